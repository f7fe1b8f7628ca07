#![model(package = "crossbeam-channel", versions = "0.5")]

//! Both ends of a channel hold one queue; a message that is sent is any that is received.

use std::sync::Arc;

struct Queue<T> {
    #[many]
    message: T,
}
#[clean]
fn nothing<T>() -> T;
fn queue<T>() -> Arc<Queue<T>> {
    Arc::new(Queue { message: nothing() })
}

pub use self::channel::{Receiver, Sender, bounded, unbounded};
pub use self::err::{RecvError, RecvTimeoutError, SendError, SendTimeoutError, TryRecvError, TrySendError};

/// Each arm is tried; one of them runs.
#[macro_export]
macro_rules! select {
    ($(recv($r:expr) -> $res:pat => $body:expr $(,)?)* $(send($s:expr, $m:expr) -> $sres:pat => $sbody:expr $(,)?)* $(default $(($timeout:expr))? => $dbody:expr $(,)?)?) => {
        loop {
            $(if $crate::chosen() { let $res = $r.recv(); break $body; })*
            $(if $crate::chosen() { let $sres = $s.send($m); break $sbody; })*
            $(if $crate::chosen() { break $dbody; })?
        }
    };
}
#[clean]
#[invented]
pub fn chosen() -> bool;

mod channel {
    use super::*;
    use std::time::Duration;

    pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {
        let queue = queue();
        (Sender { queue: queue.clone() }, Receiver { queue })
    }
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
        let queue = queue();
        (Sender { queue: queue.clone() }, Receiver { queue })
    }

    #[derive(Debug)]
    pub struct Sender<T> {
        queue: Arc<Queue<T>>,
    }
    impl<T> Sender<T> {
        pub fn send(&self, msg: T) -> Result<(), SendError<T>> {
            self.queue.message = msg;
            if self.is_full() { Err(SendError(msg)) } else { Ok(()) }
        }
        pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.message = msg;
            if self.is_full() { Err(TrySendError::Full(msg)) } else { Ok(()) }
        }
        pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
            self.queue.message = msg;
            if self.is_full() { Err(SendTimeoutError::Timeout(msg)) } else { Ok(()) }
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_full(&self) -> bool;
    }
    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Self {
            Sender { queue: self.queue.clone() }
        }
    }

    #[derive(Debug)]
    pub struct Receiver<T> {
        queue: Arc<Queue<T>>,
    }
    impl<T> Receiver<T> {
        pub fn recv(&self) -> Result<T, RecvError> {
            Ok(self.queue.message)
        }
        pub fn try_recv(&self) -> Result<T, TryRecvError> {
            Ok(self.queue.message)
        }
        pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
            Ok(self.queue.message)
        }
        pub fn iter(&self) -> Iter<'_, T> {
            Iter { receiver: self }
        }
        pub fn try_iter(&self) -> TryIter<'_, T> {
            TryIter { receiver: self }
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> Clone for Receiver<T> {
        fn clone(&self) -> Self {
            Receiver { queue: self.queue.clone() }
        }
    }
    impl<'a, T> IntoIterator for &'a Receiver<T> {
        type Item = T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T> {
            self.iter()
        }
    }
    impl<T> IntoIterator for Receiver<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {
            IntoIter { receiver: self }
        }
    }

    pub struct Iter<'a, T> {
        receiver: &'a Receiver<T>,
    }
    impl<T> Iterator for Iter<'_, T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(self.receiver.queue.message)
        }
    }

    pub struct TryIter<'a, T> {
        receiver: &'a Receiver<T>,
    }
    impl<T> Iterator for TryIter<'_, T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(self.receiver.queue.message)
        }
    }

    pub struct IntoIter<T> {
        receiver: Receiver<T>,
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(self.receiver.queue.message)
        }
    }
}

mod err {
    #[masks(Debug, Display)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SendError<T>(pub T);
    impl<T> std::fmt::Display for SendError<T> {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T> std::error::Error for SendError<T> {}

    #[masks(Debug, Display)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
        Disconnected(T),
    }

    #[masks(Debug, Display)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Disconnected(T),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RecvError;
    impl std::fmt::Display for RecvError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for RecvError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RecvTimeoutError {
        Timeout,
        Disconnected,
    }
}
