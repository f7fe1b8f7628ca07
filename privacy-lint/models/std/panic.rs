//! `std::panic`.

use crate::any::Any;
use crate::ffi::CStr;
use crate::fmt::Display;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;
use crate::task::{Context, Poll};

/// The type of every `panic!`.
#[lang = "panic"]
#[invented]
pub fn diverge() -> !;

pub auto trait UnwindSafe {}
pub auto trait RefUnwindSafe {}

#[transparent]
#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; extern "rust-call" fn call_once(self, args: ()) -> R { (self.0)() } }
impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut self.0).poll(cx) } }

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R, Box<dyn Any + Send>> { Ok(f()) }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

#[derive(Debug)]
pub struct PanicHookInfo<'a> { payload: &'a (dyn Any + Send) }
pub type PanicInfo<'a> = PanicHookInfo<'a>;
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) { self.payload }
    pub fn payload_as_str(&self) -> Option<&str>;
    #[clean] pub fn location(&self) -> Option<&Location<'_>>;
}
impl Display for PanicHookInfo<'_> {}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location<'a> { file: &'a str }
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl Display for Location<'_> {}
