#![model(package = "argon2", versions = "0.5")]

//! A password's hash carries the password: hashing does not clean by itself. To verify is to compare.

pub use password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};

#[derive(Clone, Default)]
pub struct Argon2<'key> {
    secret: Option<&'key [u8]>,
}
impl<'key> Argon2<'key> {
    #[clean]
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    #[clean]
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
}
impl PasswordHasher for Argon2<'_> {}
impl PasswordVerifier for Argon2<'_> {}

#[derive(Clone, Copy, Debug)]
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}

#[derive(Clone, Copy, Debug)]
pub enum Version {
    V0x10,
    V0x13,
}

#[derive(Clone, Debug, Default)]
pub struct Params;
impl Params {
    #[clean]
    pub const fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
