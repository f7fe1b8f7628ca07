#![model(package = "serde_yaml", versions = "0.9")]

//! What cannot be written is a shape, not a value; what cannot be read is quoted.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::io;

pub use self::mapping::Mapping;
pub use self::value::{Number, Sequence, Value, from_value, to_value};

pub type Result<T, E = Error> = std::result::Result<T, E>;

fn text<T: ?Sized + Serialize>(value: &T) -> String;

pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {
    Ok(text(value))
}
pub fn to_writer<W: io::Write, T: ?Sized + Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(text(value).as_bytes());
    Ok(())
}
pub fn from_str<'de, T: Deserialize<'de>>(s: &'de str) -> Result<T>;
pub fn from_slice<'de, T: Deserialize<'de>>(v: &'de [u8]) -> Result<T>;
pub fn from_reader<R: io::Read, T: DeserializeOwned>(rdr: R) -> Result<T>;

pub mod value {
    use super::*;

    pub type Sequence = Vec<Value>;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Sequence(Sequence),
        Mapping(Mapping),
    }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value>;
        pub fn as_str(&self) -> Option<&str>;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_sequence(&self) -> Option<&Sequence> {
            match self {
                Value::Sequence(sequence) => Some(sequence),
                _ => None,
            }
        }
        pub fn as_mapping(&self) -> Option<&Mapping> {
            match self {
                Value::Mapping(mapping) => Some(mapping),
                _ => None,
            }
        }
        pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {
            match self {
                Value::Mapping(mapping) => Some(mapping),
                _ => None,
            }
        }
    }
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>;
    }
    impl<'de> Deserialize<'de> for Value {}

    #[derive(Clone, Debug, PartialEq)]
    pub struct Number;

    fn whole<T: Serialize>(value: T) -> Value;

    pub fn to_value<T: Serialize>(value: T) -> Result<Value> {
        Ok(whole(value))
    }
    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T>;
}

pub mod mapping {
    use super::*;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Mapping {
        map: std::collections::BTreeMap<Value, Value>,
    }
    impl Mapping {
        #[clean]
        pub fn new() -> Self;
        pub fn insert(&mut self, k: Value, v: Value) -> Option<Value> {
            self.map.insert(k, v)
        }
        pub fn get<I>(&self, index: I) -> Option<&Value> {
            self.map.get(index)
        }
        pub fn remove<I>(&mut self, index: I) -> Option<Value> {
            self.map.remove(index)
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
}

#[derive(Debug)]
pub struct Error;
impl Error {
    #[clean]
    pub fn location(&self) -> Option<Location>;
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Debug)]
pub struct Location;
