#![model(package = "arc-swap", versions = "1")]

//! A handle that is replaced through a shared reference.

use std::ops::Deref;
use std::sync::Arc;

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;

pub struct ArcSwapAny<T, S = ()> {
    value: T,
    strategy: S,
}
impl<T> ArcSwapAny<Arc<T>> {
    pub fn from_pointee(val: T) -> Self {
        ArcSwapAny { value: Arc::new(val) }
    }
}
impl<T> ArcSwapAny<T> {
    pub fn new(val: T) -> Self {
        ArcSwapAny { value: val }
    }
}
impl<T, S> ArcSwapAny<T, S> {
    pub fn load(&self) -> Guard<T, S> {
        Guard { value: self.value }
    }
    pub fn load_full(&self) -> T {
        self.value
    }
    pub fn store(&self, val: T) {
        self.value = val;
    }
    pub fn swap(&self, new: T) -> T {
        self.value = new;
        self.value
    }
    pub fn rcu<R: Into<T>, F: FnMut(&T) -> R>(&self, mut f: F) -> T {
        self.value = f(&self.value).into();
        self.value
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}

pub struct Guard<T, S = ()> {
    value: T,
    strategy: S,
}
impl<T, S> Deref for Guard<T, S> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
