#![model(package = "ed25519-dalek", versions = "2")]

//! See `signature`.

pub use signature::{Signer, Verifier};

#[derive(Clone, Copy, Debug)]
pub struct Signature {
    bytes: [u8; 64],
}
impl Signature {
    pub fn to_bytes(&self) -> [u8; 64] {
        self.bytes
    }
}

#[derive(Clone, Debug)]
pub struct SigningKey;
impl SigningKey {
    #[clean]
    pub fn from_bytes(secret_key: &[u8; 32]) -> Self;
    #[clean]
    pub fn verifying_key(&self) -> VerifyingKey;
    #[clean]
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), signature::Error>;
    #[clean]
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), signature::Error>;
}
impl Signer<Signature> for SigningKey {}

#[derive(Clone, Copy, Debug, Default)]
pub struct VerifyingKey;
impl VerifyingKey {
    #[clean]
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), signature::Error>;
}
impl Verifier<Signature> for VerifyingKey {}
