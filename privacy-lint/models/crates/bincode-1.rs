#![model(package = "bincode", versions = "1")]

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub type Error = Box<ErrorKind>;
pub type Result<T> = std::result::Result<T, Error>;

fn bytes<T: ?Sized + Serialize>(value: &T) -> Vec<u8>;

pub fn serialize<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(bytes(value))
}
pub fn serialize_into<W: std::io::Write, T: ?Sized + Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(&bytes(value));
    Ok(())
}
#[clean]
pub fn serialized_size<T: ?Sized + Serialize>(value: &T) -> Result<u64>;
pub fn deserialize<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T>;
pub fn deserialize_from<R: std::io::Read, T: DeserializeOwned>(reader: R) -> Result<T>;

#[derive(Debug)]
pub struct ErrorKind;
impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ErrorKind {}
