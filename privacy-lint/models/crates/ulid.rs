#![model(package = "ulid", versions = "1")]

//! An id that is generated carries nothing; one that is made of a value does.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ulid(pub u128);
impl Ulid {
    #[clean]
    pub fn new() -> Ulid;
    pub fn from_string(encoded: &str) -> Result<Ulid, DecodeError>;
    #[clean]
    pub const fn nil() -> Ulid;
}
impl std::fmt::Display for Ulid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

#[derive(Debug)]
pub struct DecodeError;
impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for DecodeError {}
