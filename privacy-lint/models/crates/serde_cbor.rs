#![model(package = "serde_cbor", versions = "0.11")]

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::de::{from_reader, from_slice};
pub use self::error::{Error, Result};
pub use self::ser::{to_vec, to_writer};

pub mod ser {
    use super::*;

    fn bytes<T: Serialize>(value: &T) -> Vec<u8>;

    pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {
        Ok(bytes(value))
    }
    pub fn to_writer<W: std::io::Write, T: Serialize>(mut writer: W, value: &T) -> Result<()> {
        writer.write_all(&bytes(value));
        Ok(())
    }
    pub fn to_vec_packed<T: Serialize>(value: &T) -> Result<Vec<u8>> {
        Ok(bytes(value))
    }
}

pub mod de {
    use super::*;

    pub fn from_slice<'a, T: Deserialize<'a>>(slice: &'a [u8]) -> Result<T>;
    pub fn from_reader<T: DeserializeOwned, R: std::io::Read>(reader: R) -> Result<T>;
}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
