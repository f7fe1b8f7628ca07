//! `std::sync`'s `Arc`. Clones of a handle share one storage.

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{self, Debug, Display, Formatter, Pointer};
use crate::hash::Hash;
use crate::marker::Unsize;
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;

#[lang = "Arc"]
pub struct Arc<T: ?Sized> { #[shared] value: T }

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> { Arc { value: data } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> { let weak = Weak { handle: None }; Arc::new(data_fn(&weak)) }
    pub fn pin(data: T) -> Pin<Arc<T>> { Pin { pointer: Arc::new(data) } }
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> { Ok(this.value) }
    pub fn into_inner(this: Arc<T>) -> Option<T> { Some(this.value) }
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T> { Arc { value: *ptr } }
    pub fn into_raw(this: Arc<T>) -> *const T { &raw const this.value }
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    pub unsafe fn decrement_strong_count(ptr: *const T) {}
    pub fn as_ptr(this: &Arc<T>) -> *const T { &raw const this.value }
    pub fn downgrade(this: &Arc<T>) -> Weak<T> { Weak { handle: Some(this.clone()) } }
    #[clean] pub fn weak_count(this: &Arc<T>) -> usize;
    #[clean] pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
}

impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Arc<T>) -> &mut T { &mut this.value }
    pub fn unwrap_or_clone(this: Arc<T>) -> T { this.value }
}

impl<T: ?Sized> Arc<T> {
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> { Some(&mut this.value) }
}

impl Arc<dyn Any + Sync + Send> {
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>;
}

impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> { *self } }
impl<T: ?Sized> Deref for Arc<T> { type Target = T; fn deref(&self) -> &T { &self.value } }
/// Only models write through a handle: what a channel's queue holds.
impl<T: ?Sized> DerefMut for Arc<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T { &self.value } }
impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T { &self.value } }
impl<T: ?Sized + Debug> Debug for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.value, f) } }
impl<T: ?Sized + Display> Display for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.value, f) } }
impl<T: Default> Default for Arc<T> { fn default() -> Arc<T> { Arc::new(T::default()) } }
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}
impl<T: ?Sized + Error> Error for Arc<T> { fn source(&self) -> Option<&(dyn Error + 'static)> { self.value.source() } }
impl<T> From<T> for Arc<T> { fn from(t: T) -> Arc<T> { Arc::new(t) } }
impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(boxed: Box<T>) -> Arc<T> { Arc { value: *boxed } } }
impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Arc<[T]> { Arc { value: *v.into_boxed_slice() } } }
impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(s: &[T]) -> Arc<[T]> { Arc::from(s.to_vec()) } }
impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(array: [T; N]) -> Arc<[T]> { Arc::from(Vec::from(array)) } }
impl<T> FromIterator<T> for Arc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> { Arc::from(Vec::from_iter(iter)) } }
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<B::Owned> { fn from(cow: Cow<'a, B>) -> Arc<B> { match cow { Cow::Borrowed(b) => Arc::from(b), Cow::Owned(o) => Arc::from(o) } } }
impl<T> Default for Arc<[T]> {}
impl Default for Arc<CStr> {}
impl Default for Arc<str> {}
impl From<&CStr> for Arc<CStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&Path> for Arc<Path> {}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
impl From<&mut CStr> for Arc<CStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}
impl From<&mut Path> for Arc<Path> {}
impl From<&mut str> for Arc<str> {}
impl From<&str> for Arc<str> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl From<CString> for Arc<CStr> {}
impl From<OsString> for Arc<OsStr> {}
impl From<PathBuf> for Arc<Path> {}
impl From<String> for Arc<str> {}
impl<T: Hash + ?Sized> Hash for Arc<T> {}
impl<T: Ord + ?Sized> Ord for Arc<T> {}
impl<T: PartialEq + ?Sized> PartialEq for Arc<T> {}
impl<T: PartialOrd + ?Sized> PartialOrd for Arc<T> {}
impl<T: ?Sized> Pointer for Arc<T> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
impl<T: Eq + ?Sized> Eq for Arc<T> {}

#[lang = "ArcWeak"]
pub struct Weak<T: ?Sized> { handle: Option<Arc<T>> }
impl<T> Weak<T> {
    pub fn new() -> Weak<T> { Weak { handle: None } }
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T { match &self.handle { Some(handle) => &raw const handle.value, None => crate::ptr::null() } }
    pub fn upgrade(&self) -> Option<Arc<T>> { self.handle.clone() }
    #[clean] pub fn strong_count(&self) -> usize;
    #[clean] pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { Weak { handle: self.handle.clone() } } }
impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak { handle: None } } }
