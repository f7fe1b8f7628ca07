#![model(package = "ring", versions = ">=0.16, <0.18", builds = ">=0.16.16")]

//! A digest carries what it was made of, a ciphertext what it hides; to verify is to compare.

pub mod digest {
    pub struct Algorithm;
    pub static SHA256: Algorithm = Algorithm;
    pub static SHA512: Algorithm = Algorithm;

    #[derive(Clone, Copy, Debug)]
    pub struct Digest {
        value: [u8; 64],
    }
    impl AsRef<[u8]> for Digest {
        fn as_ref(&self) -> &[u8] {
            &self.value
        }
    }

    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest {
        Digest { value: data }
    }

    #[derive(Clone)]
    pub struct Context {
        #[many]
        state: u8,
    }
    impl Context {
        #[clean]
        pub fn new(algorithm: &'static Algorithm) -> Self;
        pub fn update(&mut self, data: &[u8]);
        pub fn finish(self) -> Digest;
    }
}

pub mod hmac {
    #[derive(Clone)]
    pub struct Key;
    impl Key {
        #[clean]
        pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Self;
    }

    #[derive(Clone, Copy)]
    pub struct Algorithm;
    pub static HMAC_SHA256: Algorithm = Algorithm;

    #[derive(Clone, Copy, Debug)]
    pub struct Tag {
        value: [u8; 64],
    }
    impl AsRef<[u8]> for Tag {
        fn as_ref(&self) -> &[u8] {
            &self.value
        }
    }

    pub fn sign(key: &Key, data: &[u8]) -> Tag {
        Tag { value: data }
    }
    #[clean]
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), super::error::Unspecified>;
}

pub mod pbkdf2 {
    #[clean]
    pub fn verify(
        algorithm: Algorithm,
        iterations: std::num::NonZeroU32,
        salt: &[u8],
        secret: &[u8],
        previously_derived: &[u8],
    ) -> Result<(), super::error::Unspecified>;

    #[derive(Clone, Copy)]
    pub struct Algorithm;
}

pub mod rand {
    pub trait SecureRandom {
        #[clean]
        fn fill(&self, dest: &mut [u8]) -> Result<(), super::error::Unspecified>;
    }

    #[derive(Clone, Debug)]
    pub struct SystemRandom;
    impl SystemRandom {
        #[clean]
        pub fn new() -> Self;
    }
    impl SecureRandom for SystemRandom {}
}

pub mod error {
    #[derive(Clone, Copy, Debug)]
    pub struct Unspecified;
    impl std::fmt::Display for Unspecified {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Unspecified {}
}
