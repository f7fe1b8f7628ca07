//! `std::task`.

use crate::convert::Infallible;
use crate::ops::{ControlFlow, FromResidual, Try};
use crate::prelude::rust_2024::*;
use crate::sync::Arc;

pub use crate::ready;

#[lang = "Poll"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Poll<T> {
    #[lang = "Ready"]
    Ready(T),
    #[lang = "Pending"]
    Pending,
}
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> { match self { Poll::Ready(x) => Poll::Ready(f(x)), Poll::Pending => Poll::Pending } }
    pub fn is_ready(&self) -> bool;
    pub fn is_pending(&self) -> bool;
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> { match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(f(x))), Poll::Ready(Err(e)) => Poll::Ready(Err(e)), Poll::Pending => Poll::Pending } }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> { match self { Poll::Ready(Ok(x)) => Poll::Ready(Ok(x)), Poll::Ready(Err(e)) => Poll::Ready(Err(f(e))), Poll::Pending => Poll::Pending } }
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> { match self { Poll::Ready(Some(Ok(x))) => Poll::Ready(Some(Ok(f(x)))), Poll::Ready(Some(Err(e))) => Poll::Ready(Some(Err(e))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> { match self { Poll::Ready(Some(Ok(x))) => Poll::Ready(Some(Ok(x))), Poll::Ready(Some(Err(e))) => Poll::Ready(Some(Err(f(e)))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
}
impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T> { Poll::Ready(t) } }
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
    fn from_output(output: Poll<T>) -> Self { match output { Poll::Ready(x) => Poll::Ready(Ok(x)), Poll::Pending => Poll::Pending } }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>> {
        match self { Poll::Ready(Ok(x)) => ControlFlow::Continue(Poll::Ready(x)), Poll::Ready(Err(e)) => ControlFlow::Break(Err(e)), Poll::Pending => ControlFlow::Continue(Poll::Pending) }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(residual: Result<Infallible, E>) -> Self { match residual { Ok(never) => match never {}, Err(e) => Poll::Ready(Err(From::from(e))) } }
}
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
    fn from_output(output: Poll<Option<T>>) -> Self { match output { Poll::Ready(Some(x)) => Poll::Ready(Some(Ok(x))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>> {
        match self { Poll::Ready(Some(Ok(x))) => ControlFlow::Continue(Poll::Ready(Some(x))), Poll::Ready(Some(Err(e))) => ControlFlow::Break(Err(e)), Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)), Poll::Pending => ControlFlow::Continue(Poll::Pending) }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(residual: Result<Infallible, E>) -> Self { match residual { Ok(never) => match never {}, Err(e) => Poll::Ready(Some(Err(From::from(e)))) } }
}

#[lang = "Context"]
#[derive(Debug)]
pub struct Context<'a> { waker: &'a Waker }
impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Context<'a> { Context { waker } }
    pub fn waker(&self) -> &'a Waker { self.waker }
}

#[derive(Clone, Debug)]
pub struct Waker(());
impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
    pub unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker { Waker(()) } }

#[lang = "Wake"]
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) { self.clone().wake() }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawWaker(());
impl RawWaker {
    pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawWakerVTable(());
impl RawWakerVTable {
    pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
}
