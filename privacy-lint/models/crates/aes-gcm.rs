#![model(package = "aes-gcm", versions = "0.10")]

//! See `aead`.

pub use aead::{self, AeadCore, Error, Key, KeyInit};

pub type Aes128Gcm = AesGcm<(), ()>;
pub type Aes256Gcm = AesGcm<(), ()>;

#[derive(Clone)]
pub struct AesGcm<Aes, NonceSize, TagSize = ()> {
    cipher: Aes,
    nonce_size: std::marker::PhantomData<NonceSize>,
    tag_size: std::marker::PhantomData<TagSize>,
}
impl<Aes, NonceSize, TagSize> aead::AeadCore for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> aead::KeyInit for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> aead::Aead for AesGcm<Aes, NonceSize, TagSize> {}
