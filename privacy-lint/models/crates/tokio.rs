#![model(package = "tokio", versions = "1", features = ["full"])]

//! Tasks give back what their futures return, channels what was sent into them.

use std::future::Future;

pub use self::task::spawn;

#[macro_style("select")]
macro_rules! select { () => {} }

#[macro_style("join")]
macro_rules! join { () => {} }

#[macro_style("try_join")]
macro_rules! try_join { () => {} }

#[macro_export]
macro_rules! pin {
    ($($x:ident),* $(,)?) => { $( let mut $x = $x; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) }; )* };
}

#[macro_style("keep")]
macro_rules! main { () => {} }

#[macro_style("keep")]
macro_rules! test { () => {} }

pub mod task {
    use super::*;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[spawns]
    pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output>
    where
        F::Output: Send + 'static,
    {
        JoinHandle { output: future.await }
    }

    #[spawns]
    pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output> {
        JoinHandle { output: future.await }
    }

    #[spawns]
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R> {
        JoinHandle { output: f() }
    }

    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {
        f()
    }

    #[clean]
    pub async fn yield_now();

    pub struct JoinHandle<T> {
        output: T,
    }
    impl<T> JoinHandle<T> {
        #[clean]
        pub fn abort(&self);
        #[versions(">=1.19")]
        pub fn is_finished(&self) -> bool;
        #[versions(">=1.27")]
        #[clean]
        pub fn abort_handle(&self) -> AbortHandle;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
            Poll::Ready(Ok(self.output))
        }
    }

    #[versions(">=1.21")]
    #[derive(Clone, Debug)]
    pub struct AbortHandle;
    impl AbortHandle {
        #[clean]
        pub fn abort(&self);
    }

    #[derive(Debug)]
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
    }
    impl std::fmt::Display for JoinError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for JoinError {}

    #[versions(">=1.21")]
    pub struct JoinSet<T> {
        #[many]
        outputs: T,
    }
    impl<T: 'static> JoinSet<T> {
        #[clean]
        pub fn new() -> Self;
        #[spawns]
        pub fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, task: F) -> AbortHandle {
            self.outputs = task.await;
            AbortHandle
        }
        #[versions(">=1.28")]
        #[spawns]
        pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, f: F) -> AbortHandle {
            self.outputs = f();
            AbortHandle
        }
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {
            Some(Ok(self.outputs))
        }
        #[versions(">=1.40")]
        pub async fn join_all(self) -> Vec<T> {
            vec![self.outputs]
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn abort_all(&mut self);
        #[clean]
        pub async fn shutdown(&mut self);
    }

    /// `tokio::task_local!`.
    pub struct LocalKey<T: 'static> {
        #[shared]
        value: T,
    }
    impl<T: 'static> LocalKey<T> {
        pub async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output {
            self.value = value;
            f.await
        }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {
            f(&self.value)
        }
    }
}

pub mod runtime {
    use super::*;

    #[derive(Debug)]
    pub struct Runtime;
    impl Runtime {
        #[clean]
        pub fn new() -> std::io::Result<Runtime>;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {
            future.await
        }
        #[spawns]
        pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> task::JoinHandle<F::Output> {
            task::spawn(future)
        }
        #[spawns]
        pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> task::JoinHandle<R> {
            task::spawn_blocking(func)
        }
        #[clean]
        pub fn handle(&self) -> &Handle;
    }

    #[derive(Clone, Debug)]
    pub struct Handle;
    impl Handle {
        #[clean]
        pub fn current() -> Self;
        #[versions(">=1.4")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {
            future.await
        }
        #[spawns]
        pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> task::JoinHandle<F::Output> {
            task::spawn(future)
        }
        #[spawns]
        pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> task::JoinHandle<R> {
            task::spawn_blocking(func)
        }
    }

    #[derive(Debug)]
    pub struct Builder;
    impl Builder {
        #[clean]
        pub fn new_current_thread() -> Builder;
        #[clean]
        pub fn new_multi_thread() -> Builder;
        #[clean]
        pub fn enable_all(&mut self) -> &mut Self;
        #[clean]
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        #[clean]
        pub fn build(&mut self) -> std::io::Result<Runtime>;
    }
}

