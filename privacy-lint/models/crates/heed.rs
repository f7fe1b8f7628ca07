#![model(package = "heed", versions = ">=0.20, <1")]

//! A database is typed by the codecs of its keys and values; its name is the store.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub trait BytesEncode<'a> {
    type EItem: ?Sized + 'a;
}
pub trait BytesDecode<'a> {
    type DItem: 'a;
}

pub mod types {
    use super::{BytesDecode, BytesEncode};

    pub enum Str {}
    impl<'a> BytesEncode<'a> for Str {
        type EItem = str;
    }
    impl<'a> BytesDecode<'a> for Str {
        type DItem = &'a str;
    }
        pub enum Bytes {}
    impl<'a> BytesEncode<'a> for Bytes {
        type EItem = [u8];
    }
    impl<'a> BytesDecode<'a> for Bytes {
        type DItem = &'a [u8];
    }
    pub struct SerdeJson<T>(std::marker::PhantomData<T>);
    impl<'a, T: 'a> BytesEncode<'a> for SerdeJson<T> {
        type EItem = T;
    }
    impl<'a, T: 'a> BytesDecode<'a> for SerdeJson<T> {
        type DItem = T;
    }
    pub struct SerdeBincode<T>(std::marker::PhantomData<T>);
    impl<'a, T: 'a> BytesEncode<'a> for SerdeBincode<T> {
        type EItem = T;
    }
    impl<'a, T: 'a> BytesDecode<'a> for SerdeBincode<T> {
        type DItem = T;
    }
}

#[versions(">=0.22")]
pub struct WithTls;

pub struct EnvOpenOptions;
impl EnvOpenOptions {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub unsafe fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env>;
}

#[derive(Clone)]
pub struct Env<T = WithTls> {
    thread: std::marker::PhantomData<T>,
}
impl<T> Env<T> {
    #[clean]
    pub fn write_txn(&self) -> Result<RwTxn<'_>>;
    #[clean]
    pub fn read_txn(&self) -> Result<RoTxn<'_, T>>;
    #[versions("<0.23")]
    pub fn create_database<KC: 'static, DC: 'static>(
        &self,
        wtxn: &mut RwTxn<'_>,
        name: Option<&str>,
    ) -> Result<Database<KC, DC>> {
        Ok(Database { name: name.unwrap_or_default(), types: std::marker::PhantomData })
    }
    #[versions("<0.23")]
    pub fn open_database<KC: 'static, DC: 'static>(
        &self,
        rtxn: &RoTxn<'_>,
        name: Option<&str>,
    ) -> Result<Option<Database<KC, DC>>> {
        Ok(Some(Database { name: name.unwrap_or_default(), types: std::marker::PhantomData }))
    }
}

/// What the closure of `create_databases_and_commit` is given.
#[versions(">=0.23")]
pub struct DatabaseOpener<'e, T = WithTls> {
    env: std::marker::PhantomData<&'e T>,
}
#[versions(">=0.23")]
impl<'e, T> DatabaseOpener<'e, T> {
    pub fn create_database<KC: 'static, DC: 'static>(
        &self,
        wtxn: &mut RwTxn<'e>,
        name: Option<&str>,
    ) -> Result<Database<KC, DC>> {
        Ok(Database { name: name.unwrap_or_default(), types: std::marker::PhantomData })
    }
    pub fn open_database<KC: 'static, DC: 'static>(
        &self,
        rtxn: &RoTxn<'e, T>,
        name: Option<&str>,
    ) -> Result<Option<Database<KC, DC>>> {
        Ok(Some(Database { name: name.unwrap_or_default(), types: std::marker::PhantomData }))
    }
}

pub struct RoTxn<'e, T = WithTls> {
    env: std::marker::PhantomData<&'e T>,
}
pub struct RwTxn<'p> {
    txn: RoTxn<'p>,
}
impl<'p> RwTxn<'p> {
    #[clean]
    pub fn commit(self) -> Result<()>;
}
impl<'p> std::ops::Deref for RwTxn<'p> {
    type Target = RoTxn<'p>;
    fn deref(&self) -> &RoTxn<'p> {
        &self.txn
    }
}

pub struct Database<KC, DC> {
    name: String,
    types: std::marker::PhantomData<(KC, DC)>,
}
impl<KC, DC> Clone for Database<KC, DC> {
    fn clone(&self) -> Self;
}
impl<KC, DC> Copy for Database<KC, DC> {}
impl<KC, DC> Database<KC, DC> {
    #[sink("embedded-kv", operation = "insert", data(key, data), store(self.name, key))]
    pub fn put<'a>(&self, txn: &mut RwTxn<'_>, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[versions(">=0.20.1")]
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, data), store(self.name, key))]
    pub fn get_or_put<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn<'_>,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;
    #[clean]
    pub fn get<'a, 'txn, T>(&self, txn: &'txn RoTxn<'_, T>, key: &'a KC::EItem) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesDecode<'txn>;
    #[clean]
    pub fn iter<'txn, T>(&self, txn: &'txn RoTxn<'_, T>) -> Result<RoIter<'txn, KC, DC>>;
    #[clean]
    pub fn range<'a, 'txn, T, R>(&self, txn: &'txn RoTxn<'_, T>, range: &'a R) -> Result<RoRange<'txn, KC, DC>>;
    #[clean]
    pub fn prefix_iter<'a, 'txn, T>(
        &self,
        txn: &'txn RoTxn<'_, T>,
        prefix: &'a KC::EItem,
    ) -> Result<RoPrefix<'txn, KC, DC>>
    where
        KC: BytesEncode<'a>;
    #[clean]
    #[erases("embedded-kv", store(self.name, key))]
    pub fn delete<'a>(&self, txn: &mut RwTxn<'_>, key: &'a KC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>;
    #[clean]
    pub fn len<'txn, T>(&self, txn: &'txn RoTxn<'_, T>) -> Result<u64>;
    #[clean]
    pub fn clear(&self, txn: &mut RwTxn<'_>) -> Result<()>;
}

pub struct RoIter<'txn, KC, DC> {
    types: std::marker::PhantomData<&'txn (KC, DC)>,
}
pub struct RoRange<'txn, KC, DC> {
    types: std::marker::PhantomData<&'txn (KC, DC)>,
}
pub struct RoPrefix<'txn, KC, DC> {
    types: std::marker::PhantomData<&'txn (KC, DC)>,
}
