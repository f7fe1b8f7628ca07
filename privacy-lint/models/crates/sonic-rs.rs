#![model(package = "sonic-rs", versions = ">=0.3, <0.6")]

//! What cannot be written is a shape, not a value; what cannot be read is quoted.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::error::{Error, Result};
pub use self::value::Value;

fn text<T: ?Sized + Serialize>(value: &T) -> String;

pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {
    Ok(text(value))
}
pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String> {
    Ok(text(value))
}
pub fn to_vec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(text(value).into_bytes())
}
pub fn to_value<T: ?Sized + Serialize>(value: &T) -> Result<Value>;
pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T>;
pub fn from_slice<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T>;

#[macro_style("json")]
#[returns("sonic_rs::Value")]
macro_rules! json { () => {} }

pub mod value {
    use serde::Serialize;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Value;
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    impl std::fmt::Display for Value {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
}

mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
