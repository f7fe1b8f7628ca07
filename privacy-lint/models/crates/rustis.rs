#![model(package = "rustis", versions = ">=0.15, <1")]

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
        #[versions("<0.18")]
        None,
        NX,
        XX,
    }
    pub enum SetExpiration {
        #[versions("<0.18")]
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
        fn set<A, B>(self, key: A, value: B) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn append<A, B>(self, key: A, value: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(items), store(items))]
        fn mset<A>(self, items: A) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(items), store(items))]
        fn msetnx<A>(self, items: A) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[versions(">=0.18")]
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set_with_options<A, B, C, X>(self, key: A, value: B, condition: C, expiration: X) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[versions(">=0.18")]
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn set_get_with_options<A, B, C, X, R>(self, key: A, value: B, condition: C, expiration: X) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
        #[clean]
        fn get<A, R>(self, key: A) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
        #[clean]
        fn mget<A, R>(self, keys: A) -> PreparedCommand<'a, Self, R>
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
        fn hset<A, B>(self, key: A, items: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, field, value), store(key))]
        fn hsetnx<A, B, D>(self, key: A, field: B, value: D) -> PreparedCommand<'a, Self, bool>
        where
            Self: Sized;
        #[clean]
        fn hget<A, B, R>(self, key: A, field: B) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
        #[clean]
        fn hgetall<A, R>(self, key: A) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
    }
    impl<'a> HashCommands<'a> for &'a Client {}

    pub trait ListCommands<'a> {
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn lpush<A, B>(self, key: A, elements: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "append", data(key, elements), store(key))]
        fn rpush<A, B>(self, key: A, elements: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "update", data(key, element), store(key))]
        fn lset<A, B>(self, key: A, index: isize, element: B) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "insert", data(key, element), store(key))]
        fn linsert<A, B, D>(self, key: A, where_: LInsertWhere, pivot: B, element: D) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        fn llen<A>(self, key: A) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
    }
    impl<'a> ListCommands<'a> for &'a Client {}

    pub trait SetCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, members), store(key))]
        fn sadd<A, B>(self, key: A, members: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        fn smembers<A, R>(self, key: A) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
    }
    impl<'a> SetCommands<'a> for &'a Client {}

    pub trait SortedSetCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, items), store(key))]
        fn zadd<A, B>(self, key: A, items: B, options: ZAddOptions) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "update", data(key, member), store(key))]
        fn zincrby<A, B>(self, key: A, increment: f64, member: B) -> PreparedCommand<'a, Self, f64>
        where
            Self: Sized;
    }
    impl<'a> SortedSetCommands<'a> for &'a Client {}

    pub trait StreamCommands<'a> {
        #[clean]
        #[sink("redis", operation = "append", data(key, stream_id, items), store(key))]
        fn xadd<A, B, D, R>(self, key: A, stream_id: B, items: D, options: XAddOptions) -> PreparedCommand<'a, Self, R>
        where
            Self: Sized;
    }
    impl<'a> StreamCommands<'a> for &'a Client {}

    pub trait PubSubCommands<'a> {
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn publish<A, B>(self, channel: A, message: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
        #[clean]
        #[sink("redis", operation = "publish", data(shardchannel, message), store(shardchannel))]
        fn spublish<A, B>(self, shardchannel: A, message: B) -> PreparedCommand<'a, Self, usize>
        where
            Self: Sized;
    }
    impl<'a> PubSubCommands<'a> for &'a Client {}

    pub trait JsonCommands<'a> {
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn json_set<A, B, D, O>(self, key: A, path: B, value: D, options: O) -> PreparedCommand<'a, Self, ()>
        where
            Self: Sized;
    }
    impl<'a> JsonCommands<'a> for &'a Client {}
}
