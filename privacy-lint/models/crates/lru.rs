#![model(package = "lru", versions = ">=0.12, <0.19")]

//! A cache in memory: what is put in comes out.

use std::num::NonZeroUsize;

pub struct LruCache<K, V, S = ()> {
    #[many]
    key: K,
    #[many]
    value: V,
    hasher: S,
}
impl<K, V> LruCache<K, V> {
    #[clean]
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V>;
    #[clean]
    pub fn unbounded() -> LruCache<K, V>;
}
impl<K, V, S> LruCache<K, V, S> {
    pub fn put(&mut self, k: K, v: V) -> Option<V> {
        self.key = k;
        self.value = v;
        Some(self.value)
    }
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)> {
        self.key = k;
        self.value = v;
        Some((self.key, self.value))
    }
    pub fn get<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a V> {
        Some(&self.value)
    }
    pub fn get_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a mut V> {
        Some(&mut self.value)
    }
    pub fn get_or_insert<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &V {
        self.key = k;
        self.value = f();
        &self.value
    }
    pub fn get_or_insert_mut<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V {
        self.key = k;
        self.value = f();
        &mut self.value
    }
    pub fn peek<'a, Q: ?Sized>(&'a self, k: &Q) -> Option<&'a V> {
        Some(&self.value)
    }
    pub fn pop<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {
        Some(self.value)
    }
    pub fn pop_lru(&mut self) -> Option<(K, V)> {
        Some((self.key, self.value))
    }
    pub fn contains<Q: ?Sized>(&self, k: &Q) -> bool;
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[clean]
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { key: &self.key, value: &self.value }
    }
}

pub struct Iter<'a, K, V> {
    key: &'a K,
    value: &'a V,
}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        Some((self.key, self.value))
    }
}
