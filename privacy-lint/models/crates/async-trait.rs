#![model(package = "async-trait", versions = "0.1")]

//! The methods stay what they say: `async fn`.

#[macro_style("keep")]
macro_rules! async_trait { () => {} }
