#![model(package = "sha2", versions = ">=0.9, <0.12")]

//! A hash of little data can be turned back by trying: it does not clean by itself.

pub trait Digest: Sized {
    #[clean]
    fn new() -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Vec<u8>;
    fn digest(data: impl AsRef<[u8]>) -> Vec<u8>;
    #[clean]
    fn output_size() -> usize;
}

#[derive(Clone, Debug, Default)]
pub struct Sha256 {
    state: Vec<u8>,
}
impl Digest for Sha256 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512 {
    state: Vec<u8>,
}
impl Digest for Sha512 {}
