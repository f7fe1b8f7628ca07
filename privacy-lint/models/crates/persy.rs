#![model(package = "persy", versions = "1")]

//! Records in segments and keys in indexes, both written through a transaction.

pub struct Persy;
impl Persy {
    #[clean]
    pub fn begin(&self) -> Result<Transaction, PE<BeginTransactionError>>;
    #[clean]
    pub fn read(&self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>>;
}

pub trait ToSegmentId {}
impl ToSegmentId for &str {}
pub struct PersyId;

pub struct Transaction;
impl Transaction {
    #[clean]
    #[sink("embedded-kv", operation = "insert", data(rec), store(segment))]
    pub fn insert(&mut self, segment: impl ToSegmentId, rec: &[u8]) -> Result<PersyId, PE<InsertError>>;
    #[sink("embedded-kv", operation = "update", data(rec), store(segment))]
    pub fn update(&mut self, segment: impl ToSegmentId, id: &PersyId, rec: &[u8]) -> Result<(), PE<UpdateError>>;
    #[sink("embedded-kv", operation = "insert", data(k, v), store(index_name))]
    pub fn put<K, V>(&mut self, index_name: &str, k: K, v: V) -> Result<(), PE<IndexPutError>>;
    #[clean]
    pub fn read(&mut self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>>;
    #[clean]
    pub fn commit(self) -> Result<(), PE<PrepareError>>;
}

pub enum PE<T> {
    PE(T),
}
#[versions(">=1.4")]
pub struct BeginTransactionError;
pub struct ReadError;
#[versions(">=1.4.2")]
pub struct InsertError;
pub struct UpdateError;
#[versions(">=1.4.2")]
pub struct IndexPutError;
pub struct PrepareError;
