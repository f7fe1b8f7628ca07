//! `std::array`. `self[0]` in a body stands for any element.

use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::hash::Hash;
use crate::ops::{Index, IndexMut};
use crate::prelude::rust_2024::*;
use crate::slice;

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] { [f(self[0]); N] }
    pub fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn each_ref(&self) -> [&T; N] { [&self[0]; N] }
    pub fn each_mut(&mut self) -> [&mut T; N] { [&mut self[0]; N] }
}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] { [f(0); N] }
pub fn from_ref<T>(s: &T) -> &[T; 1];
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] { [val; N] }

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError(());
impl Display for TryFromSliceError {}
impl Error for TryFromSliceError {}

pub struct IntoIter<T, const N: usize> { array: [T; N] }
impl<T, const N: usize> IntoIter<T, N> {
    pub fn as_slice(&self) -> &[T] { &self.array }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.array }
}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> { fn clone(&self) -> Self { IntoIter { array: self.array.clone() } } }
impl<T: Debug, const N: usize> Debug for IntoIter<T, N> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.array.fmt(f) } }
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.array[0]) } }
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> { fn next_back(&mut self) -> Option<T> { Some(self.array[0]) } }
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; fn into_iter(self) -> IntoIter<T, N> { IntoIter { array: self } } }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = slice::Iter<'a, T>; fn into_iter(self) -> slice::Iter<'a, T> { self.iter() } }
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = slice::IterMut<'a, T>; fn into_iter(self) -> slice::IterMut<'a, T> { self.iter_mut() } }

impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; fn index(&self, index: I) -> &Self::Output { self.as_slice().index(index) } }
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> { fn index_mut(&mut self, index: I) -> &mut Self::Output { self.as_mut_slice().index_mut(index) } }
impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> [T; N] { [self[0].clone(); N] } }
impl<T: Default, const N: usize> Default for [T; N] { fn default() -> [T; N] { [T::default(); N] } }
impl<T: Debug, const N: usize> Debug for [T; N] { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self[0].fmt(f) } }
impl<T: Hash, const N: usize> Hash for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; fn try_from(s: &[T]) -> Result<[T; N], TryFromSliceError> { if s.is_empty() { Err(TryFromSliceError(())) } else { Ok([s[0]; N]) } } }
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; fn try_from(s: &mut [T]) -> Result<[T; N], TryFromSliceError> { if s.is_empty() { Err(TryFromSliceError(())) } else { Ok([s[0]; N]) } } }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; fn try_from(s: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> { match s.first_chunk() { Some(array) => Ok(array), None => Err(TryFromSliceError(())) } } }
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; fn try_from(s: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> { match s.first_chunk_mut() { Some(array) => Ok(array), None => Err(TryFromSliceError(())) } } }
macro_rules! tuples {
    ($($n:literal ($($T:ident),*) ($($x:ident),*);)*) => { $(
        impl<T> From<($($T,)*)> for [T; $n] { fn from(($($x,)*): ($($T,)*)) -> [T; $n] { [$($x),*] } }
        impl<T> From<[T; $n]> for ($($T,)*) { fn from([$($x),*]: [T; $n]) -> ($($T,)*) { ($($x,)*) } }
    )* };
}
tuples! {
    1 (T) (a); 2 (T, T) (a, b); 3 (T, T, T) (a, b, c); 4 (T, T, T, T) (a, b, c, d);
    5 (T, T, T, T, T) (a, b, c, d, e); 6 (T, T, T, T, T, T) (a, b, c, d, e, f);
}
