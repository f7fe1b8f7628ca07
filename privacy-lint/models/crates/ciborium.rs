#![model(package = "ciborium", versions = "0.2")]

#[versions(">=0.2.1")]
pub use self::de::from_reader;
#[versions("<0.2.1")]
use self::de::from_reader;
#[versions(">=0.2.1")]
pub use self::ser::into_writer;
#[versions("<0.2.1")]
use self::ser::into_writer;
#[versions(">=0.2.1")]
pub use self::value::Value;
#[versions("<0.2.1")]
use self::value::Value;

pub mod ser {
    use serde::Serialize;

    fn bytes<T: ?Sized + Serialize>(value: &T) -> Vec<u8>;

    pub fn into_writer<T: ?Sized + Serialize, W: std::io::Write>(value: &T, mut writer: W) -> Result<(), Error<std::io::Error>> {
        writer.write_all(&bytes(value));
        Ok(())
    }

    #[derive(Debug)]
    pub enum Error<T> {
        Io(T),
        Value(String),
    }
    impl<T> std::fmt::Display for Error<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T> std::error::Error for Error<T> {}
}

pub mod de {
    use serde::de::DeserializeOwned;

    pub fn from_reader<T: DeserializeOwned, R: std::io::Read>(reader: R) -> Result<T, Error<std::io::Error>>;

    #[derive(Debug)]
    pub enum Error<T> {
        Io(T),
        Syntax(usize),
        RecursionLimitExceeded,
    }
    impl<T> std::fmt::Display for Error<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T> std::error::Error for Error<T> {}
}

pub mod value {
    use serde::Serialize;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Bytes(Vec<u8>),
        Text(String),
        Array(Vec<Value>),
        Map(Vec<(Value, Value)>),
    }
    impl Value {
        pub fn serialized<T: ?Sized + Serialize>(value: &T) -> Result<Self, Error> {
            Ok(whole(value))
        }
        pub fn as_text(&self) -> Option<&str>;
        pub fn as_bytes(&self) -> Option<&Vec<u8>>;
    }
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    fn whole<T: ?Sized + Serialize>(value: &T) -> Value;

    #[derive(Debug)]
    pub enum Error {
        Custom(String),
    }
}
