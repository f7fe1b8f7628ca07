//! `std::convert`: conversions and the blanket impls between them.

use crate::prelude::rust_2024::*;

pub fn identity<T>(x: T) -> T { x }

#[lang = "Infallible"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Infallible {}
impl crate::fmt::Display for Infallible {}
impl crate::error::Error for Infallible {}
impl From<!> for Infallible {}

#[lang = "from"]
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
#[lang = "into"]
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
#[lang = "TryFrom"]
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
#[lang = "TryInto"]
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
#[lang = "AsRef"]
pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}
#[lang = "AsMut"]
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}

impl<T> From<T> for T { fn from(value: T) -> T { value } }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; fn try_from(value: U) -> Result<T, Infallible> { Ok(U::into(value)) } }
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error> { U::try_from(self) } }

impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U { T::as_ref(*self) } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T { fn as_ref(&self) -> &U { T::as_ref(*self) } }
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T { fn as_mut(&mut self) -> &mut U { T::as_mut(*self) } }
impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] { self } }
impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T] { self } }
impl AsRef<str> for str { fn as_ref(&self) -> &str { self } }
impl AsMut<str> for str { fn as_mut(&mut self) -> &mut str { self } }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] { self.as_bytes() } }
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] { self } }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] { self } }
