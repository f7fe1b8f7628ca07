#![model(package = "serde_json", versions = "1")]

use serde::{de::DeserializeOwned, Deserialize, Serialize};
use std::io;

pub use self::error::{Error, Result};
pub use self::map::Map;
pub use self::value::{from_value, to_value, Number, Value};

pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {
    match value.serialize(value::Serializer) {
        Ok(document) => Ok(document.to_string()),
        Err(_) => Err(error::unserializable()),
    }
}

pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String> {
    to_string(value)
}

pub fn to_vec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok(to_string(value)?.into_bytes())
}

pub fn to_vec_pretty<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {
    to_vec(value)
}

pub fn to_writer<W: io::Write, T: ?Sized + Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(to_string(value)?.as_bytes());
    Ok(())
}

pub fn to_writer_pretty<W: io::Write, T: ?Sized + Serialize>(writer: W, value: &T) -> Result<()> {
    to_writer(writer, value)
}

pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T>;
pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T>;
pub fn from_reader<R: io::Read, T: DeserializeOwned>(rdr: R) -> Result<T>;

#[macro_style("json")]
#[returns("serde_json::Value")]
macro_rules! json { () => {} }

pub mod value {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }

    #[versions(">=1.0.48")]
    pub struct Serializer;
    impl serde::Serializer for Serializer {
        type Ok = Value;
        type Error = Error;
    }

    pub fn to_value<T: Serialize>(value: T) -> Result<Value> {
        match value.serialize(Serializer) {
            Ok(document) => Ok(document),
            Err(_) => Err(error::unserializable()),
        }
    }

    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T>;

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: ?Sized + Index> Index for &T {}

    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {
            match self {
                Value::Object(map) => map.get_mut(&index),
                Value::Array(array) => array.get_mut(0),
                _ => None,
            }
        }
        pub fn as_object(&self) -> Option<&Map<String, Value>> {
            match self {
                Value::Object(map) => Some(map),
                _ => None,
            }
        }
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {
            match self {
                Value::Object(map) => Some(map),
                _ => None,
            }
        }
        pub fn as_array(&self) -> Option<&Vec<Value>> {
            match self {
                Value::Array(array) => Some(array),
                _ => None,
            }
        }
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
            match self {
                Value::Array(array) => Some(array),
                _ => None,
            }
        }
        pub fn as_str(&self) -> Option<&str>;
        #[versions(">=1.0.106")]
        pub fn as_number(&self) -> Option<&Number>;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
            self.get_mut(pointer)
        }
        #[versions(">=1.0.11")]
        pub fn take(&mut self) -> Value;
        pub fn is_null(&self) -> bool;
        pub fn is_object(&self) -> bool;
        pub fn is_array(&self) -> bool;
        pub fn is_string(&self) -> bool;
        pub fn is_number(&self) -> bool;
        pub fn is_boolean(&self) -> bool;
    }

    impl<I: Index> std::ops::Index<I> for Value {
        type Output = Value;
        fn index(&self, index: I) -> &Value;
    }
    impl<I: Index> std::ops::IndexMut<I> for Value {
        fn index_mut(&mut self, index: I) -> &mut Value {
            self.get_mut(index).unwrap()
        }
    }

    impl Default for Value {
        fn default() -> Value {
            Value::Null
        }
    }
    impl std::fmt::Display for Value {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::str::FromStr for Value {
        type Err = Error;
        fn from_str(s: &str) -> std::result::Result<Value, Error>;
    }
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>;
    }
    impl<'de> Deserialize<'de> for Value {}
    impl From<String> for Value {
        fn from(f: String) -> Self;
    }
    impl<'a> From<&'a str> for Value {
        fn from(f: &str) -> Self;
    }
    impl From<bool> for Value {
        fn from(f: bool) -> Self {
            Value::Bool(f)
        }
    }
    impl From<u64> for Value {
        fn from(n: u64) -> Self;
    }
    impl From<i64> for Value {
        fn from(n: i64) -> Self;
    }
    impl From<f64> for Value {
        fn from(n: f64) -> Self;
    }
    impl<T: Into<Value>> From<Vec<T>> for Value {
        fn from(f: Vec<T>) -> Self;
    }
    impl From<Map<String, Value>> for Value {
        fn from(f: Map<String, Value>) -> Self {
            Value::Object(f)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Number;
    impl Number {
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn from_f64(f: f64) -> Option<Number>;
    }
}

pub mod map {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Map<K, V> {
        map: std::collections::BTreeMap<K, V>,
    }

    impl Map<String, Value> {
        pub fn new() -> Self {
            Map { map: std::collections::BTreeMap::new() }
        }
        pub fn with_capacity(capacity: usize) -> Self {
            Map { map: std::collections::BTreeMap::new() }
        }
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {
            self.map.insert(k, v)
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value> {
            self.map.get(key)
        }
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value> {
            self.map.get_mut(key)
        }
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value> {
            self.map.remove(key)
        }
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_> {
            self.map.insert(key.into(), Value::Null);
            Entry::Vacant(VacantEntry { map: self })
        }
        #[clean]
        pub fn clear(&mut self);
        #[versions(">=1.0.45")]
        pub fn append(&mut self, other: &mut Self) {
            self.map.append(&mut other.map);
        }
        pub fn iter_mut(&mut self) -> std::collections::btree_map::IterMut<'_, String, Value> {
            self.map.iter_mut()
        }
        #[versions(">=1.0.16")]
        pub fn values_mut(&mut self) -> std::collections::btree_map::ValuesMut<'_, String, Value> {
            self.map.values_mut()
        }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> std::collections::btree_map::Iter<'_, String, Value> {
            self.map.iter()
        }
        pub fn keys(&self) -> std::collections::btree_map::Keys<'_, String, Value> {
            self.map.keys()
        }
        pub fn values(&self) -> std::collections::btree_map::Values<'_, String, Value> {
            self.map.values()
        }
    }

    impl<Q: ?Sized> std::ops::Index<&Q> for Map<String, Value> {
        type Output = Value;
        fn index(&self, index: &Q) -> &Value {
            self.map.get(index).unwrap()
        }
    }
    impl<Q: ?Sized> std::ops::IndexMut<&Q> for Map<String, Value> {
        fn index_mut(&mut self, index: &Q) -> &mut Value {
            self.map.get_mut(index).unwrap()
        }
    }

    impl Extend<(String, Value)> for Map<String, Value> {
        fn extend<T: IntoIterator<Item = (String, Value)>>(&mut self, iter: T) {
            self.map.extend(iter);
        }
    }

    /// What an entry holds is in the map.
    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn or_insert(self, default: Value) -> &'a mut Value {
            match self {
                Entry::Vacant(entry) => {
                    entry.map.map.insert(String::new(), default);
                    entry.map.map.get_mut("").unwrap()
                }
                Entry::Occupied(entry) => entry.map.map.get_mut("").unwrap(),
            }
        }
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {
            self.or_insert(default())
        }
    }

    pub struct VacantEntry<'a> {
        map: &'a mut Map<String, Value>,
    }
    pub struct OccupiedEntry<'a> {
        map: &'a mut Map<String, Value>,
    }

    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = std::collections::btree_map::IntoIter<String, Value>;
        fn into_iter(self) -> Self::IntoIter {
            self.map.into_iter()
        }
    }

    impl FromIterator<(String, Value)> for Map<String, Value> {
        fn from_iter<T: IntoIterator<Item = (String, Value)>>(iter: T) -> Self {
            Map { map: iter.into_iter().collect() }
        }
    }
}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    /// What cannot be written is a shape (a map with a key that is no string), not a value. What
    /// cannot be read is quoted.
    #[clean]
    fn unserializable() -> Error;

    #[derive(Debug)]
    pub struct Error;
    impl Error {
        #[clean]
        pub fn line(&self) -> usize;
        #[clean]
        pub fn column(&self) -> usize;
        pub fn is_data(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_eof(&self) -> bool;
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
    impl serde::ser::Error for Error {}
    impl From<Error> for std::io::Error {
        fn from(j: Error) -> Self;
    }
}
