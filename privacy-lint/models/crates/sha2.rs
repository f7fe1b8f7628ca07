#![model(package = "sha2", versions = "0.10")]

//! See `digest`.

pub use digest::{self, Digest};

pub type Sha224 = digest::core_api::CoreWrapper<Core>;
pub type Sha256 = digest::core_api::CoreWrapper<Core>;
pub type Sha384 = digest::core_api::CoreWrapper<Core>;
pub type Sha512 = digest::core_api::CoreWrapper<Core>;

#[derive(Clone, Default)]
struct Core;
impl digest::HashMarker for Core {}
