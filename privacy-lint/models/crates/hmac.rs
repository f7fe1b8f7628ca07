#![model(package = "hmac", versions = "0.12")]

//! See `digest`.

pub use digest::{self, Mac};

pub type Hmac<D> = digest::core_api::CoreWrapper<HmacCore<D>>;

#[derive(Clone)]
pub struct HmacCore<D> {
    digest: D,
}
impl<D> digest::MacMarker for HmacCore<D> {}
