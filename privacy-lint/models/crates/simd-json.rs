#![model(package = "simd-json", versions = ">=0.13, <0.20")]

//! What cannot be written is a shape, not a value; what cannot be read is quoted.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::serde::{from_reader, from_slice, to_string, to_vec, to_writer};

pub type Result<T> = std::result::Result<T, Error>;

pub mod serde {
    use super::*;

    fn text<T: ?Sized + Serialize>(to: &T) -> String;

    pub fn to_string<T: ?Sized + Serialize>(to: &T) -> Result<String> {
        Ok(text(to))
    }
    pub fn to_vec<T: ?Sized + Serialize>(to: &T) -> Result<Vec<u8>> {
        Ok(text(to).into_bytes())
    }
    pub fn to_writer<T: ?Sized + Serialize, W: std::io::Write>(mut writer: W, to: &T) -> Result<()> {
        writer.write_all(text(to).as_bytes());
        Ok(())
    }
    pub fn from_slice<'a, T: Deserialize<'a>>(s: &'a mut [u8]) -> Result<T>;
    pub fn from_reader<R: std::io::Read, T: DeserializeOwned>(rdr: R) -> Result<T>;
}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