pub mod sync {
    use super::*;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;


    /// Both ends of a channel hold one queue; a message that is sent is any that is received.
    struct Queue<T> {
        #[many]
        message: T,
    }
    impl<T> Queue<T> {
        fn new() -> Arc<Queue<T>> {
            Arc::new(Queue { message: nothing() })
        }
    }
    #[clean]
    fn nothing<T>() -> T;

    pub mod mpsc {
        use super::*;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
            let queue = Queue::new();
            (Sender { queue: queue.clone() }, Receiver { queue })
        }

        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
            let queue = Queue::new();
            (UnboundedSender { queue: queue.clone() }, UnboundedReceiver { queue })
        }

        #[derive(Debug)]
        pub struct Sender<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self {
                Sender { queue: self.queue.clone() }
            }
        }
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                self.queue.message = value;
                if self.is_closed() { Err(error::SendError(value)) } else { Ok(()) }
            }
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {
                self.queue.message = message;
                if self.is_closed() { Err(error::TrySendError::Closed(message)) } else { Ok(()) }
            }
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {
                self.queue.message = value;
                if self.is_closed() { Err(error::SendError(value)) } else { Ok(()) }
            }
            pub async fn send_timeout(
                &self,
                value: T,
                timeout: std::time::Duration,
            ) -> Result<(), error::SendTimeoutError<T>> {
                self.queue.message = value;
                if self.is_closed() { Err(error::SendTimeoutError::Timeout(value)) } else { Ok(()) }
            }
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {
                Ok(Permit { sender: self })
            }
            pub fn is_closed(&self) -> bool;
            #[clean]
            pub async fn closed(&self);
            #[versions(">=1.5")]
            #[clean]
            pub fn capacity(&self) -> usize;
        }

        pub struct Permit<'a, T> {
            sender: &'a Sender<T>,
        }
        impl<T> Permit<'_, T> {
            pub fn send(self, value: T) {
                self.sender.queue.message = value;
            }
        }

        #[derive(Debug)]
        pub struct Receiver<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {
                Some(self.queue.message)
            }
            #[versions(">=1.34")]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                buffer.push(self.queue.message);
                limit
            }
            #[versions(">=1.12")]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(self.queue.message)
            }
            pub fn blocking_recv(&mut self) -> Option<T> {
                Some(self.queue.message)
            }
            pub fn close(&mut self);
            #[clean]
            pub fn len(&self) -> usize;
        }

        #[derive(Debug)]
        pub struct UnboundedSender<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Clone for UnboundedSender<T> {
            fn clone(&self) -> Self {
                UnboundedSender { queue: self.queue.clone() }
            }
        }
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {
                self.queue.message = message;
                if self.is_closed() { Err(error::SendError(message)) } else { Ok(()) }
            }
            pub fn is_closed(&self) -> bool;
        }

        #[derive(Debug)]
        pub struct UnboundedReceiver<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {
                Some(self.queue.message)
            }
            #[versions(">=1.12")]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(self.queue.message)
            }
            pub fn blocking_recv(&mut self) -> Option<T> {
                Some(self.queue.message)
            }
            pub fn close(&mut self);
        }

        pub mod error {
            #[masks(Debug, Display)]
            #[derive(Clone, Debug, PartialEq)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for SendError<T> {
                #[clean]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl<T> std::error::Error for SendError<T> {}

            #[masks(Debug, Display)]
            #[derive(Clone, Debug)]
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> TrySendError<T> {
                #[versions(">=1.40")]
                pub fn into_inner(self) -> T {
                    match self {
                        TrySendError::Full(value) | TrySendError::Closed(value) => value,
                    }
                }
            }
            impl<T> std::fmt::Display for TrySendError<T> {
                #[clean]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl<T> std::error::Error for TrySendError<T> {}

            #[masks(Debug, Display)]
            #[derive(Clone, Debug)]
            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> SendTimeoutError<T> {
                #[versions(">=1.40")]
                pub fn into_inner(self) -> T {
                    match self {
                        SendTimeoutError::Timeout(value) | SendTimeoutError::Closed(value) => value,
                    }
                }
            }
            impl<T> std::fmt::Display for SendTimeoutError<T> {
                #[clean]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl<T> std::error::Error for SendTimeoutError<T> {}

            #[versions(">=1.12")]
            #[derive(Clone, Debug)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            impl std::fmt::Display for TryRecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl std::error::Error for TryRecvError {}
        }
    }

    pub mod oneshot {
        use super::*;
        use std::pin::Pin;
        use std::task::{Context, Poll};

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
            let queue = Queue::new();
            (Sender { queue: queue.clone() }, Receiver { queue })
        }

        #[derive(Debug)]
        pub struct Sender<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {
                self.queue.message = t;
                if self.is_closed() { Err(t) } else { Ok(()) }
            }
            pub fn is_closed(&self) -> bool;
        }

        #[derive(Debug)]
        pub struct Receiver<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(self.queue.message)
            }
            #[versions(">=1.16.1")]
            pub fn blocking_recv(self) -> Result<T, error::RecvError> {
                Ok(self.queue.message)
            }
            pub fn close(&mut self);
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
                Poll::Ready(Ok(self.queue.message))
            }
        }

        pub mod error {
            #[derive(Clone, Debug)]
            pub struct RecvError;
            impl std::fmt::Display for RecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl std::error::Error for RecvError {}

            #[derive(Clone, Debug)]
            pub enum TryRecvError {
                Empty,
                Closed,
            }
        }
    }

    pub mod broadcast {
        use super::*;

        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {
            let queue = Queue::new();
            (Sender { queue: queue.clone() }, Receiver { queue })
        }

        #[derive(Debug)]
        pub struct Sender<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Self {
                Sender { queue: self.queue.clone() }
            }
        }
        impl<T> Sender<T> {
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {
                self.queue.message = value;
                if self.receiver_count() == 0 { Err(error::SendError(value)) } else { Ok(self.receiver_count()) }
            }
            pub fn subscribe(&self) -> Receiver<T> {
                Receiver { queue: self.queue.clone() }
            }
            #[clean]
            pub fn receiver_count(&self) -> usize;
            #[clean]
            pub fn len(&self) -> usize;
        }

        #[derive(Debug)]
        pub struct Receiver<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T: Clone> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, error::RecvError> {
                Ok(self.queue.message)
            }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(self.queue.message)
            }
            #[versions(">=1.19")]
            pub fn resubscribe(&self) -> Self {
                Receiver { queue: self.queue.clone() }
            }
        }

        pub mod error {
            #[masks(Debug, Display)]
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for SendError<T> {
                #[clean]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl<T> std::error::Error for SendError<T> {}
            #[derive(Clone, Debug)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            #[derive(Clone, Debug)]
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
        }
    }

    pub mod watch {
        use super::*;

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {
            let queue = Queue::new();
            queue.message = init;
            (Sender { queue: queue.clone() }, Receiver { queue })
        }

        #[derive(Debug)]
        pub struct Sender<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Sender<T> {
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                self.queue.message = value;
                if self.is_closed() { Err(error::SendError(value)) } else { Ok(()) }
            }
            #[versions(">=1.13")]
            pub fn send_replace(&self, value: T) -> T {
                self.queue.message = value;
                self.queue.message
            }
            #[versions(">=1.18")]
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {
                modify(&mut self.queue.message);
            }
            pub fn borrow(&self) -> Ref<'_, T> {
                Ref { inner: &self.queue.message }
            }
            #[versions(">=1.11")]
            pub fn subscribe(&self) -> Receiver<T> {
                Receiver { queue: self.queue.clone() }
            }
            pub fn is_closed(&self) -> bool;
            #[clean]
            pub async fn closed(&self);
        }

        #[derive(Debug)]
        pub struct Receiver<T> {
            queue: Arc<Queue<T>>,
        }
        impl<T> Clone for Receiver<T> {
            fn clone(&self) -> Self {
                Receiver { queue: self.queue.clone() }
            }
        }
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> {
                Ref { inner: &self.queue.message }
            }
            #[versions(">=1.8")]
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {
                Ref { inner: &self.queue.message }
            }
            #[clean]
            pub async fn changed(&mut self) -> Result<(), error::RecvError>;
            #[versions(">=1.28")]
            pub async fn wait_for(&mut self, mut f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError> {
                f(&self.queue.message);
                Ok(Ref { inner: &self.queue.message })
            }
        }

        pub struct Ref<'a, T> {
            inner: &'a T,
        }
        impl<T> Deref for Ref<'_, T> {
            type Target = T;
            fn deref(&self) -> &T {
                self.inner
            }
        }

        pub mod error {
            #[versions(">=1.12")]
            #[masks(Debug, Display)]
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for SendError<T> {
                #[clean]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl<T> std::error::Error for SendError<T> {}
            #[derive(Clone, Debug)]
            pub struct RecvError;
            impl std::fmt::Display for RecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
            }
            impl std::error::Error for RecvError {}
        }
    }

    pub struct Mutex<T: ?Sized> {
        #[interior]
        value: T,
    }
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {
            Mutex { value: t }
        }
        pub const fn const_new(t: T) -> Self {
            Mutex { value: t }
        }
        pub fn into_inner(self) -> T {
            self.value
        }
    }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> {
            MutexGuard { value: &mut self.value }
        }
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {
            OwnedMutexGuard { lock: self }
        }
        #[versions(">=1.13")]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {
            MutexGuard { value: &mut self.value }
        }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {
            Ok(MutexGuard { value: &mut self.value })
        }
        pub fn get_mut(&mut self) -> &mut T {
            &mut self.value
        }
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Self {
            Mutex { value: T::default() }
        }
    }

    pub struct MutexGuard<'a, T: ?Sized> {
        value: &'a mut T,
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.value
        }
    }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            self.value
        }
    }

    pub struct OwnedMutexGuard<T: ?Sized> {
        lock: Arc<Mutex<T>>,
    }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.lock.value
        }
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.lock.value
        }
    }

    #[derive(Debug)]
    pub struct TryLockError;

    pub struct RwLock<T: ?Sized> {
        #[interior]
        value: T,
    }
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {
            RwLock { value }
        }
        pub const fn const_new(value: T) -> RwLock<T> {
            RwLock { value }
        }
        pub fn into_inner(self) -> T {
            self.value
        }
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {
            RwLockReadGuard { value: &self.value }
        }
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {
            RwLockWriteGuard { value: &mut self.value }
        }
        #[versions(">=1.5")]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {
            OwnedRwLockReadGuard { lock: self }
        }
        #[versions(">=1.5")]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {
            OwnedRwLockWriteGuard { lock: self }
        }
        #[versions(">=1.1")]
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {
            Ok(RwLockReadGuard { value: &self.value })
        }
        #[versions(">=1.1")]
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {
            Ok(RwLockWriteGuard { value: &mut self.value })
        }
        pub fn get_mut(&mut self) -> &mut T {
            &mut self.value
        }
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> Self {
            RwLock { value: T::default() }
        }
    }

    pub struct RwLockReadGuard<'a, T: ?Sized> {
        value: &'a T,
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.value
        }
    }

    pub struct RwLockWriteGuard<'a, T: ?Sized> {
        value: &'a mut T,
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.value
        }
    }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            self.value
        }
    }

    #[versions(">=1.5")]
    pub struct OwnedRwLockReadGuard<T: ?Sized> {
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized> Deref for OwnedRwLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.lock.value
        }
    }

    #[versions(">=1.5")]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {
        lock: Arc<RwLock<T>>,
    }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.lock.value
        }
    }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.lock.value
        }
    }

    #[versions(">=1.5")]
    pub struct OnceCell<T> {
        value: Option<T>,
    }
    impl<T> OnceCell<T> {
        pub fn new() -> Self {
            OnceCell { value: None }
        }
        pub const fn const_new() -> Self {
            OnceCell { value: None }
        }
        pub fn get(&self) -> Option<&T> {
            self.value.as_ref()
        }
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {
            self.value = Some(value);
            Ok(())
        }
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {
            self.value = Some(f().await);
            self.value.as_ref().unwrap()
        }
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {
            self.value = Some(f().await?);
            Ok(self.value.as_ref().unwrap())
        }
        pub fn into_inner(self) -> Option<T> {
            self.value
        }
        pub fn initialized(&self) -> bool;
    }

    #[versions(">=1.5")]
    #[derive(Debug)]
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }

    #[derive(Debug)]
    pub struct Semaphore;
    impl Semaphore {
        #[clean]
        pub fn new(permits: usize) -> Self;
        #[clean]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[clean]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[clean]
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        #[clean]
        pub fn available_permits(&self) -> usize;
    }
    pub struct SemaphorePermit<'a> {
        semaphore: &'a Semaphore,
    }
    pub struct OwnedSemaphorePermit;
    #[derive(Debug)]
    pub struct AcquireError;
    impl std::fmt::Display for AcquireError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for AcquireError {}
    #[derive(Debug)]
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }

    #[derive(Debug, Default)]
    pub struct Notify;
    impl Notify {
        #[clean]
        pub fn new() -> Notify;
        #[clean]
        pub fn notify_one(&self);
        #[clean]
        pub fn notify_waiters(&self);
        #[clean]
        pub async fn notified(&self);
    }

    #[derive(Debug)]
    pub struct Barrier;
    impl Barrier {
        #[clean]
        pub fn new(n: usize) -> Barrier;
        #[clean]
        pub async fn wait(&self) -> BarrierWaitResult;
    }
    pub struct BarrierWaitResult;
}

