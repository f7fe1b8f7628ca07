#![model(package = "digest", versions = "0.10", features = ["mac"])]

//! A digest carries what it was made of: hashing does not clean by itself. To verify is to compare.

pub use self::digest::{Digest, HashMarker};
pub use self::mac::{CtOutput, Mac, MacError, MacMarker};

pub type Output<D> = Vec<u8>;

mod digest {
    use super::*;

    pub trait HashMarker {}

    pub trait Digest: Sized {
        #[clean]
        fn new() -> Self;
        fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
        fn update(&mut self, data: impl AsRef<[u8]>);
        fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
        fn finalize(self) -> Output<Self>;
        fn finalize_into(self, out: &mut Output<Self>);
        fn finalize_reset(&mut self) -> Output<Self>;
        #[clean]
        fn reset(&mut self);
        #[clean]
        fn output_size() -> usize;
        fn digest(data: impl AsRef<[u8]>) -> Output<Self>;
    }
    impl<D: HashMarker> Digest for D {}
}

mod mac {
    use super::*;

    pub trait MacMarker {}

    pub trait Mac: Sized {
        #[clean]
        fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
        fn update(&mut self, data: &[u8]);
        fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
        fn finalize(self) -> CtOutput<Self>;
        fn finalize_reset(&mut self) -> CtOutput<Self>;
        #[clean]
        fn verify(self, tag: &Output<Self>) -> Result<(), MacError>;
        #[clean]
        fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
        #[clean]
        fn reset(&mut self);
    }
    impl<T: MacMarker> Mac for T {}

    #[derive(Clone)]
    pub struct CtOutput<T> {
        bytes: Output<T>,
    }
    impl<T> CtOutput<T> {
        pub fn into_bytes(self) -> Output<T> {
            self.bytes
        }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct MacError;
    impl std::fmt::Display for MacError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for MacError {}
}

pub mod core_api {
    use super::*;

    #[derive(Clone, Default)]
    pub struct CoreWrapper<T> {
        core: T,
    }
    impl<T: HashMarker> HashMarker for CoreWrapper<T> {}
    impl<T: MacMarker> MacMarker for CoreWrapper<T> {}
}

#[derive(Clone, Copy, Debug)]
pub struct InvalidLength;
impl std::fmt::Display for InvalidLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for InvalidLength {}
