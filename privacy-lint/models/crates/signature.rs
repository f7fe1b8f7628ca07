#![model(package = "signature", versions = ">=1.3, <3")]

//! A signature carries what is signed; to verify is to compare.

pub trait Signer<S> {
    fn sign(&self, msg: &[u8]) -> S;
    fn try_sign(&self, msg: &[u8]) -> Result<S, Error>;
}

pub trait Verifier<S> {
    #[clean]
    fn verify(&self, msg: &[u8], signature: &S) -> Result<(), Error>;
}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