pub mod time {
    use super::*;

    pub use std::time::Duration;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Instant;
    impl Instant {
        #[clean]
        pub fn now() -> Instant;
        #[clean]
        pub fn elapsed(&self) -> Duration;
    }
    impl std::ops::Add<Duration> for Instant {
        type Output = Instant;
        #[clean]
        fn add(self, other: Duration) -> Instant;
    }

    #[clean]
    pub async fn sleep(duration: Duration);
    #[clean]
    pub async fn sleep_until(deadline: Instant);

    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> {
        Ok(future.await)
    }
    pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, error::Elapsed> {
        Ok(future.await)
    }

    #[clean]
    pub fn interval(period: Duration) -> Interval;
    #[clean]
    pub fn interval_at(start: Instant, period: Duration) -> Interval;

    #[derive(Debug)]
    pub struct Interval;
    impl Interval {
        #[clean]
        pub async fn tick(&mut self) -> Instant;
        #[versions(">=1.8")]
        #[clean]
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        #[versions(">=1.15")]
        #[clean]
        pub fn reset(&mut self);
    }

    #[versions(">=1.8")]
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }

    pub mod error {
        #[derive(Debug)]
        pub struct Elapsed;
        impl std::fmt::Display for Elapsed {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for Elapsed {}
    }
}

