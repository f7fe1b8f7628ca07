#![model(package = "r2d2", versions = ">=0.8, <0.9")]

//! A pool hands out what its manager made: what is done with that is modelled where its type is.

use std::ops::{Deref, DerefMut};

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;
}

pub struct Pool<M: ManageConnection>(M);
impl<M: ManageConnection> Clone for Pool<M> {
    #[clean]
    fn clone(&self) -> Pool<M>;
}
impl<M: ManageConnection> Pool<M> {
    #[clean]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    #[clean]
    pub fn builder() -> Builder<M>;
    #[clean]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    #[versions(">=0.8.4")]
    #[clean]
    pub fn get_timeout(&self, timeout: std::time::Duration) -> Result<PooledConnection<M>, Error>;
    #[clean]
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
}

pub struct Builder<M: ManageConnection> {
    manager: std::marker::PhantomData<M>,
}
impl<M: ManageConnection> Builder<M> {
    #[clean]
    pub fn new() -> Builder<M>;
    #[clean]
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    #[clean]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    #[clean]
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}

pub struct PooledConnection<M: ManageConnection> {
    conn: M::Connection,
}
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {
        &self.conn
    }
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection {
        &mut self.conn
    }
}

#[derive(Debug)]
pub struct Error(Option<String>);
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
