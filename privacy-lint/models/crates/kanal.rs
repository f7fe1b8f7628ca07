#![model(package = "kanal", versions = "0.1")]

//! Both ends of a channel hold one queue; a message that is sent is any that is received.

use std::sync::Arc;

pub use self::error::{ReceiveError, SendError};

struct Queue<T> {
    #[many]
    message: T,
}
#[clean]
fn nothing<T>() -> T;
fn queue<T>() -> Arc<Queue<T>> {
    Arc::new(Queue { message: nothing() })
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let queue = queue();
    (Sender { queue: queue.clone() }, Receiver { queue })
}
pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>) {
    let queue = queue();
    (Sender { queue: queue.clone() }, Receiver { queue })
}
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>) {
    let queue = queue();
    (AsyncSender { queue: queue.clone() }, AsyncReceiver { queue })
}
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>) {
    let queue = queue();
    (AsyncSender { queue: queue.clone() }, AsyncReceiver { queue })
}

pub struct Sender<T> {
    queue: Arc<Queue<T>>,
}
impl<T> Sender<T> {
    pub fn send(&self, data: T) -> Result<(), SendError> {
        self.queue.message = data;
        Ok(())
    }
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {
        self.queue.message = data;
        Ok(true)
    }
    pub fn clone_async(&self) -> AsyncSender<T> {
        AsyncSender { queue: self.queue.clone() }
    }
    pub fn to_async(self) -> AsyncSender<T> {
        AsyncSender { queue: self.queue }
    }
    #[clean]
    pub fn len(&self) -> usize;
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Sender { queue: self.queue.clone() }
    }
}

pub struct Receiver<T> {
    queue: Arc<Queue<T>>,
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, ReceiveError> {
        Ok(self.queue.message)
    }
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {
        Ok(Some(self.queue.message))
    }
    pub fn clone_async(&self) -> AsyncReceiver<T> {
        AsyncReceiver { queue: self.queue.clone() }
    }
    pub fn to_async(self) -> AsyncReceiver<T> {
        AsyncReceiver { queue: self.queue }
    }
    #[clean]
    pub fn len(&self) -> usize;
}
impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        Receiver { queue: self.queue.clone() }
    }
}
impl<T> Iterator for Receiver<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        Some(self.queue.message)
    }
}

pub struct AsyncSender<T> {
    queue: Arc<Queue<T>>,
}
impl<T> AsyncSender<T> {
    pub async fn send(&self, data: T) -> Result<(), SendError> {
        self.queue.message = data;
        Ok(())
    }
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {
        self.queue.message = data;
        Ok(true)
    }
    pub fn clone_sync(&self) -> Sender<T> {
        Sender { queue: self.queue.clone() }
    }
}
impl<T> Clone for AsyncSender<T> {
    fn clone(&self) -> Self {
        AsyncSender { queue: self.queue.clone() }
    }
}

pub struct AsyncReceiver<T> {
    queue: Arc<Queue<T>>,
}
impl<T> AsyncReceiver<T> {
    pub async fn recv(&self) -> Result<T, ReceiveError> {
        Ok(self.queue.message)
    }
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {
        Ok(Some(self.queue.message))
    }
    pub fn clone_sync(&self) -> Receiver<T> {
        Receiver { queue: self.queue.clone() }
    }
}
impl<T> Clone for AsyncReceiver<T> {
    fn clone(&self) -> Self {
        AsyncReceiver { queue: self.queue.clone() }
    }
}

mod error {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SendError {
        Closed,
        ReceiveClosed,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReceiveError {
        Closed,
        SendClosed,
    }
}
