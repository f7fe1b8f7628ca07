#![model(package = "redb", versions = ">=1, <5")]

//! The table is named by its definition, a constant as a rule. What is read carries nothing of the
//! key that it was looked up by.

use std::borrow::Borrow;
use std::ops::RangeBounds;
use std::path::Path;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Debug)]
pub enum StorageError {
    Io(std::io::Error),
}
#[derive(Debug)]
pub enum TableError {
    Storage(StorageError),
}
#[derive(Debug)]
pub enum TransactionError {
    Storage(StorageError),
}
#[derive(Debug)]
pub enum DatabaseError {
    Storage(StorageError),
}
#[derive(Debug)]
pub enum CommitError {
    Storage(StorageError),
}
impl From<StorageError> for Error {
    #[clean]
    fn from(err: StorageError) -> Error;
}
impl From<TableError> for Error {
    #[clean]
    fn from(err: TableError) -> Error;
}
impl From<TransactionError> for Error {
    #[clean]
    fn from(err: TransactionError) -> Error;
}
impl From<DatabaseError> for Error {
    #[clean]
    fn from(err: DatabaseError) -> Error;
}
impl From<CommitError> for Error {
    #[clean]
    fn from(err: CommitError) -> Error;
}

#[versions(">=2")]
pub trait Value {
    type SelfType<'a>;
}
#[versions(">=2")]
pub trait Key: Value {}
impl Value for &str {
    type SelfType<'a> = &'a str;
}
impl Value for String {
    type SelfType<'a> = String;
}
impl Value for &[u8] {
    type SelfType<'a> = &'a [u8];
}
impl Value for Vec<u8> {
    type SelfType<'a> = Vec<u8>;
}
impl Value for u64 {
    type SelfType<'a> = u64;
}
impl Key for &str {}
impl Key for String {}
impl Key for &[u8] {}
impl Key for u64 {}

pub struct Database;
impl Database {
    #[clean]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[clean]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[clean]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
    #[versions("<3")]
    #[clean]
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}

#[versions(">=3")]
pub trait ReadableDatabase {
    #[clean]
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}
#[versions(">=3")]
impl ReadableDatabase for Database {}

pub struct TableDefinition<'a, K, V> {
    name: &'a str,
    types: std::marker::PhantomData<(K, V)>,
}
impl<'a, K, V> TableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self {
        TableDefinition { name, types: std::marker::PhantomData }
    }
}

pub struct MultimapTableDefinition<'a, K, V> {
    name: &'a str,
    types: std::marker::PhantomData<(K, V)>,
}
impl<'a, K, V> MultimapTableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self {
        MultimapTableDefinition { name, types: std::marker::PhantomData }
    }
}

pub struct WriteTransaction;
impl WriteTransaction {
    pub fn open_table<'txn, K: Key + 'static, V: Value + 'static>(
        &'txn self,
        definition: TableDefinition<K, V>,
    ) -> Result<Table<'txn, K, V>, TableError> {
        Ok(Table { name: definition.name, types: std::marker::PhantomData })
    }
    pub fn open_multimap_table<'txn, K: Key + 'static, V: Key + 'static>(
        &'txn self,
        definition: MultimapTableDefinition<K, V>,
    ) -> Result<MultimapTable<'txn, K, V>, TableError> {
        Ok(MultimapTable { name: definition.name, types: std::marker::PhantomData })
    }
    #[clean]
    pub fn commit(self) -> Result<(), CommitError>;
}

pub struct ReadTransaction;
impl ReadTransaction {
    #[clean]
    pub fn open_table<K: Key + 'static, V: Value + 'static>(
        &self,
        definition: TableDefinition<K, V>,
    ) -> Result<ReadOnlyTable<K, V>, TableError>;
}

pub struct Table<'txn, K: Key + 'static, V: Value + 'static> {
    name: &'txn str,
    types: std::marker::PhantomData<(K, V)>,
}
impl<'txn, K: Key + 'static, V: Value + 'static> Table<'txn, K, V> {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name))]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<Option<AccessGuard<'_, V>>, StorageError> {
        stored()
    }
    #[erases("embedded-kv", store(self.name))]
    pub fn remove<'a>(
        &mut self,
        key: impl Borrow<K::SelfType<'a>>,
    ) -> Result<Option<AccessGuard<'_, V>>, StorageError> {
        stored()
    }
}

/// What lies in the table carries nothing of what it is looked up by.
#[clean]
fn stored<T>() -> T;

pub struct MultimapTable<'txn, K: Key + 'static, V: Key + 'static> {
    name: &'txn str,
    types: std::marker::PhantomData<(K, V)>,
}
impl<'txn, K: Key + 'static, V: Key + 'static> MultimapTable<'txn, K, V> {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name))]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<bool, StorageError> {
        stored()
    }
}

pub trait ReadableTable<K: Key + 'static, V: Value + 'static> {
    #[clean]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>, StorageError>;
    #[clean]
    fn range<'a, KR: Borrow<K::SelfType<'a>> + 'a>(
        &self,
        range: impl RangeBounds<KR> + 'a,
    ) -> Result<Range<'_, K, V>, StorageError>;
    #[clean]
    fn iter(&self) -> Result<Range<'_, K, V>, StorageError>;
}
impl<'txn, K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for Table<'txn, K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub struct ReadOnlyTable<K: Key + 'static, V: Value + 'static> {
    types: std::marker::PhantomData<(K, V)>,
}
impl<K: Key + 'static, V: Value + 'static> ReadOnlyTable<K, V> {
    #[versions(">=2")]
    #[clean]
    pub fn get<'a>(
        &self,
        key: impl Borrow<K::SelfType<'a>>,
    ) -> Result<Option<AccessGuard<'static, V>>, StorageError>;
    #[versions(">=2")]
    #[clean]
    pub fn range<'a, KR: Borrow<K::SelfType<'a>>>(
        &self,
        range: impl RangeBounds<KR>,
    ) -> Result<Range<'static, K, V>, StorageError>;
}

pub struct AccessGuard<'a, V: Value + 'static> {
    value: std::marker::PhantomData<&'a V>,
}
impl<'a, V: Value + 'static> AccessGuard<'a, V> {
    #[clean]
    pub fn value(&self) -> V::SelfType<'_>;
}

pub struct Range<'a, K: Key + 'static, V: Value + 'static> {
    types: std::marker::PhantomData<&'a (K, V)>,
}
impl<'a, K: Key + 'static, V: Value + 'static> Iterator for Range<'a, K, V> {
    type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>;
    #[clean]
    fn next(&mut self) -> Option<Self::Item>;
}
