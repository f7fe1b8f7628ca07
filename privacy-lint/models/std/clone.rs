//! `std::clone`. A clone carries what the original carries; derived impls clone field by field.

use crate::prelude::rust_2024::*;

pub use crate::Clone;

#[lang = "clone"]
pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) { *self = source.clone() }
}

macro_rules! clone_by_copy {
    ($($t:ty)*) => { $(impl Clone for $t { fn clone(&self) -> $t { *self } })* };
}
clone_by_copy! { ! i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char }

impl<T: ?Sized> Clone for &T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Clone for *const T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Clone for *mut T { fn clone(&self) -> Self { *self } }
