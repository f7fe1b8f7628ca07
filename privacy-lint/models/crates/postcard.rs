#![model(package = "postcard", versions = ">=1.0.8, <2", features = ["alloc", "use-std"])]

use serde::{Deserialize, Serialize};

pub type Result<T> = std::result::Result<T, Error>;

fn bytes<T: ?Sized + Serialize>(value: &T) -> Vec<u8>;

pub fn to_allocvec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(bytes(value))
}
pub fn to_stdvec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(bytes(value))
}
pub fn to_allocvec_cobs<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(bytes(value))
}
pub fn to_stdvec_cobs<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(bytes(value))
}
pub fn to_slice<'a, 'b, T: ?Sized + Serialize>(value: &'b T, buf: &'a mut [u8]) -> Result<&'a mut [u8]>;
pub fn to_io<T: ?Sized + Serialize, W: std::io::Write>(value: &T, mut writer: W) -> Result<W> {
    writer.write_all(&bytes(value));
    Ok(writer)
}
pub fn from_bytes<'a, T: Deserialize<'a>>(s: &'a [u8]) -> Result<T>;
pub fn from_bytes_cobs<'a, T: Deserialize<'a>>(s: &'a mut [u8]) -> Result<T>;
pub fn take_from_bytes<'a, T: Deserialize<'a>>(s: &'a [u8]) -> Result<(T, &'a [u8])>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
