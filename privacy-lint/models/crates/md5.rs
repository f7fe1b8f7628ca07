#![model(package = "md5", versions = ">=0.7, <0.9")]

//! A digest carries what it was made of: hashing does not clean by itself.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest(pub [u8; 16]);
impl std::fmt::LowerHex for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::ops::Deref for Digest {
    type Target = [u8; 16];
    fn deref(&self) -> &[u8; 16] {
        &self.0
    }
}

pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest;

#[derive(Clone)]
pub struct Context {
    #[many]
    state: u8,
}
impl Context {
    #[clean]
    pub fn new() -> Context;
    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T);
    pub fn compute(self) -> Digest;
}
