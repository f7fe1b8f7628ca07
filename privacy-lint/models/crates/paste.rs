#![model(package = "paste", versions = "1")]

//! `paste! { fn [<get_ $name>]() {} }`: the items or the expression, with the names put together.

#[macro_style("paste")]
macro_rules! paste { () => {} }

#[macro_style("paste")]
macro_rules! item { () => {} }

#[macro_style("paste")]
macro_rules! expr { () => {} }
