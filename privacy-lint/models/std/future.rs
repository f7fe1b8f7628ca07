//! `std::future`.

use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};

#[lang = "future_trait"]
pub trait Future {
    #[lang = "future_output"]
    type Output;
    #[lang = "poll"]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut **self).poll(cx) } }

#[lang = "into_future"]
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F { self } }

#[derive(Clone, Debug)]
pub struct Ready<T> { value: T }
impl<T> Ready<T> { pub fn into_inner(self) -> T { self.value } }
impl<T> Future for Ready<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Ready(self.value) } }
pub fn ready<T>(t: T) -> Ready<T> { Ready { value: t } }

#[derive(Debug)]
pub struct Pending<T>(Option<T>);
impl<T> Clone for Pending<T> { fn clone(&self) -> Pending<T> { Pending(None) } }
impl<T> Future for Pending<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Pending } }
pub fn pending<T>() -> Pending<T> { Pending(None) }

pub struct PollFn<F> { f: F }
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { (self.f)(cx) } }
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> { PollFn { f } }
