#![model(package = "garde", versions = ">=0.18, <0.23")]

//! A report says what is wrong and where, not with which value.

pub use self::error::Report;
pub use self::validate::Validate;

/// Whatever the fields' types: a field is checked by the rules that stand at it.
#[versions(">=0.19")]
#[derive_model(traits(), expands)]
macro_rules! Validate {
    ($attrs:tt $vis:tt $kind:ident $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $fields:tt) => {
        impl<$($declared)*> $crate::Validate for $name<$($named)*> $($clause)* { type Context = (); }
    };
}

mod validate {
    pub trait Validate {
        type Context;
        #[versions(">=0.19")]
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
