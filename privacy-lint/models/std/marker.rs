//! `std::marker`. The auto traits are implemented by structure, which the analyzer does itself.

use crate::prelude::rust_2024::*;

pub use crate::Copy;

#[lang = "sized"]
pub trait Sized {}
#[lang = "unsize"]
pub trait Unsize<T: ?Sized> {}
#[lang = "copy"]
pub trait Copy: Clone {}
#[lang = "Send"]
pub unsafe auto trait Send {}
#[lang = "Sync"]
pub unsafe auto trait Sync {}
#[lang = "Unpin"]
pub auto trait Unpin {}
#[lang = "tuple_trait"]
pub trait Tuple {}

#[lang = "phantom_data"]
#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhantomData<T: ?Sized>;

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhantomPinned;

macro_rules! copied {
    ($($t:ty)*) => { $(impl Copy for $t {})* };
}
copied! { ! i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char }

impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
