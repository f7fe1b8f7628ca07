#![model(package = "getrandom", versions = ">=0.3, <0.5")]

//! Random bytes carry nothing.

#[clean]
pub fn fill(dest: &mut [u8]) -> Result<(), Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
