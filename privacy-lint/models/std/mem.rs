//! `std::mem`: moving values about.

use crate::fmt::{self, Debug, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

pub fn swap<T>(x: &mut T, y: &mut T) { let old = *x; *x = *y; *y = old; }
pub fn replace<T>(dest: &mut T, src: T) -> T { let old = *dest; *dest = src; old }
pub fn take<T: Default>(dest: &mut T) -> T { let old = *dest; *dest = T::default(); old }
pub fn drop<T>(_x: T) {}
pub fn forget<T>(t: T) {}
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub unsafe fn zeroed<T>() -> T;
#[clean] pub fn size_of<T>() -> usize;
#[clean] pub fn size_of_val<T: ?Sized>(val: &T) -> usize;
#[clean] pub fn align_of<T>() -> usize;
#[clean] pub fn align_of_val<T: ?Sized>(val: &T) -> usize;
pub fn needs_drop<T: ?Sized>() -> bool;
pub fn discriminant<T>(v: &T) -> Discriminant<T>;

#[lang = "Discriminant"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct Discriminant<T>(isize);

#[lang = "manually_drop"]
#[transparent]
#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop { value } }
    pub fn into_inner(slot: ManuallyDrop<T>) -> T { slot.value }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T { slot.value }
}

impl<T: ?Sized> ManuallyDrop<T> {
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T: ?Sized> Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T: ?Sized> DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }

#[lang = "maybe_uninit"]
#[transparent]
#[derive(Clone, Copy)]
pub struct MaybeUninit<T> { value: T }
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> { MaybeUninit { value: val } }
    pub fn uninit() -> MaybeUninit<T>;
    pub fn zeroed() -> MaybeUninit<T>;
    pub fn write(&mut self, val: T) -> &mut T { self.value = val; &mut self.value }
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn assume_init(self) -> T { self.value }
    pub unsafe fn assume_init_read(&self) -> T { self.value }
    pub unsafe fn assume_init_drop(&mut self) {}
    pub unsafe fn assume_init_ref(&self) -> &T { &self.value }
    pub unsafe fn assume_init_mut(&mut self) -> &mut T { &mut self.value }
}
impl<T> Debug for MaybeUninit<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
