#![model(package = "aead", versions = "0.5", features = ["std", "getrandom"])]

//! What is encrypted is still there for whoever has the key: encrypting does not clean by itself.

pub type Nonce<A> = Vec<u8>;
pub type Key<B> = Vec<u8>;
pub type Result<T> = std::result::Result<T, Error>;

pub trait AeadCore {
    #[clean]
    fn generate_nonce<R>(rng: R) -> Nonce<Self>;
}

pub trait KeyInit: Sized {
    #[clean]
    fn new(key: &Key<Self>) -> Self;
    #[clean]
    fn new_from_slice(key: &[u8]) -> std::result::Result<Self, InvalidLength>;
    #[clean]
    fn generate_key<R>(rng: R) -> Key<Self>;
}

pub trait Aead: AeadCore {
    fn encrypt<'msg, 'aad>(&self, nonce: &Nonce<Self>, plaintext: impl Into<Payload<'msg, 'aad>>) -> Result<Vec<u8>> {
        Ok(sealed(plaintext))
    }
    fn decrypt<'msg, 'aad>(&self, nonce: &Nonce<Self>, ciphertext: impl Into<Payload<'msg, 'aad>>) -> Result<Vec<u8>> {
        Ok(sealed(ciphertext))
    }
}

fn sealed<P>(payload: P) -> Vec<u8>;

pub struct Payload<'msg, 'aad> {
    pub msg: &'msg [u8],
    pub aad: &'aad [u8],
}
impl<'msg, 'aad> From<&'msg [u8]> for Payload<'msg, 'aad> {
    fn from(msg: &'msg [u8]) -> Self {
        Self { msg, aad: &[] }
    }
}

pub struct OsRng;

#[invented]
#[derive(Clone, Copy, Debug)]
pub struct InvalidLength;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
