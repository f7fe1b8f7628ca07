//! `std::cmp`: comparisons. What they answer carries nothing; `max` and `min` carry both sides.

use Ordering::Greater;
use crate::prelude::rust_2024::*;

pub use crate::{Eq, Ord, PartialEq, PartialOrd};

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
#[lang = "Eq"]
pub trait Eq: PartialEq {}
#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    #[clean] fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
#[lang = "Ord"]
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized { if self > other { self } else { other } }
    fn min(self, other: Self) -> Self where Self: Sized { if self < other { self } else { other } }
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized { if self < min { min } else if self > max { max } else { self } }
}

#[lang = "Ordering"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { f() }
}

#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reverse<T>(pub T);

pub fn max<T: Ord>(v1: T, v2: T) -> T { v1.max(v2) }
pub fn min<T: Ord>(v1: T, v2: T) -> T { v1.min(v2) }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { match compare(&v1, &v2) { Greater => v1, _ => v2 } }
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { match compare(&v1, &v2) { Greater => v2, _ => v1 } }
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T { if f(&v1) > f(&v2) { v1 } else { v2 } }
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T { if f(&v1) > f(&v2) { v2 } else { v1 } }

macro_rules! compare {
    ($($t:ty)*) => { $(
        impl PartialEq for $t {}
        impl Eq for $t {}
        impl PartialOrd for $t {}
        impl Ord for $t {}
    )* };
}
compare! { () ! i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char str }
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl PartialEq for f64 {}
impl PartialOrd for f64 {}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A {}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {}
impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + Eq> Eq for &mut A {}
impl<A: ?Sized + Ord> Ord for &A {}
impl<A: ?Sized + Ord> Ord for &mut A {}
impl<T: ?Sized> PartialEq for *const T {}
impl<T: ?Sized> Eq for *const T {}
impl<T: ?Sized> PartialEq for *mut T {}
impl<T: ?Sized> Eq for *mut T {}
