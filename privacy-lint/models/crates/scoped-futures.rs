#![model(package = "scoped-futures", versions = ">=0.1.3, <0.2")]

//! A boxed future that borrows what it is called with: diesel-async's transactions take closures of these.

use std::future::Future;
use std::pin::Pin;

pub trait ScopedFuture<'upper_bound, 'subject>: Future {}
impl<'upper_bound, 'subject, F: Future> ScopedFuture<'upper_bound, 'subject> for F {}

pub type ScopedBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + Send + 'subject>>;
pub type ScopedLocalBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + 'subject>>;

pub trait ScopedFutureExt: Future + Sized {
    fn scoped<'upper_bound, 'subject>(self) -> ScopedFutureWrapper<'upper_bound, 'subject, Self> {
        ScopedFutureWrapper { future: self }
    }
    fn scope_boxed<'upper_bound, 'subject>(self) -> ScopedBoxFuture<'upper_bound, 'subject, Self::Output> {
        Box::pin(self)
    }
    fn scope_boxed_local<'upper_bound, 'subject>(self) -> ScopedLocalBoxFuture<'upper_bound, 'subject, Self::Output> {
        Box::pin(self)
    }
}
impl<F: Future> ScopedFutureExt for F {}

pub struct ScopedFutureWrapper<'upper_bound, 'subject, F> {
    future: F,
}
impl<'upper_bound, 'subject, F: Future> std::future::IntoFuture for ScopedFutureWrapper<'upper_bound, 'subject, F> {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> F {
        self.future
    }
}
