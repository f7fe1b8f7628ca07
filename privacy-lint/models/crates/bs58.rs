#![model(package = "bs58", versions = "0.5")]

//! An encoding hides nothing.

pub fn encode<I: AsRef<[u8]>>(input: I) -> encode::EncodeBuilder<'static, I>;
pub fn decode<I: AsRef<[u8]>>(input: I) -> decode::DecodeBuilder<'static, I>;

pub mod encode {
    pub struct EncodeBuilder<'a, I> {
        input: I,
        alpha: &'a [u8],
    }
    impl<'a, I: AsRef<[u8]>> EncodeBuilder<'a, I> {
        pub fn into_string(self) -> String;
        pub fn into_vec(self) -> Vec<u8>;
    }
}

pub mod decode {
    pub struct DecodeBuilder<'a, I> {
        input: I,
        alpha: &'a [u8],
    }
    impl<'a, I: AsRef<[u8]>> DecodeBuilder<'a, I> {
        pub fn into_vec(self) -> Result<Vec<u8>>;
    }

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
