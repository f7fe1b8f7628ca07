#![model(package = "libsql", versions = ">=0.4, <0.11")]

use std::ops::Deref;

pub use self::errors::Error;
use self::params::IntoParams;
pub use self::params::params_from_iter;

pub type Result<T> = std::result::Result<T, errors::Error>;

pub struct Builder<T> {
    kind: T,
}
pub struct Database;
impl Database {
    #[clean]
    pub fn connect(&self) -> Result<Connection>;
}

#[backend("sqlite")]
#[derive(Clone, Debug)]
pub struct Connection;
impl Connection {
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn execute(&self, sql: &str, params: impl IntoParams) -> Result<u64>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql))]
    pub async fn execute_batch(&self, sql: &str) -> Result<BatchRows>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql))]
    pub async fn execute_transactional_batch(&self, sql: &str) -> Result<BatchRows>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub async fn query(&self, sql: &str, params: impl IntoParams) -> Result<Rows>;
    pub async fn prepare(&self, sql: &str) -> Result<Statement> {
        Ok(Statement { sql })
    }
    #[clean]
    pub async fn transaction(&self) -> Result<Transaction>;
    #[clean]
    pub fn last_insert_rowid(&self) -> i64;
    #[clean]
    pub fn changes(&self) -> u64;
}

pub struct Statement {
    sql: String,
}
impl Statement {
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub async fn execute(&self, params: impl IntoParams) -> Result<usize>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub async fn query(&self, params: impl IntoParams) -> Result<Rows>;
    #[versions(">=0.5")]
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub async fn run(&self, params: impl IntoParams) -> Result<()>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub async fn query_row(&mut self, params: impl IntoParams) -> Result<Row>;
}

pub struct Transaction {
    conn: Connection,
}
impl Transaction {
    #[clean]
    pub async fn commit(self) -> Result<()>;
    #[clean]
    pub async fn rollback(self) -> Result<()>;
}
impl Deref for Transaction {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.conn
    }
}

#[versions(">=0.6")]
pub struct BatchRows;
pub struct Rows;
impl Rows {
    #[clean]
    pub async fn next(&mut self) -> Result<Option<Row>>;
}
pub struct Row;
impl Row {
    pub fn get<T>(&self, idx: i32) -> Result<T>;
}

#[derive(Clone, Debug)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

pub mod params {
    pub trait IntoParams {}
    impl<T> IntoParams for T {}

    #[derive(Clone, Debug)]
    pub enum Params {
        None,
        Positional(Vec<super::Value>),
        Named(Vec<(String, super::Value)>),
    }

    pub fn params_from_iter<I: IntoIterator>(iter: I) -> impl IntoParams {
        iter
    }
}

#[macro_export]
macro_rules! params {
    () => { () };
    ($($value:expr),* $(,)?) => { ($($value,)*) };
}

#[macro_export]
macro_rules! named_params {
    () => { () };
    ($($param_name:literal: $value:expr),* $(,)?) => { ($(($param_name, $value),)*) };
}

pub mod errors {
    #[derive(Debug)]
    pub enum Error {
        ConnectionFailed(String),
        SqliteFailure(i32, String),
        QueryReturnedNoRows,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
