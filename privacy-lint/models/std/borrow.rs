//! `std::borrow`: owned and borrowed forms of a value.

use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{self, Debug, Display, Formatter};
use crate::hash::Hash;
use crate::ops::{Add, AddAssign, Deref};
use crate::path::{Path, PathBuf};
use crate::prelude::rust_2024::*;

#[lang = "Borrow"]
pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
#[lang = "BorrowMut"]
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
#[lang = "ToOwned"]
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) { *target = self.to_owned() }
}

impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T { self } }
impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T { self } }
impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T { *self } }
impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T { *self } }
impl<T: ?Sized> BorrowMut<T> for &mut T { fn borrow_mut(&mut self) -> &mut T { *self } }
impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T] { self } }
impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T] { self } }

impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T { self.clone() } }
impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String { String::from(self) } }
impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T> { self.to_vec() } }

#[lang = "Cow"]
pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
    Borrowed(&'a B),
    Owned(B::Owned),
}

impl<B: ToOwned + ?Sized> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut B::Owned { match self { Cow::Borrowed(b) => { *self = Cow::Owned(b.to_owned()); match self { Cow::Owned(o) => o, Cow::Borrowed(_) => panic!() } } Cow::Owned(o) => o } }
    pub fn into_owned(self) -> B::Owned { match self { Cow::Borrowed(b) => b.to_owned(), Cow::Owned(o) => o } }
}

impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
    type Target = B;
    fn deref(&self) -> &B { match self { Cow::Borrowed(b) => *b, Cow::Owned(o) => o.borrow() } }
}
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
    fn clone(&self) -> Self { match self { Cow::Borrowed(b) => Cow::Borrowed(*b), Cow::Owned(o) => { let b: &B = o.borrow(); Cow::Owned(b.to_owned()) } } }
}
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> { fn as_ref(&self) -> &T { self.deref() } }
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> { fn borrow(&self) -> &B { self.deref() } }
impl<B: ?Sized + Debug + ToOwned<Owned: Debug>> Debug for Cow<'_, B> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { match self { Cow::Borrowed(b) => Debug::fmt(b, f), Cow::Owned(o) => Debug::fmt(o, f) } } }
impl<B: ?Sized + Display + ToOwned<Owned: Display>> Display for Cow<'_, B> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { match self { Cow::Borrowed(b) => Display::fmt(b, f), Cow::Owned(o) => Display::fmt(o, f) } } }
impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str> { Cow::Borrowed(s) } }
impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str> { Cow::Owned(s) } }
impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str> { Cow::Borrowed(s.as_str()) } }
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]> { Cow::Borrowed(s) } }
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> { fn from(s: &'a [T; N]) -> Cow<'a, [T]> { Cow::Borrowed(s) } }
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]> { Cow::Owned(v) } }
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Cow<'a, [T]> { Cow::Borrowed(v.as_slice()) } }
impl<'a> FromIterator<char> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Cow<'a, str> { Cow::Owned(String::from_iter(iter)) } }
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = &'b str>>(iter: I) -> Cow<'a, str> { Cow::Owned(String::from_iter(iter)) } }
impl<'a> FromIterator<String> for Cow<'a, str> { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Cow<'a, str> { Cow::Owned(String::from_iter(iter)) } }
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Cow<'a, [T]> { Cow::Owned(Vec::from_iter(iter)) } }
impl<B: ?Sized + ToOwned<Owned: Default>> Default for Cow<'_, B> { fn default() -> Self { Cow::Owned(Default::default()) } }
impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
impl<'a> AddAssign for Cow<'a, str> {}
impl AsRef<Path> for Cow<'_, OsStr> {}
impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
impl<'a> From<&'a CString> for Cow<'a, CStr> {}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl<'a> From<CString> for Cow<'a, CStr> {}
impl<'a> From<OsString> for Cow<'a, OsStr> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<B: Hash + ToOwned + ?Sized> Hash for Cow<'_, B> {}
impl<B: Ord + ToOwned + ?Sized> Ord for Cow<'_, B> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> {}
impl PartialEq<&CStr> for Cow<'_, CStr> {}
impl PartialEq<&OsStr> for Cow<'_, OsStr> {}
impl PartialEq<&OsStr> for Cow<'_, Path> {}
impl PartialEq<&Path> for Cow<'_, OsStr> {}
impl PartialEq<&Path> for Cow<'_, Path> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> {}
impl PartialEq<&str> for Cow<'_, str> {}
impl PartialEq<CStr> for Cow<'_, CStr> {}
impl PartialEq<CString> for Cow<'_, CStr> {}
impl<'a, 'b, B: PartialEq<C> + ToOwned + ?Sized, C: ToOwned + ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
impl PartialEq<OsStr> for Cow<'_, OsStr> {}
impl PartialEq<OsStr> for Cow<'_, Path> {}
impl PartialEq<OsString> for Cow<'_, OsStr> {}
impl PartialEq<OsString> for Cow<'_, Path> {}
impl PartialEq<Path> for Cow<'_, OsStr> {}
impl PartialEq<Path> for Cow<'_, Path> {}
impl PartialEq<PathBuf> for Cow<'_, OsStr> {}
impl PartialEq<PathBuf> for Cow<'_, Path> {}
impl PartialEq<String> for Cow<'_, str> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {}
impl PartialEq<str> for Cow<'_, str> {}
impl PartialOrd<&OsStr> for Cow<'_, OsStr> {}
impl PartialOrd<&OsStr> for Cow<'_, Path> {}
impl PartialOrd<&Path> for Cow<'_, OsStr> {}
impl PartialOrd<&Path> for Cow<'_, Path> {}
impl PartialOrd<OsStr> for Cow<'_, OsStr> {}
impl PartialOrd<OsStr> for Cow<'_, Path> {}
impl PartialOrd<OsString> for Cow<'_, OsStr> {}
impl PartialOrd<OsString> for Cow<'_, Path> {}
impl PartialOrd<Path> for Cow<'_, OsStr> {}
impl PartialOrd<Path> for Cow<'_, Path> {}
impl PartialOrd<PathBuf> for Cow<'_, OsStr> {}
impl PartialOrd<PathBuf> for Cow<'_, Path> {}
impl<'a, B: PartialOrd + ToOwned + ?Sized> PartialOrd for Cow<'a, B> {}
impl<B: Eq + ToOwned + ?Sized> Eq for Cow<'_, B> {}
