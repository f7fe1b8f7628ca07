#![model(package = "klickhouse", versions = ">=0.10, <1")]

//! ClickHouse by its own protocol: rows are inserted with a query that names the table.

pub type Result<T> = std::result::Result<T, KlickhouseError>;

#[derive(Clone, Debug)]
pub enum KlickhouseError {
    ProtocolError(String),
}
impl std::fmt::Display for KlickhouseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for KlickhouseError {}

#[derive(Clone)]
pub struct Client;
impl Client {
    #[clean]
    #[sink("clickhouse", operation = "insert", data(blocks), sql(query))]
    pub async fn insert_native_block<T: Send + Sync + 'static>(&self, query: impl Into<String>, blocks: Vec<T>) -> Result<()>;
    #[clean]
    #[sink("clickhouse", operation = "insert", data(blocks), sql(query))]
    pub async fn insert_native<T: Send + Sync + 'static>(
        &self,
        query: impl Into<String>,
        mut blocks: impl futures_core::Stream<Item = Vec<T>> + Send + Sync + Unpin + 'static,
    ) -> Result<()>;
    #[clean]
    #[sink("clickhouse", data(query), sql(query))]
    pub async fn execute(&self, query: impl Into<String>) -> Result<()>;
    #[clean]
    #[sink("clickhouse", data(query), sql(query))]
    pub async fn query_collect<T>(&self, query: impl Into<String>) -> Result<Vec<T>>;
    #[clean]
    #[sink("clickhouse", data(query), sql(query))]
    pub async fn query_one<T>(&self, query: impl Into<String>) -> Result<T>;
}
