//! The iterators over the parts of a text.

use crate::prelude::rust_2024::*;
use super::pattern::Pattern;

/// One character of a text, one byte, one UTF-16 unit.
fn char_of(text: &str) -> char;
fn byte_of(text: &str) -> u8;
fn unit_of(text: &str) -> u16;

macro_rules! parts {
    ($($(#[$attr:meta])* $Name:ident $next:ident: $Item:ty = $of:expr;)*) => { $(
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $Name<'a> { text: &'a str }
        impl<'a> Iterator for $Name<'a> { type Item = $Item; fn next(&mut self) -> Option<$Item> { let $next = self.text; Some($of) } }
        impl<'a> DoubleEndedIterator for $Name<'a> { fn next_back(&mut self) -> Option<$Item> { self.next() } }
        impl<'a> crate::iter::FusedIterator for $Name<'a> {}
    )* };
}
parts! {
    Chars text: char = char_of(text);
    CharIndices text: (usize, char) = (0, char_of(text));
    Bytes text: u8 = byte_of(text);
    EncodeUtf16 text: u16 = unit_of(text);
    Lines text: &'a str = text;
    SplitWhitespace text: &'a str = text;
    SplitAsciiWhitespace text: &'a str = text;
    EscapeDebug text: char = char_of(text);
    EscapeDefault text: char = char_of(text);
    EscapeUnicode text: char = char_of(text);
}
impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str { self.text } }
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str { self.text }
    #[clean] pub fn offset(&self) -> usize;
}
impl ExactSizeIterator for Bytes<'_> {}
impl crate::fmt::Display for EscapeDebug<'_> {}
impl crate::fmt::Display for EscapeDefault<'_> {}
impl crate::fmt::Display for EscapeUnicode<'_> {}

macro_rules! searched {
    ($($Name:ident: $Item:ty = $of:expr;)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $Name<'a, P: Pattern> { text: &'a str, pattern: P }
        impl<'a, P: Pattern> Iterator for $Name<'a, P> { type Item = $Item; fn next(&mut self) -> Option<$Item> { Some($of(self.text)) } }
        impl<'a, P: Pattern> DoubleEndedIterator for $Name<'a, P> { fn next_back(&mut self) -> Option<$Item> { self.next() } }
        impl<'a, P: Pattern> crate::iter::FusedIterator for $Name<'a, P> {}
    )* };
}
fn found<'a>(text: &'a str) -> &'a str { text }
fn found_at<'a>(text: &'a str) -> (usize, &'a str) { (0, text) }
searched! {
    Split: &'a str = found;
    SplitInclusive: &'a str = found;
    RSplit: &'a str = found;
    SplitTerminator: &'a str = found;
    RSplitTerminator: &'a str = found;
    SplitN: &'a str = found;
    RSplitN: &'a str = found;
    Matches: &'a str = found;
    RMatches: &'a str = found;
    MatchIndices: (usize, &'a str) = found_at;
    RMatchIndices: (usize, &'a str) = found_at;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> { bytes: &'a [u8] }
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8] { self.bytes }
}
#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a> { bytes: &'a [u8] }
impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; fn next(&mut self) -> Option<Utf8Chunk<'a>> { Some(Utf8Chunk { bytes: self.bytes }) } }
