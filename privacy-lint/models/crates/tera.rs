#![model(package = "tera", versions = "1")]

//! A page shows what it is given.

use serde::Serialize;

pub use self::context::Context;
pub use self::errors::{Error, Result};
pub use self::tera::Tera;

mod context {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Context {
        #[many]
        value: String,
    }
    impl Context {
        #[clean]
        pub fn new() -> Self;
        pub fn insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T) {
            self.value = text(val);
        }
        pub fn from_serialize(value: impl Serialize) -> Result<Self> {
            Ok(Context { value: text(&value) })
        }
    }

    fn text<T: Serialize + ?Sized>(val: &T) -> String;
}

mod tera {
    use super::*;

    #[derive(Clone)]
    pub struct Tera;
    impl Tera {
        #[clean]
        pub fn new(dir: &str) -> Result<Tera>;
        pub fn render(&self, template_name: &str, context: &Context) -> Result<String> {
            Ok(page(context))
        }
        pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String> {
            Ok(page(context))
        }
        #[clean]
        pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()>;
    }

    fn page(context: &Context) -> String;
}

mod errors {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
