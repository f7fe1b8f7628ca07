//! Values that are made once, and code that runs once.

use crate::fmt::{self, Debug, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

#[lang = "OnceLock"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceLock<T> { #[interior] value: Option<T> }
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T> { OnceLock { value: None } }
    pub fn get(&self) -> Option<&T> { self.value.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.value.as_mut() }
    pub fn wait(&self) -> &T { match &self.value { Some(value) => value, None => panic!() } }
    pub fn set(&self, value: T) -> Result<(), T> { self.value = Some(value); Ok(()) }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if self.value.is_none() { self.value = Some(f()); } match &self.value { Some(value) => value, None => panic!() } }
    pub fn into_inner(self) -> Option<T> { self.value }
    pub fn take(&mut self) -> Option<T> { self.value.take() }
}
impl<T> Default for OnceLock<T> { fn default() -> OnceLock<T> { OnceLock { value: None } } }
impl<T> From<T> for OnceLock<T> { fn from(value: T) -> OnceLock<T> { OnceLock { value: Some(value) } } }

/// The value is made where the lock is: whoever forces it sees what the closure returns.
#[lang = "LazyLock"]
pub struct LazyLock<T, F = fn() -> T> { value: T, init: F }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F> { LazyLock { value: f(), init: f } }
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T { &mut this.value }
    pub fn force(this: &LazyLock<T, F>) -> &T { &this.value }
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> { Some(&mut this.value) }
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> { Some(&this.value) }
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: Default> Default for LazyLock<T> { fn default() -> LazyLock<T> { LazyLock::new(T::default) } }
impl<T: Debug, F> Debug for LazyLock<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.value.fmt(f) } }

#[derive(Debug)]
pub struct Once(());
#[derive(Debug)]
pub struct OnceState(());
impl Once {
    pub fn new() -> Once;
    pub fn call_once<F: FnOnce()>(&self, f: F) { f() }
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) { f(&OnceState(())) }
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self);
    pub fn wait_force(&self);
}
impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}
