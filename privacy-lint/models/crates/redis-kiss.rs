#![model(package = "redis-kiss", versions = ">=0.1, <0.2")]

//! Messages through redis: a payload is serialised and published.

use redis::ToRedisArgs;
use serde::Serialize;
use serde::de::DeserializeOwned;

#[derive(Debug)]
pub enum Error {
    FailedConnection,
    SerFailed,
    DeserFailed,
    PublishFailed,
}

#[clean]
#[sink("redis", operation = "publish", store(channel), data(data))]
pub async fn publish<K: ToRedisArgs, T: Serialize + std::fmt::Debug>(channel: K, data: T) -> Result<(), Error>;

#[clean]
#[sink("redis", operation = "publish", store(channel), data(data))]
pub async fn p<K: ToRedisArgs, T: Serialize + std::fmt::Debug>(channel: K, data: T);

pub fn decode_payload<T: DeserializeOwned>(msg: &redis::Msg) -> Result<T, Error>;
