//! `std::collections::vec_deque`. The elements are one place, `slice[0]`.

use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug, Formatter};
use crate::hash::Hash;
use crate::ops::RangeBounds;
use crate::prelude::rust_2024::*;

#[lang = "VecDeque"]
#[transparent]
pub struct VecDeque<T> { pub(crate) slice: Box<[T]> }

impl<T> VecDeque<T> {
    pub fn new() -> VecDeque<T>;
    #[clean] pub fn with_capacity(capacity: usize) -> VecDeque<T>;
    pub fn get(&self, index: usize) -> Option<&T> { Some(&self.slice[0]) }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { Some(&mut self.slice[0]) }
    pub fn swap(&mut self, i: usize, j: usize) {}
    #[clean] pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.slice } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: &mut self.slice } }
    pub fn as_slices(&self) -> (&[T], &[T]) { (&*self.slice, &*self.slice) }
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) { (&mut *self.slice, &mut *self.slice) }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> { Iter { slice: &self.slice } }
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> { IterMut { slice: &mut self.slice } }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { Drain { slice: &mut self.slice } }
    #[clean] pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T> { Some(&self.slice[0]) }
    pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.slice[0]) }
    pub fn back(&self) -> Option<&T> { Some(&self.slice[0]) }
    pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.slice[0]) }
    pub fn pop_front(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn pop_back(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { predicate(&mut self.slice[0]); Some(self.slice[0]) }
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { predicate(&mut self.slice[0]); Some(self.slice[0]) }
    pub fn push_front(&mut self, value: T) { self.slice[0] = value }
    pub fn push_front_mut(&mut self, value: T) -> &mut T { self.slice[0] = value; &mut self.slice[0] }
    pub fn push_back(&mut self, value: T) { self.slice[0] = value }
    pub fn push_back_mut(&mut self, value: T) -> &mut T { self.slice[0] = value; &mut self.slice[0] }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> { Some(self.slice[0]) }
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> { Some(self.slice[0]) }
    pub fn insert(&mut self, index: usize, value: T) { self.slice[0] = value }
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T { self.slice[0] = value; &mut self.slice[0] }
    pub fn remove(&mut self, index: usize) -> Option<T> { Some(self.slice[0]) }
    pub fn split_off(&mut self, at: usize) -> VecDeque<T> { VecDeque { slice: self.slice } }
    pub fn append(&mut self, other: &mut VecDeque<T>) { self.slice[0] = other.slice[0]; }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.slice[0]); }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.slice[0]); }
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) { self.slice[0] = generator() }
    pub fn make_contiguous(&mut self) -> &mut [T] { &mut self.slice }
    pub fn rotate_left(&mut self, n: usize) {}
    pub fn rotate_right(&mut self, n: usize) {}
    #[clean] pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> { f(&self.slice[0]); Ok(0) }
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> { f(&self.slice[0]); Ok(0) }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { pred(&self.slice[0]); 0 }
}

impl<T: Clone> VecDeque<T> {
    pub fn resize(&mut self, new_len: usize, value: T) { self.slice[0] = value }
}

impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> VecDeque<T> { VecDeque { slice: self.slice.clone() } } }
impl<T> Default for VecDeque<T> { fn default() -> VecDeque<T> { VecDeque::new() } }
impl<T: Debug> Debug for VecDeque<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.slice.fmt(f) } }
impl<T> FromIterator<T> for VecDeque<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> { let mut all = VecDeque::new(); for x in iter { all.slice[0] = x; } all } }
impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.slice[0] = x; } } }
impl<'a, T: Copy + 'a> Extend<&'a T> for VecDeque<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.slice[0] = *x; } } }
impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(array: [T; N]) -> VecDeque<T> { let mut all = VecDeque::new(); all.slice[0] = array[0]; all } }
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { slice: self.slice } } }
impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
impl<T> From<Vec<T>> for VecDeque<T> { fn from(v: Vec<T>) -> VecDeque<T> { VecDeque { slice: v.into_boxed_slice() } } }
impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T { &self.slice[0] } }
impl<T> crate::ops::IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T { &mut self.slice[0] } }
impl crate::io::Read for VecDeque<u8> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> { buf[0] = self.slice[0]; Ok(0) } }
impl crate::io::Write for VecDeque<u8> { fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> { self.slice[0] = buf[0]; Ok(0) } fn flush(&mut self) -> crate::io::Result<()> { Ok(()) } }
impl<T: Hash> Hash for VecDeque<T> {}
impl<T: Ord> Ord for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> {}
impl<T: PartialEq> PartialEq for VecDeque<T> {}
impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
impl<T: Eq> Eq for VecDeque<T> {}

#[derive(Debug, Default)]
pub struct Iter<'a, T> { slice: &'a [T] }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(&self.slice[0]) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Iter<'_, T> {}

#[derive(Clone, Debug)]
pub struct IntoIter<T> { slice: Box<[T]> }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}

#[derive(Debug, Default)]
pub struct IterMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { Some(&mut self.slice[0]) } }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}

#[derive(Debug)]
pub struct Drain<'a, T> { slice: &'a mut [T] }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}
