//! Waiting: the guard that comes back is the one that was given.

use crate::prelude::rust_2024::*;
use crate::time::Duration;
use super::{LockResult, MutexGuard};

#[derive(Debug, Default)]
pub struct Condvar(());
impl Condvar {
    pub fn new() -> Condvar;
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { Ok(guard) }
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> { condition(&mut guard.lock.value); Ok(guard) }
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> { Ok((guard, false)) }
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> { Ok((guard, WaitTimeoutResult(false))) }
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> { condition(&mut guard.lock.value); Ok((guard, WaitTimeoutResult(false))) }
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}

#[derive(Debug)]
pub struct Barrier(());
impl Barrier {
    #[clean] pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWaitResult;
}
#[derive(Debug)]
pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
