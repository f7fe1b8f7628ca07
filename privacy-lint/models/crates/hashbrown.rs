#![model(package = "hashbrown", versions = ">=0.14, <0.18")]

//! Keys and values as in the maps of `std`.

pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;

pub mod hash_map {
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashMap<K, V, S = (), A = ()> {
        map: BTreeMap<K, V>,
        hasher: std::marker::PhantomData<(S, A)>,
    }
    impl<K, V> HashMap<K, V> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S, A> Default for HashMap<K, V, S, A> {
        #[clean]
        fn default() -> Self;
    }
    impl<K, V, S, A> HashMap<K, V, S, A> {
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {
            self.map.insert(k, v)
        }
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {
            self.map.get(k)
        }
        pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {
            self.map.get_mut(k)
        }
        pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {
            self.map.remove(k)
        }
        pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool;
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
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {
            self.map.retain(f);
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[clean]
        pub fn clear(&mut self);
    }
    impl<K, V, S, A> IntoIterator for HashMap<K, V, S, A> {
        type Item = (K, V);
        type IntoIter = std::collections::btree_map::IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {
            self.map.into_iter()
        }
    }
    impl<'a, K, V, S, A> IntoIterator for &'a HashMap<K, V, S, A> {
        type Item = (&'a K, &'a V);
        type IntoIter = std::collections::btree_map::Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter {
            self.map.iter()
        }
    }
    impl<K, V, S, A> FromIterator<(K, V)> for HashMap<K, V, S, A> {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iterable: I) -> Self {
            HashMap { map: iterable.into_iter().collect() }
        }
    }
    impl<K, V, S, A> Extend<(K, V)> for HashMap<K, V, S, A> {
        fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iterable: I) {
            self.map.extend(iterable);
        }
    }
}

pub mod hash_set {
    use std::collections::{BTreeSet, btree_set};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HashSet<T, S = (), A = ()> {
        set: BTreeSet<T>,
        hasher: std::marker::PhantomData<(S, A)>,
    }
    impl<T> HashSet<T> {
        #[clean]
        pub fn new() -> Self;
    }
    impl<T, S, A> Default for HashSet<T, S, A> {
        #[clean]
        fn default() -> Self;
    }
    impl<T, S, A> HashSet<T, S, A> {
        pub fn insert(&mut self, value: T) -> bool {
            self.set.insert(value)
        }
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool;
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool;
        pub fn iter(&self) -> btree_set::Iter<'_, T> {
            self.set.iter()
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T, S, A> IntoIterator for HashSet<T, S, A> {
        type Item = T;
        type IntoIter = btree_set::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {
            self.set.into_iter()
        }
    }
    impl<'a, T, S, A> IntoIterator for &'a HashSet<T, S, A> {
        type Item = &'a T;
        type IntoIter = btree_set::Iter<'a, T>;
        fn into_iter(self) -> Self::IntoIter {
            self.set.iter()
        }
    }
    impl<T, S, A> FromIterator<T> for HashSet<T, S, A> {
        fn from_iter<I: IntoIterator<Item = T>>(iterable: I) -> Self {
            HashSet { set: iterable.into_iter().collect() }
        }
    }
}
