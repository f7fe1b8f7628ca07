#![model(package = "clickhouse", versions = ">=0.11, <0.14", features = ["inserter >=0.12"])]

//! Rows are written to a table, or a query with bound values is sent. A select is not a store.

pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;

    #[derive(Debug)]
    pub enum Error {
        Custom(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

use self::error::Result;

pub trait Row {}
impl<T> Row for T {}

#[derive(Clone, Default)]
pub struct Client;
impl Client {
    #[clean]
    pub fn with_url(mut self, url: impl Into<String>) -> Self;
    #[clean]
    pub fn with_database(mut self, database: impl Into<String>) -> Self;
    pub fn insert<T: Row>(&self, table: &str) -> Result<insert::Insert<T>> {
        Ok(insert::Insert { table, row: std::marker::PhantomData })
    }
    pub fn inserter<T: Row>(&self, table: &str) -> Result<inserter::Inserter<T>> {
        Ok(inserter::Inserter { table, row: std::marker::PhantomData })
    }
    pub fn query(&self, query: &str) -> query::Query {
        query::Query { sql: query, values: "" }
    }
}

pub mod insert {
    use super::*;

    pub struct Insert<T> {
        table: String,
        row: std::marker::PhantomData<T>,
    }
    impl<T> Insert<T> {
        #[sink("clickhouse", operation = "insert", data(row), store(self.table))]
        pub async fn write(&mut self, row: &T) -> Result<()> {
            Ok(())
        }
        #[clean]
        pub async fn end(mut self) -> Result<()>;
    }
}

pub mod inserter {
    use super::*;

    pub struct Inserter<T> {
        table: String,
        row: std::marker::PhantomData<T>,
    }
    impl<T> Inserter<T> {
        #[sink("clickhouse", operation = "insert", data(row), store(self.table))]
        pub fn write(&mut self, row: &T) -> Result<()> {
            Ok(())
        }
        pub async fn commit(&mut self) -> Result<Quantities> {
            Ok(Quantities { bytes: 0, rows: 0, transactions: 0 })
        }
        #[clean]
        pub async fn end(mut self) -> Result<Quantities>;
    }

    #[derive(Debug, Clone, PartialEq)]
    pub struct Quantities {
        #[versions(">=0.12")]
        pub bytes: u64,
        #[versions(">=0.12")]
        pub rows: u64,
        pub transactions: u64,
    }
}

pub mod query {
    use super::*;

    #[derive(Clone)]
    pub struct Query {
        sql: String,
        #[many]
        values: String,
    }
    impl Query {
        pub fn bind<B>(mut self, value: B) -> Self {
            self.values = value;
            self
        }
        #[versions(">=0.13.2")]
        pub fn param<S>(mut self, name: &str, value: S) -> Self {
            self.values = value;
            self
        }
        #[clean]
        #[sink("clickhouse", data(self.sql, self.values), sql(self.sql))]
        pub async fn execute(self) -> Result<()>;
        #[clean]
        #[sink("clickhouse", data(self.sql, self.values), sql(self.sql))]
        pub fn fetch<T: Row>(mut self) -> Result<RowCursor<T>>;
        #[clean]
        #[sink("clickhouse", data(self.sql, self.values), sql(self.sql))]
        pub async fn fetch_one<T>(self) -> Result<T>;
        #[versions(">=0.11.4")]
        #[clean]
        #[sink("clickhouse", data(self.sql, self.values), sql(self.sql))]
        pub async fn fetch_optional<T>(self) -> Result<Option<T>>;
        #[clean]
        #[sink("clickhouse", data(self.sql, self.values), sql(self.sql))]
        pub async fn fetch_all<T>(self) -> Result<Vec<T>>;
    }

    pub struct RowCursor<T> {
        row: std::marker::PhantomData<T>,
    }
    impl<T> RowCursor<T> {
        #[clean]
        pub async fn next(&mut self) -> Result<Option<T>>;
    }
}
