//! `std::rc`. Clones of a handle share one storage.

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{self, Debug, Display, Formatter, Pointer};
use crate::hash::Hash;
use crate::marker::Unsize;
use crate::ops::{CoerceUnsized, Deref, DispatchFromDyn};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;

#[lang = "Rc"]
pub struct Rc<T: ?Sized> { #[shared] value: T }

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> { Rc { value: value } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> { let weak = Weak { handle: None }; Rc::new(data_fn(&weak)) }
    pub fn pin(value: T) -> Pin<Rc<T>> { Pin { pointer: Rc::new(value) } }
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> { Ok(this.value) }
    pub fn into_inner(this: Rc<T>) -> Option<T> { Some(this.value) }
}

impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Rc<T> { Rc { value: *ptr } }
    pub fn into_raw(this: Rc<T>) -> *const T { &raw const this.value }
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    pub unsafe fn decrement_strong_count(ptr: *const T) {}
    pub fn as_ptr(this: &Rc<T>) -> *const T { &raw const this.value }
    pub fn downgrade(this: &Rc<T>) -> Weak<T> { Weak { handle: Some(this.clone()) } }
    #[clean] pub fn weak_count(this: &Rc<T>) -> usize;
    #[clean] pub fn strong_count(this: &Rc<T>) -> usize;
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> { Some(&mut this.value) }
    pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
}

impl<T: Clone> Rc<T> {
    pub fn make_mut(this: &mut Rc<T>) -> &mut T { &mut this.value }
    pub fn unwrap_or_clone(this: Rc<T>) -> T { this.value }
}

impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>>;
}

impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> { *self } }
impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T: ?Sized> AsRef<T> for Rc<T> { fn as_ref(&self) -> &T { &self.value } }
impl<T: ?Sized> Borrow<T> for Rc<T> { fn borrow(&self) -> &T { &self.value } }
impl<T: ?Sized + Debug> Debug for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.value, f) } }
impl<T: ?Sized + Display> Display for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.value, f) } }
impl<T: Default> Default for Rc<T> { fn default() -> Rc<T> { Rc::new(T::default()) } }
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Rc<U>> for Rc<T> {}
impl<T> From<T> for Rc<T> { fn from(t: T) -> Rc<T> { Rc::new(t) } }
impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(boxed: Box<T>) -> Rc<T> { Rc { value: *boxed } } }
impl<T> From<Vec<T>> for Rc<[T]> { fn from(v: Vec<T>) -> Rc<[T]> { Rc { value: *v.into_boxed_slice() } } }
impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(s: &[T]) -> Rc<[T]> { Rc::from(s.to_vec()) } }
impl<T, const N: usize> From<[T; N]> for Rc<[T]> { fn from(array: [T; N]) -> Rc<[T]> { Rc::from(Vec::from(array)) } }
impl<T> FromIterator<T> for Rc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> { Rc::from(Vec::from_iter(iter)) } }
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<B::Owned> { fn from(cow: Cow<'a, B>) -> Rc<B> { match cow { Cow::Borrowed(b) => Rc::from(b), Cow::Owned(o) => Rc::from(o) } } }
impl<T> Default for Rc<[T]> {}
impl Default for Rc<CStr> {}
impl Default for Rc<str> {}
impl From<&CStr> for Rc<CStr> {}
impl From<&OsStr> for Rc<OsStr> {}
impl From<&Path> for Rc<Path> {}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
impl From<&mut CStr> for Rc<CStr> {}
impl From<&mut OsStr> for Rc<OsStr> {}
impl From<&mut Path> for Rc<Path> {}
impl From<&mut str> for Rc<str> {}
impl From<&str> for Rc<str> {}
impl From<CString> for Rc<CStr> {}
impl From<OsString> for Rc<OsStr> {}
impl From<PathBuf> for Rc<Path> {}
impl From<Rc<str>> for Rc<[u8]> {}
impl From<String> for Rc<str> {}
impl<T: Hash + ?Sized> Hash for Rc<T> {}
impl<T: Ord + ?Sized> Ord for Rc<T> {}
impl<T: PartialEq + ?Sized> PartialEq for Rc<T> {}
impl<T: PartialOrd + ?Sized> PartialOrd for Rc<T> {}
impl<T: ?Sized> Pointer for Rc<T> {}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
impl<T: Eq + ?Sized> Eq for Rc<T> {}

#[lang = "RcWeak"]
pub struct Weak<T: ?Sized> { handle: Option<Rc<T>> }
impl<T> Weak<T> {
    pub fn new() -> Weak<T> { Weak { handle: None } }
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T { match &self.handle { Some(handle) => &raw const handle.value, None => crate::ptr::null() } }
    pub fn upgrade(&self) -> Option<Rc<T>> { self.handle.clone() }
    #[clean] pub fn strong_count(&self) -> usize;
    #[clean] pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { Weak { handle: self.handle.clone() } } }
impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak { handle: None } } }
