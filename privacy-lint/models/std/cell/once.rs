//! Cells that are written once.

use crate::fmt::{self, Debug, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

#[lang = "OnceCell"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceCell<T> { #[interior] value: Option<T> }
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> { OnceCell { value: None } }
    pub fn get(&self) -> Option<&T> { self.value.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.value.as_mut() }
    pub fn set(&self, value: T) -> Result<(), T> { self.value = Some(value); Ok(()) }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { if self.value.is_none() { self.value = Some(f()); } match &self.value { Some(value) => value, None => panic!() } }
    pub fn into_inner(self) -> Option<T> { self.value }
    pub fn take(&mut self) -> Option<T> { self.value.take() }
}
impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell { value: None } } }
impl<T> From<T> for OnceCell<T> { fn from(value: T) -> OnceCell<T> { OnceCell { value: Some(value) } } }

/// The value is made where the cell is: whoever forces it sees what the closure returns.
#[lang = "LazyCell"]
pub struct LazyCell<T, F = fn() -> T> { value: T, init: F }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F> { LazyCell { value: f(), init: f } }
    pub fn force(this: &LazyCell<T, F>) -> &T { &this.value }
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T { &mut this.value }
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> { Some(&mut this.value) }
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> { Some(&this.value) }
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: Default> Default for LazyCell<T> { fn default() -> LazyCell<T> { LazyCell::new(T::default) } }
impl<T: Debug, F> Debug for LazyCell<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.value.fmt(f) } }
