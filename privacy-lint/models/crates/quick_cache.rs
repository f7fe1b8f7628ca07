#![model(package = "quick_cache", versions = ">=0.5, <0.7")]

//! A cache in memory: what is put in comes out.

pub mod sync {
    use std::future::Future;

    pub struct Cache<Key, Val, We = (), B = (), L = ()> {
        #[many]
        key: Key,
        #[many]
        value: Val,
        policy: std::marker::PhantomData<(We, B, L)>,
    }
    impl<Key, Val> Cache<Key, Val> {
        #[clean]
        pub fn new(items_capacity: usize) -> Self;
    }
    impl<Key, Val, We, B, L> Cache<Key, Val, We, B, L> {
        pub fn insert(&self, key: Key, value: Val) {
            self.key = key;
            self.value = value;
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Val> {
            Some(self.value)
        }
        pub fn peek<Q: ?Sized>(&self, key: &Q) -> Option<Val> {
            Some(self.value)
        }
        pub fn get_or_insert_with<Q: ?Sized, E>(&self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Val, E> {
            self.value = with()?;
            Ok(self.value)
        }
        pub async fn get_or_insert_async<'a, Q: ?Sized, E>(
            &self,
            key: &Q,
            with: impl Future<Output = Result<Val, E>>,
        ) -> Result<Val, E> {
            self.value = with.await?;
            Ok(self.value)
        }
        pub fn clear(&self) {}
        #[clean]
        pub fn len(&self) -> usize;
    }
}
