#![model(package = "askama", versions = ">=0.11, <0.17")]

//! A page shows the fields of its struct.

pub use self::error::{Error, Result};

#[derive_model(traits("askama::Template", "std::fmt::Display"), writes = "all")]
macro_rules! Template { () => {} }

pub trait Template: std::fmt::Display {
    fn render(&self) -> Result<String> {
        Ok(page(self))
    }
}

fn page<T: std::fmt::Display + ?Sized>(template: &T) -> String;

mod error {
    pub type Result<I, E = Error> = std::result::Result<I, E>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
