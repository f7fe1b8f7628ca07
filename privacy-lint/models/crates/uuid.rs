#![model(package = "uuid", versions = "1", features = ["v3", "v4", "v5", "v7 >=1.2.1"])]

//! An id that is generated carries nothing; one that is made of a value (`v3`, `v5`, `parse`) does.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid {
    bytes: [u8; 16],
}

impl Uuid {
    #[clean]
    pub fn new_v4() -> Uuid;
    #[versions(">=1.3")]
    #[clean]
    pub fn now_v7() -> Uuid;
    #[clean]
    pub fn nil() -> Uuid;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn from_bytes(bytes: [u8; 16]) -> Uuid {
        Uuid { bytes }
    }
    pub fn from_u128(v: u128) -> Uuid;
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }
    pub fn as_u128(&self) -> u128;
    pub fn simple(self) -> Uuid {
        self
    }
    pub fn hyphenated(self) -> Uuid {
        self
    }
    pub fn is_nil(&self) -> bool;
}
impl std::fmt::Display for Uuid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::str::FromStr for Uuid {
    type Err = Error;
    fn from_str(s: &str) -> Result<Uuid, Error>;
}
impl serde::Serialize for Uuid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}
impl<'de> serde::Deserialize<'de> for Uuid {}

#[derive(Clone, Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
