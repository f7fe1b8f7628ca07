#![model(package = "password-hash", versions = ">=0.4, <0.6", features = ["alloc"])]

//! A password's hash carries the password: hashing does not clean by itself. To verify is to compare.

pub use self::errors::{Error, Result};
pub use self::salt::{Salt, SaltString};
pub use self::traits::{PasswordHasher, PasswordVerifier};

mod traits {
    use super::*;

    pub trait PasswordHasher {
        fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>> {
            Ok(PasswordHash { text: hashed(password) })
        }
    }

    pub trait PasswordVerifier {
        #[clean]
        fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>;
    }

    fn hashed(password: &[u8]) -> &'static str;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash<'a> {
    text: &'a str,
}
impl<'a> PasswordHash<'a> {
    pub fn new(s: &'a str) -> Result<Self> {
        Ok(PasswordHash { text: s })
    }
    #[clean]
    pub fn verify_password(&self, algs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn serialize(&self) -> PasswordHashString;
}
impl std::fmt::Display for PasswordHash<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHashString {
    text: String,
}
impl PasswordHashString {
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
impl std::fmt::Display for PasswordHashString {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

mod salt {
    #[derive(Clone, Copy, Debug)]
    pub struct Salt<'a> {
        text: &'a str,
    }

    #[derive(Clone, Debug)]
    pub struct SaltString {
        text: String,
    }
    impl SaltString {
        #[clean]
        pub fn generate<R>(rng: R) -> Self;
        pub fn as_salt(&self) -> Salt<'_>;
        pub fn as_str(&self) -> &str {
            &self.text
        }
    }
    impl<'a> From<&'a SaltString> for Salt<'a> {
        fn from(salt: &'a SaltString) -> Self;
    }
}

mod errors {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Copy, Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
