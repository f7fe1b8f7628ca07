//! `std::ops`: the overloadable operators, ranges, callables and control flow.

use crate::prelude::rust_2024::*;

mod arithmetic;
mod function;
mod range;

pub use arithmetic::*;
pub use function::*;
pub use range::*;

#[lang = "deref"]
pub trait Deref {
    #[lang = "deref_target"]
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T { *self } }

#[lang = "index"]
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
#[lang = "index_mut"]
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[lang = "coerce_unsized"]
pub trait CoerceUnsized<T: ?Sized> {}
#[lang = "dispatch_from_dyn"]
pub trait DispatchFromDyn<T> {}

#[lang = "Try"]
pub trait Try: FromResidual<Self::Residual> {
    type Output;
    type Residual;
    #[lang = "from_output"]
    fn from_output(output: Self::Output) -> Self;
    #[lang = "branch"]
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
#[lang = "FromResidual"]
pub trait FromResidual<R> {
    #[lang = "from_residual"]
    fn from_residual(residual: R) -> Self;
}

#[lang = "ControlFlow"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum ControlFlow<B, C = ()> {
    #[lang = "Continue"]
    Continue(C),
    #[lang = "Break"]
    Break(B),
}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B> { match self { ControlFlow::Break(b) => Some(b), ControlFlow::Continue(_) => None } }
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> { match self { ControlFlow::Break(b) => ControlFlow::Break(f(b)), ControlFlow::Continue(c) => ControlFlow::Continue(c) } }
    pub fn continue_value(self) -> Option<C> { match self { ControlFlow::Break(_) => None, ControlFlow::Continue(c) => Some(c) } }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> { match self { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(c) => ControlFlow::Continue(f(c)) } }
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, crate::convert::Infallible>;
    fn from_output(output: C) -> Self { ControlFlow::Continue(output) }
    fn branch(self) -> ControlFlow<ControlFlow<B, crate::convert::Infallible>, C> {
        match self { ControlFlow::Continue(c) => ControlFlow::Continue(c), ControlFlow::Break(b) => ControlFlow::Break(ControlFlow::Break(b)) }
    }
}
impl<B, C> FromResidual<ControlFlow<B, crate::convert::Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, crate::convert::Infallible>) -> Self {
        match residual { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(never) => match never {} }
    }
}
