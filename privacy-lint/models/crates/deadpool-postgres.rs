#![model(package = "deadpool-postgres", versions = ">=0.11, <0.15")]

//! A connection of the pool is a `tokio_postgres::Client`.

use deadpool::managed;
use std::ops::{Deref, DerefMut};
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Error, Row, RowStream, Statement, ToStatement};

pub use tokio_postgres;

pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type Object = managed::Object<Manager>;
pub type PoolError = managed::PoolError<Error>;
pub type Client = Object;

pub struct Manager {
    config: tokio_postgres::Config,
}
impl managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
}
impl Manager {
    #[clean]
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self;
}

#[backend("postgres")]
pub struct ClientWrapper {
    client: tokio_postgres::Client,
}
impl ClientWrapper {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {
        self.client.prepare(query).await
    }
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {
        self.client.prepare(query).await
    }
    #[clean]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
impl Deref for ClientWrapper {
    type Target = tokio_postgres::Client;
    fn deref(&self) -> &tokio_postgres::Client {
        &self.client
    }
}
impl DerefMut for ClientWrapper {
    fn deref_mut(&mut self) -> &mut tokio_postgres::Client {
        &mut self.client
    }
}

#[backend("postgres")]
pub struct Transaction<'a> {
    txn: tokio_postgres::Transaction<'a>,
}
impl Transaction<'_> {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {
        self.txn.prepare(query).await
    }
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {
        self.txn.prepare(query).await
    }
    #[clean]
    pub async fn commit(self) -> Result<(), Error>;
    #[clean]
    pub async fn rollback(self) -> Result<(), Error>;
    #[clean]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[clean]
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error>;
}
impl<'a> Deref for Transaction<'a> {
    type Target = tokio_postgres::Transaction<'a>;
    fn deref(&self) -> &tokio_postgres::Transaction<'a> {
        &self.txn
    }
}
impl<'a> DerefMut for Transaction<'a> {
    fn deref_mut(&mut self) -> &mut tokio_postgres::Transaction<'a> {
        &mut self.txn
    }
}

pub trait GenericClient: Sync + Send {
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    async fn execute<T: ?Sized + ToStatement + Sync + Send>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn execute_raw<P, I: IntoIterator<Item = P>, T: ?Sized + ToStatement + Sync + Send>(&self, statement: &T, params: I) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    async fn query<T: ?Sized + ToStatement + Sync + Send>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_one<T: ?Sized + ToStatement + Sync + Send>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_opt<T: ?Sized + ToStatement + Sync + Send>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_raw<T: ?Sized + ToStatement + Sync + Send, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    #[clean]
    async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}
