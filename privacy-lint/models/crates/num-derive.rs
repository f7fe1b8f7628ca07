#![model(package = "num-derive", versions = ">=0.3, <0.6")]

//! Enums and wrappers that are numbers. The traits are those of `num-traits`.

#[derive_model(traits("num_traits::FromPrimitive"))]
macro_rules! FromPrimitive { () => {} }

#[derive_model(traits("num_traits::ToPrimitive"))]
macro_rules! ToPrimitive { () => {} }

#[derive_model(traits("num_traits::NumCast"))]
macro_rules! NumCast { () => {} }

#[derive_model(traits("num_traits::Zero"))]
macro_rules! Zero { () => {} }

#[derive_model(traits("num_traits::One"))]
macro_rules! One { () => {} }

#[derive_model(traits("num_traits::Num"))]
macro_rules! Num { () => {} }
