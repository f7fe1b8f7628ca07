#![model(package = "bb8-redis", versions = ">=0.10, <1")]

//! A pool of connections of `redis`: what is done with one is modelled there.

pub use bb8;
pub use redis;

#[derive(Clone, Debug)]
pub struct RedisConnectionManager {
    client: redis::Client,
}
impl RedisConnectionManager {
    #[clean]
    pub fn new<T: redis::IntoConnectionInfo>(info: T) -> Result<Self, redis::RedisError>;
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}
