#![model(package = "dashmap", versions = ">=5, <7")]

//! A map that is changed through a shared reference.

use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::ops::{Deref, DerefMut};

use self::mapref::one::{Ref, RefMut};

#[derive(Clone)]
pub struct DashMap<K, V, S = RandomState> {
    #[many]
    #[interior]
    key: K,
    #[many]
    #[interior]
    value: V,
    hasher: S,
}

impl<K, V> DashMap<K, V, RandomState> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn with_capacity(capacity: usize) -> Self;
    #[versions(">=5.2")]
    #[clean]
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    #[versions(">=5.2")]
    #[clean]
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}

impl<K, V, S> DashMap<K, V, S> {
    #[clean]
    pub fn with_hasher(hasher: S) -> Self;
    #[clean]
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        self.key = key;
        self.value = value;
        Some(self.value)
    }
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Ref<'_, K, V>> {
        Some(Ref { key: &self.key, value: &self.value })
    }
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<RefMut<'_, K, V>> {
        Some(RefMut { key: &self.key, value: &mut self.value })
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {
        Some((self.key, self.value))
    }
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {
        f(&self.key, &self.value);
        Some((self.key, self.value))
    }
    pub fn entry(&self, key: K) -> Entry<'_, K, V> {
        self.key = key;
        Entry { key: &self.key, value: &mut self.value }
    }
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
    pub fn retain(&self, mut f: impl FnMut(&K, &mut V) -> bool) {
        f(&self.key, &mut self.value);
    }
    pub fn iter(&self) -> std::option::IntoIter<Ref<'_, K, V>> {
        Some(Ref { key: &self.key, value: &self.value }).into_iter()
    }
    pub fn iter_mut(&self) -> std::option::IntoIter<RefMut<'_, K, V>> {
        Some(RefMut { key: &self.key, value: &mut self.value }).into_iter()
    }
    pub fn alter_all(&self, mut f: impl FnMut(&K, V) -> V) {
        self.value = f(&self.key, self.value);
    }
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {
        self.value = f(&self.key, self.value);
    }
    pub fn view<Q: ?Sized, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> {
        Some(f(&self.key, &self.value))
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[clean]
    pub fn clear(&self);
}

impl<K, V, S: Default> Default for DashMap<K, V, S> {
    fn default() -> Self {
        DashMap::with_hasher(S::default())
    }
}
impl<K, V, S> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = std::option::IntoIter<(K, V)>;
    fn into_iter(self) -> Self::IntoIter {
        Some((self.key, self.value)).into_iter()
    }
}
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> {
    type Item = Ref<'a, K, V>;
    type IntoIter = std::option::IntoIter<Ref<'a, K, V>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}
impl<K, V, S: Default> FromIterator<(K, V)> for DashMap<K, V, S> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = DashMap::with_hasher(S::default());
        map.extend(entries);
        map
    }
}

#[derive(Clone)]
pub struct DashSet<K, S = RandomState> {
    #[many]
    #[interior]
    key: K,
    hasher: S,
}
impl<K> DashSet<K, RandomState> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, S> DashSet<K, S> {
    #[clean]
    pub fn with_hasher(hasher: S) -> Self;
    pub fn insert(&self, key: K) -> bool {
        self.key = key;
        true
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {
        Some(self.key)
    }
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<setref::one::Ref<'_, K>> {
        Some(setref::one::Ref { key: &self.key })
    }
    pub fn iter(&self) -> std::option::IntoIter<setref::multiple::RefMulti<'_, K>> {
        Some(setref::multiple::RefMulti { key: &self.key }).into_iter()
    }
    pub fn retain(&self, mut f: impl FnMut(&K) -> bool) {
        f(&self.key);
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[clean]
    pub fn clear(&self);
}
impl<K, S: Default> Default for DashSet<K, S> {
    fn default() -> Self {
        DashSet::with_hasher(S::default())
    }
}
impl<K, S> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = std::option::IntoIter<K>;
    fn into_iter(self) -> Self::IntoIter {
        Some(self.key).into_iter()
    }
}
impl<K, S> Extend<K> for DashSet<K, S> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}
impl<K, S: Default> FromIterator<K> for DashSet<K, S> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut set = DashSet::with_hasher(S::default());
        set.extend(keys);
        set
    }
}

#[versions(">=6")]
pub use self::mapref::entry::Entry;
#[versions("<6")]
use self::mapref::entry::Entry;

pub mod setref {
    pub mod one {
        use super::super::*;

        pub struct Ref<'a, K> {
            key: &'a K,
        }
        impl<'a, K> Ref<'a, K> {
            pub fn key(&self) -> &K {
                self.key
            }
        }
        impl<K> Deref for Ref<'_, K> {
            type Target = K;
            fn deref(&self) -> &K {
                self.key
            }
        }
    }

    pub mod multiple {
        use super::super::*;

        pub struct RefMulti<'a, K> {
            key: &'a K,
        }
        impl<'a, K> RefMulti<'a, K> {
            pub fn key(&self) -> &K {
                self.key
            }
        }
        impl<K> Deref for RefMulti<'_, K> {
            type Target = K;
            fn deref(&self) -> &K {
                self.key
            }
        }
    }
}

pub mod mapref {
    pub mod entry {
        use super::one::RefMut;

        /// What an entry holds is in the map.
        pub struct Entry<'a, K, V> {
            key: &'a K,
            value: &'a mut V,
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {
                *self.value = value;
                RefMut { key: self.key, value: self.value }
            }
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V> {
                *self.value = value();
                RefMut { key: self.key, value: self.value }
            }
            pub fn or_default(self) -> RefMut<'a, K, V> {
                RefMut { key: self.key, value: self.value }
            }
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {
                f(self.value);
                self
            }
        }
    }

    pub mod one {
        use super::super::*;

        pub struct Ref<'a, K, V> {
            key: &'a K,
            value: &'a V,
        }
        impl<'a, K, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {
                self.key
            }
            pub fn value(&self) -> &V {
                self.value
            }
            pub fn pair(&self) -> (&K, &V) {
                (self.key, self.value)
            }
        }
        impl<K, V> Deref for Ref<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V {
                self.value
            }
        }

        pub struct RefMut<'a, K, V> {
            key: &'a K,
            value: &'a mut V,
        }
        impl<'a, K, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {
                self.key
            }
            pub fn value(&self) -> &V {
                self.value
            }
            pub fn value_mut(&mut self) -> &mut V {
                self.value
            }
            pub fn pair(&self) -> (&K, &V) {
                (self.key, self.value)
            }
            pub fn pair_mut(&mut self) -> (&K, &mut V) {
                (self.key, self.value)
            }
        }
        impl<K, V> Deref for RefMut<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V {
                self.value
            }
        }
        impl<K, V> DerefMut for RefMut<'_, K, V> {
            fn deref_mut(&mut self) -> &mut V {
                self.value
            }
        }
    }
}
