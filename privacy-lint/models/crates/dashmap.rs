#![model(package = "dashmap", versions = ">=5, <7")]

//! A map that is changed through a shared reference.

use std::borrow::Borrow;
use std::ops::{Deref, DerefMut};

pub use self::mapref::one::{Ref, RefMut};

pub struct DashMap<K, V, S = ()> {
    #[many]
    #[interior]
    key: K,
    #[many]
    #[interior]
    value: V,
    hasher: S,
}

impl<K, V> DashMap<K, V> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn with_capacity(capacity: usize) -> Self;
}

impl<K, V, S> DashMap<K, V, S> {
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

impl<K, V> Default for DashMap<K, V> {
    fn default() -> Self {
        DashMap::new()
    }
}

pub struct DashSet<K, S = ()> {
    #[many]
    key: K,
    hasher: S,
}
impl<K> DashSet<K> {
    #[clean]
    pub fn new() -> Self;
}
impl<K, S> DashSet<K, S> {
    pub fn insert(&self, key: K) -> bool {
        self.key = key;
        true
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {
        Some(self.key)
    }
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool;
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<K> Default for DashSet<K> {
    fn default() -> Self {
        DashSet::new()
    }
}

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

pub mod mapref {
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
