#![model(package = "moka", versions = "0.12", features = ["future", "sync"])]

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

pub mod future {
    use super::*;
    use std::future::Future;
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
        pub async fn insert(&self, key: K, value: V) {
            self.content.key = key;
            self.content.value = value;
        }
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(self.content.value)
        }
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V {
            self.content.key = key;
            self.content.value = init.await;
            self.content.value
        }
        pub async fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl Future<Output = V>) -> V {
            self.content.value = init.await;
            self.content.value
        }
        pub async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V> {
            self.content.key = key;
            self.content.value = init.await?;
            Some(self.content.value)
        }
        pub async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {
            self.content.key = key;
            match init.await {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(self.content.value)
        }
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(self.content.value)
        }
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
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
        pub fn name(self, name: &str) -> Self {
            self
        }
    }
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
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {
            self.content.key = key;
            self.content.value = init();
            self.content.value
        }
        pub fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl FnOnce() -> V) -> V {
            self.content.value = init();
            self.content.value
        }
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {
            self.content.key = key;
            self.content.value = init()?;
            Some(self.content.value)
        }
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {
            self.content.key = key;
            match init() {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(self.content.value)
        }
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {
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
        pub fn name(self, name: &str) -> Self {
            self
        }
    }
}
