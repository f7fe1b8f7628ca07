#![model(package = "secrecy", versions = ">=0.10, <0.11")]

//! To format a secret writes a mask; to expose it gives the value.

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}

pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}

#[masks(Debug)]
pub struct SecretBox<S: ?Sized> {
    inner_secret: Box<S>,
}

pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;

impl<S: ?Sized> SecretBox<S> {
    pub fn new(boxed_secret: Box<S>) -> Self {
        SecretBox { inner_secret: boxed_secret }
    }
}

impl<S> SecretBox<S> {
    pub fn init_with(ctr: impl FnOnce() -> S) -> Self {
        SecretBox { inner_secret: Box::new(ctr()) }
    }
}

impl<S: ?Sized> Clone for SecretBox<S> {
    fn clone(&self) -> Self {
        SecretBox { inner_secret: self.inner_secret.clone() }
    }
}

impl<S: ?Sized> From<Box<S>> for SecretBox<S> {
    fn from(source: Box<S>) -> Self {
        Self::new(source)
    }
}

impl From<String> for SecretBox<str> {
    fn from(s: String) -> Self {
        Self::new(s.into_boxed_str())
    }
}

impl From<&str> for SecretBox<str> {
    fn from(s: &str) -> Self {
        Self::new(Box::from(s))
    }
}

impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {
    fn expose_secret(&self) -> &S {
        &self.inner_secret
    }
}

impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {
    fn expose_secret_mut(&mut self) -> &mut S {
        &mut self.inner_secret
    }
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for SecretBox<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}
