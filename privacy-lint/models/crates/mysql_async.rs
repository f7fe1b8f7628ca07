#![model(package = "mysql_async", versions = ">=0.30, <0.38")]

use std::future::Future;
use std::pin::Pin;

pub use self::error::{Error, ServerError};
use self::queryable::Queryable;

pub type Result<T> = std::result::Result<T, Error>;
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

pub mod prelude {
    use super::Statement;

    pub use super::query::{AsQuery, BatchQuery, Query, WithParams};
    pub use super::queryable::Queryable;

    pub trait FromRow: Sized {}
    impl<T> FromRow for T {}
    pub trait FromValue: Sized {}
    impl<T> FromValue for T {}
    pub trait ToValue {}
    impl<T> ToValue for T {}

    pub trait StatementLike: Send + Sync {}
    impl StatementLike for String {}
    impl StatementLike for &str {}
    impl StatementLike for Statement {}
    impl StatementLike for &Statement {}
}

#[derive(Clone, Debug)]
pub struct Pool;
impl Pool {
    #[clean]
    pub fn new<O>(opts: O) -> Pool;
    #[clean]
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool>;
    #[clean]
    pub fn get_conn(&self) -> impl Future<Output = Result<Conn>>;
    #[clean]
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
    #[clean]
    pub async fn disconnect(self) -> Result<()>;
}

#[backend("mysql")]
#[derive(Debug)]
pub struct Conn;
impl Conn {
    #[clean]
    pub async fn new<T>(opts: T) -> Result<Conn>;
    #[clean]
    pub async fn from_url<T: AsRef<str>>(url: T) -> Result<Conn>;
    #[clean]
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
    #[clean]
    pub fn last_insert_id(&self) -> Option<u64>;
    #[clean]
    pub fn affected_rows(&self) -> u64;
    #[clean]
    pub async fn disconnect(self) -> Result<()>;
}
impl Queryable for Conn {}

#[backend("mysql")]
#[derive(Debug)]
pub struct Transaction<'a> {
    conn: &'a Conn,
}
impl Transaction<'_> {
    #[clean]
    pub async fn commit(self) -> Result<()>;
    #[clean]
    pub async fn rollback(self) -> Result<()>;
}
impl Queryable for Transaction<'_> {}

#[derive(Clone, Debug, Default)]
pub struct TxOpts;
impl TxOpts {
    #[clean]
    pub fn new() -> TxOpts;
}

#[derive(Clone, Debug)]
pub struct Opts;
impl Opts {
    #[clean]
    pub fn from_url(url: &str) -> Result<Opts>;
}

/// A prepared statement is its text.
#[derive(Clone, Debug)]
pub struct Statement {
    query: String,
}

mod queryable {
    use super::prelude::{FromRow, StatementLike};
    use super::query::AsQuery;
    use super::*;

    pub trait Queryable: Send {
        #[clean]
        fn ping(&mut self) -> BoxFuture<'_, ()>;
        fn prep<'a, Q: AsQuery + 'a>(&'a mut self, query: Q) -> BoxFuture<'a, Statement> {
            Box::pin(async move { Ok(Statement { query }) })
        }
        #[clean]
        fn close(&mut self, stmt: Statement) -> BoxFuture<'_, ()>;

        #[clean]
        #[sink("mysql", sql(query), data(query))]
        fn query_iter<'a, Q: AsQuery + 'a>(&'a mut self, query: Q) -> BoxFuture<'a, QueryResult>;
        #[clean]
        #[sink("mysql", sql(query), data(query))]
        fn query<'a, T: FromRow, Q: AsQuery + 'a>(&'a mut self, query: Q) -> BoxFuture<'a, Vec<T>>;
        #[clean]
        #[sink("mysql", sql(query), data(query))]
        fn query_first<'a, T: FromRow, Q: AsQuery + 'a>(&'a mut self, query: Q) -> BoxFuture<'a, Option<T>>;
        #[clean]
        #[sink("mysql", sql(query), data(query))]
        fn query_map<'a, T: FromRow, F: FnMut(T) -> U, Q: AsQuery + 'a, U>(&'a mut self, query: Q, f: F) -> BoxFuture<'a, Vec<U>>;
        #[clean]
        #[sink("mysql", sql(query), data(query))]
        fn query_drop<'a, Q: AsQuery + 'a>(&'a mut self, query: Q) -> BoxFuture<'a, ()>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params))]
        fn exec_iter<'a: 's, 's, Q: StatementLike + 'a, P: Into<Params>>(&'a mut self, stmt: Q, params: P) -> BoxFuture<'s, QueryResult>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params))]
        fn exec<'a: 'b, 'b, T: FromRow, S: StatementLike + 'b, P: Into<Params>>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, Vec<T>>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params))]
        fn exec_first<'a: 'b, 'b, T: FromRow, S: StatementLike + 'b, P: Into<Params>>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, Option<T>>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params))]
        fn exec_map<'a: 'b, 'b, T: FromRow, S: StatementLike + 'b, P: Into<Params>, U, F: FnMut(T) -> U>(&'a mut self, stmt: S, params: P, f: F) -> BoxFuture<'b, Vec<U>>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params))]
        fn exec_drop<'a: 'b, 'b, S: StatementLike + 'b, P: Into<Params>>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, ()>;
        #[clean]
        #[sink("mysql", sql(stmt), data(stmt, params_iter))]
        fn exec_batch<'a: 'b, 'b, S: StatementLike + 'b, P: Into<Params>, I: IntoIterator<Item = P>>(&'a mut self, stmt: S, params_iter: I) -> BoxFuture<'b, ()>;
    }
}

