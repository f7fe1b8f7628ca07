//! `std::cell`: values that are changed through a shared reference.

use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

mod once;
pub use once::{LazyCell, OnceCell};

#[lang = "unsafe_cell"]
#[derive(Debug, Default)]
pub struct UnsafeCell<T: ?Sized> { #[interior] value: T }
impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T> { UnsafeCell { value } }
    pub fn into_inner(self) -> T { self.value }
}

impl<T: ?Sized> UnsafeCell<T> {
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub fn get(&self) -> *mut T { &raw mut self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
}
impl<T> From<T> for UnsafeCell<T> { fn from(value: T) -> UnsafeCell<T> { UnsafeCell { value } } }

#[lang = "Cell"]
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell<T: ?Sized> { #[interior] value: T }
impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T> { Cell { value } }
    pub fn set(&self, val: T) { self.value = val }
    pub fn swap(&self, other: &Cell<T>) { crate::mem::swap(&mut self.value, &mut other.value) }
    pub fn replace(&self, val: T) -> T { crate::mem::replace(&mut self.value, val) }
    pub fn into_inner(self) -> T { self.value }
}

impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T { self.value }
    pub fn update(&self, f: impl FnOnce(T) -> T) { self.value = f(self.value) }
}

impl<T: ?Sized> Cell<T> {
    pub fn as_ptr(&self) -> *mut T { &raw mut self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn from_mut(t: &mut T) -> &Cell<T>;
}

impl<T: Default> Cell<T> {
    pub fn take(&self) -> T where T: Default { crate::mem::take(&mut self.value) }
}

impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>];
}

impl<T, const N: usize> Cell<[T; N]> {
    pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
}
impl<T> From<T> for Cell<T> { fn from(value: T) -> Cell<T> { Cell { value } } }

#[lang = "RefCell"]
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RefCell<T: ?Sized> { #[interior] value: T }
impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T> { RefCell { value } }
    pub fn into_inner(self) -> T { self.value }
    pub fn replace(&self, t: T) -> T { crate::mem::replace(&mut self.value, t) }
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let new = f(&mut self.value); crate::mem::replace(&mut self.value, new) }
    pub fn swap(&self, other: &RefCell<T>) { crate::mem::swap(&mut self.value, &mut other.value) }
}

impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T> { Ref { value: &self.value } }
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> { Ok(Ref { value: &self.value }) }
    pub fn borrow_mut(&self) -> RefMut<'_, T> { RefMut { value: &mut self.value } }
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> { Ok(RefMut { value: &mut self.value }) }
    pub fn as_ptr(&self) -> *mut T { &raw mut self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> { Ok(&self.value) }
}

impl<T: Default> RefCell<T> {
    pub fn take(&self) -> T { crate::mem::take(&mut self.value) }
}
impl<T> From<T> for RefCell<T> { fn from(value: T) -> RefCell<T> { RefCell { value } } }

#[lang = "RefCellRef"]
pub struct Ref<'b, T: ?Sized> { value: &'b T }
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> { Ref { value: orig.value } }
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> { Ref { value: f(orig.value) } }
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> { match f(orig.value) { Some(value) => Ok(Ref { value }), None => Err(orig) } }
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) { let (a, b) = f(orig.value); (Ref { value: a }, Ref { value: b }) }
}
impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized + Debug> Debug for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.value, f) } }
impl<T: ?Sized + Display> Display for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.value, f) } }

#[lang = "RefCellRefMut"]
pub struct RefMut<'b, T: ?Sized> { value: &'b mut T }
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> { RefMut { value: f(orig.value) } }
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>> { match f(orig.value) { Some(value) => Ok(RefMut { value }), None => Err(orig) } }
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) { let (a, b) = f(orig.value); (RefMut { value: a }, RefMut { value: b }) }
}
impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.value, f) } }
impl<T: ?Sized + Display> Display for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.value, f) } }

#[derive(Debug)]
pub struct BorrowError(());
impl Display for BorrowError {}
impl Error for BorrowError {}
#[derive(Debug)]
pub struct BorrowMutError(());
impl Display for BorrowMutError {}
impl Error for BorrowMutError {}
