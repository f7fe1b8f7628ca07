#![model(package = "bincode", versions = "2", features = ["serde"])]

//! `Encode` and `Decode` are its own; `serde` has the same functions for serde's traits.

pub use self::de::Decode;
pub use self::enc::Encode;

pub fn encode_to_vec<E: Encode, C: config::Config>(val: E, config: C) -> Result<Vec<u8>, error::EncodeError>;
pub fn encode_into_std_write<E: Encode, C: config::Config, W: std::io::Write>(
    val: E,
    dst: &mut W,
    config: C,
) -> Result<usize, error::EncodeError> {
    dst.write_all(&encode_to_vec(val, config)?);
    Ok(0)
}
pub fn decode_from_slice<D: Decode<()>, C: config::Config>(src: &[u8], config: C) -> Result<(D, usize), error::DecodeError>;
pub fn decode_from_std_read<D: Decode<()>, C: config::Config, R: std::io::Read>(
    src: &mut R,
    config: C,
) -> Result<D, error::DecodeError>;

#[derive_model(traits("bincode::enc::Encode"))]
macro_rules! Encode { () => {} }

#[derive_model(traits("bincode::de::Decode"))]
macro_rules! Decode { () => {} }

pub mod enc {
    pub trait Encode {}
    impl Encode for str {}
    impl Encode for String {}
    impl<T: Encode> Encode for Vec<T> {}
    impl<T: ?Sized + Encode> Encode for &T {}
}

pub mod de {
    pub trait Decode<Context>: Sized {}
}

pub mod config {
    pub trait Config: Copy + Clone {}

    #[derive(Clone, Copy)]
    pub struct Configuration;
    impl Config for Configuration {}

    #[clean]
    pub const fn standard() -> Configuration;
    #[clean]
    pub const fn legacy() -> Configuration;
}

pub mod serde {
    use super::config::Config;
    use super::error::{DecodeError, EncodeError};
    use ::serde::{Serialize, de::DeserializeOwned};

    fn bytes<E: Serialize>(val: E) -> Vec<u8>;

    pub fn encode_to_vec<E: Serialize, C: Config>(val: E, config: C) -> Result<Vec<u8>, EncodeError> {
        Ok(bytes(val))
    }
    pub fn encode_into_std_write<E: Serialize, C: Config, W: std::io::Write>(
        val: E,
        dst: &mut W,
        config: C,
    ) -> Result<usize, EncodeError> {
        dst.write_all(&bytes(val));
        Ok(0)
    }
    pub fn decode_from_slice<D: DeserializeOwned, C: Config>(slice: &[u8], config: C) -> Result<(D, usize), DecodeError>;
}

pub mod error {
    #[derive(Debug)]
    pub struct EncodeError;
    impl std::fmt::Display for EncodeError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for EncodeError {}

    #[derive(Debug)]
    pub struct DecodeError;
    impl std::fmt::Display for DecodeError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for DecodeError {}
}
