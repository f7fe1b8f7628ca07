#![model(package = "fancy-regex", versions = ">=0.11, <0.21")]

#[derive(Clone, Debug)]
pub struct Regex;
impl Regex {
    pub fn new(re: &str) -> Result<Regex>;
    #[clean]
    pub fn is_match(&self, text: &str) -> Result<bool>;
}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
