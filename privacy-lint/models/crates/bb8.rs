#![model(package = "bb8", versions = ">=0.7, <0.10")]

//! A pool hands out what its manager made: what is done with that is modelled where its type is.

use std::ops::{Deref, DerefMut};

pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::fmt::Debug + Send + 'static;
}

pub struct Pool<M: ManageConnection> {
    manager: M,
}
impl<M: ManageConnection> Clone for Pool<M> {
    #[clean]
    fn clone(&self) -> Self;
}
impl<M: ManageConnection> Pool<M> {
    #[clean]
    pub fn builder() -> Builder<M>;
    #[clean]
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    #[versions(">=0.8")]
    #[clean]
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    #[clean]
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
}

pub struct Builder<M: ManageConnection> {
    manager: std::marker::PhantomData<M>,
}
impl<M: ManageConnection> Builder<M> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn max_size(self, max_size: u32) -> Self;
    #[clean]
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    #[clean]
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}

pub struct PooledConnection<'a, M: ManageConnection> {
    pool: &'a M,
    conn: M::Connection,
}
impl<M: ManageConnection> Deref for PooledConnection<'_, M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {
        &self.conn
    }
}
impl<M: ManageConnection> DerefMut for PooledConnection<'_, M> {
    fn deref_mut(&mut self) -> &mut M::Connection {
        &mut self.conn
    }
}

#[derive(Debug)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E: std::error::Error> std::fmt::Display for RunError<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<E: std::error::Error> std::error::Error for RunError<E> {}
impl<E: std::error::Error> From<E> for RunError<E> {
    fn from(error: E) -> Self;
}
