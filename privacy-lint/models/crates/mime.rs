#![model(package = "mime", versions = "0.3")]

//! A media type says what kind of content there is, not what.

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mime;
impl Mime {
    #[clean]
    pub fn type_(&self) -> Name<'_>;
    #[clean]
    pub fn subtype(&self) -> Name<'_>;
    #[versions(">=0.3.15")]
    #[clean]
    pub fn essence_str(&self) -> &str;
    pub fn get_param<'a, N>(&'a self, attr: N) -> Option<Name<'a>>;
}
impl std::str::FromStr for Mime {
    type Err = FromStrError;
    fn from_str(s: &str) -> Result<Mime, FromStrError>;
}
impl std::fmt::Display for Mime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl AsRef<str> for Mime {
    fn as_ref(&self) -> &str;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    source: &'a str,
}
impl<'a> Name<'a> {
    #[versions(">=0.3.4")]
    pub fn as_str(&self) -> &'a str {
        self.source
    }
}

#[derive(Debug)]
pub struct FromStrError;
impl std::fmt::Display for FromStrError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for FromStrError {}
