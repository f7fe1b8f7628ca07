#![model(package = "garde", versions = ">=0.18, <0.23")]

//! A report says what is wrong and where, not with which value.

pub use self::error::Report;
pub use self::validate::Validate;

#[derive_model(traits("garde::Validate"))]
macro_rules! Validate { () => {} }

mod validate {
    pub trait Validate {
        type Context;
        #[clean]
        fn validate(&self) -> Result<(), super::Report>
        where
            Self::Context: Default;
    }
}

mod error {
    #[derive(Debug)]
    pub struct Report;
    impl std::fmt::Display for Report {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Report {}
}
