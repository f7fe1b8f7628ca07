#![model(package = "lock_api", versions = "0.4")]

//! The locks of `parking_lot` and others, by the raw lock `R`.

use std::ops::{Deref, DerefMut};

pub struct Mutex<R, T: ?Sized> {
    raw: std::marker::PhantomData<R>,
    #[interior]
    value: T,
}
impl<R, T> Mutex<R, T> {
    pub const fn new(val: T) -> Mutex<R, T> {
        Mutex { value: val }
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}
impl<R, T: ?Sized> Mutex<R, T> {
    pub fn lock(&self) -> MutexGuard<'_, R, T> {
        MutexGuard { value: &mut self.value }
    }
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>> {
        Some(MutexGuard { value: &mut self.value })
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
impl<R, T: Default> Default for Mutex<R, T> {
    fn default() -> Self {
        Mutex { value: T::default() }
    }
}

pub struct MutexGuard<'a, R, T: ?Sized> {
    raw: std::marker::PhantomData<R>,
    value: &'a mut T,
}
impl<R, T: ?Sized> Deref for MutexGuard<'_, R, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<R, T: ?Sized> DerefMut for MutexGuard<'_, R, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value
    }
}

pub struct RwLock<R, T: ?Sized> {
    raw: std::marker::PhantomData<R>,
    #[interior]
    value: T,
}
impl<R, T> RwLock<R, T> {
    pub const fn new(val: T) -> RwLock<R, T> {
        RwLock { value: val }
    }
    pub fn into_inner(self) -> T {
        self.value
    }
}
impl<R, T: ?Sized> RwLock<R, T> {
    pub fn read(&self) -> RwLockReadGuard<'_, R, T> {
        RwLockReadGuard { value: &self.value }
    }
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T> {
        RwLockWriteGuard { value: &mut self.value }
    }
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>> {
        Some(RwLockReadGuard { value: &self.value })
    }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>> {
        Some(RwLockWriteGuard { value: &mut self.value })
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
impl<R, T: Default> Default for RwLock<R, T> {
    fn default() -> Self {
        RwLock { value: T::default() }
    }
}

pub struct RwLockReadGuard<'a, R, T: ?Sized> {
    raw: std::marker::PhantomData<R>,
    value: &'a T,
}
impl<R, T: ?Sized> Deref for RwLockReadGuard<'_, R, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}

pub struct RwLockWriteGuard<'a, R, T: ?Sized> {
    raw: std::marker::PhantomData<R>,
    value: &'a mut T,
}
impl<R, T: ?Sized> Deref for RwLockWriteGuard<'_, R, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}
impl<R, T: ?Sized> DerefMut for RwLockWriteGuard<'_, R, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value
    }
}
