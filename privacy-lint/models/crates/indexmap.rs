#![model(package = "indexmap", versions = "2")]

//! Keys and values as in the maps of `std`.

pub use self::map::IndexMap;
pub use self::set::IndexSet;

pub mod map {
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IndexMap<K, V, S = ()> {
        map: BTreeMap<K, V>,
        hasher: std::marker::PhantomData<(S)>,
    }
    impl<K, V> IndexMap<K, V> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn with_capacity(n: usize) -> Self;
    }
    impl<K, V, S> Default for IndexMap<K, V, S> {
        #[clean]
        fn default() -> Self;
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {
            self.map.insert(key, value)
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {
            self.map.get(key)
        }
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {
            self.map.get_mut(key)
        }
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {
            self.map.iter().next()
        }
        pub fn first(&self) -> Option<(&K, &V)> {
            self.map.iter().next()
        }
        pub fn last(&self) -> Option<(&K, &V)> {
            self.map.iter().next()
        }
        pub fn pop(&mut self) -> Option<(K, V)> {
            self.map.pop_first()
        }
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {
            (self.len(), self.map.insert(key, value))
        }
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {
            self.map.remove(key)
        }
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {
            self.map.remove(key)
        }
        pub fn sort_keys(&mut self) {}
        pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(&mut self, cmp: F) {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        pub fn iter(&self) -> std::collections::btree_map::Iter<'_, K, V> {
            self.map.iter()
        }
        pub fn iter_mut(&mut self) -> std::collections::btree_map::IterMut<'_, K, V> {
            self.map.iter_mut()
        }
        pub fn keys(&self) -> std::collections::btree_map::Keys<'_, K, V> {
            self.map.keys()
        }
        pub fn values(&self) -> std::collections::btree_map::Values<'_, K, V> {
            self.map.values()
        }
        pub fn values_mut(&mut self) -> std::collections::btree_map::ValuesMut<'_, K, V> {
            self.map.values_mut()
        }
        pub fn into_keys(self) -> std::collections::btree_map::IntoKeys<K, V> {
            self.map.into_keys()
        }
        pub fn into_values(self) -> std::collections::btree_map::IntoValues<K, V> {
            self.map.into_values()
        }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {
            self.map.retain(keep);
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[clean]
        pub fn clear(&mut self);
    }
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = std::collections::btree_map::IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {
            self.map.into_iter()
        }
    }
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = std::collections::btree_map::Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter {
            self.map.iter()
        }
    }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iterable: I) -> Self {
            IndexMap { map: iterable.into_iter().collect() }
        }
    }
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {
        fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iterable: I) {
            self.map.extend(iterable);
        }
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
            Entry::Of(self.map.entry(key))
        }
    }
    impl<K: serde::Serialize, V: serde::Serialize, S> serde::Serialize for IndexMap<K, V, S> {
        fn serialize<Z: serde::Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
            self.map.serialize(serializer)
        }
    }

    /// What an entry holds is in the map.
    pub enum Entry<'a, K, V> {
        #[invented]
        Of(std::collections::btree_map::Entry<'a, K, V>),
    }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V {
            match self {
                Entry::Of(entry) => entry.or_insert(default),
            }
        }
        pub fn or_insert_with<F: FnOnce() -> V>(self, call: F) -> &'a mut V {
            match self {
                Entry::Of(entry) => entry.or_insert_with(call),
            }
        }
        pub fn or_default(self) -> &'a mut V
        where
            V: Default,
        {
            match self {
                Entry::Of(entry) => entry.or_default(),
            }
        }
    }
}

pub mod set {
    use std::collections::{BTreeSet, btree_set};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IndexSet<T, S = ()> {
        set: BTreeSet<T>,
        hasher: std::marker::PhantomData<(S)>,
    }
    impl<T> IndexSet<T> {
        #[clean]
        pub fn new() -> Self;
    }
    impl<T, S> Default for IndexSet<T, S> {
        #[clean]
        fn default() -> Self;
    }
    impl<T, S> IndexSet<T, S> {
        pub fn insert(&mut self, value: T) -> bool {
            self.set.insert(value)
        }
        pub fn get_index(&self, index: usize) -> Option<&T> {
            self.set.first()
        }
        pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
        pub fn iter(&self) -> btree_set::Iter<'_, T> {
            self.set.iter()
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T, S> IntoIterator for IndexSet<T, S> {
        type Item = T;
        type IntoIter = btree_set::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {
            self.set.into_iter()
        }
    }
    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = btree_set::Iter<'a, T>;
        fn into_iter(self) -> Self::IntoIter {
            self.set.iter()
        }
    }
    impl<T, S> FromIterator<T> for IndexSet<T, S> {
        fn from_iter<I: IntoIterator<Item = T>>(iterable: I) -> Self {
            IndexSet { set: iterable.into_iter().collect() }
        }
    }
}
