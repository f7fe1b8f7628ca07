#![model(package = "anyhow", versions = ">=1.0.50, <2")]

use std::fmt::{Debug, Display};

/// An error keeps what it was made from, and what that wrote of itself: the texts of its message, its cause and its
/// contexts. Nothing else of it is written.
pub struct Error {
    #[many]
    chain: Box<dyn std::error::Error + Send + Sync + 'static>,
    #[many]
    text: String,
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[allow(non_snake_case)]
pub fn Ok<T>(t: T) -> Result<T> {
    Result::Ok(t)
}

impl Error {
    pub fn new<E: std::error::Error + Send + Sync + 'static>(error: E) -> Self {
        let mut made = Error { text: error.to_string(), chain: error };
        if let Some(source) = error.source() {
            made.text = source.to_string();
        }
        made
    }
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Self {
        Error { text: message.to_string(), chain: message }
    }
    pub fn context<C: Display + Send + Sync + 'static>(mut self, context: C) -> Self {
        self.text = context.to_string();
        self.chain = context;
        self
    }
    pub fn chain(&self) -> Chain<'_> {
        Chain { error: &self.chain }
    }
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {
        &self.chain
    }
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E: Display + Debug + Send + Sync + 'static>(self) -> Result<E, Self> {
        Result::Ok(self.chain)
    }
    pub fn downcast_ref<E: Display + Debug + Send + Sync + 'static>(&self) -> Option<&E> {
        Some(&self.chain)
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        let mut made = Error { text: error.to_string(), chain: error };
        if let Some(source) = error.source() {
            made.text = source.to_string();
        }
        made
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.text, f)
    }
}
impl Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.text, f)
    }
}
impl std::ops::Deref for Error {
    type Target = dyn std::error::Error + Send + Sync + 'static;
    fn deref(&self) -> &Self::Target {
        &self.chain
    }
}
impl AsRef<dyn std::error::Error + Send + Sync> for Error {
    fn as_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        &self.chain
    }
}

#[derive(Clone)]
pub struct Chain<'a> {
    error: &'a (dyn std::error::Error + 'static),
}
impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn std::error::Error + 'static);
    fn next(&mut self) -> Option<Self::Item> {
        Some(self.error)
    }
}

pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}

impl<T, E: Into<Error>> Context<T, E> for std::result::Result<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error> {
        match self {
            Result::Ok(value) => Result::Ok(value),
            Err(error) => Err(Error::from(error).context(context)),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
        match self {
            Result::Ok(value) => Result::Ok(value),
            Err(error) => Err(Error::from(error).context(f())),
        }
    }
}

impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error> {
        match self {
            Some(value) => Result::Ok(value),
            None => Err(Error::msg(context)),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
        match self {
            Some(value) => Result::Ok(value),
            None => Err(Error::msg(f())),
        }
    }
}

#[macro_export]
macro_rules! anyhow {
    ($msg:literal $(,)?) => { $crate::Error::msg(std::format!($msg)) };
    ($err:expr $(,)?) => { $crate::Error::msg($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::Error::msg(std::format!($fmt, $($arg)*)) };
}

#[macro_export]
macro_rules! bail {
    ($($arg:tt)*) => { return std::result::Result::Err($crate::anyhow!($($arg)*)) };
}

#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { $crate::bail!("condition failed"); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { $crate::bail!($($arg)*); } };
}
