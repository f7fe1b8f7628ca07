#![model(package = "serde_urlencoded", versions = "0.7")]

use serde::{Deserialize, Serialize};

pub use self::de::{from_bytes, from_str};
pub use self::ser::to_string;

pub mod ser {
    use super::*;

    fn text<T: Serialize>(input: T) -> String;

    pub fn to_string<T: Serialize>(input: T) -> Result<String, Error> {
        Ok(text(input))
    }

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod de {
    use super::*;

    pub fn from_str<'de, T: Deserialize<'de>>(input: &'de str) -> Result<T, Error>;
    pub fn from_bytes<'de, T: Deserialize<'de>>(input: &'de [u8]) -> Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
