#![model(package = "hex", versions = "0.4")]

//! An encoding hides nothing.

pub fn encode<T: AsRef<[u8]>>(data: T) -> String;
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String;
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError>;

pub trait ToHex {
    fn encode_hex<T>(&self) -> T;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromHexError;
impl std::fmt::Display for FromHexError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for FromHexError {}
