#![model(package = "displaydoc", versions = "0.2")]

//! The text is the documentation, with the fields that it names; every field is taken to be one.

#[derive_model(traits("std::fmt::Display"), writes = "all")]
macro_rules! Display { () => {} }
