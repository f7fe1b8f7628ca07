#![model(package = "bson", versions = ">=2, <4", features = ["serde >=3"])]

use serde::{de::DeserializeOwned, Serialize};
use std::time::SystemTime;

pub use self::document::Document;
#[versions("<3")]
pub use self::ser::{to_bson, to_document, to_vec};
#[versions(">=3")]
pub use self::ser::{serialize_to_bson, serialize_to_document, serialize_to_vec};
#[versions("<3")]
pub use self::de::{from_bson, from_document, from_slice};
#[versions(">=3")]
pub use self::de::{deserialize_from_bson, deserialize_from_document, deserialize_from_slice};

#[macro_style("json")]
#[rows("document")]
#[returns("bson::Document")]
macro_rules! doc { () => {} }

#[macro_style("json")]
#[returns("bson::Bson")]
macro_rules! bson { () => {} }

#[derive(Clone, Debug, PartialEq)]
pub enum Bson {
    Double(f64),
    String(String),
    Array(Vec<Bson>),
    Document(Document),
    Boolean(bool),
    Null,
    Int32(i32),
    Int64(i64),
    Binary(Binary),
    ObjectId(oid::ObjectId),
    DateTime(DateTime),
}

impl Bson {
    pub fn as_str(&self) -> Option<&str>;
    pub fn as_object_id(&self) -> Option<oid::ObjectId>;
    pub fn as_document(&self) -> Option<&Document>;
    pub fn as_array(&self) -> Option<&Vec<Bson>>;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_i32(&self) -> Option<i32>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn as_datetime(&self) -> Option<&DateTime>;
}

impl From<String> for Bson {
    fn from(a: String) -> Bson {
        Bson::String(a)
    }
}
impl From<&str> for Bson {
    fn from(s: &str) -> Bson;
}
impl From<Document> for Bson {
    fn from(a: Document) -> Bson {
        Bson::Document(a)
    }
}
impl From<i32> for Bson {
    fn from(a: i32) -> Bson;
}
impl From<i64> for Bson {
    fn from(a: i64) -> Bson;
}
impl From<f64> for Bson {
    fn from(a: f64) -> Bson;
}
impl From<bool> for Bson {
    fn from(a: bool) -> Bson {
        Bson::Boolean(a)
    }
}
impl From<DateTime> for Bson {
    fn from(a: DateTime) -> Bson {
        Bson::DateTime(a)
    }
}
impl From<oid::ObjectId> for Bson {
    fn from(a: oid::ObjectId) -> Bson {
        Bson::ObjectId(a)
    }
}
impl<T: Into<Bson>> From<Vec<T>> for Bson {
    fn from(v: Vec<T>) -> Bson;
}
impl<T: Into<Bson>> From<Option<T>> for Bson {
    fn from(a: Option<T>) -> Bson;
}
impl std::fmt::Display for Bson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl Serialize for Bson {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}
impl<'de> serde::Deserialize<'de> for Bson {}

pub mod document {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Document {
        #[many]
        value: Bson,
    }

