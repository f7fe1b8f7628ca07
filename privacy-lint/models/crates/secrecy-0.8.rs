#![model(package = "secrecy", versions = ">=0.6, <0.10")]

//! To format a secret writes a mask; to expose it gives the value.

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}

#[masks(Debug)]
#[derive(Clone)]
pub struct Secret<S> {
    inner_secret: S,
}

impl<S> Secret<S> {
    pub fn new(secret: S) -> Self {
        Secret { inner_secret: secret }
    }
}

impl<S> From<S> for Secret<S> {
    fn from(secret: S) -> Self {
        Self::new(secret)
    }
}

impl<S> ExposeSecret<S> for Secret<S> {
    fn expose_secret(&self) -> &S {
        &self.inner_secret
    }
}

impl<S: std::str::FromStr> std::str::FromStr for Secret<S> {
    type Err = S::Err;
    fn from_str(src: &str) -> Result<Self, S::Err> {
        Ok(Secret::new(src.parse()?))
    }
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Secret<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

pub type SecretString = Secret<String>;
pub type SecretVec<S> = Secret<Vec<S>>;
