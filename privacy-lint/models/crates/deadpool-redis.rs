#![model(package = "deadpool-redis", versions = ">=0.12, <1", builds = ">=0.14")]

//! A pool of connections of `redis`: what is done with one is modelled there.

use deadpool::managed::Object;
use std::ops::{Deref, DerefMut};

pub use redis;

pub struct Manager;
impl deadpool::managed::Manager for Manager {
    type Type = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}

pub type Pool = deadpool::managed::Pool<Manager, Connection>;

pub struct Connection {
    conn: Object<Manager>,
}
impl From<Object<Manager>> for Connection {
    fn from(conn: Object<Manager>) -> Self {
        Connection { conn }
    }
}
impl redis::aio::ConnectionLike for Connection {}
impl Deref for Connection {
    type Target = redis::aio::MultiplexedConnection;
    fn deref(&self) -> &redis::aio::MultiplexedConnection {
        &self.conn
    }
}
impl DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut redis::aio::MultiplexedConnection {
        &mut self.conn
    }
}
