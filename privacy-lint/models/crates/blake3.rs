#![model(package = "blake3", versions = "1")]

//! A digest carries what it was made of: hashing does not clean by itself. A key does not matter to that.

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);
impl Hash {
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
    pub fn to_hex(&self) -> Hex;
}
impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl From<Hash> for [u8; 32] {
    fn from(hash: Hash) -> Self {
        hash.0
    }
}

#[derive(Clone, Debug)]
struct Hex {
    text: String,
}
impl std::ops::Deref for Hex {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}
impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub fn hash(input: &[u8]) -> Hash;
pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash {
    hash(input)
}
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32];

#[derive(Clone)]
pub struct Hasher {
    #[many]
    state: u8,
}
impl Hasher {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn new_keyed(key: &[u8; 32]) -> Self;
    pub fn update(&mut self, input: &[u8]) -> &mut Self {
        self.state = input;
        self
    }
    pub fn finalize(&self) -> Hash {
        Hash(self.state)
    }
    #[clean]
    pub fn reset(&mut self) -> &mut Self;
    #[versions(">=1.2")]
    #[clean]
    pub fn count(&self) -> u64;
}
