#![model(package = "jsonwebtoken", versions = ">=8, <12")]

//! A token can be read by everybody: what is claimed in it is in it. A token that is read gives its claims.

use serde::{Serialize, de::DeserializeOwned};

pub use self::decoding::{DecodingKey, TokenData, decode, decode_header};
pub use self::encoding::{EncodingKey, encode};
pub use self::header::Header;
pub use self::validation::Validation;

mod encoding {
    use super::*;

    fn text<T: Serialize>(claims: &T) -> String;

    pub fn encode<T: Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> errors::Result<String> {
        Ok(text(claims))
    }

    #[derive(Clone)]
    pub struct EncodingKey;
    impl EncodingKey {
        #[clean]
        pub fn from_secret(secret: &[u8]) -> Self;
        #[clean]
        pub fn from_base64_secret(secret: &str) -> errors::Result<Self>;
    }
}

mod decoding {
    use super::*;

    #[derive(Debug)]
    pub struct TokenData<T> {
        pub header: Header,
        pub claims: T,
    }

    fn read<T: DeserializeOwned>(token: &str) -> T;

    pub fn decode<T: DeserializeOwned>(token: &str, key: &DecodingKey, validation: &Validation) -> errors::Result<TokenData<T>> {
        Ok(TokenData { header: Header::default(), claims: read(token) })
    }
    #[clean]
    pub fn decode_header(token: &str) -> errors::Result<Header>;

    #[derive(Clone)]
    pub struct DecodingKey;
    impl DecodingKey {
        #[clean]
        pub fn from_secret(secret: &[u8]) -> Self;
        #[clean]
        pub fn from_base64_secret(secret: &str) -> errors::Result<Self>;
    }
}

mod header {
    #[derive(Clone, Debug, Default)]
    pub struct Header {
        pub kid: Option<String>,
    }
    impl Header {
        pub fn new(algorithm: super::Algorithm) -> Self {
            Header { kid: None }
        }
    }
}

mod validation {
    #[derive(Clone, Debug, Default)]
    pub struct Validation;
    impl Validation {
        #[clean]
        pub fn new(alg: super::Algorithm) -> Validation;
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub enum Algorithm {
    #[default]
    HS256,
    RS256,
    ES256,
}

pub mod errors {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
