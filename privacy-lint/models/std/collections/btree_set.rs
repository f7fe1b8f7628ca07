//! `std::collections::btree_set`. All elements are one place.

use crate::borrow::Borrow;
use crate::fmt::{self, Debug, Formatter};
use crate::hash::Hash;
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
use crate::prelude::rust_2024::*;

#[lang = "BTreeSet"]
#[derive(Clone)]
pub struct BTreeSet<T> { #[many] elem: T }

impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T>;
    pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> + Ord { Range { elem: &self.elem } }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord { Difference { elem: &self.elem } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord { SymmetricDifference { elem: &self.elem, other: &other.elem } }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord { Intersection { elem: &self.elem } }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord { Union { elem: &self.elem, other: &other.elem } }
    #[clean] pub fn clear(&mut self);
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord;
    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord { Some(&self.elem) }
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn first(&self) -> Option<&T> where T: Ord { Some(&self.elem) }
    pub fn last(&self) -> Option<&T> where T: Ord { Some(&self.elem) }
    pub fn pop_first(&mut self) -> Option<T> where T: Ord { Some(self.elem) }
    pub fn pop_last(&mut self) -> Option<T> where T: Ord { Some(self.elem) }
    pub fn insert(&mut self, value: T) -> bool where T: Ord { self.elem = value; true }
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord { let old = self.elem; self.elem = value; Some(old) }
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord { true }
    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord { Some(self.elem) }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord { f(&self.elem); }
    pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord { self.elem = other.elem; }
    pub fn split_off<Q: Ord + ?Sized>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> + Ord { BTreeSet { elem: self.elem } }
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord { ExtractIf { elem: &mut self.elem, range, pred } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { elem: &self.elem } }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
}

impl<T> Default for BTreeSet<T> { #[clean] fn default() -> BTreeSet<T>; }
impl<T: Debug> Debug for BTreeSet<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.elem, f) } }
impl<T: Ord> FromIterator<T> for BTreeSet<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> { let mut set: BTreeSet<T> = Default::default(); for x in iter { set.insert(x); } set } }
impl<T: Ord> Extend<T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.insert(x); } } }
impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.insert(*x); } } }
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(elements: [T; N]) -> Self { BTreeSet::from_iter(elements) } }
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } } }
impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.intersection(rhs).cloned().collect() } }
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.union(rhs).cloned().collect() } }
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.symmetric_difference(rhs).cloned().collect() } }
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.difference(rhs).cloned().collect() } }
impl<T: Hash> Hash for BTreeSet<T> {}
impl<T: Ord> Ord for BTreeSet<T> {}
impl<T: PartialEq> PartialEq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
impl<T: Eq> Eq for BTreeSet<T> {}

#[derive(Debug, Default)]
pub struct Iter<'a, T> { elem: &'a T }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { elem: self.elem } } }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for Iter<'_, T> {}

#[derive(Debug, Default)]
pub struct IntoIter<T> { elem: T }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.elem) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Difference<'a, T> { elem: &'a T }
impl<T> Clone for Difference<'_, T> { fn clone(&self) -> Self { Difference { elem: self.elem } } }
impl<'a, T: Ord> Iterator for Difference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }

#[derive(Debug)]
pub struct Intersection<'a, T> { elem: &'a T }
impl<T> Clone for Intersection<'_, T> { fn clone(&self) -> Self { Intersection { elem: self.elem } } }
impl<'a, T: Ord> Iterator for Intersection<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }

#[derive(Debug)]
pub struct SymmetricDifference<'a, T> { elem: &'a T, other: &'a T }
impl<T> Clone for SymmetricDifference<'_, T> { fn clone(&self) -> Self { SymmetricDifference { elem: self.elem, other: self.other } } }
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if self.elem == self.other { Some(self.elem) } else { Some(self.other) } } }

#[derive(Debug)]
pub struct Union<'a, T> { elem: &'a T, other: &'a T }
impl<T> Clone for Union<'_, T> { fn clone(&self) -> Self { Union { elem: self.elem, other: self.other } } }
impl<'a, T: Ord> Iterator for Union<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if self.elem == self.other { Some(self.elem) } else { Some(self.other) } } }

#[derive(Debug, Default)]
pub struct Range<'a, T> { elem: &'a T }
impl<T> Clone for Range<'_, T> { fn clone(&self) -> Self { Range { elem: self.elem } } }
impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }
impl<'a, T> DoubleEndedIterator for Range<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }

#[derive(Debug)]
pub struct ExtractIf<'a, T, R, F> { elem: &'a mut T, range: R, pred: F }
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> { type Item = T; fn next(&mut self) -> Option<T> { if (self.pred)(self.elem) { Some(*self.elem) } else { None } } }
