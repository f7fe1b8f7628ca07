//! `std::collections::hash_map`. All keys are one place, all values another.

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug, Formatter};
use crate::hash::{BuildHasher, Hash};
use crate::ops::Index;
use crate::prelude::rust_2024::*;

pub use crate::hash::{DefaultHasher, RandomState};

#[lang = "HashMap"]
#[derive(Clone)]
pub struct HashMap<K, V, S = RandomState> { #[many] key: K, #[many] value: V, hash_builder: S }

impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState>;
    #[clean] pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}

impl<K, V, S> HashMap<K, V, S> {
    #[clean] pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    #[clean] pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
    #[clean] pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { key: &self.key } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { key: self.key } }
    pub fn values(&self) -> Values<'_, K, V> { Values { value: &self.value } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { value: &mut self.value } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { value: self.value } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { key: &self.key, value: &self.value } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { key: &self.key, value: &mut self.value } }
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, K, V> { Drain { key: &mut self.key, value: &mut self.value } }
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> { ExtractIf { key: &mut self.key, value: &mut self.value, pred } }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) { f(&self.key, &mut self.value); }
    #[clean] pub fn clear(&mut self);
    pub fn hasher(&self) -> &S { &self.hash_builder }
}

impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> { if self.is_empty() { Entry::Vacant(VacantEntry { key, keys: &mut self.key, value: &mut self.value }) } else { Entry::Occupied(OccupiedEntry { key: &mut self.key, value: &mut self.value }) } }
    pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> { Some(&self.value) }
    pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { Some((&self.key, &self.value)) }
    pub fn get_disjoint_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> { [Some(&mut self.value); N] }
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q>;
    pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> { Some(&mut self.value) }
    pub fn insert(&mut self, k: K, v: V) -> Option<V> { let old = self.value; self.key = k; self.value = v; Some(old) }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> { Some(self.value) }
    pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> { Some((self.key, self.value)) }
}

impl<K, V, S: Default> Default for HashMap<K, V, S> { #[clean] fn default() -> HashMap<K, V, S>; }
impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.key, f); Debug::fmt(&self.value, f) } }
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S> { let mut map: HashMap<K, V, S> = Default::default(); for (k, v) in iter { map.insert(k, v); } map } }
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { for (k, v) in iter { self.insert(k, v); } } }
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { for (k, v) in iter { self.insert(*k, *v); } } }
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> { fn from(entries: [(K, V); N]) -> Self { HashMap::from_iter(entries) } }
impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; fn index(&self, key: &Q) -> &V { &self.value } }
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> { IntoIter { key: self.key, value: self.value } } }
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> { self.iter() } }
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() } }
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}

pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(default) } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(default()) } }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => { let value = default(entry.key()); entry.insert(value) } } }
    pub fn key(&self) -> &K { match self { Entry::Occupied(entry) => entry.key(), Entry::Vacant(entry) => entry.key() } }
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self { match self { Entry::Occupied(mut entry) => { f(entry.get_mut()); Entry::Occupied(entry) } Entry::Vacant(entry) => Entry::Vacant(entry) } }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Entry::Occupied(mut entry) => { entry.insert(value); entry } Entry::Vacant(entry) => entry.insert_entry(value) } }
}

impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { match self { Entry::Occupied(entry) => entry.into_mut(), Entry::Vacant(entry) => entry.insert(V::default()) } }
}

pub struct OccupiedEntry<'a, K: 'a, V: 'a> { key: &'a mut K, value: &'a mut V }
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { self.key }
    pub fn remove_entry(self) -> (K, V) { (*self.key, *self.value) }
    pub fn get(&self) -> &V { self.value }
    pub fn get_mut(&mut self) -> &mut V { self.value }
    pub fn into_mut(self) -> &'a mut V { self.value }
    pub fn insert(&mut self, value: V) -> V { crate::mem::replace(self.value, value) }
    pub fn remove(self) -> V { *self.value }
}

pub struct VacantEntry<'a, K: 'a, V: 'a> { key: K, keys: &'a mut K, value: &'a mut V }
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    pub fn insert(self, value: V) -> &'a mut V { *self.keys = self.key; *self.value = value; self.value }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { *self.keys = self.key; *self.value = value; OccupiedEntry { key: self.keys, value: self.value } }
}
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}

#[derive(Debug, Default)]
pub struct Iter<'a, K: 'a, V: 'a> { key: &'a K, value: &'a V }
impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self { Iter { key: self.key, value: self.value } } }
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> { Some((self.key, self.value)) } }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IterMut<'a, K: 'a, V: 'a> { key: &'a K, value: &'a mut V }
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> { Some((self.key, self.value)) } }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IntoIter<K, V> { key: K, value: V }
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { Some((self.key, self.value)) } }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

#[derive(Debug, Default)]
pub struct Keys<'a, K: 'a, V: 'a> { key: &'a K }
impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self { Keys { key: self.key } } }
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> { Some(self.key) } }
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}

#[derive(Debug, Default)]
pub struct Values<'a, K: 'a, V: 'a> { value: &'a V }
impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self { Values { value: self.value } } }
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V> { Some(self.value) } }
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}

#[derive(Debug, Default)]
pub struct ValuesMut<'a, K: 'a, V: 'a> { value: &'a mut V }
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V> { Some(self.value) } }
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}

#[derive(Debug, Default)]
pub struct IntoKeys<K, V> { key: K }
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K> { Some(self.key) } }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

#[derive(Debug, Default)]
pub struct IntoValues<K, V> { value: V }
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V> { Some(self.value) } }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

#[derive(Debug)]
pub struct Drain<'a, K: 'a, V: 'a> { key: &'a mut K, value: &'a mut V }
impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { Some((*self.key, *self.value)) } }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}

#[derive(Debug)]
pub struct ExtractIf<'a, K, V, F> { key: &'a mut K, value: &'a mut V, pred: F }
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { if (self.pred)(self.key, self.value) { Some((*self.key, *self.value)) } else { None } } }
