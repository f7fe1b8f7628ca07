//! `std::sync::atomic`.

use crate::fmt::{self, Debug, Formatter};
use crate::prelude::rust_2024::*;

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }

pub fn fence(order: Ordering);
pub fn compiler_fence(order: Ordering);
pub fn spin_loop_hint();

macro_rules! atomic {
    ($($Atomic:ident $t:ty;)*) => { $(
        #[derive(Default)]
        pub struct $Atomic { #[interior] value: $t }
        impl $Atomic {
            pub fn new(v: $t) -> $Atomic { $Atomic { value: v } }
            pub fn get_mut(&mut self) -> &mut $t { &mut self.value }
            pub fn into_inner(self) -> $t { self.value }
            pub fn load(&self, order: Ordering) -> $t { self.value }
            pub fn store(&self, val: $t, order: Ordering) { self.value = val }
            pub fn swap(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, val) }
            pub fn compare_and_swap(&self, current: $t, new: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, new) }
            pub fn compare_exchange(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> { Ok(crate::mem::replace(&mut self.value, new)) }
            pub fn compare_exchange_weak(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> { Ok(crate::mem::replace(&mut self.value, new)) }
            pub fn fetch_add(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value + val) }
            pub fn fetch_sub(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value + val) }
            pub fn fetch_and(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value & val) }
            pub fn fetch_nand(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value & val) }
            pub fn fetch_or(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value | val) }
            pub fn fetch_xor(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value ^ val) }
            pub fn fetch_update<F: FnMut($t) -> Option<$t>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<$t, $t> { match f(self.value) { Some(new) => Ok(crate::mem::replace(&mut self.value, new)), None => Err(self.value) } }
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($t) -> Option<$t>) -> Result<$t, $t> { match f(self.value) { Some(new) => Ok(crate::mem::replace(&mut self.value, new)), None => Err(self.value) } }
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($t) -> $t) -> $t { crate::mem::replace(&mut self.value, f(self.value)) }
            pub fn fetch_max(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value.max(val)) }
            pub fn fetch_min(&self, val: $t, order: Ordering) -> $t { crate::mem::replace(&mut self.value, self.value.min(val)) }
        }
        impl From<$t> for $Atomic { fn from(v: $t) -> $Atomic { $Atomic { value: v } } }
        impl Debug for $Atomic { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.value.fmt(f) } }
    )* };
}
atomic! {
    AtomicI8 i8; AtomicI16 i16; AtomicI32 i32; AtomicI64 i64; AtomicIsize isize;
    AtomicU8 u8; AtomicU16 u16; AtomicU32 u32; AtomicU64 u64; AtomicUsize usize;
}

#[derive(Default)]
pub struct AtomicBool { value: bool }
impl AtomicBool {
    pub fn new(v: bool) -> AtomicBool { AtomicBool { value: v } }
    pub fn get_mut(&mut self) -> &mut bool { &mut self.value }
    pub fn into_inner(self) -> bool;
    pub fn load(&self, order: Ordering) -> bool;
    pub fn store(&self, val: bool, order: Ordering);
    pub fn swap(&self, val: bool, order: Ordering) -> bool;
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
    pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
    pub fn fetch_not(&self, order: Ordering) -> bool;
    pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> { match f(self.value) { Some(new) => Ok(crate::mem::replace(&mut self.value, new)), None => Err(self.value) } }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool> { match f(self.value) { Some(new) => Ok(crate::mem::replace(&mut self.value, new)), None => Err(self.value) } }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool { crate::mem::replace(&mut self.value, f(self.value)) }
}
impl From<bool> for AtomicBool { fn from(b: bool) -> AtomicBool { AtomicBool { value: b } } }
impl Debug for AtomicBool { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self.value.fmt(f) } }

pub struct AtomicPtr<T> { #[interior] value: *mut T }
impl<T> AtomicPtr<T> {
    pub fn new(p: *mut T) -> AtomicPtr<T> { AtomicPtr { value: p } }
    pub fn get_mut(&mut self) -> &mut *mut T { &mut self.value }
    pub fn into_inner(self) -> *mut T { self.value }
    pub fn load(&self, order: Ordering) -> *mut T { self.value }
    pub fn store(&self, ptr: *mut T, order: Ordering) { self.value = ptr }
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T { crate::mem::replace(&mut self.value, ptr) }
    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T { crate::mem::replace(&mut self.value, new) }
    pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> { Ok(crate::mem::replace(&mut self.value, new)) }
    pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> { Ok(crate::mem::replace(&mut self.value, new)) }
    pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T>;
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
}