    impl Document {
        pub fn new() -> Document {
            Document { value: Bson::Null }
        }
        pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, key: KT, val: BT) -> Option<Bson> {
            self.value = val.into();
            Some(self.value)
        }
        pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {
            Some(&self.value)
        }
        pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson> {
            Some(&mut self.value)
        }
        pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str>;
        pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32>;
        pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64>;
        pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool>;
        pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document>;
        pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<oid::ObjectId>;
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson> {
            Some(self.value)
        }
    }

    impl Default for Document {
        fn default() -> Document {
            Document::new()
        }
    }
    impl std::fmt::Display for Document {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::ops::Index<&str> for Document {
        type Output = Bson;
        fn index(&self, idx: &str) -> &Bson {
            &self.value
        }
    }
    impl Serialize for Document {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    impl<'de> serde::Deserialize<'de> for Document {}

    #[versions("<3")]
    pub type ValueAccessResult<T> = Result<T, ValueAccessError>;

    #[versions("<3")]
    #[derive(Clone, Debug)]
    pub enum ValueAccessError {
        NotPresent,
        UnexpectedType,
    }
}

pub mod ser {
    use super::*;

    fn serialized<T: Serialize + ?Sized>(value: &T) -> Result<Bson> {
        match value.serialize(Serializer) {
            Ok(bson) => Ok(bson),
            Err(_) => Err(unserializable()),
        }
    }
    #[versions("<3")]
    pub fn to_bson<T: Serialize + ?Sized>(value: &T) -> Result<Bson> {
        serialized(value)
    }
    #[versions("<3")]
    pub fn to_document<T: Serialize + ?Sized>(value: &T) -> Result<Document> {
        Ok(Document { value: serialized(value)? })
    }
    #[versions("<3")]
    pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {
        Ok(serialized(value)?.to_string().into_bytes())
    }
    #[versions(">=3")]
    pub fn serialize_to_bson<T: Serialize>(value: &T) -> Result<Bson> {
        serialized(value)
    }
    #[versions(">=3")]
    pub fn serialize_to_document<T: Serialize>(value: &T) -> Result<Document> {
        Ok(Document { value: serialized(value)? })
    }
    #[versions(">=3")]
    pub fn serialize_to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {
        Ok(serialized(value)?.to_string().into_bytes())
    }

    #[clean]
    fn unserializable() -> Error;

    pub struct Serializer;
    impl serde::Serializer for Serializer {
        type Ok = Bson;
        type Error = Error;
    }

    #[versions("<3")]
    pub type Result<T> = std::result::Result<T, Error>;

    #[versions("<3")]
    #[derive(Clone, Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod de {
    use super::*;

    #[versions("<3")]
    pub fn from_bson<T: DeserializeOwned>(bson: Bson) -> Result<T>;
    #[versions("<3")]
    pub fn from_document<T: DeserializeOwned>(doc: Document) -> Result<T>;
    #[versions("<3")]
    pub fn from_slice<'de, T: serde::Deserialize<'de>>(bytes: &'de [u8]) -> Result<T>;
    #[versions(">=3")]
    pub fn deserialize_from_bson<T: DeserializeOwned>(bson: Bson) -> Result<T>;
    #[versions(">=3")]
    pub fn deserialize_from_document<T: DeserializeOwned>(doc: Document) -> Result<T>;
    #[versions(">=3")]
    pub fn deserialize_from_slice<'de, T: serde::Deserialize<'de>>(bytes: &'de [u8]) -> Result<T>;

    #[versions("<3")]
    pub type Result<T> = std::result::Result<T, Error>;

    #[versions("<3")]
    #[derive(Clone, Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod oid {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ObjectId {
        id: [u8; 12],
    }
    impl ObjectId {
        #[clean]
        pub fn new() -> ObjectId;
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, Error>;
        pub fn to_hex(self) -> String;
    }
    impl std::fmt::Display for ObjectId {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    #[versions("<3")]
    #[derive(Clone, Debug)]
    pub struct Error;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[moment]
pub struct DateTime {
    millis: i64,
}
impl DateTime {
    #[clean]
    #[rows("now")]
    pub fn now() -> Self;
    pub fn from_millis(date: i64) -> Self {
        DateTime { millis: date }
    }
    pub fn from_system_time(st: SystemTime) -> Self;
    pub fn to_system_time(self) -> SystemTime;
    #[rows("milliseconds")]
    pub fn timestamp_millis(self) -> i64 {
        self.millis
    }
}
impl From<SystemTime> for DateTime {
    fn from(st: SystemTime) -> Self;
}
impl Serialize for DateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Binary {
    pub bytes: Vec<u8>,
}

#[versions(">=2.1")]
#[derive(Clone, Copy, Debug)]
pub struct Uuid {
    bytes: [u8; 16],
}
impl Uuid {
    #[clean]
    pub fn new() -> Self;
}
