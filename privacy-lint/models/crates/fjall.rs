#![model(package = "fjall", versions = "3")]

//! Keyspaces of a database. What is read carries nothing of the key that it was looked up by.

use std::path::Path;

pub use self::batch::WriteBatch as OwnedWriteBatch;
pub use self::tx::single_writer::WriteTransaction as SingleWriterWriteTx;

pub type Result<T> = std::result::Result<T, Error>;
pub type UserKey = Slice;
pub type UserValue = Slice;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct Slice {
    bytes: Vec<u8>,
}
impl std::ops::Deref for Slice {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}
impl From<&[u8]> for Slice {
    fn from(value: &[u8]) -> Self;
}
impl From<&str> for Slice {
    fn from(value: &str) -> Self;
}
impl From<String> for Slice {
    fn from(value: String) -> Self;
}
impl From<Vec<u8>> for Slice {
    fn from(value: Vec<u8>) -> Self;
}

#[derive(Default)]
pub struct KeyspaceCreateOptions;

#[derive(Clone)]
pub struct Database;
impl Database {
    #[clean]
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Database>;
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<Keyspace> {
        Ok(Keyspace { name })
    }
    #[clean]
    pub fn batch(&self) -> OwnedWriteBatch;
}

pub struct DatabaseBuilder<O> {
    database: std::marker::PhantomData<O>,
}
impl<O> DatabaseBuilder<O> {
    #[clean]
    pub fn open(self) -> Result<O>;
}

#[derive(Clone)]
pub struct Keyspace {
    name: String,
}
impl Keyspace {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[clean]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[clean]
    #[erases("embedded-kv", store(self.name, key))]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
    #[clean]
    pub fn iter(&self) -> Iter;
    #[clean]
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter;
    #[clean]
    pub fn range<K: AsRef<[u8]>, R: std::ops::RangeBounds<K>>(&self, range: R) -> Iter;
}

pub struct Iter;
impl Iterator for Iter {
    type Item = Guard;
    #[clean]
    fn next(&mut self) -> Option<Guard>;
}
pub struct Guard;
impl Guard {
    #[clean]
    pub fn key(self) -> Result<UserKey>;
    #[clean]
    pub fn value(self) -> Result<UserValue>;
    #[clean]
    pub fn into_inner(self) -> Result<(UserKey, UserValue)>;
}

mod batch {
    use super::*;

    pub struct WriteBatch {
        #[many]
        writes: Vec<u8>,
    }
    impl WriteBatch {
        pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, p: &Keyspace, key: K, value: V) {
            self.writes.push(key);
            self.writes.push(value);
        }
        pub fn remove<K: Into<UserKey>>(&mut self, p: &Keyspace, key: K) {}
        #[sink("embedded-kv", operation = "insert", data(self.writes))]
        pub fn commit(mut self) -> Result<()>;
    }
}

#[derive(Clone)]
pub struct SingleWriterTxDatabase;
impl SingleWriterTxDatabase {
    pub fn keyspace(
        &self,
        name: &str,
        create_options: impl FnOnce() -> KeyspaceCreateOptions,
    ) -> Result<SingleWriterTxKeyspace> {
        Ok(SingleWriterTxKeyspace { name })
    }
    #[clean]
    pub fn write_tx(&self) -> SingleWriterWriteTx<'_>;
}

#[derive(Clone)]
pub struct SingleWriterTxKeyspace {
    name: String,
}
impl SingleWriterTxKeyspace {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[clean]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> Result<Option<UserValue>>;
}

mod tx {
    pub mod single_writer {
        use crate::*;

        pub struct WriteTransaction<'a> {
            database: std::marker::PhantomData<&'a ()>,
        }
        impl<'a> WriteTransaction<'a> {
            #[sink("embedded-kv", operation = "insert", data(key, value), store(keyspace.name, key))]
            pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(
                &mut self,
                keyspace: &SingleWriterTxKeyspace,
                key: K,
                value: V,
            );
            pub fn remove<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K);
            #[clean]
            pub fn commit(self) -> Result<()>;
        }
    }
}
