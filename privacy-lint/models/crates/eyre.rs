#![model(package = "eyre", versions = ">=0.6.12, <0.7")]

use std::fmt::{Debug, Display};

/// An error keeps what it was made from, and what that wrote of itself: the texts of its message, its cause and its
/// contexts. Nothing else of it is written.
pub struct Report {
    #[many]
    chain: Box<dyn std::error::Error + Send + Sync + 'static>,
    #[many]
    text: String,
}

pub type Result<T, E = Report> = std::result::Result<T, E>;

impl Report {
    pub fn new<E: std::error::Error + Send + Sync + 'static>(error: E) -> Self {
        let mut made = Report { text: error.to_string(), chain: error };
        if let Some(source) = error.source() {
            made.text = source.to_string();
        }
        made
    }
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Self {
        Report { text: message.to_string(), chain: message }
    }
    pub fn wrap_err<D: Display + Send + Sync + 'static>(mut self, msg: D) -> Self {
        self.text = msg.to_string();
        self.chain = msg;
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

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Report {
    fn from(error: E) -> Self {
        let mut made = Report { text: error.to_string(), chain: error };
        if let Some(source) = error.source() {
            made.text = source.to_string();
        }
        made
    }
}
impl Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.text, f)
    }
}
impl Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.text, f)
    }
}
impl std::ops::Deref for Report {
    type Target = dyn std::error::Error + Send + Sync + 'static;
    fn deref(&self) -> &Self::Target {
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

pub trait WrapErr<T, E> {
    fn wrap_err<D: Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: Display + Send + Sync + 'static, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}

impl<T, E: Into<Report>> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<D: Display + Send + Sync + 'static>(self, msg: D) -> Result<T, Report> {
        match self {
            Result::Ok(value) => Result::Ok(value),
            Err(error) => Err(Report::from(error).wrap_err(msg)),
        }
    }
    fn wrap_err_with<D: Display + Send + Sync + 'static, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> {
        match self {
            Result::Ok(value) => Result::Ok(value),
            Err(error) => Err(Report::from(error).wrap_err(f())),
        }
    }
}

pub trait OptionExt<T> {
    fn ok_or_eyre<M: Debug + Display + Send + Sync + 'static>(self, message: M) -> Result<T>;
}
impl<T> OptionExt<T> for Option<T> {
    fn ok_or_eyre<M: Debug + Display + Send + Sync + 'static>(self, message: M) -> Result<T> {
        match self {
            Some(value) => Result::Ok(value),
            None => Err(Report::msg(message)),
        }
    }
}

#[macro_export]
macro_rules! eyre {
    ($msg:literal $(,)?) => { $crate::Report::msg(std::format!($msg)) };
    ($err:expr $(,)?) => { $crate::Report::msg($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::Report::msg(std::format!($fmt, $($arg)*)) };
}

#[macro_export]
macro_rules! bail {
    ($($arg:tt)*) => { return std::result::Result::Err($crate::eyre!($($arg)*)) };
}

#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { $crate::bail!("condition failed"); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { $crate::bail!($($arg)*); } };
}