pub mod fs {
    use super::*;
    use std::io;
    use std::path::{Path, PathBuf};

    #[sink("file", operation = "write", data(contents), store(path))]
    #[clean]
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
    #[clean]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    #[clean]
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    #[clean]
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    #[clean]
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    #[clean]
    #[erases("file", store(path))]
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    #[clean]
    #[erases("file", store(path))]
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    #[clean]
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    #[clean]
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
    #[clean]
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<std::fs::Metadata>;
    #[versions(">=1.26")]
    #[clean]
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;

    #[derive(Debug)]
    pub struct File {
        path: PathBuf,
    }
    impl File {
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        #[versions(">=1.38")]
        pub async fn create_new(path: impl AsRef<Path>) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        #[versions(">=1.30")]
        pub fn options() -> OpenOptions {
            OpenOptions
        }
        #[clean]
        pub async fn sync_all(&self) -> io::Result<()>;
        #[clean]
        pub async fn sync_data(&self) -> io::Result<()>;
        #[clean]
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        #[clean]
        pub async fn metadata(&self) -> io::Result<std::fs::Metadata>;
    }
    impl super::io::AsyncWrite for File {
        #[clean]
        #[sink("file", operation = "write", data(buf), store(self.path))]
        fn poll_write(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            buf: &[u8],
        ) -> std::task::Poll<io::Result<usize>>;
    }
    impl super::io::AsyncRead for File {}

    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions;
    impl OpenOptions {
        #[clean]
        pub fn new() -> OpenOptions;
        #[clean]
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        #[clean]
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        #[clean]
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        #[clean]
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        #[clean]
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        #[clean]
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
    }
}

