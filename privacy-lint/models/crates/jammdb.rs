#![model(package = "jammdb", versions = ">=0.8, <1")]

//! Buckets of keys and values in one file.

use std::path::Path;

type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
}

#[derive(Clone)]
pub struct DB;
impl DB {
    #[clean]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<DB>;
    #[clean]
    pub fn tx(&self, writable: bool) -> Result<Tx<'_>>;
}

pub struct Tx<'tx> {
    db: &'tx DB,
}
impl<'tx> Tx<'tx> {
    pub fn get_bucket<'b, T>(&'b self, name: T) -> Result<Bucket<'b, 'tx>> {
        Ok(Bucket { name, tx: std::marker::PhantomData })
    }
    pub fn create_bucket<'b, T>(&'b self, name: T) -> Result<Bucket<'b, 'tx>> {
        Ok(Bucket { name, tx: std::marker::PhantomData })
    }
    pub fn get_or_create_bucket<'b, T>(&'b self, name: T) -> Result<Bucket<'b, 'tx>> {
        Ok(Bucket { name, tx: std::marker::PhantomData })
    }
    #[clean]
    pub fn commit(self) -> Result<()>;
}

pub struct Bucket<'b, 'tx> {
    name: &'b str,
    tx: std::marker::PhantomData<&'tx ()>,
}
impl<'b, 'tx> Bucket<'b, 'tx> {
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn put<'a, T, S>(&'a self, key: T, value: S) -> Result<Option<KVPair<'b, 'tx>>>;
    #[clean]
    pub fn get<'a, T: AsRef<[u8]>>(&'a self, key: T) -> Option<Data<'b, 'tx>>;
    #[clean]
    pub fn get_kv<'a, T: AsRef<[u8]>>(&'a self, key: T) -> Option<KVPair<'b, 'tx>>;
    #[clean]
    pub fn delete<T: AsRef<[u8]>>(&self, key: T) -> Result<KVPair<'_, '_>>;
}

pub struct KVPair<'b, 'tx> {
    bytes: &'b [u8],
    tx: std::marker::PhantomData<&'tx ()>,
}
pub enum Data<'b, 'tx> {
    Bucket(std::marker::PhantomData<&'tx ()>),
    KeyValue(KVPair<'b, 'tx>),
}
