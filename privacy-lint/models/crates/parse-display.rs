#![model(package = "parse-display", versions = ">=0.5, <0.12")]

//! A type is written as the text in `#[display("…{0}…")]` says; a variant without one by its name.

#[derive_model(traits("std::fmt::Display"), writes = "all", template("display"))]
macro_rules! Display { () => {} }

#[derive_model(traits("std::str::FromStr"))]
macro_rules! FromStr { () => {} }
