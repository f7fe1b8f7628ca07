#![model(package = "smart-default", versions = ">=0.6, <0.8")]

//! The attributes say what the default of each field is.

#[derive_model(traits("std::default::Default"))]
macro_rules! SmartDefault { () => {} }
