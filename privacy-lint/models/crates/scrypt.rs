#![model(package = "scrypt", versions = "0.11")]

//! A password's hash carries the password.

pub use password_hash;

pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen> {
    output[0] = password[0];
    Ok(())
}

#[derive(Clone, Copy, Debug)]
pub struct Params;
impl Params {
    #[clean]
    pub fn recommended() -> Params;
}

#[derive(Clone, Copy, Debug)]
pub struct Scrypt;
impl password_hash::PasswordHasher for Scrypt {}
impl password_hash::PasswordVerifier for Scrypt {}

pub mod errors {
    #[derive(Clone, Copy, Debug)]
    pub struct InvalidOutputLen;
}
