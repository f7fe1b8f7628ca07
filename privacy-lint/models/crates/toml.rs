#![model(package = "toml", versions = ">=0.8, <2")]

//! What cannot be written is a shape, not a value; what cannot be read is quoted.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::de::from_str;
pub use self::ser::{to_string, to_string_pretty};
pub use self::value::Value;

pub type Table = map::Map<String, Value>;

pub mod ser {
    use super::*;

    fn text<T: ?Sized + Serialize>(value: &T) -> String;

    pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String, Error> {
        Ok(text(value))
    }
    pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String, Error> {
        Ok(text(value))
    }

    #[derive(Clone, Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod de {
    use super::*;

    pub fn from_str<'de, T: Deserialize<'de>>(s: &'de str) -> Result<T, Error>;

    #[derive(Clone, Debug)]
    pub struct Error;
    impl Error {
        pub fn message(&self) -> &str;
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod value {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        String(String),
        Integer(i64),
        Float(f64),
        Boolean(bool),
        Array(Vec<Value>),
        Table(Table),
    }
    impl Value {
        pub fn try_from<T: Serialize>(value: T) -> Result<Self, ser::Error> {
            Ok(whole(value))
        }
        pub fn try_into<'de, T: Deserialize<'de>>(self) -> Result<T, de::Error>;
        pub fn get<I>(&self, index: I) -> Option<&Self>;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Self>;
        pub fn as_str(&self) -> Option<&str>;
        pub fn as_integer(&self) -> Option<i64>;
        pub fn as_array(&self) -> Option<&Vec<Self>> {
            match self {
                Value::Array(array) => Some(array),
                _ => None,
            }
        }
        pub fn as_table(&self) -> Option<&Table> {
            match self {
                Value::Table(table) => Some(table),
                _ => None,
            }
        }
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {
            match self {
                Value::Table(table) => Some(table),
                _ => None,
            }
        }
        #[clean]
        pub fn type_str(&self) -> &'static str;
    }
    impl std::fmt::Display for Value {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    impl<'de> Deserialize<'de> for Value {}

    fn whole<T: Serialize>(value: T) -> Value;
}

pub mod map {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Map<K, V> {
        map: std::collections::BTreeMap<K, V>,
    }
    impl Map<String, super::Value> {
        #[clean]
        pub fn new() -> Self;
        pub fn insert(&mut self, k: String, v: super::Value) -> Option<super::Value> {
            self.map.insert(k, v)
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&super::Value> {
            self.map.get(key)
        }
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut super::Value> {
            self.map.get_mut(key)
        }
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<super::Value> {
            self.map.remove(key)
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
}
