#![model(package = "handlebars", versions = ">=4, <7")]

//! A page shows what it is given.

use serde::Serialize;

pub use self::error::{RenderError, TemplateError};
pub use self::registry::Registry as Handlebars;

mod registry {
    use super::*;

    #[derive(Clone)]
    pub struct Registry<'reg> {
        templates: &'reg (),
    }
    impl<'reg> Registry<'reg> {
        #[clean]
        pub fn new() -> Registry<'reg>;
        #[clean]
        pub fn register_template_string<S: AsRef<str>>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError>;
        pub fn render<T: Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError> {
            Ok(page(data))
        }
        pub fn render_template<T: Serialize>(&self, template_string: &str, data: &T) -> Result<String, RenderError> {
            Ok(page(data))
        }
    }

    fn page<T: Serialize>(data: &T) -> String;
}

mod error {
    #[derive(Debug)]
    pub struct RenderError;
    impl std::fmt::Display for RenderError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for RenderError {}

    #[derive(Debug)]
    pub struct TemplateError;
    impl std::fmt::Display for TemplateError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for TemplateError {}
}
