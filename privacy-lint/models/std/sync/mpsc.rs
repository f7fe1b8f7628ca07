//! `std::sync::mpsc`. Both ends of a channel hold one queue; a message that is sent is any that is received.

use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::prelude::rust_2024::*;
use crate::sync::Arc;
use crate::time::Duration;

struct Queue<T> { #[many] message: T }
#[clean] fn nothing<T>() -> T;
fn queue<T>() -> Arc<Queue<T>> { Arc::new(Queue { message: nothing() }) }

pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let queue = queue(); (Sender { queue: queue.clone() }, Receiver { queue }) }
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) { let queue = queue(); (SyncSender { queue: queue.clone() }, Receiver { queue }) }

#[derive(Debug)]
pub struct Sender<T> { queue: Arc<Queue<T>> }
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { self.queue.message = t; Ok(()) }
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { Sender { queue: self.queue.clone() } } }

#[derive(Debug)]
pub struct SyncSender<T> { queue: Arc<Queue<T>> }
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { self.queue.message = t; Ok(()) }
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> { self.queue.message = t; Ok(()) }
}
impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> { SyncSender { queue: self.queue.clone() } } }

#[derive(Debug)]
pub struct Receiver<T> { queue: Arc<Queue<T>> }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> { Ok(self.queue.message) }
    pub fn recv(&self) -> Result<T, RecvError> { Ok(self.queue.message) }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { Ok(self.queue.message) }
    pub fn iter(&self) -> Iter<'_, T> { Iter { rx: self } }
    pub fn try_iter(&self) -> TryIter<'_, T> { TryIter { rx: self } }
}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { rx: self } } }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }

#[derive(Debug)]
pub struct Iter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.rx.queue.message) } }
#[derive(Debug)]
pub struct TryIter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.rx.queue.message) } }
#[derive(Debug)]
pub struct IntoIter<T> { rx: Receiver<T> }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.rx.queue.message) } }

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }

impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl Display for RecvError {}
impl Display for TryRecvError {}
impl Display for RecvTimeoutError {}
impl<T> Error for SendError<T> {}
impl<T> Error for TrySendError<T> {}
impl Error for RecvError {}
impl Error for TryRecvError {}
impl Error for RecvTimeoutError {}
impl<T> From<SendError<T>> for TrySendError<T> { fn from(err: SendError<T>) -> TrySendError<T> { TrySendError::Disconnected(err.0) } }
impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError { TryRecvError::Disconnected } }
impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError { RecvTimeoutError::Disconnected } }
