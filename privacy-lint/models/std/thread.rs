//! `std::thread`. What a thread's closure returns is what joining it yields.

use crate::{io, result};
use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::fmt::{self, Debug, Display, Formatter};
use crate::num::NonZero;
use crate::prelude::rust_2024::*;
use crate::time::{Duration, Instant};

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

#[spawns]
pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> { JoinHandle { result: f() } }
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T { f(&Scope(())) }
pub fn current() -> Thread;
pub fn sleep(dur: Duration);
pub fn sleep_ms(ms: u32);
pub fn sleep_until(deadline: Instant);
pub fn yield_now();
pub fn park();
pub fn park_timeout(dur: Duration);
pub fn park_timeout_ms(ms: u32);
pub fn panicking() -> bool;
pub fn available_parallelism() -> io::Result<NonZero<usize>>;

#[lang = "JoinHandle"]
pub struct JoinHandle<T> { result: T }
impl<T> JoinHandle<T> {
    #[clean] pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T> { Ok(self.result) }
    pub fn is_finished(&self) -> bool;
}
impl<T> Debug for JoinHandle<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope>(());
impl<'scope, 'env> Scope<'scope, 'env> {
    #[spawns] pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> { ScopedJoinHandle { result: f() } }
}
pub struct ScopedJoinHandle<'scope, T> { result: T }
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    #[clean] pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T> { Ok(self.result) }
    pub fn is_finished(&self) -> bool;
}

#[derive(Debug)]
pub struct Builder { name: Option<String> }
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder { Builder { name: Some(name) } }
    pub fn stack_size(self, size: usize) -> Builder { self }
    #[spawns] pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> Result<JoinHandle<T>> { Ok(JoinHandle { result: f() }) }
    #[spawns] pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> Result<JoinHandle<T>> { Ok(JoinHandle { result: f() }) }
    #[spawns] pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> Result<ScopedJoinHandle<'scope, T>> { Ok(ScopedJoinHandle { result: f() }) }
}

#[derive(Clone, Debug)]
pub struct Thread { name: Option<String> }
impl Thread {
    pub fn unpark(&self);
    #[clean] pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct ThreadId(u64);

/// What `thread_local!` declares.
#[lang = "LocalKey"]
pub struct LocalKey<T: 'static> { value: T }
impl<T: 'static> LocalKey<T> { pub fn new(value: T) -> LocalKey<T> { LocalKey { value } } }
impl<T: 'static> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.value) }
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError> { Ok(f(&self.value)) }
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) { self.value.set(value) }
    pub fn get(&'static self) -> T where T: Copy { self.value.get() }
    pub fn take(&'static self) -> T where T: Default { self.value.take() }
    pub fn replace(&'static self, value: T) -> T { self.value.replace(value) }
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(&self.value.borrow()) }
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(&mut self.value.borrow_mut()) }
    pub fn set(&'static self, value: T) { self.value.replace(value); }
    pub fn take(&'static self) -> T where T: Default { self.value.take() }
    pub fn replace(&'static self, value: T) -> T { self.value.replace(value) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;
impl Display for AccessError {}
impl crate::error::Error for AccessError {}
