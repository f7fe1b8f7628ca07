#![model(package = "serde_qs", versions = ">=0.8, <0.14")]

use serde::{Deserialize, Serialize};

fn text<T: Serialize>(input: &T) -> String;

pub fn to_string<T: Serialize>(input: &T) -> Result<String, Error> {
    Ok(text(input))
}
pub fn from_str<'de, T: Deserialize<'de>>(input: &'de str) -> Result<T, Error>;
pub fn from_bytes<'de, T: Deserialize<'de>>(input: &'de [u8]) -> Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
