#![model(package = "data-encoding", versions = "2")]

//! An encoding hides nothing.

#[derive(Clone, Debug)]
pub struct Encoding;
impl Encoding {
    pub fn encode(&self, input: &[u8]) -> String;
    #[versions(">=2.3")]
    pub fn encode_append(&self, input: &[u8], output: &mut String);
    pub fn encode_mut(&self, input: &[u8], output: &mut [u8]);
    pub fn decode(&self, input: &[u8]) -> Result<Vec<u8>, DecodeError>;
    #[clean]
    pub fn encode_len(&self, len: usize) -> usize;
}
pub const BASE32: Encoding = Encoding;
pub const BASE64: Encoding = Encoding;
pub const BASE64_NOPAD: Encoding = Encoding;
pub const BASE64URL: Encoding = Encoding;
pub const BASE64URL_NOPAD: Encoding = Encoding;
pub const HEXLOWER: Encoding = Encoding;
pub const HEXUPPER: Encoding = Encoding;

#[derive(Debug)]
pub struct DecodeError;
impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for DecodeError {}
