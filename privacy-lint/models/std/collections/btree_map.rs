//! `std::collections::btree_map`. All keys are one place, all values another.

use crate::borrow::Borrow;
use crate::fmt::{self, Debug, Formatter};
use crate::hash::Hash;
use crate::ops::{Index, RangeBounds};
use crate::prelude::rust_2024::*;

#[lang = "BTreeMap"]
#[derive(Clone)]
pub struct BTreeMap<K, V> { #[many] key: K, #[many] value: V }

impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V>;
    #[clean] pub fn clear(&mut self);
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord { Some(&self.value) }
    pub fn get_key_value<Q: Ord + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord { Some((&self.key, &self.value)) }
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord { Some((&self.key, &self.value)) }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { Some(OccupiedEntry { key: &mut self.key, value: &mut self.value }) }
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord { Some((self.key, self.value)) }
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord { Some((&self.key, &self.value)) }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { Some(OccupiedEntry { key: &mut self.key, value: &mut self.value }) }
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord { Some((self.key, self.value)) }
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord;
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord { Some(&mut self.value) }
    pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord { let old = self.value; self.key = key; self.value = value; Some(old) }
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord { Some(self.value) }
    pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord { Some((self.key, self.value)) }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord { f(&self.key, &mut self.value); }
    pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord { self.key = other.key; self.value = other.value; }
    pub fn range<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> + Ord { Range { key: &self.key, value: &self.value } }
    pub fn range_mut<T: Ord + ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> + Ord { RangeMut { key: &self.key, value: &mut self.value } }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord { if self.is_empty() { Entry::Vacant(VacantEntry { key, keys: &mut self.key, value: &mut self.value }) } else { Entry::Occupied(OccupiedEntry { key: &mut self.key, value: &mut self.value }) } }
    pub fn split_off<Q: Ord + ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> + Ord { BTreeMap { key: self.key, value: self.value } }
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord { ExtractIf { key: &mut self.key, value: &mut self.value, range, pred } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { key: self.key } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { value: self.value } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { key: &self.key, value: &self.value } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { key: &self.key, value: &mut self.value } }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { key: &self.key } }
    pub fn values(&self) -> Values<'_, K, V> { Values { value: &self.value } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { value: &mut self.value } }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
}

impl<K, V> Default for BTreeMap<K, V> { #[clean] fn default() -> BTreeMap<K, V>; }
impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.key, f); Debug::fmt(&self.value, f) } }
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> { let mut map: BTreeMap<K, V> = Default::default(); for (k, v) in iter { map.insert(k, v); } map } }
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { for (k, v) in iter { self.insert(k, v); } } }
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { for (k, v) in iter { self.insert(*k, *v); } } }
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { fn from(entries: [(K, V); N]) -> Self { BTreeMap::from_iter(entries) } }
impl<K: Ord + Borrow<Q>, Q: ?Sized + Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; fn index(&self, key: &Q) -> &V { &self.value } }
impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> { IntoIter { key: self.key, value: self.value } } }
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> { self.iter() } }
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() } }
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}

pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
impl<'a, K: Ord, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(default) } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(default()) } }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => { let value = default(entry.key()); entry.insert(value) } } }
    pub fn key(&self) -> &K { match self { Entry::Occupied(entry) => entry.key(), Entry::Vacant(entry) => entry.key() } }
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> { match self { Entry::Occupied(mut entry) => { f(entry.get_mut()); Entry::Occupied(entry) } Entry::Vacant(entry) => Entry::Vacant(entry) } }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Entry::Occupied(mut entry) => { entry.insert(value); entry } Entry::Vacant(entry) => entry.insert_entry(value) } }
}

impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(V::default()) } }
}

pub struct OccupiedEntry<'a, K: 'a, V: 'a> { key: &'a mut K, value: &'a mut V }
impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { self.key }
    pub fn remove_entry(self) -> (K, V) { (*self.key, *self.value) }
    pub fn get(&self) -> &V { self.value }
    pub fn get_mut(&mut self) -> &mut V { self.value }
    pub fn into_mut(self) -> &'a mut V { self.value }
    pub fn insert(&mut self, value: V) -> V { crate::mem::replace(self.value, value) }
    pub fn remove(self) -> V { *self.value }
}

pub struct VacantEntry<'a, K: 'a, V: 'a> { key: K, keys: &'a mut K, value: &'a mut V }
impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    pub fn insert(self, value: V) -> &'a mut V { *self.keys = self.key; *self.value = value; self.value }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { *self.keys = self.key; *self.value = value; OccupiedEntry { key: self.keys, value: self.value } }
}
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}

#[derive(Debug, Default)]
pub struct Iter<'a, K, V> { key: &'a K, value: &'a V }
impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self { Iter { key: self.key, value: self.value } } }
impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> { Some((self.key, self.value)) } }
impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IterMut<'a, K, V> { key: &'a K, value: &'a mut V }
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> { Some((self.key, self.value)) } }
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IntoIter<K, V> { key: K, value: V }
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) } }
impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

#[derive(Debug, Default)]
pub struct Keys<'a, K, V> { key: &'a K }
impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self { Keys { key: self.key } } }
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> { Some(self.key) } }
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}

#[derive(Debug, Default)]
pub struct Values<'a, K, V> { value: &'a V }
impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self { Values { value: self.value } } }
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V> { Some(self.value) } }
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}

#[derive(Debug, Default)]
pub struct ValuesMut<'a, K, V> { value: &'a mut V }
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V> { Some(self.value) } }
impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IntoKeys<K, V> { key: K }
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K> { Some(self.key) } }
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

#[derive(Debug, Default)]
pub struct IntoValues<K, V> { value: V }
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V> { Some(self.value) } }
impl<K, V> DoubleEndedIterator for IntoValues<K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

#[derive(Debug, Default)]
pub struct Range<'a, K, V> { key: &'a K, value: &'a V }
impl<K, V> Clone for Range<'_, K, V> { fn clone(&self) -> Self { Range { key: self.key, value: self.value } } }
impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> { Some((self.key, self.value)) } }
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }

#[derive(Debug, Default)]
pub struct RangeMut<'a, K, V> { key: &'a K, value: &'a mut V }
impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> { Some((self.key, self.value)) } }
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }

#[derive(Debug)]
pub struct ExtractIf<'a, K, V, R, F> { key: &'a mut K, value: &'a mut V, range: R, pred: F }
impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { if (self.pred)(self.key, self.value) { Some((*self.key, *self.value)) } else { None } } }
