//! The traits of what can be called. Closures, functions and function pointers implement them by themselves.

use crate::prelude::rust_2024::*;

#[lang = "fn_once"]
pub trait FnOnce<Args> {
    #[lang = "fn_once_output"]
    type Output;
    extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
}
#[lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output;
}
#[lang = "fn"]
pub trait Fn<Args>: FnMut<Args> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output;
}

impl<A, F: ?Sized + Fn<A>> FnOnce<A> for &F { type Output = F::Output; extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call(args) } }
impl<A, F: ?Sized + Fn<A>> FnMut<A> for &F { extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call(args) } }
impl<A, F: ?Sized + Fn<A>> Fn<A> for &F { extern "rust-call" fn call(&self, args: A) -> F::Output { (**self).call(args) } }
impl<A, F: ?Sized + FnMut<A>> FnOnce<A> for &mut F { type Output = F::Output; extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call_mut(args) } }
impl<A, F: ?Sized + FnMut<A>> FnMut<A> for &mut F { extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call_mut(args) } }

#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args> {
    #[lang = "async_fn_once_output"]
    type Output;
    type CallOnceFuture: Future<Output = Self::Output>;
    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
    extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}
#[lang = "async_fn"]
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}
