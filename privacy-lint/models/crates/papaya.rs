#![model(package = "papaya", versions = "0.2")]

//! A map that is changed through a shared reference.

pub use self::map::{HashMap, HashMapRef};

mod map {
    pub struct HashMap<K, V, S = ()> {
        #[many]
        key: K,
        #[many]
        value: V,
        hasher: S,
    }
    impl<K, V> HashMap<K, V> {
        #[clean]
        pub fn new() -> HashMap<K, V>;
        #[clean]
        pub fn with_capacity(capacity: usize) -> HashMap<K, V>;
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn pin(&self) -> HashMapRef<'_, K, V, S, LocalGuard> {
            HashMapRef { map: self }
        }
        pub fn pin_owned(&self) -> HashMapRef<'_, K, V, S, LocalGuard> {
            HashMapRef { map: self }
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    struct LocalGuard;

    pub struct HashMapRef<'map, K, V, S, G> {
        map: &'map HashMap<K, V, S>,
        guard: G,
    }
    impl<'map, K, V, S, G> HashMapRef<'map, K, V, S, G> {
        pub fn insert(&self, key: K, value: V) -> Option<&V> {
            self.map.key = key;
            self.map.value = value;
            Some(&self.map.value)
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {
            Some(&self.map.value)
        }
        pub fn get_or_insert(&self, key: K, value: V) -> &V {
            self.map.key = key;
            self.map.value = value;
            &self.map.value
        }
        pub fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, f: F) -> &V {
            self.get_or_insert(key, f())
        }
        pub fn update<F: Fn(&V) -> V>(&self, key: K, update: F) -> Option<&V> {
            self.map.value = update(&self.map.value);
            Some(&self.map.value)
        }
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<&V> {
            Some(&self.map.value)
        }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
        pub fn clear(&self) {}
    }
}
