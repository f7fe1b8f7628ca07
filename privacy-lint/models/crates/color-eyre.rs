#![model(package = "color-eyre", versions = "0.6")]

pub use eyre;
pub use eyre::{Report, Result};

#[clean]
pub fn install() -> Result<()>;
