#![model(package = "validator", versions = ">=0.16, <0.22")]

//! A check says yes or no; what is wrong is told with the value that is.

pub trait Validate {
    fn validate(&self) -> Result<(), ValidationErrors>;
}

pub trait ValidateEmail {
    fn validate_email(&self) -> bool;
}
impl<T> ValidateEmail for T {
    fn validate_email(&self) -> bool;
}

pub trait ValidateLength<T> {
    fn validate_length(&self, min: Option<T>, max: Option<T>, equal: Option<T>) -> bool;
}

#[derive_model(traits("validator::Validate"))]
macro_rules! Validate { () => {} }

#[derive(Clone, Debug)]
pub struct ValidationErrors;
impl std::fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ValidationErrors {}
