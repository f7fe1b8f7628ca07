#![model(package = "mini-moka", versions = "0.10")]

//! A cache in memory: what is put in comes out. Clones share it.

use std::sync::Arc;

struct Content<K, V> {
    #[many]
    key: K,
    #[many]
    value: V,
}
#[clean]
fn nothing<T>() -> T;
fn content<K, V>() -> Arc<Content<K, V>> {
    Arc::new(Content { key: nothing(), value: nothing() })
}

pub mod sync {
    use super::*;
    use std::time::Duration;

    pub struct Cache<K, V, S = ()> {
        content: Arc<Content<K, V>>,
        hasher: S,
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Self {
            Cache { content: self.content.clone() }
        }
    }
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self {
            Cache { content: content() }
        }
        #[clean]
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>>;
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn insert(&self, key: K, value: V) {
            self.content.key = key;
            self.content.value = value;
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(self.content.value)
        }
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub fn invalidate_all(&self) {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        #[clean]
        pub fn entry_count(&self) -> u64;
        #[clean]
        pub fn weighted_size(&self) -> u64;
    }

    pub struct CacheBuilder<K, V, C> {
        cache: std::marker::PhantomData<(K, V, C)>,
    }
    impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
        #[clean]
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> Cache<K, V> {
            Cache { content: content() }
        }
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn max_capacity(self, max_capacity: u64) -> Self {
            self
        }
        pub fn time_to_live(self, duration: Duration) -> Self {
            self
        }
        pub fn time_to_idle(self, duration: Duration) -> Self {
            self
        }
    }
}
