#![model(package = "sled", versions = "0.34")]

//! Keys and values lie in the files of the database. What is read carries nothing of the key that
//! it was looked up by.

use std::ops::Deref;
use std::path::Path;

use self::transaction::TransactionalTree;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug)]
pub enum Error {
    Io(std::io::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[clean]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;

#[derive(Clone)]
pub struct Db {
    tree: Tree,
}

impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {
        Ok(Tree { name })
    }
    #[clean]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    #[clean]
    pub fn generate_id(&self) -> Result<u64>;
    #[clean]
    pub fn was_recovered(&self) -> bool;
}

impl Deref for Db {
    type Target = Tree;
    fn deref(&self) -> &Tree {
        &self.tree
    }
}

#[derive(Clone)]
pub struct Tree {
    name: String,
}

impl Tree {
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>>;
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(batch), store(self.name))]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    #[clean]
    #[sink("embedded-kv", operation = "update", data(key, new), store(self.name, key))]
    pub fn compare_and_swap<K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec>>(
        &self,
        key: K,
        old: Option<OV>,
        new: Option<NV>,
    ) -> std::result::Result<std::result::Result<(), CompareAndSwapError>, Error>;
    #[clean]
    #[sink("embedded-kv", operation = "update", data(key, value), store(self.name, key))]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<Option<IVec>>;
    pub fn update_and_fetch<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(
        &self,
        key: K,
        mut f: F,
    ) -> Result<Option<IVec>> {
        let _ = self.insert(key, f(stored()));
        Ok(stored())
    }
    pub fn fetch_and_update<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(
        &self,
        key: K,
        mut f: F,
    ) -> Result<Option<IVec>> {
        let _ = self.insert(key, f(stored()));
        Ok(stored())
    }
    pub fn transaction<F, A, E>(&self, f: F) -> transaction::TransactionResult<A, E>
    where
        F: Fn(&transaction::TransactionalTree) -> transaction::ConflictableTransactionResult<A, E>,
    {
        Ok(f(&transaction::TransactionalTree { name: self.name })?)
    }

    #[clean]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[clean]
    #[erases("embedded-kv", store(self.name, key))]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[clean]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[clean]
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    #[clean]
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    #[clean]
    pub fn range<K: AsRef<[u8]>, R: std::ops::RangeBounds<K>>(&self, range: R) -> Iter;
    #[clean]
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter;
    #[clean]
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    #[clean]
    pub fn iter(&self) -> Iter;
    #[versions(">=0.34.4")]
    #[clean]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    #[versions(">=0.34.4")]
    #[clean]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    #[clean]
    pub fn len(&self) -> usize;
    #[clean]
    pub fn clear(&self) -> Result<()>;
    #[clean]
    pub fn flush(&self) -> Result<usize>;
    #[clean]
    pub async fn flush_async(&self) -> Result<usize>;
}

#[clean]
fn stored<T>() -> T;

#[derive(Debug)]
pub struct CompareAndSwapError {
    pub current: Option<IVec>,
    pub proposed: Option<IVec>,
}

#[derive(Clone, Default)]
pub struct Batch {
    #[many]
    writes: Vec<u8>,
}
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V) {
        self.writes.push(key);
        self.writes.push(value);
    }
    pub fn remove<K: Into<IVec>>(&mut self, key: K) {}
}

pub struct Iter;
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
    #[clean]
    fn next(&mut self) -> Option<Result<(IVec, IVec)>>;
}

pub struct Subscriber;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IVec {
    bytes: Vec<u8>,
}
impl Deref for IVec {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}
impl AsRef<[u8]> for IVec {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}
impl From<&[u8]> for IVec {
    fn from(slice: &[u8]) -> IVec;
}
impl From<&str> for IVec {
    fn from(s: &str) -> IVec;
}
impl From<Vec<u8>> for IVec {
    fn from(v: Vec<u8>) -> IVec;
}

pub mod transaction {
    use super::*;

    pub type TransactionResult<A, E = ()> = std::result::Result<A, TransactionError<E>>;
    pub type ConflictableTransactionResult<T, E = ()> = std::result::Result<T, ConflictableTransactionError<E>>;

    pub enum TransactionError<T = ()> {
        Abort(T),
        Storage(Error),
    }
    pub enum ConflictableTransactionError<T = ()> {
        Abort(T),
        Conflict,
        Storage(Error),
    }
    pub enum UnabortableTransactionError {
        Conflict,
        Storage(Error),
    }
    impl<E> From<UnabortableTransactionError> for ConflictableTransactionError<E> {
        #[clean]
        fn from(error: UnabortableTransactionError) -> Self;
    }
    impl<E> From<ConflictableTransactionError<E>> for TransactionError<E> {
        fn from(error: ConflictableTransactionError<E>) -> Self;
    }

    pub struct TransactionalTree {
        name: String,
    }
    impl TransactionalTree {
        #[clean]
        #[sink("embedded-kv", operation = "insert", data(key, value), store(self.name, key))]
        pub fn insert<K: AsRef<[u8]> + Into<IVec>, V: Into<IVec>>(
            &self,
            key: K,
            value: V,
        ) -> std::result::Result<Option<IVec>, UnabortableTransactionError>;
        #[clean]
        #[sink("embedded-kv", operation = "insert", data(batch), store(self.name))]
        pub fn apply_batch(&self, batch: &Batch) -> std::result::Result<(), UnabortableTransactionError>;
        #[clean]
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> std::result::Result<Option<IVec>, UnabortableTransactionError>;
        #[clean]
        pub fn remove<K: AsRef<[u8]> + Into<IVec>>(
            &self,
            key: K,
        ) -> std::result::Result<Option<IVec>, UnabortableTransactionError>;
    }
}
