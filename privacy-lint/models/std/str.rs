//! `std::str`: text and its parts. A part of a text carries what the text carries.

use crate::borrow::Cow;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::path::Path;
use crate::prelude::rust_2024::*;
use crate::slice::SliceIndex;
use crate::str::pattern::Pattern;

mod iter;
pub mod pattern;

pub use iter::*;

/// What a text says, as a `T`: the number, the address, the character that was parsed from it.
pub(crate) fn read<T>(text: &str) -> T;

#[lang = "FromStr"]
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool { type Err = ParseBoolError; fn from_str(s: &str) -> Result<bool, ParseBoolError> { if s.is_empty() { Err(ParseBoolError(())) } else { Ok(read(s)) } } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError (());
impl Display for ParseBoolError {}
impl Error for ParseBoolError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error (());
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl Display for Utf8Error {}
impl Error for Utf8Error {}

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { if v.is_empty() { Err(Utf8Error(())) } else { Ok(unsafe { from_utf8_unchecked(v) }) } }
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { if v.is_empty() { Err(Utf8Error(())) } else { Ok(unsafe { from_utf8_unchecked_mut(v) }) } }
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;

impl str {
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { from_utf8(v) }
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { from_utf8_mut(v) }
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    #[clean] pub fn is_char_boundary(&self, index: usize) -> bool;
    #[clean] pub fn floor_char_boundary(&self, index: usize) -> usize;
    #[clean] pub fn ceil_char_boundary(&self, index: usize) -> usize;
    pub fn as_bytes(&self) -> &[u8];
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> { i.get(self) }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { i.get_mut(self) }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output { i.index(self) }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output { i.index_mut(self) }
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
    pub fn split_at(&self, mid: usize) -> (&str, &str) { (self, self) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { Some((self, self)) }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> { Some((self, self)) }
    pub fn chars(&self) -> Chars<'_> { Chars { text: self } }
    pub fn char_indices(&self) -> CharIndices<'_> { CharIndices { text: self } }
    pub fn bytes(&self) -> Bytes<'_> { Bytes { text: self } }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> { SplitWhitespace { text: self } }
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> { SplitAsciiWhitespace { text: self } }
    pub fn lines(&self) -> Lines<'_> { Lines { text: self } }
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> { EncodeUtf16 { text: self } }
    pub fn contains<P: Pattern>(&self, pat: P) -> bool { pat.visit(self); true }
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool { pat.visit(self); true }
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool { pat.visit(self); true }
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { pat.visit(self); Some(0) }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { pat.visit(self); Some(0) }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { pat.visit(self); Split { text: self, pattern: pat } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> { pat.visit(self); SplitInclusive { text: self, pattern: pat } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> { pat.visit(self); RSplit { text: self, pattern: pat } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> { pat.visit(self); SplitTerminator { text: self, pattern: pat } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> { pat.visit(self); RSplitTerminator { text: self, pattern: pat } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { pat.visit(self); SplitN { text: self, pattern: pat } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> { pat.visit(self); RSplitN { text: self, pattern: pat } }
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { delimiter.visit(self); Some((self, self)) }
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { delimiter.visit(self); Some((self, self)) }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> { pat.visit(self); Matches { text: self, pattern: pat } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> { pat.visit(self); RMatches { text: self, pattern: pat } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> { pat.visit(self); MatchIndices { text: self, pattern: pat } }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> { pat.visit(self); RMatchIndices { text: self, pattern: pat } }
    pub fn trim(&self) -> &str { self }
    pub fn trim_start(&self) -> &str { self }
    pub fn trim_end(&self) -> &str { self }
    pub fn trim_left(&self) -> &str { self }
    pub fn trim_right(&self) -> &str { self }
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str { pat.visit(self); self }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { pat.visit(self); self }
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { prefix.visit(self); Some(self) }
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> { suffix.visit(self); Some(self) }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str { pat.visit(self); self }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { pat.visit(self); self }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str { pat.visit(self); self }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn trim_ascii_start(&self) -> &str { self }
    pub fn trim_ascii_end(&self) -> &str { self }
    pub fn trim_ascii(&self) -> &str { self }
    pub fn escape_debug(&self) -> EscapeDebug<'_> { EscapeDebug { text: self } }
    pub fn escape_default(&self) -> EscapeDefault<'_> { EscapeDefault { text: self } }
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> { EscapeUnicode { text: self } }
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String { from.visit(self); replaced(self, to) }
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String { pat.visit(self); replaced(self, to) }
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<str>) -> String;
    pub fn repeat(&self, n: usize) -> String { String::from(self) }
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
/// A text in which parts were replaced.
fn replaced(text: &str, to: &str) -> String;

impl<I: SliceIndex<str>> crate::ops::Index<I> for str { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<I: SliceIndex<str>> crate::ops::IndexMut<I> for str { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }
macro_rules! ranges {
    ($($t:ty)*) => { $(impl SliceIndex<str> for $t {
        type Output = str;
        fn get(self, slice: &str) -> Option<&str> { Some(slice) }
        fn get_mut(self, slice: &mut str) -> Option<&mut str> { Some(slice) }
        fn index(self, slice: &str) -> &str { slice }
        fn index_mut(self, slice: &mut str) -> &mut str { slice }
    })* };
}
ranges! {
    crate::ops::Range<usize> crate::ops::RangeFrom<usize> crate::ops::RangeTo<usize> crate::ops::RangeFull
    crate::ops::RangeInclusive<usize> crate::ops::RangeToInclusive<usize> (crate::ops::Bound<usize>, crate::ops::Bound<usize>)
}

impl PartialEq<String> for str {}
impl PartialEq<String> for &str {}
impl<'a> PartialEq<Cow<'a, str>> for str {}
impl<'a, 'b> PartialEq<Cow<'a, str>> for &'b str {}
impl PartialEq<OsString> for str {}
impl<'a> PartialEq<OsString> for &'a str {}
impl PartialEq<OsStr> for str {}
impl PartialEq<Path> for str {}
impl PartialEq<crate::path::PathBuf> for str {}
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path { self } }
impl Default for &mut str {}
impl crate::hash::Hash for str {}
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; fn try_from(s: &'a OsStr) -> Result<&'a str, Utf8Error>; }
