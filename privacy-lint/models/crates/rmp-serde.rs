#![model(package = "rmp-serde", versions = "1")]

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use self::decode::{from_read, from_slice};
pub use self::encode::{to_vec, to_vec_named};

pub mod encode {
    use super::*;

    fn bytes<T: ?Sized + Serialize>(val: &T) -> Vec<u8>;

    pub fn to_vec<T: ?Sized + Serialize>(val: &T) -> Result<Vec<u8>, Error> {
        Ok(bytes(val))
    }
    pub fn to_vec_named<T: ?Sized + Serialize>(val: &T) -> Result<Vec<u8>, Error> {
        Ok(bytes(val))
    }
    pub fn write<W: ?Sized + std::io::Write, T: ?Sized + Serialize>(wr: &mut W, val: &T) -> Result<(), Error> {
        wr.write_all(&bytes(val));
        Ok(())
    }
    pub fn write_named<W: ?Sized + std::io::Write, T: ?Sized + Serialize>(wr: &mut W, val: &T) -> Result<(), Error> {
        wr.write_all(&bytes(val));
        Ok(())
    }

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod decode {
    use super::*;

    pub fn from_slice<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, Error>;
    pub fn from_read<R: std::io::Read, T: DeserializeOwned>(rd: R) -> Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
