#![model(package = "pastey", versions = ">=0.1, <1")]

//! The successor of `paste`.

#[macro_style("paste")]
macro_rules! paste { () => {} }
#[macro_style("paste")]
macro_rules! item { () => {} }
#[macro_style("paste")]
macro_rules! expr { () => {} }
