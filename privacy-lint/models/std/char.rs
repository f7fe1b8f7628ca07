//! `std::char`.

use crate::error::Error;
use crate::fmt::{self, Display, Formatter};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter() } }
    pub fn from_u32(i: u32) -> Option<char>;
    pub unsafe fn from_u32_unchecked(i: u32) -> char;
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn is_digit(self, radix: u32) -> bool;
    pub fn to_digit(self, radix: u32) -> Option<u32>;
    pub fn escape_unicode(self) -> EscapeUnicode;
    pub fn escape_debug(self) -> EscapeDebug;
    pub fn escape_default(self) -> EscapeDefault;
    #[clean] pub fn len_utf8(self) -> usize;
    #[clean] pub fn len_utf16(self) -> usize;
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    pub fn is_alphabetic(self) -> bool;
    pub fn is_lowercase(self) -> bool;
    pub fn is_uppercase(self) -> bool;
    pub fn is_whitespace(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> ToLowercase;
    pub fn to_uppercase(self) -> ToUppercase;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> char;
    pub fn to_ascii_lowercase(&self) -> char;
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
}

pub const MAX: char = char::MAX;
pub const REPLACEMENT_CHARACTER: char = char::REPLACEMENT_CHARACTER;
pub fn from_u32(i: u32) -> Option<char>;
pub unsafe fn from_u32_unchecked(i: u32) -> char;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter() } }

macro_rules! converted {
    ($($Name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $Name { c: char }
        impl Iterator for $Name { type Item = char; fn next(&mut self) -> Option<char> { Some(self.c) } }
        impl DoubleEndedIterator for $Name { fn next_back(&mut self) -> Option<char> { Some(self.c) } }
        impl ExactSizeIterator for $Name {}
        impl Display for $Name { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.c.fmt(f) } }
    )* };
}
converted! { ToLowercase ToUppercase EscapeUnicode EscapeDebug EscapeDefault }

#[derive(Clone, Debug)]
pub struct DecodeUtf16<I> { iter: I }
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> { match self.iter.next() { Some(unit) => Some(decode(unit)), None => None } }
}
fn decode(unit: u16) -> Result<char, DecodeUtf16Error>;

macro_rules! errors {
    ($($Name:ident)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Name(());
        impl Display for $Name {}
        impl Error for $Name {}
    )* };
}
errors! { CharTryFromError DecodeUtf16Error ParseCharError TryFromCharError }

impl FromStr for char { type Err = ParseCharError; fn from_str(s: &str) -> Result<char, ParseCharError> { if s.is_empty() { Err(ParseCharError(())) } else { Ok(crate::str::read(s)) } } }
impl From<u8> for char { fn from(byte: u8) -> char; }
impl From<char> for u32 { fn from(c: char) -> u32; }
impl From<char> for u64 { fn from(c: char) -> u64; }
impl From<char> for u128 { fn from(c: char) -> u128; }
impl TryFrom<u32> for char { type Error = CharTryFromError; fn try_from(i: u32) -> Result<char, CharTryFromError>; }
impl TryFrom<char> for u8 { type Error = TryFromCharError; fn try_from(c: char) -> Result<u8, TryFromCharError>; }
impl TryFrom<char> for usize { type Error = TryFromCharError; fn try_from(c: char) -> Result<usize, TryFromCharError>; }
impl TryFrom<char> for u16 { type Error = TryFromCharError; fn try_from(c: char) -> Result<u16, TryFromCharError>; }
