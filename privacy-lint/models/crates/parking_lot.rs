#![model(package = "parking_lot", versions = ">=0.11, <0.13")]

//! The locks of std, without poison.

use std::ops::{Deref, DerefMut};

pub struct Mutex<T: ?Sized> {
    value: T,
}
impl<T> Mutex<T> {
    pub const fn new(val: T) -> Mutex<T> {
        Mutex { value: val }
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T> {
        MutexGuard { value: &mut self.value }
    }
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        Some(MutexGuard { value: &mut self.value })
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Self {
        Mutex { value: T::default() }
    }
}

pub struct MutexGuard<'a, T: ?Sized> {
    value: &'a mut T,
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value
    }
}

pub struct RwLock<T: ?Sized> {
    value: T,
}
impl<T> RwLock<T> {
    pub const fn new(val: T) -> RwLock<T> {
        RwLock { value: val }
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T> {
        RwLockReadGuard { value: &self.value }
    }
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {
        RwLockWriteGuard { value: &mut self.value }
    }
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {
        Some(RwLockReadGuard { value: &self.value })
    }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {
        Some(RwLockWriteGuard { value: &mut self.value })
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self {
        RwLock { value: T::default() }
    }
}

pub struct RwLockReadGuard<'a, T: ?Sized> {
    value: &'a T,
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}

pub struct RwLockWriteGuard<'a, T: ?Sized> {
    value: &'a mut T,
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value
    }
}
