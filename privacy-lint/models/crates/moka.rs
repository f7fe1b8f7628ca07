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

#[derive(Clone, Debug)]
pub struct Entry<K, V> {
    key: Arc<K>,
    value: V,
}
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K {
        &self.key
    }
    pub fn value(&self) -> &V {
        &self.value
    }
    pub fn into_value(self) -> V {
        self.value
    }
    #[clean]
    pub fn is_fresh(&self) -> bool;
}
fn entry<K, V>(content: &Content<K, V>) -> Entry<K, V> {
    Entry { key: Arc::new(content.key), value: content.value }
}

#[versions(">=0.12.3")]
pub mod ops {
    pub mod compute {
        use super::super::*;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Op<V> {
            Nop,
            Put(V),
            Remove,
        }
        #[derive(Debug)]
        pub enum CompResult<K, V> {
            StillNone(Arc<K>),
            Unchanged(Entry<K, V>),
            Inserted(Entry<K, V>),
            ReplacedWith(Entry<K, V>),
            Removed(Entry<K, V>),
        }
        impl<K, V> CompResult<K, V> {
            pub fn into_entry(self) -> Option<Entry<K, V>> {
                match self {
                    CompResult::StillNone(key) => None,
                    CompResult::Unchanged(entry) => Some(entry),
                    CompResult::Inserted(entry) => Some(entry),
                    CompResult::ReplacedWith(entry) => Some(entry),
                    CompResult::Removed(entry) => Some(entry),
                }
            }
            pub fn unwrap(self) -> Entry<K, V> {
                self.into_entry().unwrap()
            }
        }
        pub(crate) fn done<K, V>(content: &Content<K, V>, op: Op<V>) -> CompResult<K, V> {
            match op {
                Op::Put(value) => {
                    content.value = value;
                    CompResult::Inserted(entry(content))
                }
                Op::Remove => CompResult::Removed(entry(content)),
                Op::Nop => CompResult::Unchanged(entry(content)),
            }
        }
    }
}

pub mod future {
    use super::ops::compute::{done, CompResult, Op};
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
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {
            OwnedKeyEntrySelector { content: self.content.clone(), key }
        }
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {
            RefKeyEntrySelector { content: self.content.clone(), key }
        }
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

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {
        content: Arc<Content<K, V>>,
        key: K,
    }
    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        pub async fn or_insert(self, default: V) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = default;
            entry(&self.content)
        }
        pub async fn or_default(self) -> Entry<K, V> {
            self.content.key = self.key;
            entry(&self.content)
        }
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = init.await;
            entry(&self.content)
        }
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {
            self.content.key = self.key;
            self.content.value = init.await?;
            Some(entry(&self.content))
        }
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {
            self.content.key = self.key;
            match init.await {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(entry(&self.content))
        }
        #[versions(">=0.12.3")]
        pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = f(Some(entry(&self.content))).await;
            entry(&self.content)
        }
        #[versions(">=0.12.3")]
        pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Op<V>>>(self, f: F) -> CompResult<K, V> {
            self.content.key = self.key;
            let op = f(Some(entry(&self.content))).await;
            done(&self.content, op)
        }
        #[versions(">=0.12.3")]
        pub async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {
            self.content.key = self.key;
            let op = f(Some(entry(&self.content))).await?;
            Ok(done(&self.content, op))
        }
    }

    pub struct RefKeyEntrySelector<'a, K, Q: ?Sized, V, S> {
        content: Arc<Content<K, V>>,
        key: &'a Q,
    }
    impl<'a, K, Q: ?Sized, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub async fn or_insert(self, default: V) -> Entry<K, V> {
            self.content.value = default;
            entry(&self.content)
        }
        pub async fn or_default(self) -> Entry<K, V> {
            entry(&self.content)
        }
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {
            self.content.value = init.await;
            entry(&self.content)
        }
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {
            self.content.value = init.await?;
            Some(entry(&self.content))
        }
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {
            match init.await {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(entry(&self.content))
        }
        #[versions(">=0.12.3")]
        pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {
            self.content.value = f(Some(entry(&self.content))).await;
            entry(&self.content)
        }
        #[versions(">=0.12.3")]
        pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Op<V>>>(self, f: F) -> CompResult<K, V> {
            let op = f(Some(entry(&self.content))).await;
            done(&self.content, op)
        }
        #[versions(">=0.12.3")]
        pub async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {
            let op = f(Some(entry(&self.content))).await?;
            Ok(done(&self.content, op))
        }
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
    use super::ops::compute::{done, CompResult, Op};
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
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {
            OwnedKeyEntrySelector { content: self.content.clone(), key }
        }
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {
            RefKeyEntrySelector { content: self.content.clone(), key }
        }
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

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {
        content: Arc<Content<K, V>>,
        key: K,
    }
    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        pub fn or_insert(self, default: V) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = default;
            entry(&self.content)
        }
        pub fn or_default(self) -> Entry<K, V> {
            self.content.key = self.key;
            entry(&self.content)
        }
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = init();
            entry(&self.content)
        }
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>> {
            self.content.key = self.key;
            self.content.value = init()?;
            Some(entry(&self.content))
        }
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {
            self.content.key = self.key;
            match init() {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(entry(&self.content))
        }
        #[versions(">=0.12.3")]
        pub fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {
            self.content.key = self.key;
            self.content.value = f(Some(entry(&self.content)));
            entry(&self.content)
        }
        #[versions(">=0.12.3")]
        pub fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Op<V>>(self, f: F) -> CompResult<K, V> {
            self.content.key = self.key;
            let op = f(Some(entry(&self.content)));
            done(&self.content, op)
        }
        #[versions(">=0.12.3")]
        pub fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E>(self, f: F) -> Result<CompResult<K, V>, E> {
            self.content.key = self.key;
            let op = f(Some(entry(&self.content)))?;
            Ok(done(&self.content, op))
        }
    }

    pub struct RefKeyEntrySelector<'a, K, Q: ?Sized, V, S> {
        content: Arc<Content<K, V>>,
        key: &'a Q,
    }
    impl<'a, K, Q: ?Sized, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub fn or_insert(self, default: V) -> Entry<K, V> {
            self.content.value = default;
            entry(&self.content)
        }
        pub fn or_default(self) -> Entry<K, V> {
            entry(&self.content)
        }
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {
            self.content.value = init();
            entry(&self.content)
        }
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>> {
            self.content.value = init()?;
            Some(entry(&self.content))
        }
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {
            match init() {
                Ok(value) => self.content.value = value,
                Err(error) => return Err(Arc::new(error)),
            }
            Ok(entry(&self.content))
        }
        #[versions(">=0.12.3")]
        pub fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {
            self.content.value = f(Some(entry(&self.content)));
            entry(&self.content)
        }
        #[versions(">=0.12.3")]
        pub fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Op<V>>(self, f: F) -> CompResult<K, V> {
            let op = f(Some(entry(&self.content)));
            done(&self.content, op)
        }
        #[versions(">=0.12.3")]
        pub fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E>(self, f: F) -> Result<CompResult<K, V>, E> {
            let op = f(Some(entry(&self.content)))?;
            Ok(done(&self.content, op))
        }
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
