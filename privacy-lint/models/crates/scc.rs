#![model(package = "scc", versions = "2")]

//! Maps that are changed through a shared reference.

pub use self::hash_map::HashMap;

pub mod hash_map {
    use std::collections::hash_map::RandomState;
    use std::ops::{Deref, DerefMut};

    pub struct HashMap<K, V, H = RandomState> {
        #[many]
        #[interior]
        key: K,
        #[many]
        #[interior]
        value: V,
        hasher: H,
    }
    impl<K, V> HashMap<K, V, RandomState> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H: Default> Default for HashMap<K, V, H> {
        fn default() -> Self {
            HashMap::with_hasher(H::default())
        }
    }
    impl<K: Clone, V: Clone, H: Clone> Clone for HashMap<K, V, H> {
        fn clone(&self) -> Self {
            HashMap { key: self.key, value: self.value, hasher: self.hasher }
        }
    }
    impl<K, V, H> HashMap<K, V, H> {
        #[clean]
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {
            self.key = key;
            self.value = val;
            if self.is_empty() { Err((key, val)) } else { Ok(()) }
        }
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {
            self.insert(key, val)
        }
        pub fn upsert(&self, key: K, val: V) -> Option<V> {
            self.key = key;
            self.value = val;
            Some(self.value)
        }
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V> {
            self.upsert(key, val)
        }
        pub fn update<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {
            Some(updater(&self.key, &mut self.value))
        }
        pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {
            Some(reader(&self.key, &self.value))
        }
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {
            Some(reader(&self.key, &self.value))
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>> {
            Some(OccupiedEntry { key: &self.key, value: &mut self.value, hasher: std::marker::PhantomData })
        }
        pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>> {
            self.get(key)
        }
        pub fn entry(&self, key: K) -> Entry<'_, K, V, H> {
            self.key = key;
            if self.is_empty() {
                Entry::Vacant(VacantEntry { key: &self.key, value: &mut self.value, hasher: std::marker::PhantomData })
            } else {
                Entry::Occupied(OccupiedEntry { key: &self.key, value: &mut self.value, hasher: std::marker::PhantomData })
            }
        }
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H> {
            self.entry(key)
        }
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {
            Some((self.key, self.value))
        }
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {
            self.remove(key)
        }
        pub fn scan<F: FnMut(&K, &V)>(&self, mut scanner: F) {
            scanner(&self.key, &self.value);
        }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, mut pred: F) {
            pred(&self.key, &mut self.value);
        }
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&self) {}
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, mut pred: F) {
            pred(&self.key, &mut self.value);
        }
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool;
    }

    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H> {
            self.insert_entry(val)
        }
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H> {
            match self {
                Entry::Occupied(entry) => {
                    *entry.value = val;
                    entry
                }
                Entry::Vacant(entry) => entry.insert_entry(val),
            }
        }
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {
            match self {
                Entry::Occupied(entry) => {
                    f(entry.value);
                    Entry::Occupied(entry)
                }
                Entry::Vacant(entry) => Entry::Vacant(entry),
            }
        }
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H> {
            self.or_insert(constructor())
        }
    }

    pub struct OccupiedEntry<'h, K, V, H = RandomState> {
        key: &'h K,
        value: &'h mut V,
        hasher: std::marker::PhantomData<H>,
    }
    impl<K, V, H> OccupiedEntry<'_, K, V, H> {
        pub fn key(&self) -> &K {
            self.key
        }
        pub fn get(&self) -> &V {
            self.value
        }
        pub fn get_mut(&mut self) -> &mut V {
            self.value
        }
        pub fn insert(&mut self, val: V) -> V {
            *self.value = val;
            *self.value
        }
    }
    pub struct VacantEntry<'h, K, V, H = RandomState> {
        key: &'h K,
        value: &'h mut V,
        hasher: std::marker::PhantomData<H>,
    }
    impl<'h, K, V, H> VacantEntry<'h, K, V, H> {
        pub fn key(&self) -> &K {
            self.key
        }
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H> {
            *self.value = val;
            OccupiedEntry { key: self.key, value: self.value, hasher: std::marker::PhantomData }
        }
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H> {
        type Target = V;
        fn deref(&self) -> &V {
            self.value
        }
    }
    impl<K, V, H> DerefMut for OccupiedEntry<'_, K, V, H> {
        fn deref_mut(&mut self) -> &mut V {
            self.value
        }
    }
}
