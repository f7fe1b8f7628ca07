#![model(package = "postgres", versions = ">=0.19, <0.20")]

//! `tokio_postgres`, blocking: the same statements, rows and types.

use std::io;

use tokio_postgres::types::{ToSql, Type};
pub use tokio_postgres::{Error, NoTls, Portal, Row, SimpleQueryMessage, Statement, ToStatement, error, row, types};

#[backend("postgres")]
pub struct Client;

impl Client {
    #[clean]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    pub fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {
        Ok(CopyInWriter { statement: query })
    }
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[clean]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[clean]
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}

#[backend("postgres")]
pub struct Transaction<'a> {
    connection: &'a Client,
}

impl<'a> Transaction<'a> {
    #[clean]
    pub fn commit(self) -> Result<(), Error>;
    #[clean]
    pub fn rollback(self) -> Result<(), Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    pub fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {
        Ok(CopyInWriter { statement: query })
    }
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[clean]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn bind<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {
        Ok(Portal { query, params })
    }
    #[clean]
    #[sink("postgres", sql(portal.query), data(portal.params))]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    #[clean]
    pub fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error>;
}

pub struct TransactionBuilder<'a> {
    connection: &'a Client,
}
impl<'a> TransactionBuilder<'a> {
    #[clean]
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}

pub trait GenericClient {
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn query_raw<T: ?Sized + ToStatement, P, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>;
    #[versions(">=0.19.14")]
    #[clean]
    #[sink("postgres", sql(query), data(query, params))]
    fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    fn prepare(&mut self, query: &str) -> Result<Statement, Error> {
        Ok(Statement { query })
    }
    fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {
        Ok(CopyInWriter { statement: query })
    }
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[clean]
    #[sink("postgres", sql(query), data(query))]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[clean]
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}

/// `COPY … FROM STDIN`: what is written becomes rows.
pub struct CopyInWriter<'a> {
    statement: &'a str,
}
impl CopyInWriter<'_> {
    #[clean]
    pub fn finish(self) -> Result<u64, Error>;
}
impl io::Write for CopyInWriter<'_> {
    #[clean]
    #[sink("postgres", operation = "insert", sql(self.statement), data(buf))]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[clean]
    fn flush(&mut self) -> io::Result<()>;
}

pub mod binary_copy {
    use super::*;

    pub struct BinaryCopyInWriter<'a> {
        writer: CopyInWriter<'a>,
    }
    impl<'a> BinaryCopyInWriter<'a> {
        pub fn new(writer: CopyInWriter<'a>, types: &[Type]) -> BinaryCopyInWriter<'a> {
            BinaryCopyInWriter { writer }
        }
        #[clean]
        #[sink("postgres", operation = "insert", sql(self.writer.statement), data(values))]
        pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        #[clean]
        pub fn finish(self) -> Result<u64, Error>;
    }
}

pub struct RowIter<'a> {
    connection: &'a Client,
}
