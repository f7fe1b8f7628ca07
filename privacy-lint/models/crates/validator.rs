#![model(package = "validator", versions = ">=0.16, <0.22")]

//! A check says yes or no; what is wrong is told with the value that is.

pub trait Validate {
    fn validate(&self) -> Result<(), ValidationErrors>;
}

#[versions(">=0.17")]
pub trait ValidateEmail {
    fn validate_email(&self) -> bool;
}
impl<T> ValidateEmail for T {
    fn validate_email(&self) -> bool;
}

#[versions(">=0.17")]
pub trait ValidateLength<T> {
    fn validate_length(&self, min: Option<T>, max: Option<T>, equal: Option<T>) -> bool;
}

/// Whatever the fields' types: a field is checked by the rules that stand at it.
#[derive_model(traits(), expands)]
macro_rules! Validate {
    ($attrs:tt $vis:tt $kind:ident $name:ident [$($declared:tt)*] [$($named:tt)*] [$($clause:tt)*] $fields:tt) => {
        impl<$($declared)*> $crate::Validate for $name<$($named)*> $($clause)* {}
    };
}

#[derive(Clone, Debug)]
pub struct ValidationErrors;
impl std::fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ValidationErrors {}
