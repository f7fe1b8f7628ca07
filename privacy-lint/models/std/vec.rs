//! `std::vec`. A vector is its slice: elements are one place, `slice[0]`, that every push adds to.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ffi::CString;
use crate::fmt::{self, Debug, Formatter};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::prelude::rust_2024::*;
use crate::slice::{self, SliceIndex};

#[lang = "Vec"]
#[transparent]
#[derive(Hash, Eq, Ord)]
pub struct Vec<T> { pub(crate) slice: Box<[T]> }

/// What `vec![a, b]` expands to.
#[invented]
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> { let mut v = Vec::new(); v.push(array[0]); v }
/// What `vec![elem; n]` expands to.
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> { let mut v = Vec::new(); v.push(elem); v }

impl<T> Vec<T> {
    pub fn new() -> Vec<T>;
    #[clean] pub fn with_capacity(capacity: usize) -> Vec<T>;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
    pub fn push(&mut self, value: T) { self.slice[0] = value }
    pub fn push_mut(&mut self, value: T) -> &mut T { self.slice[0] = value; &mut self.slice[0] }
    #[clean] pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> { self.slice }
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] { &self.slice }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.slice }
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T { self.slice[0] }
    pub fn insert(&mut self, index: usize, element: T) { self.slice[0] = element }
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T { self.slice[0] = element; &mut self.slice[0] }
    pub fn remove(&mut self, index: usize) -> T { self.slice[0] }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.slice[0]); }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.slice[0]); }
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) { key(&mut self.slice[0]); }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) { same_bucket(&mut self.slice[0], &mut self.slice[0]); }
    pub fn pop(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { predicate(&mut self.slice[0]); Some(self.slice[0]) }
    pub fn append(&mut self, other: &mut Vec<T>) { self.slice[0] = other.slice[0]; }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { Drain { slice: &mut self.slice } }
    #[clean] pub fn clear(&mut self);
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Vec<T> { Vec { slice: self.slice } }
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) { self.slice[0] = f() }
    pub fn leak<'a>(self) -> &'a mut [T] { Box::leak(self.slice) }
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
}

impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T) { self.slice[0] = value }
    pub fn extend_from_slice(&mut self, other: &[T]) { self.slice[0] = other[0].clone() }
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> { let mut v = Vec::new(); v.push(self.slice[0][0]); v }
}

impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) {}
}

impl<T> Vec<T> {
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> { for x in replace_with { self.slice[0] = x; } Splice { drain: Drain { slice: &mut self.slice } } }
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> { ExtractIf { slice: &mut self.slice, filter } }
}

impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Vec<T> { self.slice.to_vec() } }
impl<T> Default for Vec<T> { fn default() -> Vec<T> { Vec::new() } }
impl<T: Debug> Debug for Vec<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.slice.fmt(f) } }
impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] { &self.slice } }
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] { &mut self.slice } }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(&self.slice) } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(&mut self.slice) } }
impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> { let mut v = Vec::new(); for x in iter { v.push(x); } v } }
impl<T> FromIterator<T> for Box<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> { Vec::from_iter(iter).into_boxed_slice() } }
impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.push(x); } } }
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.push(*x); } } }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { slice: self.slice } } }
impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = slice::Iter<'a, T>; fn into_iter(self) -> slice::Iter<'a, T> { self.slice.iter() } }
impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = slice::IterMut<'a, T>; fn into_iter(self) -> slice::IterMut<'a, T> { self.slice.iter_mut() } }

impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] { &self.slice } }
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> { self } }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] { &mut self.slice } }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> { self } }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] { &self.slice } }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] { &mut self.slice } }

impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { fn from(s: &mut [T; N]) -> Vec<T> { s.to_vec() } }
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> { from_array(s) } }
impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> { s.into_vec() } }
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { fn from(s: Cow<'a, [T]>) -> Vec<T> { s.into_owned() } }
impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T> { heap.into_vec() } }
impl<T> From<VecDeque<T>> for Vec<T> { fn from(deque: VecDeque<T>) -> Vec<T> { Vec { slice: deque.slice } } }
impl From<&str> for Vec<u8> {}
impl From<String> for Vec<u8> { fn from(s: String) -> Vec<u8> { s.into_bytes() } }
impl From<CString> for Vec<u8> {}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; fn try_from(v: Vec<T>) -> Result<[T; N], Vec<T>> { if v.is_empty() { Err(v) } else { Ok([v.slice[0]; N]) } } }
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; fn try_from(v: Vec<T>) -> Result<Box<[T; N]>, Vec<T>> { if v.is_empty() { Err(v) } else { Ok(Box::new([v.slice[0]; N])) } } }
impl crate::io::Write for Vec<u8> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> { self.extend_from_slice(buf); Ok(0) } fn flush(&mut self) -> crate::io::Result<()> { Ok(()) } }
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}
impl<T: PartialOrd> PartialOrd<Vec<T>> for Vec<T> {}

pub struct IntoIter<T> { slice: Box<[T]> }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] { &self.slice }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.slice }
}
impl<T: Clone> Clone for IntoIter<T> { fn clone(&self) -> Self { IntoIter { slice: self.slice.clone() } } }
impl<T> AsRef<[T]> for IntoIter<T> { fn as_ref(&self) -> &[T] { &self.slice } }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<T: Debug> Debug for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}

pub struct Drain<'a, T> { slice: &'a mut [T] }
impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] { self.slice } }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
impl<T: Debug> Debug for Drain<'_, T> {}
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct Splice<'a, I: Iterator + 'a> { drain: Drain<'a, I::Item> }
impl<I: Iterator> Iterator for Splice<'_, I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.drain.next() } }
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> { fn next_back(&mut self) -> Option<I::Item> { self.drain.next() } }
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}

pub struct ExtractIf<'a, T, F> { slice: &'a mut [T], filter: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; fn next(&mut self) -> Option<T> { (self.filter)(&mut self.slice[0]); Some(self.slice[0]) } }
