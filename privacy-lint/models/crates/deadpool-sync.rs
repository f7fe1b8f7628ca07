#![model(package = "deadpool-sync", versions = ">=0.1, <0.3")]

//! A blocking connection: what it is used for runs on a thread of its own.

use std::ops::{Deref, DerefMut};

pub struct SyncWrapper<T: Send + 'static> {
    obj: T,
}
impl<T: Send + 'static> SyncWrapper<T> {
    pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError>
    where
        F: FnOnce(&mut T) -> R + Send + 'static,
        R: Send + 'static,
    {
        Ok(f(&mut self.obj))
    }
    pub fn lock(&self) -> Result<SyncGuard<'_, T>, std::sync::PoisonError<()>> {
        Ok(SyncGuard(&mut self.obj))
    }
}

pub struct SyncGuard<'a, T: Send>(&'a mut T);
impl<T: Send> Deref for SyncGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0
    }
}
impl<T: Send> DerefMut for SyncGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0
    }
}

#[derive(Debug)]
pub enum InteractError {
    Panic(Box<dyn std::any::Any + Send + 'static>),
    #[versions(">=0.2")]
    Cancelled,
}
impl std::fmt::Display for InteractError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for InteractError {}
