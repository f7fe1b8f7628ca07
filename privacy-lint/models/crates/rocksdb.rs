#![model(package = "rocksdb", versions = ">=0.19, <1")]

//! Keys and values lie in the files of the database; a column family is the store where one is named.

use std::path::Path;

#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    message: String,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Default, Clone)]
pub struct Options;
impl Options {
    #[clean]
    pub fn create_if_missing(&mut self, create_if_missing: bool);
    #[clean]
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool);
}
#[derive(Default)]
pub struct WriteOptions;
#[derive(Default)]
pub struct ReadOptions;

pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}
pub enum Direction {
    Forward,
    Reverse,
}

pub trait ThreadMode {}
pub struct SingleThreaded;
pub struct MultiThreaded;
impl ThreadMode for SingleThreaded {}
impl ThreadMode for MultiThreaded {}

pub trait AsColumnFamilyRef {}
pub struct ColumnFamily {
    name: String,
}
pub struct BoundColumnFamily<'a> {
    name: &'a str,
}
impl AsColumnFamilyRef for ColumnFamily {}
impl<'a, T: AsColumnFamilyRef> AsColumnFamilyRef for &'a T {}
impl<'a> AsColumnFamilyRef for std::sync::Arc<BoundColumnFamily<'a>> {}

pub struct DBCommon<T: ThreadMode, D> {
    mode: std::marker::PhantomData<T>,
    inner: std::marker::PhantomData<D>,
}
pub type DBWithThreadMode<T> = DBCommon<T, AnyInner>;
pub type DB = DBWithThreadMode<SingleThreaded>;

/// What tells a plain database from one with transactions; it makes no difference here.
struct AnyInner;

pub struct DBPinnableSlice<'a> {
    bytes: &'a [u8],
}
impl<'a> std::ops::Deref for DBPinnableSlice<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.bytes
    }
}
impl<'a> AsRef<[u8]> for DBPinnableSlice<'a> {
    fn as_ref(&self) -> &[u8] {
        self.bytes
    }
}

impl<T: ThreadMode, D> DBCommon<T, D> {
    #[clean]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[clean]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[clean]
    pub fn open_cf<P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>>(
        opts: &Options,
        path: P,
        cfs: I,
    ) -> Result<Self, Error>;
    #[sink("embedded-kv", operation = "insert", data(batch))]
    pub fn write<const TRANSACTION: bool>(&self, batch: WriteBatchWithTransaction<TRANSACTION>) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(batch))]
    pub fn write_opt<const TRANSACTION: bool>(&self, batch: WriteBatchWithTransaction<TRANSACTION>, writeopts: &WriteOptions) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(batch))]
    pub fn write_without_wal<const TRANSACTION: bool>(&self, batch: WriteBatchWithTransaction<TRANSACTION>) -> Result<(), Error>;
}

impl<D> DBCommon<SingleThreaded, D> {
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> {
        Some(&ColumnFamily { name })
    }
}
impl<D> DBCommon<MultiThreaded, D> {
    pub fn cf_handle(&self, name: &str) -> Option<std::sync::Arc<BoundColumnFamily<'_>>> {
        Some(std::sync::Arc::new(BoundColumnFamily { name }))
    }
}

impl<T: ThreadMode, D> DBCommon<T, D> {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key))]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key))]
    pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        key: K,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(cf.name, key))]
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(cf.name, key))]
    pub fn put_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "update", data(key, value), store(key))]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "update", data(key, value), store(cf.name, key))]
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;

    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error>;
    #[clean]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
    ) -> Result<Option<DBPinnableSlice<'_>>, Error>;
    #[clean]
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(
        &self,
        keys: I,
    ) -> Vec<Result<Option<Vec<u8>>, Error>>;
    #[clean]
    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool;
    #[clean]
    #[erases("embedded-kv")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[clean]
    #[erases("embedded-kv")]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[clean]
    pub fn iterator(&self, mode: IteratorMode<'_>) -> DBIteratorWithThreadMode<'_, Self>;
    #[clean]
    pub fn iterator_cf(
        &self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode<'_>,
    ) -> DBIteratorWithThreadMode<'_, Self>;
    #[clean]
    pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIteratorWithThreadMode<'_, Self>;
    #[clean]
    pub fn prefix_iterator_cf<P: AsRef<[u8]>>(
        &self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'_, Self>;
    #[clean]
    pub fn flush(&self) -> Result<(), Error>;
}

pub struct DBIteratorWithThreadMode<'a, D> {
    db: std::marker::PhantomData<&'a D>,
}
impl<'a, D> Iterator for DBIteratorWithThreadMode<'a, D> {
    type Item = Result<(Box<[u8]>, Box<[u8]>), Error>;
    #[clean]
    fn next(&mut self) -> Option<Self::Item>;
}

pub type WriteBatch = WriteBatchWithTransaction<false>;

#[derive(Default)]
pub struct WriteBatchWithTransaction<const TRANSACTION: bool> {
    #[many]
    writes: Vec<u8>,
}
impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    #[clean]
    pub fn new() -> Self;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) {}
    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K) {}
    #[clean]
    pub fn len(&self) -> usize;
}

pub type OptimisticTransactionDB<T = SingleThreaded> = DBCommon<T, AnyInner>;
impl<T: ThreadMode, D> DBCommon<T, D> {
    #[clean]
    pub fn transaction(&self) -> Transaction<'_, Self>;
}

pub struct TransactionDB<T: ThreadMode = SingleThreaded> {
    mode: std::marker::PhantomData<T>,
}
impl<T: ThreadMode> TransactionDB<T> {
    #[clean]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[clean]
    pub fn transaction(&self) -> Transaction<'_, Self>;
    #[sink("embedded-kv", operation = "insert", data(batch))]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key))]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(cf.name, key))]
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "update", data(key, value), store(key))]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    #[erases("embedded-kv")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
}

pub struct Transaction<'db, DB> {
    db: std::marker::PhantomData<&'db DB>,
}
impl<'db, DB> Transaction<'db, DB> {
    #[sink("embedded-kv", operation = "insert", data(key, value), store(key))]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "insert", data(key, value), store(cf.name, key))]
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        value: V,
    ) -> Result<(), Error>;
    #[sink("embedded-kv", operation = "update", data(key, value), store(key))]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
    #[clean]
    #[erases("embedded-kv")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[clean]
    pub fn commit(self) -> Result<(), Error>;
    #[clean]
    pub fn rollback(&self) -> Result<(), Error>;
}
