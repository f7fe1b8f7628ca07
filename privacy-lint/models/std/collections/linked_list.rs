//! `std::collections::linked_list`. The elements are one place, `slice[0]`.

use crate::fmt::{self, Debug, Formatter};
use crate::hash::Hash;
use crate::prelude::rust_2024::*;

#[lang = "LinkedList"]
#[transparent]
pub struct LinkedList<T> { pub(crate) slice: Box<[T]> }

impl<T> LinkedList<T> {
    pub fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>) { self.slice[0] = other.slice[0]; }
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.slice } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: &mut self.slice } }
    #[clean] pub fn is_empty(&self) -> bool;
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T> { Some(&self.slice[0]) }
    pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.slice[0]) }
    pub fn back(&self) -> Option<&T> { Some(&self.slice[0]) }
    pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.slice[0]) }
    pub fn push_front(&mut self, elt: T) { self.slice[0] = elt }
    pub fn push_front_mut(&mut self, elt: T) -> &mut T { self.slice[0] = elt; &mut self.slice[0] }
    pub fn pop_front(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn push_back(&mut self, elt: T) { self.slice[0] = elt }
    pub fn push_back_mut(&mut self, elt: T) -> &mut T { self.slice[0] = elt; &mut self.slice[0] }
    pub fn pop_back(&mut self) -> Option<T> { Some(self.slice[0]) }
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> { LinkedList { slice: self.slice } }
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> { ExtractIf { slice: &mut self.slice, pred: filter } }
}

impl<T: Clone> Clone for LinkedList<T> { fn clone(&self) -> LinkedList<T> { LinkedList { slice: self.slice.clone() } } }
impl<T> Default for LinkedList<T> { fn default() -> LinkedList<T> { LinkedList::new() } }
impl<T: Debug> Debug for LinkedList<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.slice.fmt(f) } }
impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> { let mut all = LinkedList::new(); for x in iter { all.slice[0] = x; } all } }
impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.slice[0] = x; } } }
impl<'a, T: Copy + 'a> Extend<&'a T> for LinkedList<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.slice[0] = *x; } } }
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(array: [T; N]) -> LinkedList<T> { let mut all = LinkedList::new(); all.slice[0] = array[0]; all } }
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { slice: self.slice } } }
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
impl<T: Hash> Hash for LinkedList<T> {}
impl<T: Ord> Ord for LinkedList<T> {}
impl<T: PartialEq> PartialEq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
impl<T: Eq> Eq for LinkedList<T> {}

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

#[derive(Debug, Default)]
pub struct IterMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { Some(&mut self.slice[0]) } }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}

#[derive(Debug)]
pub struct ExtractIf<'a, T, F> { slice: &'a mut [T], pred: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; fn next(&mut self) -> Option<T> { (self.pred)(&mut self.slice[0]); Some(self.slice[0]) } }