mod query {
    use super::prelude::{FromRow, StatementLike};
    use super::*;

    pub trait AsQuery: Send + Sync {}
    impl AsQuery for String {}
    impl AsQuery for &String {}
    impl AsQuery for &str {}

    pub trait WithParams: Sized {
        fn with<P>(self, params: P) -> QueryWithParams<Self, P>;
    }
    impl<T: StatementLike> WithParams for T {
        fn with<P>(self, params: P) -> QueryWithParams<Self, P> {
            QueryWithParams { query: self, params }
        }
    }

    pub trait Query: Send + Sized {
        fn run<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, QueryResult>;
        fn first<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Option<T>>;
        fn fetch<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Vec<T>>;
        fn map<'a, T: FromRow, U, F: FnMut(T) -> U, C: 'a>(self, conn: C, map: F) -> BoxFuture<'a, Vec<U>>;
        fn ignore<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, ()>;
    }
    impl<Q: AsQuery> Query for Q {
        #[clean]
        #[sink("mysql", sql(self), data(self))]
        fn run<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, QueryResult>;
        #[clean]
        #[sink("mysql", sql(self), data(self))]
        fn first<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Option<T>>;
        #[clean]
        #[sink("mysql", sql(self), data(self))]
        fn fetch<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Vec<T>>;
        #[clean]
        #[sink("mysql", sql(self), data(self))]
        fn map<'a, T: FromRow, U, F: FnMut(T) -> U, C: 'a>(self, conn: C, map: F) -> BoxFuture<'a, Vec<U>>;
        #[clean]
        #[sink("mysql", sql(self), data(self))]
        fn ignore<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, ()>;
    }
    impl<Q, P> Query for QueryWithParams<Q, P> {
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn run<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, QueryResult>;
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn first<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Option<T>>;
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn fetch<'a, T: FromRow, C: 'a>(self, conn: C) -> BoxFuture<'a, Vec<T>>;
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn map<'a, T: FromRow, U, F: FnMut(T) -> U, C: 'a>(self, conn: C, map: F) -> BoxFuture<'a, Vec<U>>;
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn ignore<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, ()>;
    }

    pub trait BatchQuery {
        fn batch<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, ()>;
    }
    impl<Q, I> BatchQuery for QueryWithParams<Q, I> {
        #[clean]
        #[sink("mysql", sql(self.query), data(self.query, self.params))]
        fn batch<'a, C: 'a>(self, conn: C) -> BoxFuture<'a, ()>;
    }
}

/// `"INSERT …".with(params! { … }).ignore(&mut conn)`.
pub struct QueryWithParams<Q, P> {
    pub query: Q,
    pub params: P,
}

pub struct QueryResult;
impl QueryResult {
    #[clean]
    pub async fn collect<T: prelude::FromRow>(&mut self) -> Result<Vec<T>>;
    #[clean]
    pub fn affected_rows(&self) -> u64;
    #[clean]
    pub fn last_insert_id(&self) -> Option<u64>;
}

#[derive(Clone, Debug)]
pub enum Params {
    Empty,
    Named(Vec<u8>),
    Positional(Vec<u8>),
}
impl<T> From<T> for Params {
    fn from(x: T) -> Params;
}


mod error {
    #[derive(Debug)]
    pub enum Error {
        Driver(String),
        Io(std::io::Error),
        Other(Box<dyn std::error::Error + Send + Sync>),
        Server(ServerError),
        Url(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    #[derive(Debug)]
    pub struct ServerError {
        pub code: u16,
        pub message: String,
        pub state: String,
    }
}

/// `params! { "ip" => ip, uin }`: a list of names with expressions, or of expressions that are names.
#[macro_export]
macro_rules! params {
    () => { $crate::Params::Empty };
    ($($rest:tt)*) => { $crate::__params!([] $($rest)*) };
}

#[invented]
#[macro_export]
macro_rules! __params {
    ([$($done:expr,)*]) => { $crate::Params::from(($($done,)*)) };
    ([$($done:expr,)*] $name:expr => $value:expr, $($rest:tt)*) => { $crate::__params!([$($done,)* $value,] $($rest)*) };
    ([$($done:expr,)*] $name:expr => $value:expr) => { $crate::__params!([$($done,)* $value,]) };
    ([$($done:expr,)*] $name:ident, $($rest:tt)*) => { $crate::__params!([$($done,)* $name,] $($rest)*) };
    ([$($done:expr,)*] $name:ident) => { $crate::__params!([$($done,)* $name,]) };
}