pub mod io {
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait AsyncRead {}

    /// Whoever is written to decides whether that is a store.
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
            (**self).poll_write(cx, buf)
        }
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
            (**self).poll_write(cx, buf)
        }
    }
    impl AsyncWrite for Vec<u8> {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
            self.extend_from_slice(buf);
            Poll::Ready(Ok(buf.len()))
        }
    }

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write<'a>(&'a mut self, src: &'a [u8]) -> io::Result<usize> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), src);
            Ok(src.len())
        }
        async fn write_all<'a>(&'a mut self, src: &'a [u8]) -> io::Result<()> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), src);
            Ok(())
        }
        async fn write_buf<'a, B: bytes::Buf>(&'a mut self, src: &'a mut B) -> io::Result<usize> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), src.chunk());
            Ok(0)
        }
        async fn write_u8(&mut self, n: u8) -> io::Result<()> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), &[n]);
            Ok(())
        }
        async fn write_u32(&mut self, n: u32) -> io::Result<()> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), &n.to_be_bytes());
            Ok(())
        }
        async fn write_u64(&mut self, n: u64) -> io::Result<()> {
            AsyncWrite::poll_write(Pin::new(self), &mut context(), &n.to_be_bytes());
            Ok(())
        }
        #[clean]
        async fn flush(&mut self) -> io::Result<()>;
        #[clean]
        async fn shutdown(&mut self) -> io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    #[clean]
    fn context() -> Context<'static>;

    pub trait AsyncReadExt: AsyncRead {
        #[clean]
        async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<usize>;
        async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<usize>;
        async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> io::Result<usize>;
        async fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> io::Result<usize>;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncBufReadExt: AsyncRead {
        async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncRead + ?Sized> AsyncBufReadExt for R {}

    pub struct Lines<R> {
        reader: R,
    }
    impl<R> Lines<R> {
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
    }

    pub struct BufWriter<W> {
        inner: W,
    }
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {
            BufWriter { inner }
        }
        pub fn into_inner(self) -> W {
            self.inner
        }
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
            Pin::new(&mut self.inner).poll_write(cx, buf)
        }
    }

    pub struct BufReader<R> {
        inner: R,
    }
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {
            BufReader { inner }
        }
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}

    #[derive(Debug)]
    pub struct Stdout;
    #[clean]
    pub fn stdout() -> Stdout;
    impl AsyncWrite for Stdout {
        #[clean]
        #[sink("stdout", operation = "write", data(buf))]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    }

    #[derive(Debug)]
    pub struct Stderr;
    #[clean]
    pub fn stderr() -> Stderr;
    impl AsyncWrite for Stderr {
        #[clean]
        #[sink("stderr", operation = "write", data(buf))]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    }

    #[derive(Debug)]
    pub struct Stdin;
    #[clean]
    pub fn stdin() -> Stdin;
    impl AsyncRead for Stdin {}
}

pub mod net {
    use std::io;
    use std::net::SocketAddr;

    #[derive(Debug)]
    pub struct TcpListener;
    impl TcpListener {
        #[clean]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        #[clean]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[clean]
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }

    #[derive(Debug)]
    pub struct TcpStream;
    impl TcpStream {
        #[clean]
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        #[clean]
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    }
    impl super::io::AsyncRead for TcpStream {}
    impl super::io::AsyncWrite for TcpStream {}

    pub trait ToSocketAddrs {}
    impl<T: ?Sized> ToSocketAddrs for T {}
}

pub mod signal {
    #[clean]
    pub async fn ctrl_c() -> std::io::Result<()>;
}
