#![model(package = "async-memcached", versions = ">=0.5, <1")]

//! The protocols are traits of the client; `ttl` is in seconds.

use std::collections::HashMap;
use std::future::Future;

pub use self::proto::{AsciiProtocol, MetaProtocol};

#[derive(Debug)]
pub enum Error {
    Connect(std::io::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub struct Client;
impl Client {
    #[clean]
    pub async fn new<S: AsRef<str>>(dsn: S) -> Result<Client, Error>;
}

pub mod proto {
    use super::*;

    pub trait AsciiProtocol {
        #[sink("memcached", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
        fn set<K: AsRef<[u8]>, V>(
            &mut self,
            key: K,
            value: V,
            ttl: Option<i64>,
            flags: Option<u32>,
        ) -> impl Future<Output = Result<(), Error>>;
        #[clean]
        #[sink("memcached", operation = "insert", data(kv), store(kv), expiry(seconds = ttl))]
        fn set_multi<'a, K: AsRef<[u8]>, V>(
            &mut self,
            kv: &'a [(K, V)],
            ttl: Option<i64>,
            flags: Option<u32>,
        ) -> impl Future<Output = Result<HashMap<&'a K, Result<(), Error>>, Error>>;
        #[sink("memcached", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
        fn add<K: AsRef<[u8]>, V>(
            &mut self,
            key: K,
            value: V,
            ttl: Option<i64>,
            flags: Option<u32>,
        ) -> impl Future<Output = Result<(), Error>>;
        #[clean]
        #[sink("memcached", operation = "insert", data(kv), store(kv), expiry(seconds = ttl))]
        fn add_multi<'a, K: AsRef<[u8]>, V>(
            &mut self,
            kv: &'a [(K, V)],
            ttl: Option<i64>,
            flags: Option<u32>,
        ) -> impl Future<Output = Result<HashMap<&'a K, Result<(), Error>>, Error>>;
        #[clean]
        fn get<K: AsRef<[u8]>>(&mut self, key: K) -> impl Future<Output = Result<Option<Value>, Error>>;
        #[clean]
        fn get_multi<I: IntoIterator<Item = K>, K: AsRef<[u8]>>(
            &mut self,
            keys: I,
        ) -> impl Future<Output = Result<Vec<Value>, Error>>;
        #[clean]
        #[erases("memcached", store(key))]
        fn delete<K: AsRef<[u8]>>(&mut self, key: K) -> impl Future<Output = Result<(), Error>>;
        #[clean]
        fn increment<K: AsRef<[u8]>>(&mut self, key: K, amount: u64) -> impl Future<Output = Result<u64, Error>>;
    }
    impl AsciiProtocol for Client {}

    pub trait MetaProtocol {
        #[clean]
        #[sink("memcached", operation = "insert", data(key, value), store(key))]
        fn meta_set<K: AsRef<[u8]>, V>(
            &mut self,
            key: K,
            value: V,
            is_quiet: bool,
            opaque: Option<&[u8]>,
            meta_flags: Option<&[&str]>,
        ) -> impl Future<Output = Result<Option<MetaValue>, Error>>;
        #[clean]
        fn meta_get<K: AsRef<[u8]>>(
            &mut self,
            key: K,
            is_quiet: bool,
            opaque: Option<&[u8]>,
            meta_flags: Option<&[&str]>,
        ) -> impl Future<Output = Result<Option<MetaValue>, Error>>;
    }
    impl MetaProtocol for Client {}
}

pub struct Value {
    pub key: Vec<u8>,
    pub flags: u32,
    pub data: Option<Vec<u8>>,
}
#[versions(">=0.8")]
pub struct MetaValue {
    pub data: Option<Vec<u8>>,
}
