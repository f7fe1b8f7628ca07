#![model(package = "percent-encoding", versions = "2")]

//! An encoding hides nothing.

use std::borrow::Cow;

pub struct AsciiSet;
impl AsciiSet {
    #[clean]
    pub const fn add(&self, byte: u8) -> Self;
    #[versions(">=2.1")]
    #[clean]
    pub const fn remove(&self, byte: u8) -> Self;
}
pub const CONTROLS: &AsciiSet = &AsciiSet;
pub const NON_ALPHANUMERIC: &AsciiSet = &AsciiSet;

pub fn utf8_percent_encode<'a>(input: &'a str, ascii_set: &'static AsciiSet) -> PercentEncode<'a> {
    PercentEncode { bytes: input.as_bytes() }
}
pub fn percent_encode<'a>(input: &'a [u8], ascii_set: &'static AsciiSet) -> PercentEncode<'a> {
    PercentEncode { bytes: input }
}
pub fn percent_decode_str(input: &str) -> PercentDecode<'_> {
    PercentDecode { bytes: input.as_bytes() }
}
pub fn percent_decode(input: &[u8]) -> PercentDecode<'_> {
    PercentDecode { bytes: input }
}

#[derive(Clone, Debug)]
pub struct PercentEncode<'a> {
    bytes: &'a [u8],
}
impl<'a> Iterator for PercentEncode<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}
impl std::fmt::Display for PercentEncode<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<'a> From<PercentEncode<'a>> for Cow<'a, str> {
    fn from(iter: PercentEncode<'a>) -> Self;
}

#[derive(Clone, Debug)]
pub struct PercentDecode<'a> {
    bytes: &'a [u8],
}
impl<'a> PercentDecode<'a> {
    pub fn decode_utf8(self) -> Result<Cow<'a, str>, std::str::Utf8Error> {
        Ok(self.decode_utf8_lossy())
    }
    pub fn decode_utf8_lossy(self) -> Cow<'a, str>;
}
