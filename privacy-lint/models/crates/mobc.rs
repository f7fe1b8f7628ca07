#![model(package = "mobc", versions = ">=0.7, <0.10")]

//! A pool hands out what its manager made: what is done with that is modelled where its type is.

use std::ops::{Deref, DerefMut};

pub trait Manager: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: Send + Sync + 'static;
}

pub struct Pool<M: Manager>(M);
impl<M: Manager> Clone for Pool<M> {
    #[clean]
    fn clone(&self) -> Self;
}
impl<M: Manager> Pool<M> {
    #[clean]
    pub fn new(manager: M) -> Pool<M>;
    #[clean]
    pub fn builder() -> Builder<M>;
    #[clean]
    pub async fn get(&self) -> Result<Connection<M>, Error<M::Error>>;
    #[clean]
    pub async fn get_timeout(&self, duration: std::time::Duration) -> Result<Connection<M>, Error<M::Error>>;
}

pub struct Builder<M: Manager> {
    manager: std::marker::PhantomData<M>,
}
impl<M: Manager> Builder<M> {
    #[clean]
    pub fn max_open(self, max_open: u64) -> Self;
    #[clean]
    pub fn build(self, manager: M) -> Pool<M>;
}

pub struct Connection<M: Manager> {
    conn: M::Connection,
}
impl<M: Manager> Connection<M> {
    pub fn into_inner(self) -> M::Connection {
        self.conn
    }
}
impl<M: Manager> Deref for Connection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {
        &self.conn
    }
}
impl<M: Manager> DerefMut for Connection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection {
        &mut self.conn
    }
}

#[derive(Debug)]
pub enum Error<E> {
    Inner(E),
    Timeout,
    BadConn,
    PoolClosed,
}
impl<E> From<E> for Error<E> {
    fn from(e: E) -> Error<E>;
}
impl<E: std::error::Error> std::fmt::Display for Error<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<E: std::error::Error + 'static> std::error::Error for Error<E> {}
