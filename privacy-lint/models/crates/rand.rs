#![model(package = "rand", versions = ">=0.8, <0.11")]

//! Random numbers carry nothing, whatever they are drawn with.

use self::rngs::ThreadRng;

#[clean]
pub fn random<T>() -> T;
#[versions("<0.10")]
#[clean]
pub fn thread_rng() -> ThreadRng;
#[versions(">=0.9")]
#[clean]
pub fn rng() -> ThreadRng;

pub mod rngs {
    #[derive(Clone, Debug)]
    pub struct ThreadRng;
    impl super::RngCore for ThreadRng {}
    impl super::Rng for ThreadRng {}

    #[versions("<0.10")]
    #[derive(Clone, Debug)]
    pub struct OsRng;
    impl super::RngCore for OsRng {}

    #[derive(Clone, Debug)]
    pub struct StdRng;
    impl super::RngCore for StdRng {}
    impl super::Rng for StdRng {}
    impl super::SeedableRng for StdRng {}
}

#[versions("<0.10")]
pub trait RngCore {
    #[clean]
    fn next_u32(&mut self) -> u32;
    #[clean]
    fn next_u64(&mut self) -> u64;
    #[clean]
    fn fill_bytes(&mut self, dest: &mut [u8]);
}

pub trait Rng: RngCore {
    #[clean]
    fn r#gen<T>(&mut self) -> T;
    #[clean]
    fn random<T>(&mut self) -> T;
    #[clean]
    fn gen_range<T, R>(&mut self, range: R) -> T;
    #[clean]
    fn random_range<T, R>(&mut self, range: R) -> T;
    #[clean]
    fn gen_bool(&mut self, p: f64) -> bool;
    #[clean]
    fn random_bool(&mut self, p: f64) -> bool;
    #[clean]
    fn sample<T, D: distributions::Distribution<T>>(&mut self, distr: D) -> T;
    #[clean]
    fn fill<T: ?Sized>(&mut self, dest: &mut T);
}

pub trait SeedableRng: Sized {
    #[clean]
    fn seed_from_u64(state: u64) -> Self;
    #[clean]
    fn from_entropy() -> Self;
}

mod drawn {
    pub trait Distribution<T> {
        #[clean]
        fn sample<R: ?Sized>(&self, rng: &mut R) -> T;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}

    pub trait SampleString {
        #[clean]
        fn sample_string<R: ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    impl SampleString for Alphanumeric {}

    #[derive(Clone, Copy, Debug)]
    pub struct Standard;
}

#[versions("<0.9")]
pub mod distributions {
    pub use super::drawn::{Alphanumeric, Distribution, Standard};
    #[versions(">=0.8.4")]
    pub use super::drawn::SampleString as DistString;
}

#[versions(">=0.9")]
pub mod distr {
    pub use super::drawn::{Alphanumeric, Distribution, SampleString, Standard as StandardUniform};
}

pub mod prelude {
    pub use super::drawn::Distribution;
    pub use super::rngs::{StdRng, ThreadRng};
    pub use super::{Rng, SeedableRng};
    #[versions("<0.9")]
    pub use super::random;
    #[versions(">=0.9")]
    use super::random;
    #[versions("<0.10")]
    pub use super::RngCore;
    #[versions(">=0.10")]
    use super::RngCore;
}
