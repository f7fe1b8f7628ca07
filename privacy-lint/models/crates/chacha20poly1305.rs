#![model(package = "chacha20poly1305", versions = "0.10")]

//! See `aead`.

pub use aead::{self, AeadCore, Error, KeyInit};

pub type ChaCha20Poly1305 = ChaChaPoly1305<(), ()>;
pub type XChaCha20Poly1305 = ChaChaPoly1305<(), ()>;

#[derive(Clone)]
pub struct ChaChaPoly1305<C, N = ()> {
    cipher: std::marker::PhantomData<C>,
    nonce_size: std::marker::PhantomData<N>,
}
impl<C, N> aead::AeadCore for ChaChaPoly1305<C, N> {}
impl<C, N> aead::KeyInit for ChaChaPoly1305<C, N> {}
impl<C, N> aead::Aead for ChaChaPoly1305<C, N> {}
