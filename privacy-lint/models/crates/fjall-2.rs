#![model(package = "fjall", versions = "2", builds = ">=2.7.6")]

//! Partitions of a keyspace. What is read carries nothing of the key that it was looked up by.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub type UserKey = Slice;
pub type UserValue = Slice;
pub type Partition = PartitionHandle;
pub type TxKeyspace = TransactionalKeyspace;
pub type TxPartitionHandle = TransactionalPartitionHandle;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
}

pub struct Slice {
    bytes: Vec<u8>,
}
impl From<&[u8]> for Slice {
    fn from(value: &[u8]) -> Self;
}
impl From<&str> for Slice {
    fn from(value: &str) -> Self;
}

pub struct Config;
impl Config {
    #[clean]
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
    #[clean]
    pub fn open(self) -> Result<Keyspace>;
}

#[derive(Default)]
pub struct PartitionCreateOptions;

#[derive(Clone)]
pub struct Keyspace;
impl Keyspace {
    pub fn open_partition(&self, name: &str, create_options: PartitionCreateOptions) -> Result<PartitionHandle> {
        Ok(PartitionHandle { name })
    }
    #[clean]
    pub fn batch(&self) -> Batch;
}

#[derive(Clone)]
pub struct PartitionHandle {
    name: String,
}
impl PartitionHandle {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[clean]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[clean]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
}

pub struct Batch {
    #[many]
    writes: Vec<u8>,
}
impl Batch {
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, p: &PartitionHandle, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn remove<K: Into<UserKey>>(&mut self, p: &PartitionHandle, key: K) {}
    #[sink("embedded-kv", operation = "insert", data(self.writes))]
    pub fn commit(mut self) -> Result<()>;
}

#[derive(Clone)]
pub struct TransactionalKeyspace;
impl TransactionalKeyspace {
    pub fn open_partition(&self, name: &str, create_options: PartitionCreateOptions) -> Result<TxPartitionHandle> {
        Ok(TransactionalPartitionHandle { name })
    }
}

#[derive(Clone)]
pub struct TransactionalPartitionHandle {
    name: String,
}
impl TransactionalPartitionHandle {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
}

pub struct WriteTransaction<'a> {
    keyspace: std::marker::PhantomData<&'a ()>,
}
impl<'a> WriteTransaction<'a> {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(partition.name, key))]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, partition: &TxPartitionHandle, key: K, value: V);
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<Option<UserValue>>;
}
