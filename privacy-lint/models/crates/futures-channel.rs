#![model(package = "futures-channel", versions = "0.3", features = ["std"])]

//! Both ends of a channel hold one queue; a message that is sent is any that is received.

use std::sync::Arc;

struct Shared<T> {
    #[many]
    message: T,
}
#[clean]
fn nothing<T>() -> T;
fn shared<T>() -> Arc<Shared<T>> {
    Arc::new(Shared { message: nothing() })
}

pub mod mpsc {
    use super::*;
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
        let queue = shared();
        (Sender { queue: queue.clone() }, Receiver { queue })
    }
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
        let queue = shared();
        (UnboundedSender { queue: queue.clone() }, UnboundedReceiver { queue })
    }

    #[derive(Debug)]
    pub struct Sender<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.message = msg;
            if self.is_closed() { Err(TrySendError { val: msg }) } else { Ok(()) }
        }
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {
            self.queue.message = msg;
            if self.is_closed() { Err(SendError) } else { Ok(()) }
        }
        pub fn is_closed(&self) -> bool;
        #[clean]
        pub fn close_channel(&mut self);
        #[clean]
        pub fn disconnect(&mut self);
    }
    impl<T> futures_sink::Sink<T> for Sender<T> {
        type Error = SendError;
        fn start_send(self: std::pin::Pin<&mut Self>, msg: T) -> Result<(), SendError> {
            self.queue.message = msg;
            if self.is_closed() { Err(SendError) } else { Ok(()) }
        }
    }
    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Self {
            Sender { queue: self.queue.clone() }
        }
    }

    #[derive(Debug)]
    pub struct UnboundedSender<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> UnboundedSender<T> {
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.message = msg;
            if self.is_closed() { Err(TrySendError { val: msg }) } else { Ok(()) }
        }
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {
            self.queue.message = msg;
            if self.is_closed() { Err(SendError) } else { Ok(()) }
        }
        pub fn is_closed(&self) -> bool;
        #[clean]
        pub fn close_channel(&self);
        #[clean]
        pub fn disconnect(&mut self);
    }
    impl<T> futures_sink::Sink<T> for UnboundedSender<T> {
        type Error = SendError;
        fn start_send(self: std::pin::Pin<&mut Self>, msg: T) -> Result<(), SendError> {
            self.queue.message = msg;
            if self.is_closed() { Err(SendError) } else { Ok(()) }
        }
    }
    impl<T> Clone for UnboundedSender<T> {
        fn clone(&self) -> Self {
            UnboundedSender { queue: self.queue.clone() }
        }
    }

    #[derive(Debug)]
    pub struct Receiver<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> Receiver<T> {
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {
            Ok(Some(self.queue.message))
        }
        #[clean]
        pub fn close(&mut self);
    }
    impl<T> futures_core::Stream for Receiver<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(Some(self.queue.message))
        }
    }

    #[derive(Debug)]
    pub struct UnboundedReceiver<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> UnboundedReceiver<T> {
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {
            Ok(Some(self.queue.message))
        }
        #[clean]
        pub fn close(&mut self);
    }
    impl<T> futures_core::Stream for UnboundedReceiver<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(Some(self.queue.message))
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SendError;
    impl SendError {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl std::fmt::Display for SendError {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for SendError {}

    #[masks(Debug, Display)]
    #[derive(Clone, PartialEq, Eq)]
    pub struct TrySendError<T> {
        val: T,
    }
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T {
            self.val
        }
        #[clean]
        pub fn into_send_error(self) -> SendError;
    }
    impl<T> std::fmt::Display for TrySendError<T> {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T> std::error::Error for TrySendError<T> {}

    #[derive(Debug)]
    pub struct TryRecvError;
}

pub mod oneshot {
    use super::*;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        let queue = shared();
        (Sender { queue: queue.clone() }, Receiver { queue })
    }

    #[derive(Debug)]
    pub struct Sender<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T> {
            self.queue.message = t;
            if self.is_canceled() { Err(t) } else { Ok(()) }
        }
        pub fn is_canceled(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct Receiver<T> {
        queue: Arc<Shared<T>>,
    }
    impl<T> Receiver<T> {
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {
            Ok(Some(self.queue.message))
        }
        #[clean]
        pub fn close(&mut self);
    }
    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
            Poll::Ready(Ok(self.queue.message))
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Canceled;
    impl std::fmt::Display for Canceled {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Canceled {}
}
