#![model(package = "hiqlite", versions = ">=0.9, <0.16", features = ["sqlite", "cache", "counters", "dlock", "listen_notify", "macros >=0.13"])]

//! A replicated SQLite, with a key-value cache that is replicated as well and written to its log.

pub type Params = Vec<Param>;

pub enum Param {
    Text(String),
    Blob(Vec<u8>),
}
impl From<&str> for Param {
    fn from(value: &str) -> Param;
}
impl From<String> for Param {
    fn from(value: String) -> Param;
}
impl From<&String> for Param {
    fn from(value: &String) -> Param;
}

pub struct Error;
pub struct Row;
pub struct Lock;
pub struct Client;

impl Client {
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute<S>(&self, sql: S, params: Params) -> Result<usize, Error>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute_returning<S>(&self, sql: S, params: Params) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute_returning_one<S>(&self, sql: S, params: Params) -> Result<Row, Error>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute_returning_map<S, T>(&self, sql: S, params: Params) -> Result<Vec<Result<T, Error>>, Error>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute_returning_map_one<S, T>(&self, sql: S, params: Params) -> Result<T, Error>;
    pub async fn txn<C, Q: IntoIterator<Item = (C, Params)>>(&self, sql: Q) -> Result<Vec<Result<usize, Error>>, Error> {
        for (text, params) in sql {
            self.in_transaction(text, params);
        }
        affected()
    }
    #[clean]
    #[sink("sqlite", sql(text), data(text, params))]
    fn in_transaction<C>(&self, text: C, params: Params);
    #[clean]
    #[sink("sqlite", sql(sql), data(sql))]
    pub async fn batch<S>(&self, sql: S) -> Result<Vec<Result<usize, Error>>, Error>;

    #[clean]
    pub async fn query_map<T, S>(&self, stmt: S, params: Params) -> Result<Vec<T>, Error>;
    #[clean]
    pub async fn query_map_one<T, S>(&self, stmt: S, params: Params) -> Result<T, Error>;
    #[clean]
    pub async fn query_map_optional<T, S>(&self, stmt: S, params: Params) -> Result<Option<T>, Error>;
    #[clean]
    pub async fn query_as<T, S>(&self, stmt: S, params: Params) -> Result<Vec<T>, Error>;
    #[clean]
    pub async fn query_as_one<T, S>(&self, stmt: S, params: Params) -> Result<T, Error>;
    #[clean]
    pub async fn query_as_optional<T, S>(&self, stmt: S, params: Params) -> Result<Option<T>, Error>;
    #[clean]
    pub async fn query_consistent_map<T, S>(&self, stmt: S, params: Params) -> Result<Vec<T>, Error>;
    #[clean]
    pub async fn query_raw<S>(&self, stmt: S, params: Params) -> Result<Vec<Row>, Error>;
    #[clean]
    pub async fn query_raw_one<S>(&self, stmt: S, params: Params) -> Result<Row, Error>;

    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn put<C, K, V>(&self, cache: C, key: K, value: &V, ttl: Option<i64>) -> Result<(), Error>;
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn put_bytes<C, K>(&self, cache: C, key: K, value: Vec<u8>, ttl: Option<i64>) -> Result<(), Error>;
    #[clean]
    pub async fn get<C, K, V>(&self, cache: C, key: K) -> Result<Option<V>, Error>;
    #[clean]
    pub async fn get_bytes<C, K>(&self, cache: C, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    #[versions(">=0.15")]
    #[sink("embedded-kv", operation = "update", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn replace<C, K, V>(&self, cache: C, key: K, value: &V, ttl: Option<i64>) -> Result<Option<V>, Error>;
    #[clean]
    #[versions(">=0.15")]
    #[sink("embedded-kv", operation = "update", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn replace_bytes<C, K>(&self, cache: C, key: K, value: Vec<u8>, ttl: Option<i64>) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    #[versions(">=0.15")]
    #[erases("embedded-kv", operation = "delete", store(key))]
    pub async fn get_remove<C, K, V>(&self, cache: C, key: K) -> Result<Option<V>, Error>;
    #[clean]
    #[versions(">=0.15")]
    #[erases("embedded-kv", operation = "delete", store(key))]
    pub async fn get_remove_bytes<C, K>(&self, cache: C, key: K) -> Result<Option<Vec<u8>>, Error>;

    /// A counter is kept by its key until it is deleted.
    #[clean]
    pub async fn counter_get<C, K>(&self, cache: C, key: K) -> Result<Option<i64>, Error>;
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key))]
    pub async fn counter_set<C, K>(&self, cache: C, key: K, value: i64) -> Result<(), Error>;
    #[clean]
    #[sink("embedded-kv", operation = "update", data(key, value), store(key))]
    pub async fn counter_add<C, K>(&self, cache: C, key: K, value: i64) -> Result<i64, Error>;
    #[clean]
    #[erases("embedded-kv", operation = "delete", store(key))]
    pub async fn counter_del<C, K>(&self, cache: C, key: K) -> Result<(), Error>;

    /// A lock lives in the replicated memory of the nodes until it is let go.
    #[clean]
    pub async fn lock<K>(&self, key: K) -> Result<Lock, Error>;

    #[clean]
    pub async fn listen<T>(&self) -> Result<T, Error>;
    #[clean]
    pub async fn listen_bytes(&self) -> Result<(i64, Vec<u8>), Error>;
    #[clean]
    pub async fn listen_after<T>(&self, after_ts_micros: i64) -> Result<T, Error>;
    #[clean]
    pub async fn listen_after_start<T>(&self) -> Result<T, Error>;
    #[clean]
    pub fn try_listen<T>(&self) -> Result<Option<T>, Error>;
    /// A message to every node goes by the log that the cache is replicated with.
    #[clean]
    #[sink("embedded-kv", operation = "publish", data(payload))]
    pub async fn notify<P>(&self, payload: &P) -> Result<(), Error>;
    #[clean]
    #[erases("embedded-kv", operation = "delete", store(key))]
    pub async fn delete<C, K>(&self, cache: C, key: K) -> Result<(), Error>;
    #[clean]
    #[erases("embedded-kv", operation = "clear", store(cache))]
    pub async fn clear_cache<C>(&self, cache: C) -> Result<(), Error>;
}

#[versions(">=0.13")]
#[macro_style("arguments")]
#[returns("crate::Params")]
macro_rules! params { () => {} }

#[clean]
fn affected() -> Result<Vec<Result<usize, Error>>, Error>;
