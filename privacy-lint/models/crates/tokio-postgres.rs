#![model(package = "tokio-postgres", versions = ">=0.7, <0.8")]

//! The text comes with the parameters, or was prepared before. Rows are read from the database.

use std::pin::Pin;

use self::binary_copy::BinaryCopyInWriter;
pub use self::config::Config;
pub use self::error::Error;
pub use self::row::Row;
use self::types::{ToSql, Type};

#[derive(Copy, Clone, Debug)]
pub struct NoTls;
pub struct Socket;
pub struct Connection<S, T> {
    stream: (S, T),
}

#[clean]
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T>), Error>;

/// What a query is: its text, or a statement that was prepared from it.
pub trait ToStatement {}
impl ToStatement for Statement {}
impl ToStatement for str {}
impl ToStatement for String {}

#[derive(Clone, Debug)]
pub struct Statement {
    query: String,
}

#[backend("postgres")]
#[derive(Debug)]
pub struct Client;

impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    #[versions(">=0.7.13")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[versions(">=0.7.13")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[versions(">=0.7.18")]
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    pub async fn copy_in<T: ?Sized + ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {
        Ok(CopyInSink { statement, buf: Default::default() })
    }
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    #[clean]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[clean]
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}

#[backend("postgres")]
pub struct Transaction<'a> {
    client: &'a Client,
}

impl<'a> Transaction<'a> {
    #[clean]
    pub async fn commit(self) -> Result<(), Error>;
    #[clean]
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    #[versions(">=0.7.13")]
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[versions(">=0.7.18")]
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    pub async fn execute_raw<P, I: IntoIterator<Item = P>, T: ?Sized + ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>;
    /// A portal is a statement with its parameters; reading from it executes it.
    pub async fn bind<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {
        Ok(Portal { query: statement, params })
    }
    #[clean]
    #[sink("postgres", sql(portal.query), data(portal.params))]
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn copy_in<T: ?Sized + ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {
        Ok(CopyInSink { statement, buf: Default::default() })
    }
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    #[clean]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[clean]
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error>;
}

pub struct TransactionBuilder<'a> {
    client: &'a Client,
}
impl<'a> TransactionBuilder<'a> {
    #[clean]
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

pub trait GenericClient {
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    async fn execute<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn execute_raw<P, I: IntoIterator<Item = P>, T: ?Sized + ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    async fn query<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(statement), data(statement, params))]
    async fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    #[clean]
    async fn transaction<'a>(&'a mut self) -> Result<Transaction<'a>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}

pub struct Portal {
    query: String,
    params: Vec<u8>,
}

/// `COPY … FROM STDIN`: what is sent becomes rows.
pub struct CopyInSink<T> {
    statement: String,
    buf: Option<T>,
}
impl<T> CopyInSink<T> {
    #[clean]
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T> futures_util::sink::Sink<T> for CopyInSink<T> {
    type Error = Error;
    #[clean]
    #[sink("postgres", operation = "insert", sql(self.statement), data(item))]
    fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), Error>;
}

pub mod binary_copy {
    use super::*;

    pub struct BinaryCopyInWriter {
        sink: CopyInSink<bytes::Bytes>,
    }
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<bytes::Bytes>, types: &[Type]) -> BinaryCopyInWriter {
            BinaryCopyInWriter { sink }
        }
        #[clean]
        #[sink("postgres", operation = "insert", sql(self.sink.statement), data(values))]
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        #[clean]
        #[sink("postgres", operation = "insert", sql(self.sink.statement), data(values))]
        pub async fn write_raw<P, I: IntoIterator<Item = P>>(self: Pin<&mut Self>, values: I) -> Result<(), Error>;
        #[clean]
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
    }
}

pub mod row {
    use super::*;

    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl<T: ?Sized + RowIndex> RowIndex for &T {}

    #[derive(Clone, Debug)]
    pub struct Row;
    impl Row {
        pub fn get<'a, I: RowIndex, T: types::FromSql<'a>>(&'a self, idx: I) -> T;
        pub fn try_get<'a, I: RowIndex, T: types::FromSql<'a>>(&'a self, idx: I) -> Result<T, Error>;
        #[clean]
        pub fn len(&self) -> usize;
    }

    #[derive(Debug)]
    pub struct SimpleQueryRow;
}

pub struct RowStream;

#[derive(Debug)]
pub enum SimpleQueryMessage {
    Row(row::SimpleQueryRow),
    CommandComplete(u64),
}

pub mod types {
    pub trait ToSql: std::fmt::Debug {}
    impl<T: ?Sized + std::fmt::Debug> ToSql for T {}
    pub trait FromSql<'a>: Sized {}
    impl<'a, T> FromSql<'a> for T {}

    #[derive(Clone, Debug)]
    pub struct Type;
}

pub mod config {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Config;
    impl Config {
        #[clean]
        pub fn new() -> Config;
        #[clean]
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T>), Error>;
    }
}

pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
