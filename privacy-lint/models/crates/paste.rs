#![model(package = "paste", versions = "1")]

//! What is in the braces is put in place, each `[<get_ $name:snake>]` one identifier.

#[macro_style("paste")]
macro_rules! paste { () => {} }
#[macro_style("paste")]
macro_rules! item { () => {} }
#[macro_style("paste")]
macro_rules! expr { () => {} }
