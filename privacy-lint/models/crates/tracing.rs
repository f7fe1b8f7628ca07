#![model(package = "tracing", versions = "0.1")]

//! Events and spans are written where they are made; the name of a field is not data, its value
//! is. A span is only a handle: to hold one stores nothing more.

use self::instrument::{Instrumented, WithSubscriber};
#[versions(">=0.1.21")]
pub use self::instrument::Instrument;
#[versions("<0.1.21")]
use self::instrument::Instrument;
pub use self::span::Span;

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! event { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! trace { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! debug { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! info { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! warn { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! error { () => {} }

#[versions(">=0.1.43")]
#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! record_all { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! span { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! trace_span { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! debug_span { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! info_span { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! warn_span { () => {} }

#[macro_style("log")]
#[returns("tracing::Span")]
#[sink("log", operation = "log")]
macro_rules! error_span { () => {} }

#[versions(">=0.1.4")]
#[macro_style("instrument")]
#[sink("log", operation = "log")]
macro_rules! instrument { () => {} }

#[versions(">=0.1.30")]
#[clean]
#[macro_style("arguments")]
#[returns("bool")]
macro_rules! enabled { () => {} }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level;
impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
}

pub mod span {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Span;

    impl Span {
        #[versions(">=0.1.2")]
        #[clean]
        pub fn current() -> Span;
        #[versions(">=0.1.2")]
        #[clean]
        pub fn none() -> Span;
        #[clean]
        pub fn enter(&self) -> Entered<'_>;
        #[versions(">=0.1.25")]
        #[clean]
        pub fn entered(self) -> EnteredSpan;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {
            f()
        }
        #[clean]
        #[sink("log", operation = "log", data(value))]
        pub fn record<Q: ?Sized, V: field::Value>(&self, field: &Q, value: V) -> &Self;
        #[versions(">=0.1.27")]
        #[clean]
        pub fn or_current(self) -> Self;
        #[clean]
        pub fn follows_from(&self, from: impl for<'a> Into<Option<&'a Id>>) -> &Self;
        #[clean]
        pub fn id(&self) -> Option<Id>;
        pub fn is_disabled(&self) -> bool;
        #[versions(">=0.1.11")]
        pub fn is_none(&self) -> bool;
    }

    pub struct Entered<'a> {
        span: &'a Span,
    }
    #[versions(">=0.1.25")]
    pub struct EnteredSpan {
        span: Span,
    }

    #[derive(Clone, Debug)]
    pub struct Id;
}

pub mod field {
    use std::fmt::{Debug, Display};

    pub trait Value {}
    impl<T> Value for T {}

    #[derive(Clone, Debug)]
    pub struct Empty;

    #[derive(Clone)]
    #[transparent]
    pub struct DisplayValue<T>(T);
    impl<T: Display> Debug for DisplayValue<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Display::fmt(&self.0, f)
        }
    }

    #[derive(Clone)]
    #[transparent]
    pub struct DebugValue<T>(T);
    impl<T: Debug> Debug for DebugValue<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Debug::fmt(&self.0, f)
        }
    }

    /// What is recorded is what the trait writes.
    pub fn display<T: Display>(t: T) -> DisplayValue<T> {
        DisplayValue(t)
    }
    pub fn debug<T: Debug>(t: T) -> DebugValue<T> {
        DebugValue(t)
    }
}

#[versions(">=0.1.4")]
pub mod instrument {
    use super::*;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[versions(">=0.1.21")]
    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self> {
            Instrumented { inner: self }
        }
        fn in_current_span(self) -> Instrumented<Self> {
            Instrumented { inner: self }
        }
    }
    impl<T: Sized> Instrument for T {}

    #[versions(">=0.1.21")]
    #[derive(Clone, Debug)]
    #[transparent]
    pub struct Instrumented<T> {
        inner: T,
    }
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T::Output> {
            self.inner.poll(cx)
        }
    }
    impl<T> Instrumented<T> {
        pub fn inner(&self) -> &T {
            &self.inner
        }
        pub fn into_inner(self) -> T {
            self.inner
        }
    }

    #[versions(">=0.1.21")]
    pub trait WithSubscriber: Sized {
        fn with_current_subscriber(self) -> Self {
            self
        }
    }
    impl<T: Sized> WithSubscriber for T {}
}

pub trait Subscriber: 'static {}

pub mod subscriber {
    use super::*;

    #[clean]
    pub fn set_global_default<S: Subscriber + Send + Sync + 'static>(subscriber: S) -> Result<(), SetGlobalDefaultError>;

    #[derive(Debug)]
    pub struct SetGlobalDefaultError;
}
