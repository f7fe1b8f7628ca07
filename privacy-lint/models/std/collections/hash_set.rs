//! `std::collections::hash_set`. All elements are one place.

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug, Formatter};
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};
use crate::prelude::rust_2024::*;

#[lang = "HashSet"]
#[derive(Clone)]
pub struct HashSet<T, S = RandomState> { #[many] elem: T, hash_builder: S }

impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState>;
    #[clean] pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}

impl<T, S> HashSet<T, S> {
    #[clean] pub fn with_hasher(hasher: S) -> HashSet<T, S>;
    #[clean] pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
    #[clean] pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T> { Iter { elem: &self.elem } }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T> { Drain { elem: &mut self.elem } }
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F> { ExtractIf { elem: &mut self.elem, pred } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
    #[clean] pub fn clear(&mut self);
    pub fn hasher(&self) -> &S { &self.hash_builder }
}

impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> { Difference { elem: &self.elem } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> { SymmetricDifference { elem: &self.elem, other: &other.elem } }
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> { Intersection { elem: &self.elem } }
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> { Union { elem: &self.elem, other: &other.elem } }
    pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>;
    pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { Some(&self.elem) }
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    pub fn insert(&mut self, value: T) -> bool { self.elem = value; true }
    pub fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; Some(old) }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { true }
    pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { Some(self.elem) }
}

impl<T, S: Default> Default for HashSet<T, S> { #[clean] fn default() -> HashSet<T, S>; }
impl<T: Debug, S> Debug for HashSet<T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.elem, f) } }
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> { let mut set: HashSet<T, S> = Default::default(); for x in iter { set.insert(x); } set } }
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for x in iter { self.insert(x); } } }
impl<'a, T: Eq + Hash + Copy + 'a, S: BuildHasher> Extend<&'a T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for x in iter { self.insert(*x); } } }
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> { fn from(elements: [T; N]) -> Self { HashSet::from_iter(elements) } }
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } } }
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.intersection(rhs).cloned().collect() } }
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.union(rhs).cloned().collect() } }
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.symmetric_difference(rhs).cloned().collect() } }
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.difference(rhs).cloned().collect() } }
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}

#[derive(Debug, Default)]
pub struct Iter<'a, K: 'a> { elem: &'a K }
impl<K> Clone for Iter<'_, K> { fn clone(&self) -> Self { Iter { elem: self.elem } } }
impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> { Some(self.elem) } }
impl<K> ExactSizeIterator for Iter<'_, K> {}

#[derive(Debug, Default)]
pub struct IntoIter<K> { elem: K }
impl<K> Iterator for IntoIter<K> { type Item = K; fn next(&mut self) -> Option<K> { Some(self.elem) } }
impl<K> ExactSizeIterator for IntoIter<K> {}

#[derive(Debug)]
pub struct Difference<'a, T: 'a, S: 'a> { elem: &'a T }
impl<T, S> Clone for Difference<'_, T, S> { fn clone(&self) -> Self { Difference { elem: self.elem } } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }

#[derive(Debug)]
pub struct Intersection<'a, T: 'a, S: 'a> { elem: &'a T }
impl<T, S> Clone for Intersection<'_, T, S> { fn clone(&self) -> Self { Intersection { elem: self.elem } } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(self.elem) } }

#[derive(Debug)]
pub struct SymmetricDifference<'a, T: 'a, S: 'a> { elem: &'a T, other: &'a T }
impl<T, S> Clone for SymmetricDifference<'_, T, S> { fn clone(&self) -> Self { SymmetricDifference { elem: self.elem, other: self.other } } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if self.elem == self.other { Some(self.elem) } else { Some(self.other) } } }

#[derive(Debug)]
pub struct Union<'a, T: 'a, S: 'a> { elem: &'a T, other: &'a T }
impl<T, S> Clone for Union<'_, T, S> { fn clone(&self) -> Self { Union { elem: self.elem, other: self.other } } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if self.elem == self.other { Some(self.elem) } else { Some(self.other) } } }

#[derive(Debug)]
pub struct Drain<'a, K: 'a> { elem: &'a mut K }
impl<'a, K> Iterator for Drain<'a, K> { type Item = K; fn next(&mut self) -> Option<K> { Some(*self.elem) } }
impl<K> ExactSizeIterator for Drain<'_, K> {}

#[derive(Debug)]
pub struct ExtractIf<'a, K, F> { elem: &'a mut K, pred: F }
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> { type Item = K; fn next(&mut self) -> Option<K> { if (self.pred)(self.elem) { Some(*self.elem) } else { None } } }
