#![model(package = "md-5", versions = "0.10")]

//! See `digest`.

pub use digest::{self, Digest};

pub type Md5 = digest::core_api::CoreWrapper<Core>;

#[derive(Clone, Default)]
struct Core;
impl digest::HashMarker for Core {}
