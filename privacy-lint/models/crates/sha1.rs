#![model(package = "sha1", versions = "0.10")]

//! See `digest`.

pub use digest::{self, Digest};

pub type Sha1 = digest::core_api::CoreWrapper<Core>;

#[derive(Clone, Default)]
struct Core;
impl digest::HashMarker for Core {}
