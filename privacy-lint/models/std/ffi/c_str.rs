//! C strings and C's types.

use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::fmt::{self, Display, Formatter};
use crate::num::NonZero;
use crate::ops::{Deref, Index, RangeFrom, RangeFull};
use crate::prelude::rust_2024::*;
use crate::str::{FromStr, Utf8Error};

#[lang = "CString"]
#[transparent]
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct CString { text: Box<CStr> }
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr { &self.text }
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}
impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr { &self.text } }
impl AsRef<CStr> for CString {}
impl Borrow<CStr> for CString {}
impl From<&CStr> for CString {}
impl From<Box<CStr>> for CString {}
impl<'a> From<Cow<'a, CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}
impl FromStr for CString { type Err = NulError; }
impl Index<RangeFull> for CString { type Output = CStr; }
impl PartialEq<&CStr> for CString {}
impl PartialEq<CStr> for CString {}
impl PartialEq<Cow<'_, CStr>> for CString {}

#[lang = "CStr"]
#[transparent]
#[derive(Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct CStr { bytes: [u8] }
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub fn as_ptr(&self) -> *const i8;
    #[clean] pub fn count_bytes(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> &[u8];
    pub fn to_bytes_with_nul(&self) -> &[u8];
    pub fn to_str(&self) -> Result<&str, Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<CStr>) -> CString;
}
impl AsRef<CStr> for CStr {}
impl Default for &CStr {}
impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
impl PartialEq<&CStr> for CStr {}
impl PartialEq<CString> for CStr {}
impl PartialEq<Cow<'_, CStr>> for CStr {}
impl ToOwned for CStr { type Owned = CString; }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError { bytes: Vec<u8> }
impl NulError {
    #[clean] pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8> { self.bytes }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError { inner: CString }
impl IntoStringError {
    pub fn into_cstring(self) -> CString { self.inner }
    #[clean] pub fn utf8_error(&self) -> Utf8Error;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError(());
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError { bytes: Vec<u8> }
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
}
macro_rules! errors { ($($t:ty)*) => { $(impl Display for $t { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } } impl Error for $t {})* } }
errors! { NulError IntoStringError FromBytesWithNulError FromBytesUntilNulError FromVecWithNulError }

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
#[derive(Debug)]
pub enum c_void {}
