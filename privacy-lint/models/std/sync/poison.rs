//! The locks of `std::sync`. A guard refers to its lock; what it points to is the lock's value.

use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

#[lang = "PoisonError"]
pub struct PoisonError<T> { data: T }
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> { PoisonError { data } }
    pub fn into_inner(self) -> T { self.data }
    pub fn get_ref(&self) -> &T { &self.data }
    pub fn get_mut(&mut self) -> &mut T { &mut self.data }
}
impl<T> Debug for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Display for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Error for PoisonError<T> {}

pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> Debug for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Display for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T> Error for TryLockError<T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T> { TryLockError::Poisoned(err) } }

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

fn locked<T>(guard: T, poisoned: bool) -> LockResult<T> { if poisoned { Err(PoisonError { data: guard }) } else { Ok(guard) } }
fn tried<T>(guard: T, poisoned: bool) -> TryLockResult<T> { if poisoned { Err(TryLockError::Poisoned(PoisonError { data: guard })) } else { Ok(guard) } }

#[lang = "Mutex"]
pub struct Mutex<T: ?Sized> { #[interior] value: T }
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> { Mutex { value: t } }
}

impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> { locked(MutexGuard { lock: self }, self.is_poisoned()) }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> { tried(MutexGuard { lock: self }, self.is_poisoned()) }
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized { Ok(self.value) }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.value) }
}
impl<T> From<T> for Mutex<T> { fn from(t: T) -> Mutex<T> { Mutex { value: t } } }
impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T> { Mutex { value: T::default() } } }
impl<T: ?Sized + Debug> Debug for Mutex<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.value, f) } }

#[lang = "MutexGuard"]
pub struct MutexGuard<'a, T: ?Sized + 'a> { pub(crate) lock: &'a Mutex<T> }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { &self.lock.value } }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { &mut self.lock.value } }
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.lock.value, f) } }
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.lock.value, f) } }

#[lang = "RwLock"]
pub struct RwLock<T: ?Sized> { #[interior] value: T }
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> { RwLock { value: t } }
}

impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> { locked(RwLockReadGuard { lock: self }, self.is_poisoned()) }
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { tried(RwLockReadGuard { lock: self }, self.is_poisoned()) }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> { locked(RwLockWriteGuard { lock: self }, self.is_poisoned()) }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { tried(RwLockWriteGuard { lock: self }, self.is_poisoned()) }
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized { Ok(self.value) }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(&mut self.value) }
}
impl<T> From<T> for RwLock<T> { fn from(t: T) -> RwLock<T> { RwLock { value: t } } }
impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T> { RwLock { value: T::default() } } }
impl<T: ?Sized + Debug> Debug for RwLock<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.value, f) } }

#[lang = "RwLockReadGuard"]
pub struct RwLockReadGuard<'a, T: ?Sized + 'a> { lock: &'a RwLock<T> }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { &self.lock.value } }
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.lock.value, f) } }
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.lock.value, f) } }

#[lang = "RwLockWriteGuard"]
pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> { lock: &'a RwLock<T> }
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> { RwLockReadGuard { lock: s.lock } }
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T { &self.lock.value } }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { &mut self.lock.value } }
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.lock.value, f) } }
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.lock.value, f) } }
