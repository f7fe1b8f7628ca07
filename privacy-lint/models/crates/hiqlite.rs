#![model(package = "hiqlite", versions = ">=0.9, <0.14", features = ["sqlite", "cache", "listen_notify", "macros >=0.13"])]

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
    #[clean]
    #[sink("sqlite", data(sql))]
    pub async fn txn<C, Q>(&self, sql: Q) -> Result<Vec<Result<usize, Error>>, Error>;
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
    pub async fn query_raw<S>(&self, stmt: S, params: Params) -> Result<Vec<Row>, Error>;
    #[clean]
    pub async fn query_raw_one<S>(&self, stmt: S, params: Params) -> Result<Row, Error>;

    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn put<C, K, V>(&self, cache: C, key: K, value: &V, ttl: Option<i64>) -> Result<(), Error>;
    #[clean]
    #[versions(">=0.11")]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key), expiry(seconds = ttl))]
    pub async fn put_bytes<C, K>(&self, cache: C, key: K, value: Vec<u8>, ttl: Option<i64>) -> Result<(), Error>;
    #[clean]
    pub async fn get<C, K, V>(&self, cache: C, key: K) -> Result<Option<V>, Error>;
    #[clean]
    pub async fn listen<T>(&self) -> Result<T, Error>;
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
