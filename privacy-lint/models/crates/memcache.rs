#![model(package = "memcache", versions = ">=0.15, <1")]

//! Keys are stored as well as values; an expiry of zero is none.

use std::collections::HashMap;

#[clean]
pub fn connect<C>(target: C) -> Result<Client, MemcacheError>;

#[derive(Clone)]
pub struct Client;
impl Client {
    #[clean]
    pub fn connect<C>(target: C) -> Result<Self, MemcacheError>;
    #[clean]
    pub fn with_pool_size<C>(target: C, size: u32) -> Result<Self, MemcacheError>;

    #[sink("memcached", operation = "insert", data(key, value), store(key), expiry(seconds = expiration))]
    pub fn set<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[clean]
    #[sink("memcached", operation = "update", data(key, value), store(key), expiry(seconds = expiration))]
    pub fn cas<V>(&self, key: &str, value: V, expiration: u32, cas_id: u64) -> Result<bool, MemcacheError>;
    #[sink("memcached", operation = "insert", data(key, value), store(key), expiry(seconds = expiration))]
    pub fn add<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[sink("memcached", operation = "update", data(key, value), store(key), expiry(seconds = expiration))]
    pub fn replace<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[sink("memcached", operation = "append", data(key, value), store(key))]
    pub fn append<V>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[sink("memcached", operation = "append", data(key, value), store(key))]
    pub fn prepend<V>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[clean]
    #[sink("memcached", operation = "update", data(key, amount), store(key))]
    pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    #[clean]
    #[sink("memcached", operation = "update", data(key, amount), store(key))]
    pub fn decrement(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;

    #[clean]
    pub fn get<V>(&self, key: &str) -> Result<Option<V>, MemcacheError>;
    #[clean]
    pub fn gets<V>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError>;
    #[clean]
    #[erases("memcached", store(key))]
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError>;
    #[clean]
    pub fn touch(&self, key: &str, expiration: u32) -> Result<bool, MemcacheError>;
    #[clean]
    pub fn flush(&self) -> Result<(), MemcacheError>;
}

#[derive(Debug)]
pub enum MemcacheError {
    IOError(std::io::Error),
}
impl std::fmt::Display for MemcacheError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for MemcacheError {}
