//! `std::hash`. A hash carries what was hashed: hashing alone does not clean.

use crate::prelude::rust_2024::*;

pub use crate::Hash;

#[lang = "Hash"]
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized;
}
#[lang = "Hasher"]
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
#[lang = "BuildHasher"]
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher { let mut hasher = self.build_hasher(); x.hash(&mut hasher); hasher.finish() }
}

impl<H: ?Sized + Hasher> Hasher for &mut H { fn finish(&self) -> u64 { (**self).finish() } fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) } }

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher { state: u64 }
impl DefaultHasher { pub fn new() -> DefaultHasher; }
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 { self.state }
    fn write(&mut self, bytes: &[u8]);
}
#[lang = "RandomState"]
#[derive(Clone, Debug, Default)]
pub struct RandomState(());
impl RandomState { pub fn new() -> RandomState; }
impl BuildHasher for RandomState { type Hasher = DefaultHasher; fn build_hasher(&self) -> DefaultHasher { DefaultHasher::new() } }

pub struct BuildHasherDefault<H>(H);
impl<H> BuildHasherDefault<H> { pub fn new() -> Self; }
impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> Self { *self } }
impl<H> Default for BuildHasherDefault<H> { fn default() -> Self; }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; fn build_hasher(&self) -> H { H::default() } }

macro_rules! hashed {
    ($($t:ty)*) => { $(impl Hash for $t { fn hash<H: Hasher>(&self, state: &mut H); })* };
}
hashed! { () ! i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char }
impl<T: ?Sized + Hash> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) } }
impl<T: ?Sized + Hash> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) } }
impl<T: ?Sized> Hash for *const T {}
impl<T: ?Sized> Hash for *mut T {}
