#![model(package = "bcrypt", versions = ">=0.14, <0.20")]

//! A password's hash carries the password. To verify is to compare.

pub type BcryptResult<T> = Result<T, BcryptError>;

fn hashed<P: AsRef<[u8]>>(password: P) -> String;

pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {
    Ok(hashed(password))
}
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[clean]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

pub const DEFAULT_COST: u32 = 12;

#[derive(Clone, Debug)]
pub struct HashParts {
    hash: String,
}
impl HashParts {
    #[clean]
    pub fn get_cost(&self) -> u32;
}
impl std::fmt::Display for HashParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

#[derive(Debug)]
pub struct BcryptError;
impl std::fmt::Display for BcryptError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for BcryptError {}
