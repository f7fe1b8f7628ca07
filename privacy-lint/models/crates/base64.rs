#![model(package = "base64", versions = ">=0.21, <0.24")]

//! An encoding hides nothing.

pub mod engine {
    pub trait Engine: Send + Sync {
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String;
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String);
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, super::DecodeError>;
    }

    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose;
        impl super::Engine for GeneralPurpose {}

        pub const STANDARD: GeneralPurpose = GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose;
    }
}

pub use self::engine::Engine;

pub mod prelude {
    pub use super::engine::general_purpose::{
        STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE,
        URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD,
    };
    pub use super::engine::Engine as _;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError;
impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for DecodeError {}
