#![model(package = "fred", versions = "9", features = ["i-all", "i-redis-json", "i-std"])]

//! Commands are methods of traits that every client, pool and pipeline has. Keys are stored as well
//! as values; what is read carries nothing of the key that it was looked up by.

pub mod error {
    #[derive(Clone, Debug)]
    pub struct RedisError;
    impl std::fmt::Display for RedisError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for RedisError {}
}

pub mod types {
    pub enum Expiration {
        EX(i64),
        PX(i64),
        EXAT(i64),
        PXAT(i64),
        KEEPTTL,
    }
    pub enum SetOptions {
        NX,
        XX,
    }
    pub enum ListLocation {
        Before,
        After,
    }
    pub enum Ordering {
        GreaterThan,
        LessThan,
    }
    pub struct XCap;
    pub struct XID;
}

pub mod clients {
    use crate::interfaces::*;

    #[derive(Clone)]
    pub struct RedisClient;
    #[derive(Clone)]
    pub struct RedisPool;
    #[derive(Clone)]
    pub struct Pipeline<C: ClientLike> {
        client: C,
    }
    impl ClientLike for RedisClient {}
    impl ClientLike for RedisPool {}
    impl KeysInterface for RedisClient {}
    impl KeysInterface for RedisPool {}
    impl HashesInterface for RedisClient {}
    impl HashesInterface for RedisPool {}
    impl ListInterface for RedisClient {}
    impl ListInterface for RedisPool {}
    impl SetsInterface for RedisClient {}
    impl SetsInterface for RedisPool {}
    impl SortedSetsInterface for RedisClient {}
    impl SortedSetsInterface for RedisPool {}
    impl StreamsInterface for RedisClient {}
    impl StreamsInterface for RedisPool {}
    impl PubsubInterface for RedisClient {}
    impl PubsubInterface for RedisPool {}
    impl LuaInterface for RedisClient {}
    impl LuaInterface for RedisPool {}
    impl FunctionInterface for RedisClient {}
    impl FunctionInterface for RedisPool {}
    impl RedisJsonInterface for RedisClient {}
    impl RedisJsonInterface for RedisPool {}
}

pub mod prelude {
    pub use crate::clients::{RedisClient, RedisPool};
    pub use crate::error::RedisError;
    pub use crate::interfaces::*;
    pub use crate::types::{Expiration, SetOptions};
}

pub mod interfaces {
    use crate::error::RedisError;
    use crate::types::*;
    use std::future::Future;

    pub type RedisResult<T> = Result<T, RedisError>;

    pub trait ClientLike: Clone {}

    pub trait KeysInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set<R, K, V>(&self, key: K, value: V, expire: Option<Expiration>, options: Option<SetOptions>, get: bool) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn setnx<R, K, V>(&self, key: K, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(key, value), store(key))]
        fn getset<R, K, V>(&self, key: K, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn append<R, K, V>(&self, key: K, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(key, value), store(key))]
        fn setrange<R, K, V>(&self, key: K, offset: u32, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(values), store(values))]
        fn mset<V>(&self, values: V) -> impl Future<Output = RedisResult<()>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(values), store(values))]
        fn msetnx<R, V>(&self, values: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(destination), store(destination))]
        fn rename<R, S, D>(&self, source: S, destination: D) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn get<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn mget<R, K>(&self, keys: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[erases("redis", store(key))]
        fn getdel<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn exists<R, K>(&self, keys: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
#[erases("redis", store(keys))]
        fn del<R, K>(&self, keys: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[erases("redis", store(keys))]
        fn unlink<R, K>(&self, keys: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        fn expire<R, K>(&self, key: K, seconds: i64) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn ttl<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait HashesInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "insert", data(key, values), store(key))]
        fn hset<R, K, V>(&self, key: K, values: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(key, values), store(key))]
        fn hmset<R, K, V>(&self, key: K, values: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(key, field, value), store(key))]
        fn hsetnx<R, K, F, V>(&self, key: K, field: F, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hget<R, K, F>(&self, key: K, field: F) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hgetall<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hmget<R, K, F>(&self, key: K, fields: F) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hdel<R, K, F>(&self, key: K, fields: F) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hexists<R, K, F>(&self, key: K, field: F) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hvals<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn hkeys<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait ListInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn lpush<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn rpush<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn lpushx<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn rpushx<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(key, element), store(key))]
        fn lset<R, K, V>(&self, key: K, index: i64, element: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(key, element), store(key))]
        fn linsert<R, K, P, V>(&self, key: K, location: ListLocation, pivot: P, element: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn lrange<R, K>(&self, key: K, start: i64, stop: i64) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn lpop<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn rpop<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn lrem<R, K, V>(&self, key: K, count: i64, element: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn llen<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait SetsInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "insert", data(key, members), store(key))]
        fn sadd<R, K, V>(&self, key: K, members: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn smembers<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn sismember<R, K, V>(&self, key: K, member: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn srem<R, K, V>(&self, key: K, members: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn scard<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait SortedSetsInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "insert", data(key, values), store(key))]
        fn zadd<R, K, V>(&self, key: K, options: Option<SetOptions>, ordering: Option<Ordering>, changed: bool, incr: bool, values: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(key, member), store(key))]
        fn zincrby<R, K, V>(&self, key: K, increment: f64, member: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn zscore<R, K, V>(&self, key: K, member: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn zrem<R, K, V>(&self, key: K, members: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn zcard<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait StreamsInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "append", data(key, fields), store(key))]
        fn xadd<R, K, C, I, F>(&self, key: K, nomkstream: bool, cap: C, id: I, fields: F) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn xlen<R, K>(&self, key: K) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn xdel<R, K, S>(&self, key: K, ids: S) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait PubsubInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn publish<R, S, V>(&self, channel: S, message: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn spublish<R, S, V>(&self, channel: S, message: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn subscribe<S>(&self, channels: S) -> impl Future<Output = RedisResult<()>> + Send;
    }

    pub trait LuaInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "write", data(keys, args), store(keys))]
        fn eval<R, S, K, V>(&self, script: S, keys: K, args: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "write", data(keys, args), store(keys))]
        fn evalsha<R, S, K, V>(&self, hash: S, keys: K, args: V) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait FunctionInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "write", data(keys, args), store(keys))]
        fn fcall<R, F, K, V>(&self, func: F, keys: K, args: V) -> impl Future<Output = RedisResult<R>> + Send;
    }

    pub trait RedisJsonInterface: ClientLike + Sized {
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn json_set<R, K, P, V>(&self, key: K, path: P, value: V, options: Option<SetOptions>) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "insert", data(values), store(values))]
        fn json_mset<R, K, P, V>(&self, values: Vec<(K, P, V)>) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "update", data(key, value), store(key))]
        fn json_merge<R, K, P, V>(&self, key: K, path: P, value: V) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        #[sink("redis", operation = "append", data(key, values), store(key))]
        fn json_arrappend<R, K, P, V>(&self, key: K, path: P, values: Vec<V>) -> impl Future<Output = RedisResult<R>> + Send;
        #[clean]
        fn json_get<R, K, I, N, S, P>(&self, key: K, indent: Option<I>, newline: Option<N>, space: Option<S>, paths: P) -> impl Future<Output = RedisResult<R>> + Send;
    }
}
