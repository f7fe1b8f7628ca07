#![model(package = "async-channel", versions = ">=1.9, <3")]

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

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let queue = queue();
    (Sender { queue: queue.clone() }, Receiver { queue })
}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {
    let queue = queue();
    (Sender { queue: queue.clone() }, Receiver { queue })
}

#[derive(Debug)]
pub struct Sender<T> {
    queue: Arc<Queue<T>>,
}
impl<T> Sender<T> {
    pub async fn send(&self, msg: T) -> Result<(), SendError<T>> {
        self.queue.message = msg;
        if self.is_full() { Err(SendError(msg)) } else { Ok(()) }
    }
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {
        self.queue.message = msg;
        if self.is_full() { Err(TrySendError::Full(msg)) } else { Ok(()) }
    }
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {
        self.queue.message = msg;
        if self.is_full() { Err(SendError(msg)) } else { Ok(()) }
    }
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[clean]
    pub fn len(&self) -> usize;
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
    pub async fn recv(&self) -> Result<T, RecvError> {
        Ok(self.queue.message)
    }
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        Ok(self.queue.message)
    }
    pub fn recv_blocking(&self) -> Result<T, RecvError> {
        Ok(self.queue.message)
    }
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    #[clean]
    pub fn len(&self) -> usize;
}
impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        Receiver { queue: self.queue.clone() }
    }
}
impl<T> futures_core::Stream for Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
        std::task::Poll::Ready(Some(self.queue.message))
    }
}

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
    Closed(T),
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
    Closed,
}
