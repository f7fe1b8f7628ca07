//! `std::ffi`: the texts of the operating system and of C. An `OsStr` is one content, as a `str` is.

use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::fmt;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFull};
use crate::path::{Path, PathBuf};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

mod c_str;

pub use self::c_str::*;

pub mod os_str {
    pub use super::{OsStr, OsString};
    pub use crate::path::Display;
}

#[lang = "OsString"]
#[transparent]
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct OsString { text: Box<OsStr> }
impl OsString {
    pub fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr { &self.text }
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    #[clean] pub fn with_capacity(capacity: usize) -> OsString;
    #[clean] pub fn clear(&mut self);
    #[clean] pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}
impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr { &self.text } }
impl DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr { &mut self.text } }
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { &self.text } }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { &self.text } }
impl fmt::Write for OsString { fn write_str(&mut self, s: &str) -> fmt::Result { self.push(s); Ok(()) } }
impl<S: Borrow<OsStr>> crate::slice::Join<&OsStr> for [S] { type Output = OsString; fn join(slice: &[S], sep: &OsStr) -> OsString { let mut text = slice[0].borrow().to_os_string(); text.push(sep); text } }
impl AsRef<Path> for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl Extend<OsString> for OsString {}
impl<T: AsRef<OsStr> + ?Sized> From<&T> for OsString {}
impl From<Box<OsStr>> for OsString {}
impl<'a> From<Cow<'a, OsStr>> for OsString {}
impl From<PathBuf> for OsString {}
impl From<String> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
impl FromIterator<OsString> for OsString {}
impl FromStr for OsString { type Err = Infallible; }
impl Index<RangeFull> for OsString { type Output = OsStr; }
impl IndexMut<RangeFull> for OsString {}
impl PartialEq<&OsStr> for OsString {}
impl PartialEq<&Path> for OsString {}
impl PartialEq<&str> for OsString {}
impl PartialEq<Cow<'_, OsStr>> for OsString {}
impl PartialEq<Cow<'_, Path>> for OsString {}
impl PartialEq<OsStr> for OsString {}
impl PartialEq<Path> for OsString {}
impl PartialEq<PathBuf> for OsString {}
impl PartialEq<str> for OsString {}
impl PartialOrd<&OsStr> for OsString {}
impl PartialOrd<&Path> for OsString {}
impl PartialOrd<Cow<'_, OsStr>> for OsString {}
impl PartialOrd<Cow<'_, Path>> for OsString {}
impl PartialOrd<OsStr> for OsString {}
impl PartialOrd<Path> for OsString {}
impl PartialOrd<PathBuf> for OsString {}
impl PartialOrd<str> for OsString {}

#[lang = "OsStr"]
#[transparent]
#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct OsStr { text: str }
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    #[clean] pub fn is_empty(&self) -> bool;
    #[clean] pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> os_str::Display<'_>;
}
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<Path> for OsStr {}
impl Default for &OsStr {}
impl PartialEq<&Path> for OsStr {}
impl PartialEq<Cow<'_, OsStr>> for &OsStr {}
impl PartialEq<Cow<'_, OsStr>> for OsStr {}
impl PartialEq<Cow<'_, Path>> for &OsStr {}
impl PartialEq<Cow<'_, Path>> for OsStr {}
impl PartialEq<OsString> for &OsStr {}
impl PartialEq<OsString> for OsStr {}
impl PartialEq<Path> for &OsStr {}
impl PartialEq<Path> for OsStr {}
impl PartialEq<PathBuf> for &OsStr {}
impl PartialEq<PathBuf> for OsStr {}
impl PartialEq<str> for OsStr {}
impl PartialOrd<&Path> for OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for &OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for OsStr {}
impl PartialOrd<Cow<'_, Path>> for &OsStr {}
impl PartialOrd<Cow<'_, Path>> for OsStr {}
impl PartialOrd<OsString> for &OsStr {}
impl PartialOrd<OsString> for OsStr {}
impl PartialOrd<Path> for &OsStr {}
impl PartialOrd<Path> for OsStr {}
impl PartialOrd<PathBuf> for &OsStr {}
impl PartialOrd<PathBuf> for OsStr {}
impl PartialOrd<str> for OsStr {}
impl ToOwned for OsStr { type Owned = OsString; }
