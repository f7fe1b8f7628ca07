//! `std::string`. A `String` is one content: what is pushed into it is added to what it carries.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::{Path, PathBuf};
use crate::prelude::rust_2024::*;
use crate::slice::SliceIndex;
use crate::str::{Chars, FromStr, Utf8Error};

#[lang = "String"]
#[transparent]
#[derive(Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct String { text: Box<str> }

impl String {
    pub fn new() -> String;
    #[clean] pub fn with_capacity(capacity: usize) -> String;
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_str(&self) -> &str { &self.text }
    pub fn as_mut_str(&mut self) -> &mut str { &mut self.text }
    pub fn push_str(&mut self, string: &str);
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    #[clean] pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char);
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn pop(&mut self) -> Option<char>;
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) { for c in self.chars() { f(c); } }
    pub fn insert(&mut self, idx: usize, ch: char);
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    #[clean] pub fn clear(&mut self);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> { Drain { chars: self.chars() } }
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}

#[lang = "ToString"]
pub trait ToString {
    fn to_string(&self) -> String;
}
// What std specialises: a text stays the constant that it is.
impl ToString for str { fn to_string(&self) -> String { String::from(self) } }
impl ToString for &str { fn to_string(&self) -> String { String::from(*self) } }
impl ToString for &String { fn to_string(&self) -> String { (*self).clone() } }
impl ToString for String { fn to_string(&self) -> String { self.clone() } }
impl<T: ?Sized + Display> ToString for T { fn to_string(&self) -> String { let mut f = Formatter { text: unwritten() }; Display::fmt(self, &mut f); String::from(f.text) } }

/// What a formatter holds at first; a constant would be taken for the text.
#[clean] fn unwritten<'a>() -> &'a str;

impl Clone for String { fn clone(&self) -> String { String { text: self.text.clone() } } }
impl Default for String { fn default() -> String { String::new() } }
impl Debug for String { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl Display for String { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl Deref for String { type Target = str; fn deref(&self) -> &str { &self.text } }
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str { &mut self.text } }
impl<I: SliceIndex<str>> Index<I> for String { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self.as_str()) } }
impl<I: SliceIndex<str>> IndexMut<I> for String { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self.as_mut_str()) } }
impl Add<&str> for String { type Output = String; fn add(self, other: &str) -> String; }
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) { self.push_str(other) } }
impl AsRef<str> for String { fn as_ref(&self) -> &str { &self.text } }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] { self.as_bytes() } }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str { &mut self.text } }
impl Borrow<str> for String { fn borrow(&self) -> &str { &self.text } }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str { &mut self.text } }

impl From<&str> for String { fn from(s: &str) -> String { String { text: *s } } }
impl From<&mut str> for String { fn from(s: &mut str) -> String { String { text: *s } } }
impl From<&String> for String { fn from(s: &String) -> String { s.clone() } }
impl From<char> for String { fn from(c: char) -> String; }
impl From<Box<str>> for String { fn from(s: Box<str>) -> String { s.into_string() } }
impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String { s.into_owned() } }
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; fn try_from(bytes: Vec<u8>) -> Result<String, FromUtf8Error> { String::from_utf8(bytes) } }
impl FromStr for String { type Err = Infallible; fn from_str(s: &str) -> Result<String, Infallible> { Ok(String::from(s)) } }

macro_rules! pieces {
    ($($t:ty, $lifetime:tt, $piece:ident => $push:expr;)*) => { $(
        impl<$lifetime> FromIterator<$t> for String { fn from_iter<I: IntoIterator<Item = $t>>(iter: I) -> String { let mut text = String::new(); text.extend(iter); text } }
        impl<$lifetime> FromIterator<$t> for Box<str> { fn from_iter<I: IntoIterator<Item = $t>>(iter: I) -> Box<str> { String::from_iter(iter).into_boxed_str() } }
        impl<$lifetime> Extend<$t> for String { fn extend<I: IntoIterator<Item = $t>>(&mut self, iter: I) { for $piece in iter { self.append($push) } } }
    )* };
}
pieces! {
    char, 'a, piece => piece;
    &'a char, 'a, piece => *piece;
    &'a str, 'a, piece => piece;
    String, 'a, piece => piece;
    Box<str>, 'a, piece => piece;
    Cow<'a, str>, 'a, piece => piece;
}
impl String { fn append<T>(&mut self, piece: T); }

impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr { OsStr::new(self.as_str()) } }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path { Path::new(self.as_str()) } }
impl PartialEq<&str> for String {}
impl PartialEq<Cow<'_, str>> for String {}
impl PartialEq<Path> for String {}
impl PartialEq<PathBuf> for String {}
impl PartialEq<str> for String {}
impl TryFrom<CString> for String { type Error = IntoStringError; }

/// The bytes that were not UTF-8 stay in the error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
    #[clean] pub fn utf8_error(&self) -> Utf8Error;
}
impl Display for FromUtf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl Error for FromUtf8Error {}

#[derive(Debug)]
pub struct FromUtf16Error (());
impl Display for FromUtf16Error {}
impl Error for FromUtf16Error {}

pub type ParseError = Infallible;

#[derive(Debug)]
pub struct Drain<'a> { chars: Chars<'a> }
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str { self.chars.as_str() }
}
impl<'a> AsRef<str> for Drain<'a> { fn as_ref(&self) -> &str { self.chars.as_str() } }
impl Iterator for Drain<'_> { type Item = char; fn next(&mut self) -> Option<char> { self.chars.next() } }
impl DoubleEndedIterator for Drain<'_> { fn next_back(&mut self) -> Option<char> { self.chars.next() } }
