#![model(package = "ron", versions = ">=0.8, <0.13")]

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::de::from_str;
pub use self::error::Error;
pub use self::ser::to_string;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod ser {
    use super::*;

    fn text<T: ?Sized + Serialize>(value: &T) -> String;

    pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {
        Ok(text(value))
    }
    pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T, config: PrettyConfig) -> Result<String> {
        Ok(text(value))
    }

    #[derive(Clone, Debug, Default)]
    pub struct PrettyConfig;
    impl PrettyConfig {
        #[clean]
        pub fn new() -> Self;
    }
}

pub mod de {
    use super::*;

    type SpannedResult<T> = std::result::Result<T, super::error::SpannedError>;

    pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> SpannedResult<T>;
    pub fn from_bytes<'a, T: Deserialize<'a>>(s: &'a [u8]) -> SpannedResult<T>;
    pub fn from_reader<R: std::io::Read, T: DeserializeOwned>(rdr: R) -> SpannedResult<T>;
}

pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    #[derive(Debug)]
    pub struct SpannedError;
    impl std::fmt::Display for SpannedError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for SpannedError {}
}
