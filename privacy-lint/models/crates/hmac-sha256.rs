#![model(package = "hmac-sha256", versions = ">=1.1.12, <2")]

//! A digest says what was hashed. A signature says what was signed, not by which key.

#[derive(Clone)]
pub struct Hash {
    input: [u8; 32],
}
impl Hash {
    pub fn new() -> Hash {
        Hash { input: Default::default() }
    }
    pub fn update(&mut self, input: impl AsRef<[u8]>) {
        self.input = input;
    }
    pub fn finalize(self) -> [u8; 32] {
        self.input
    }
    pub fn hash(input: &[u8]) -> [u8; 32] {
        input
    }
}

#[derive(Clone)]
pub struct HMAC {
    input: [u8; 32],
}
impl HMAC {
    pub fn mac(input: impl AsRef<[u8]>, k: impl AsRef<[u8]>) -> [u8; 32] {
        input
    }
    #[clean]
    pub fn new(k: impl AsRef<[u8]>) -> HMAC;
    pub fn update(&mut self, input: impl AsRef<[u8]>) {
        self.input = input;
    }
    pub fn finalize(self) -> [u8; 32] {
        self.input
    }
    #[clean]
    pub fn verify(input: impl AsRef<[u8]>, k: impl AsRef<[u8]>, expected: &[u8; 32]) -> bool;
}
