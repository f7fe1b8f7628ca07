//! The traits beside `Iterator`: conversion, collection, double-ended and exact iteration, sums.

use crate::ops::{ControlFlow, Try};
use crate::prelude::rust_2024::*;

#[lang = "into_iterator"]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    #[lang = "into_iter"]
    fn into_iter(self) -> Self::IntoIter;
}
impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I { self } }

#[lang = "FromIterator"]
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
#[lang = "Extend"]
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

#[lang = "DoubleEndedIterator"]
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next_back() }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized {
        let mut acc = init;
        while let Some(x) = self.next_back() { match f(acc, x).branch() { ControlFlow::Continue(c) => acc = c, ControlFlow::Break(r) => return R::from_residual(r) } }
        R::from_output(acc)
    }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized { let mut acc = init; while let Some(x) = self.next_back() { acc = f(acc, x); } acc }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized { while let Some(x) = self.next_back() { if predicate(&x) { return Some(x); } } None }
}
#[lang = "ExactSizeIterator"]
pub trait ExactSizeIterator: Iterator {
    #[clean] fn len(&self) -> usize;
}
#[lang = "FusedIterator"]
pub trait FusedIterator: Iterator {}

impl<I: ?Sized + Iterator> Iterator for &mut I { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { (**self).next() } }
impl<I: ?Sized + DoubleEndedIterator> DoubleEndedIterator for &mut I { fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() } }
impl<I: ?Sized + ExactSizeIterator> ExactSizeIterator for &mut I {}

/// What ranges can count through.
#[lang = "range_step"]
pub trait Step: Sized + Clone + PartialOrd {}
macro_rules! steps { ($($t:ty)*) => { $(impl Step for $t {})* } }
steps! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize char crate::net::Ipv4Addr crate::net::Ipv6Addr }

#[lang = "Sum"]
pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
#[lang = "Product"]
pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
macro_rules! totals {
    ($zero:expr, $one:expr => $($t:ty)*) => { $(
        impl Sum for $t { fn sum<I: Iterator<Item = $t>>(iter: I) -> $t { iter.fold($zero, |a, b| a + b) } }
        impl<'a> Sum<&'a $t> for $t { fn sum<I: Iterator<Item = &'a $t>>(iter: I) -> $t { iter.fold($zero, |a, b| a + *b) } }
        impl Product for $t { fn product<I: Iterator<Item = $t>>(iter: I) -> $t { iter.fold($one, |a, b| a * b) } }
        impl<'a> Product<&'a $t> for $t { fn product<I: Iterator<Item = &'a $t>>(iter: I) -> $t { iter.fold($one, |a, b| a * *b) } }
    )* };
}
totals! { 0, 1 => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
totals! { 0.0, 1.0 => f32 f64 }

impl Extend<()> for () { fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) { for _ in iter {} } }
impl FromIterator<()> for () { fn from_iter<T: IntoIterator<Item = ()>>(iter: T) -> () { for _ in iter {} } }
macro_rules! tuples {
    ($(($($T:ident $Collection:ident $field:tt),*))*) => { $(
        impl<$($T, $Collection: Extend<$T>),*> Extend<($($T,)*)> for ($($Collection,)*) {
            fn extend<Items: IntoIterator<Item = ($($T,)*)>>(&mut self, iter: Items) { for item in iter { $(self.$field.extend(Some(item.$field));)* } }
        }
        impl<$($T, $Collection: Default + Extend<$T>),*> FromIterator<($($T,)*)> for ($($Collection,)*) {
            fn from_iter<Items: IntoIterator<Item = ($($T,)*)>>(iter: Items) -> ($($Collection,)*) {
                let mut collections: ($($Collection,)*) = Default::default();
                collections.extend(iter);
                collections
            }
        }
    )* };
}
tuples! { (A EA 0, B EB 1) (A EA 0, B EB 1, C EC 2) (A EA 0, B EB 1, C EC 2, D ED 3) }
