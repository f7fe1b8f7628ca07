//! `std::collections::binary_heap`. The elements are one place, `slice[0]`.

use crate::collections::TryReserveError;
use crate::fmt::{self, Debug, Formatter};
use crate::prelude::rust_2024::*;

#[lang = "BinaryHeap"]
#[transparent]
pub struct BinaryHeap<T> { pub(crate) slice: Box<[T]> }

impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T>;
    #[clean] pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
}

impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { Some(PeekMut { element: &mut self.slice[0] }) }
    pub fn pop(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn push(&mut self, item: T) { self.slice[0] = item }
    pub fn into_sorted_vec(self) -> Vec<T> { self.into_vec() }
    pub fn append(&mut self, other: &mut BinaryHeap<T>) { self.slice[0] = other.slice[0]; }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.slice[0]); }
}

impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.slice } }
    pub fn peek(&self) -> Option<&T> { Some(&self.slice[0]) }
    #[clean] pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn as_slice(&self) -> &[T] { &self.slice }
    pub fn into_vec(self) -> Vec<T> { self.slice.into_vec() }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T> { Drain { slice: &mut self.slice } }
    #[clean] pub fn clear(&mut self);
}

impl<T: Clone> Clone for BinaryHeap<T> { fn clone(&self) -> BinaryHeap<T> { BinaryHeap { slice: self.slice.clone() } } }
impl<T> Default for BinaryHeap<T> { fn default() -> BinaryHeap<T> { BinaryHeap::new() } }
impl<T: Debug> Debug for BinaryHeap<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.slice.fmt(f) } }
impl<T: Ord> FromIterator<T> for BinaryHeap<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> { let mut all = BinaryHeap::new(); for x in iter { all.slice[0] = x; } all } }
impl<T: Ord> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.slice[0] = x; } } }
impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.slice[0] = *x; } } }
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(array: [T; N]) -> BinaryHeap<T> { let mut all = BinaryHeap::new(); all.slice[0] = array[0]; all } }
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { slice: self.slice } } }
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(v: Vec<T>) -> BinaryHeap<T> { BinaryHeap { slice: v.into_boxed_slice() } } }

#[derive(Debug, Default)]
pub struct Iter<'a, T> { slice: &'a [T] }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(&self.slice[0]) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Iter<'_, T> {}

#[derive(Clone, Debug, Default)]
pub struct IntoIter<T> { slice: Box<[T]> }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Drain<'a, T> { slice: &'a mut [T] }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.slice[0]) } }
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct PeekMut<'a, T: 'a + Ord> { element: &'a mut T }
impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T { *this.element } }
impl<T: Ord> crate::ops::Deref for PeekMut<'_, T> { type Target = T; fn deref(&self) -> &T { self.element } }
impl<T: Ord> crate::ops::DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T { self.element } }
