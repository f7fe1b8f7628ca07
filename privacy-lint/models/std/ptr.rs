//! `std::ptr`, and the methods of raw pointers.

use crate::fmt::{Debug, Pointer};
use crate::hash::Hash;
use crate::num::NonZero;
use crate::prelude::rust_2024::*;

pub use crate::{addr_of, addr_of_mut};

pub fn null<T: ?Sized>() -> *const T;
pub fn null_mut<T: ?Sized>() -> *mut T;
pub fn dangling<T>() -> *const T;
pub fn dangling_mut<T>() -> *mut T;
pub fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;
pub fn hash<T: ?Sized, S: crate::hash::Hasher>(hashee: *const T, into: &mut S) {}
pub unsafe fn read<T>(src: *const T) -> T { *src }
pub unsafe fn read_unaligned<T>(src: *const T) -> T { *src }
pub unsafe fn read_volatile<T>(src: *const T) -> T { *src }
pub unsafe fn write<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) { *dst = src }
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T { let old = *dst; *dst = src; old }
pub unsafe fn swap<T>(a: *mut T, b: *mut T) { let old = *a; *a = *b; *b = old }
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src }
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src }
pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) { swap(x, y) }
pub fn without_provenance<T>(addr: usize) -> *const T;
pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}

macro_rules! pointers {
    ($($pointer:tt)*) => { $(impl<T> *$pointer T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *$pointer U;
        #[clean] pub fn addr(self) -> usize;
        pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { Some(&*self) }
        pub unsafe fn offset(self, count: isize) -> *$pointer T { self }
        pub unsafe fn add(self, count: usize) -> *$pointer T { self }
        pub unsafe fn sub(self, count: usize) -> *$pointer T { self }
        pub fn wrapping_add(self, count: usize) -> *$pointer T { self }
        pub fn wrapping_sub(self, count: usize) -> *$pointer T { self }
        pub fn wrapping_offset(self, count: isize) -> *$pointer T { self }
        #[clean] pub unsafe fn offset_from(self, origin: *const T) -> isize;
        pub unsafe fn read(self) -> T { *self }
        pub unsafe fn read_unaligned(self) -> T { *self }
        pub unsafe fn read_volatile(self) -> T { *self }
        pub unsafe fn copy_to(self, dest: *mut T, count: usize) { *dest = *self }
        pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) { *dest = *self }
        pub fn is_aligned(self) -> bool;
        #[clean] pub fn align_offset(self, align: usize) -> usize;
        #[clean] pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub unsafe fn byte_add(self, count: usize) -> *$pointer T { self }
        pub unsafe fn byte_sub(self, count: usize) -> *$pointer T { self }
        pub unsafe fn byte_offset(self, count: isize) -> *$pointer T { self }
        pub fn with_addr(self, addr: usize) -> *$pointer T { self }
        #[clean] pub fn expose_provenance(self) -> usize;
    })* };
}
pointers! { const mut }

impl<T> *const T {
    pub fn cast_mut(self) -> *mut T;
}

impl<T> *mut T {
    pub fn cast_const(self) -> *const T;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> { Some(&mut *self) }
    pub unsafe fn write(self, value: T) { *self = value }
    pub unsafe fn write_unaligned(self, value: T) { *self = value }
    pub unsafe fn write_volatile(self, value: T) { *self = value }
    pub unsafe fn replace(self, value: T) -> T { let old = *self; *self = value; old }
    pub unsafe fn drop_in_place(self) {}
    pub unsafe fn copy_from(self, src: *const T, count: usize) { *self = *src }
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) { *self = *src }
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn swap(self, with: *mut T) { let old = *self; *self = *with; *with = old }
}

#[lang = "NonNull"]
pub struct NonNull<T: ?Sized> { pointer: *mut T }
impl<T> NonNull<T> {
    pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
    #[clean] pub fn dangling() -> NonNull<T>;
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
}

impl<T: ?Sized> NonNull<T> {
    pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> { NonNull { pointer: ptr } }
    pub fn new(ptr: *mut T) -> Option<NonNull<T>> { Some(NonNull { pointer: ptr }) }
    pub fn from_ref(r: &T) -> NonNull<T>;
    pub fn from_mut(r: &mut T) -> NonNull<T> { NonNull { pointer: r } }
    pub fn addr(self) -> NonZero<usize>;
    pub fn expose_provenance(self) -> NonZero<usize>;
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
    pub fn as_ptr(self) -> *mut T { self.pointer }
    pub unsafe fn as_ref<'a>(&self) -> &'a T { &*self.pointer }
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T { &mut *self.pointer }
    pub fn cast<U>(self) -> NonNull<U>;
    pub unsafe fn offset(self, count: isize) -> NonNull<T> { self }
    pub unsafe fn byte_offset(self, count: isize) -> NonNull<T>;
    pub unsafe fn add(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn byte_add(self, count: usize) -> NonNull<T>;
    pub unsafe fn sub(self, count: usize) -> NonNull<T> { self }
    pub unsafe fn byte_sub(self, count: usize) -> NonNull<T>;
    pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize;
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize;
    pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize;
    pub unsafe fn read(self) -> T { *self.pointer }
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_from(self, src: NonNull<T>, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T) { *self.pointer = val }
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T { let old = *self.pointer; *self.pointer = src; old }
    pub unsafe fn swap(self, with: NonNull<T>);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}

impl<T> NonNull<[T]> {
    pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
    #[clean] pub fn len(self) -> usize;
    #[clean] pub fn is_empty(self) -> bool;
}
impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> NonNull<T>; }
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> NonNull<T> { NonNull { pointer: r } } }
impl<T: ?Sized> Debug for NonNull<T> {}
impl<T: ?Sized> Hash for NonNull<T> {}
impl<T: ?Sized> Ord for NonNull<T> {}
impl<T: ?Sized> PartialEq for NonNull<T> {}
impl<T: ?Sized> PartialOrd for NonNull<T> {}
impl<T: ?Sized> Pointer for NonNull<T> {}
impl<T: ?Sized> Eq for NonNull<T> {}
