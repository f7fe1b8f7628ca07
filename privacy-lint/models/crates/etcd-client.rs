#![model(package = "etcd-client", versions = ">=0.8, <1")]

//! Keys and values of etcd. A transaction stores what its puts carry.

#[derive(Debug)]
pub enum Error {
    InvalidArgs(String),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct Client;
impl Client {
    #[clean]
    pub async fn connect<E: AsRef<str>, S: AsRef<[E]>>(
        endpoints: S,
        options: Option<ConnectOptions>,
    ) -> Result<Self, Error>;
    #[clean]
    pub fn kv_client(&self) -> KvClient;
    #[clean]
    #[sink("etcd", operation = "upsert", data(key, value), store(key))]
    pub async fn put(
        &mut self,
        key: impl Into<Vec<u8>>,
        value: impl Into<Vec<u8>>,
        options: Option<PutOptions>,
    ) -> Result<PutResponse, Error>;
    #[clean]
    pub async fn get(&mut self, key: impl Into<Vec<u8>>, options: Option<GetOptions>) -> Result<GetResponse, Error>;
    #[clean]
    pub async fn delete(
        &mut self,
        key: impl Into<Vec<u8>>,
        options: Option<DeleteOptions>,
    ) -> Result<DeleteResponse, Error>;
    #[clean]
    #[sink("etcd", operation = "write", data(txn))]
    pub async fn txn(&mut self, txn: Txn) -> Result<TxnResponse, Error>;
}

#[derive(Clone)]
pub struct KvClient;
impl KvClient {
    #[clean]
    #[sink("etcd", operation = "upsert", data(key, value), store(key))]
    pub async fn put(
        &mut self,
        key: impl Into<Vec<u8>>,
        value: impl Into<Vec<u8>>,
        options: Option<PutOptions>,
    ) -> Result<PutResponse, Error>;
    #[clean]
    pub async fn get(&mut self, key: impl Into<Vec<u8>>, options: Option<GetOptions>) -> Result<GetResponse, Error>;
    #[clean]
    #[sink("etcd", operation = "write", data(txn))]
    pub async fn txn(&mut self, txn: Txn) -> Result<TxnResponse, Error>;
}

pub struct ConnectOptions;
pub struct PutOptions;
pub struct GetOptions;
pub struct DeleteOptions;
#[derive(Debug)]
pub struct PutResponse;
#[derive(Debug)]
pub struct GetResponse;
#[derive(Debug)]
pub struct DeleteResponse;
#[derive(Debug)]
pub struct TxnResponse;

#[derive(Clone, Debug, Default)]
pub struct Txn {
    #[many]
    operations: Vec<u8>,
}
impl Txn {
    #[clean]
    pub fn new() -> Self;
    pub fn when(mut self, compares: impl Into<Vec<Compare>>) -> Self {
        self
    }
    pub fn and_then(mut self, operations: impl Into<Vec<TxnOp>>) -> Self {
        self.operations = operations;
        self
    }
    pub fn or_else(mut self, operations: impl Into<Vec<TxnOp>>) -> Self {
        self.operations = operations;
        self
    }
}

#[derive(Clone, Debug)]
pub struct Compare;

#[derive(Clone, Debug)]
pub struct TxnOp {
    put: Vec<u8>,
}
impl TxnOp {
    pub fn put(key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>, options: Option<PutOptions>) -> Self;
    #[clean]
    pub fn get(key: impl Into<Vec<u8>>, options: Option<GetOptions>) -> Self;
    #[clean]
    pub fn delete(key: impl Into<Vec<u8>>, options: Option<DeleteOptions>) -> Self;
}
