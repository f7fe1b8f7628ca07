#![model(package = "foundationdb", versions = ">=0.7, <1")]

//! Keys and values that a transaction sets.

use std::future::Future;

pub type FdbResult<T> = Result<T, FdbError>;

#[derive(Clone, Copy, Debug)]
pub struct FdbError;

pub struct Database;
impl Database {
    #[clean]
    pub fn create_trx(&self) -> FdbResult<Transaction>;
}

pub struct TransactionCommitError;
pub struct TransactionCommitted;

pub struct Transaction;
impl Transaction {
    #[clean]
    #[sink("foundationdb", operation = "upsert", data(key, value), store(key))]
    pub fn set(&self, key: &[u8], value: &[u8]);
    #[clean]
    pub fn clear(&self, key: &[u8]);
    #[clean]
    pub fn get(
        &self,
        key: &[u8],
        snapshot: bool,
    ) -> impl Future<Output = FdbResult<Option<future::FdbSlice>>> + Send + Sync + Unpin;
    #[clean]
    pub fn commit(self) -> impl Future<Output = Result<TransactionCommitted, TransactionCommitError>> + Send;
}

pub mod future {
    pub struct FdbSlice;
    impl std::ops::Deref for FdbSlice {
        type Target = [u8];
        #[clean]
        fn deref(&self) -> &[u8];
    }
}
