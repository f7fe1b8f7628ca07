#![model(package = "rustis", versions = ">=0.12, <0.15")]

//! A command is built by a method of its trait and runs when it is awaited. It is reported at the
//! method, where the data is handed over.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod client {
    #[derive(Clone)]
    pub struct Client;
    impl Client {
        #[clean]
        pub async fn connect<C>(config: C) -> crate::Result<Self>;
    }

    pub struct PreparedCommand<'a, E, R> {
        command: std::marker::PhantomData<&'a (E, R)>,
    }
    impl<'a, R> std::future::IntoFuture for PreparedCommand<'a, &'a Client, R> {
        type Output = crate::Result<R>;
        type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::Result<R>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }
}

pub mod commands {
    use crate::client::{Client, PreparedCommand};

    pub enum SetCondition {
        None,
        NX,
        XX,
    }
    pub enum SetExpiration {
        None,
        Ex(u64),
        Px(u64),
    }
    pub enum LInsertWhere {
        Before,
        After,
    }
    #[derive(Default)]
    pub struct ZAddOptions;
    #[derive(Default)]
    pub struct XAddOptions;

    pub trait StringCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set<K, V>(self, key: K, value: V) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn append<K, V>(self, key: K, value: V) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(items), store(items))]
        fn mset<C>(self, items: C) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(items), store(items))]
        fn msetnx<C>(self, items: C) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set_with_options<K, V>(self, key: K, value: V, condition: SetCondition, expiration: SetExpiration, keep_ttl: bool) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set_get_with_options<K, V1, V2>(self, key: K, value: V1, condition: SetCondition, expiration: SetExpiration, keep_ttl: bool) -> PreparedCommand<'a, Self, V2>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn setex<K, V>(self, key: K, seconds: u64, value: V) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn psetex<K, V>(self, key: K, milliseconds: u64, value: V) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn setnx<K, V>(self, key: K, value: V) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "update", data(key, value), store(key))]
        fn getset<K, V, R>(self, key: K, value: V) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
        #[clean]
        fn get<K, V>(self, key: K) -> PreparedCommand<'a, Self, V>
        where
            Self: Sized;
        #[clean]
        fn mget<KK, VV>(self, keys: KK) -> PreparedCommand<'a, Self, VV>
        where
            Self: Sized;
    }
    impl<'a> StringCommands<'a> for &'a Client {}

    pub trait GenericCommands<'a> {
        #[clean]
        #[erases("redis", store(keys))]
        fn del<K>(self, keys: K) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[erases("redis", store(keys))]
        fn unlink<K>(self, keys: K) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        fn expire<K, O>(self, key: K, seconds: u64, option: O) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
    }
    impl<'a> GenericCommands<'a> for &'a Client {}

    pub trait HashCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, items), store(key))]
        fn hset<K, I>(self, key: K, items: I) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, field, value), store(key))]
        fn hsetnx<K, F, V>(self, key: K, field: F, value: V) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[clean]
        fn hget<K, F, V>(self, key: K, field: F) -> PreparedCommand<'a, Self, V>
        where
            Self: Sized;
        #[clean]
        fn hgetall<K, A>(self, key: K) -> PreparedCommand<'a, Self, A>
        where
            Self: Sized;
    }
    impl<'a> HashCommands<'a> for &'a Client {}

    pub trait ListCommands<'a> {
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn lpush<K, C>(self, key: K, elements: C) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn rpush<K, C>(self, key: K, elements: C) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "update", data(key, element), store(key))]
        fn lset<K, E>(self, key: K, index: isize, element: E) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, element), store(key))]
        fn linsert<K, E>(self, key: K, where_: LInsertWhere, pivot: E, element: E) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        fn llen<K>(self, key: K) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
    }
    impl<'a> ListCommands<'a> for &'a Client {}

    pub trait SetCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, members), store(key))]
        fn sadd<K, C>(self, key: K, members: C) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        fn smembers<K, A>(self, key: K) -> PreparedCommand<'a, Self, A>
        where
            Self: Sized;
    }
    impl<'a> SetCommands<'a> for &'a Client {}

    pub trait SortedSetCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, items), store(key))]
        fn zadd<K, I>(self, key: K, items: I, options: ZAddOptions) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "update", data(key, member), store(key))]
        fn zincrby<K, M>(self, key: K, increment: f64, member: M) -> PreparedCommand<'a, Self, f64>
        where
            Self: Sized;
    }
    impl<'a> SortedSetCommands<'a> for &'a Client {}

    pub trait StreamCommands<'a> {
        #[clean]
        #[sink("redis", operation = "append", data(key, stream_id, items), store(key))]
        fn xadd<K, I, FFVV, R>(self, key: K, stream_id: I, items: FFVV, options: XAddOptions) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
    }
    impl<'a> StreamCommands<'a> for &'a Client {}

    pub trait PubSubCommands<'a> {
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn publish<C, M>(self, channel: C, message: M) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "publish", data(shardchannel, message), store(shardchannel))]
        fn spublish<C, M>(self, shardchannel: C, message: M) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
    }
    impl<'a> PubSubCommands<'a> for &'a Client {}

    #[versions(">=0.14")]
    pub trait JsonCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn json_set<K, P, V>(self, key: K, path: P, value: V, condition: SetCondition) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
    }
    impl<'a> JsonCommands<'a> for &'a Client {}
}
