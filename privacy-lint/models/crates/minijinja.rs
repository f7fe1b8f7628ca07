#![model(package = "minijinja", versions = ">=1, <3")]

//! A page shows what it is given.

use serde::Serialize;

pub use self::environment::Environment;
pub use self::error::Error;
pub use self::template::Template;
#[versions(">=1.0.6")]
pub use self::value::Value;
#[versions("<1.0.6")]
use self::value::Value;

#[macro_export]
macro_rules! context {
    () => { $crate::value::none() };
    ($($key:ident $(=> $value:expr)?),* $(, .. $ctx:expr)* $(,)?) => {{
        let mut context = $crate::value::none();
        $(context.insert($crate::__value!($key $(=> $value)?));)*
        $(context.insert($crate::value::Value::from_serialize(&$ctx));)*
        context
    }};
    (.. $ctx:expr $(,)?) => { $crate::value::Value::from_serialize(&$ctx) };
}

#[invented]
#[macro_export]
macro_rules! __value {
    ($key:ident) => { $crate::value::Value::from_serialize(&$key) };
    ($key:ident => $value:expr) => { $crate::value::Value::from_serialize(&$value) };
}

mod environment {
    use super::*;

    #[derive(Clone)]
    pub struct Environment<'source> {
        templates: &'source (),
    }
    impl<'source> Environment<'source> {
        #[clean]
        pub fn new() -> Environment<'source>;
        #[clean]
        pub fn add_template(&mut self, name: &'source str, source: &'source str) -> Result<(), Error>;
        #[clean]
        pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error>;
        pub fn render_str<S: Serialize>(&self, source: &str, ctx: S) -> Result<String, Error> {
            Ok(template::page(ctx))
        }
    }
}

mod template {
    use super::*;

    #[derive(Clone)]
    pub struct Template<'env, 'source> {
        env: &'env (),
        source: &'source (),
    }
    impl Template<'_, '_> {
        pub fn render<S: Serialize>(&self, ctx: S) -> Result<String, Error> {
            Ok(page(ctx))
        }
    }

    pub fn page<S: Serialize>(ctx: S) -> String;
}

pub mod value {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Value {
        #[many]
        text: String,
    }
    impl Value {
        #[versions(">=1.0.17")]
        pub fn from_serialize<T: Serialize>(value: T) -> Value {
            Value { text: template::page(value) }
        }
        #[invented]
        pub fn insert(&mut self, value: Value) {
            self.text = value.text;
        }
    }
    impl Serialize for Value {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    #[clean]
    #[invented]
    pub fn none() -> Value;
}

mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
