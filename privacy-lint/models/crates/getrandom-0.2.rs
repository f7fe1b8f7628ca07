#![model(package = "getrandom", versions = ">=0.1, <0.3")]

//! Random bytes carry nothing.

#[clean]
pub fn getrandom(dest: &mut [u8]) -> Result<(), Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
