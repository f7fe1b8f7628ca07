#![model(package = "thiserror", versions = ">=1, <3")]

//! `#[error("…{0}…")]` writes the fields that its text names; `#[error(transparent)]` writes the
//! inner error; a field with `#[from]` gives the conversion that `?` uses.

#[derive_model(
    traits("std::error::Error", "std::fmt::Display"),
    writes = "all",
    template("error"),
    from("from", "error(from)")
)]
macro_rules! Error { () => {} }
