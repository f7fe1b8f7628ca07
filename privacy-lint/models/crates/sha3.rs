#![model(package = "sha3", versions = "0.10")]

//! See `digest`.

pub use digest::{self, Digest};

pub type Sha3_256 = digest::core_api::CoreWrapper<Core>;
pub type Sha3_512 = digest::core_api::CoreWrapper<Core>;
pub type Keccak256 = digest::core_api::CoreWrapper<Core>;

#[derive(Clone, Default)]
struct Core;
impl digest::HashMarker for Core {}
