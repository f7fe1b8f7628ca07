#![model(package = "mysql", versions = ">=23, <29")]

//! A statement is its text, prepared or not; the call that executes it stores what is bound.

pub use self::error::Error;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod prelude {
    pub use super::conn::query::{BatchQuery, BinQuery, TextQuery, WithParams};
    pub use super::conn::queryable::{AsStatement, Queryable};

    pub trait FromRow: Sized {}
    impl<T> FromRow for T {}
    pub trait FromValue: Sized {}
    impl<T> FromValue for T {}
    pub trait ToValue {}
    impl<T> ToValue for T {}
}

#[derive(Clone, Debug)]
pub struct Pool;
impl Pool {
    #[clean]
    pub fn new<T>(opts: T) -> Result<Pool>;
    #[clean]
    pub fn get_conn(&self) -> Result<PooledConn>;
    #[clean]
    pub fn try_get_conn<T>(&self, timeout_ms: T) -> Result<PooledConn>;
    #[clean]
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction<'static>>;
}

#[backend("mysql")]
#[derive(Debug)]
pub struct PooledConn;
impl PooledConn {
    #[clean]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    #[clean]
    pub fn unwrap(self) -> Conn;
}
impl std::ops::Deref for PooledConn {
    type Target = Conn;
    #[clean]
    fn deref(&self) -> &Conn;
}
impl prelude::Queryable for PooledConn {}

#[backend("mysql")]
#[derive(Debug)]
pub struct Conn;
impl Conn {
    #[clean]
    pub fn new<T>(opts: T) -> Result<Conn>;
    #[clean]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    #[clean]
    pub fn affected_rows(&self) -> u64;
    #[clean]
    pub fn last_insert_id(&self) -> u64;
}
impl prelude::Queryable for Conn {}

#[backend("mysql")]
#[derive(Debug)]
pub struct Transaction<'a> {
    conn: &'a Conn,
}
impl Transaction<'_> {
    #[clean]
    pub fn commit(self) -> Result<()>;
    #[clean]
    pub fn rollback(self) -> Result<()>;
    #[clean]
    pub fn affected_rows(&self) -> u64;
    #[clean]
    pub fn last_insert_id(&self) -> Option<u64>;
}
impl prelude::Queryable for Transaction<'_> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct TxOpts;

#[derive(Clone, Debug)]
pub struct Opts;
impl Opts {
    #[clean]
    pub fn from_url(url: &str) -> Result<Opts, UrlError>;
}
#[derive(Clone, Debug, Default)]
pub struct OptsBuilder;
impl OptsBuilder {
    #[clean]
    pub fn new() -> Self;
}
#[derive(Debug)]
pub struct UrlError;

/// A prepared statement is its text.
#[derive(Clone, Debug)]
pub struct Statement {
    query: String,
}

mod conn {
    pub mod queryable {
        use crate::prelude::FromRow;
        use crate::*;

        pub trait AsStatement {}
        impl AsStatement for &str {}
        impl AsStatement for String {}
        impl AsStatement for Statement {}
        impl AsStatement for &Statement {}

        pub trait Queryable {
            fn prep<Q: AsRef<str>>(&mut self, query: Q) -> Result<Statement> {
                Ok(Statement { query })
            }
            #[clean]
            fn close(&mut self, stmt: Statement) -> Result<()>;

            #[clean]
            #[sink("mysql", sql(query), data(query))]
            fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<'_, '_, '_, Text>>;
            #[clean]
            #[sink("mysql", sql(query), data(query))]
            fn query<T: FromRow, Q: AsRef<str>>(&mut self, query: Q) -> Result<Vec<T>>;
            #[clean]
            #[sink("mysql", sql(query), data(query))]
            fn query_first<T: FromRow, Q: AsRef<str>>(&mut self, query: Q) -> Result<Option<T>>;
            #[clean]
            #[sink("mysql", sql(query), data(query))]
            fn query_map<T: FromRow, F: FnMut(T) -> U, Q: AsRef<str>, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>;
            #[clean]
            #[sink("mysql", sql(query), data(query))]
            fn query_drop<Q: AsRef<str>>(&mut self, query: Q) -> Result<()>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec_iter<S: AsStatement, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec_batch<S: AsStatement, P: Into<Params>, I: IntoIterator<Item = P>>(&mut self, stmt: S, params: I) -> Result<()>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec<T: FromRow, S: AsStatement, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Vec<T>>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec_first<T: FromRow, S: AsStatement, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Option<T>>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec_map<T: FromRow, S: AsStatement, P: Into<Params>, F: FnMut(T) -> U, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>;
            #[clean]
            #[sink("mysql", sql(stmt), data(stmt, params))]
            fn exec_drop<S: AsStatement, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<()>;
        }
    }

    pub mod query {
        use crate::prelude::FromRow;
        use crate::*;

        pub trait TextQuery: Sized {
            #[clean]
            #[sink("mysql", sql(self), data(self))]
            fn run<'a, 'b, 'c, C>(self, conn: C) -> Result<QueryResult<'a, 'b, 'c, Text>>;
            #[clean]
            #[sink("mysql", sql(self), data(self))]
            fn first<T: FromRow, C>(self, conn: C) -> Result<Option<T>>;
            #[clean]
            #[sink("mysql", sql(self), data(self))]
            fn fetch<T: FromRow, C>(self, conn: C) -> Result<Vec<T>>;
            #[clean]
            #[sink("mysql", sql(self), data(self))]
            fn map<T: FromRow, U, F: FnMut(T) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        }
        impl<Q: AsRef<str>> TextQuery for Q {}

        pub trait WithParams: Sized {
            fn with<P>(self, params: P) -> QueryWithParams<Self, P>;
        }
        impl<T: AsRef<str>> WithParams for T {
            fn with<P>(self, params: P) -> QueryWithParams<Self, P> {
                QueryWithParams { query: self, params }
            }
        }

        pub trait BinQuery: Sized {
            fn run<'a, 'b, 'c, C>(self, conn: C) -> Result<QueryResult<'a, 'b, 'c, Binary>>;
            fn first<T: FromRow, C>(self, conn: C) -> Result<Option<T>>;
            fn fetch<T: FromRow, C>(self, conn: C) -> Result<Vec<T>>;
            fn map<T: FromRow, U, F: FnMut(T) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        }
        impl<Q, P> BinQuery for QueryWithParams<Q, P> {
            #[clean]
            #[sink("mysql", sql(self.query), data(self.query, self.params))]
            fn run<'a, 'b, 'c, C>(self, conn: C) -> Result<QueryResult<'a, 'b, 'c, Binary>>;
            #[clean]
            #[sink("mysql", sql(self.query), data(self.query, self.params))]
            fn first<T: FromRow, C>(self, conn: C) -> Result<Option<T>>;
            #[clean]
            #[sink("mysql", sql(self.query), data(self.query, self.params))]
            fn fetch<T: FromRow, C>(self, conn: C) -> Result<Vec<T>>;
            #[clean]
            #[sink("mysql", sql(self.query), data(self.query, self.params))]
            fn map<T: FromRow, U, F: FnMut(T) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        }

        pub trait BatchQuery {
            fn batch<C>(self, conn: C) -> Result<()>;
        }
        impl<Q, I> BatchQuery for QueryWithParams<Q, I> {
            #[clean]
            #[sink("mysql", sql(self.query), data(self.query, self.params))]
            fn batch<C>(self, conn: C) -> Result<()>;
        }
    }
}

/// `"INSERT …".with(params! { … }).run(&mut conn)`.
#[derive(Clone, Debug)]
pub struct QueryWithParams<Q, P> {
    pub query: Q,
    pub params: P,
}

/// How rows come: as text, or in the binary form of prepared statements.
pub struct Text;
pub struct Binary;

pub struct QueryResult<'c, 't, 'tc, T> {
    conn: &'c Conn,
    protocol: std::marker::PhantomData<(&'t T, &'tc T)>,
}
impl<T> QueryResult<'_, '_, '_, T> {
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

#[derive(Clone, Debug)]
pub struct Row;
impl Row {
    pub fn get<T: prelude::FromValue, I>(&self, index: I) -> Option<T>;
    pub fn take<T: prelude::FromValue, I>(&mut self, index: I) -> Option<T>;
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        IoError(std::io::Error),
        MySqlError(MySqlError),
        UrlError(super::UrlError),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    #[derive(Debug)]
    pub struct MySqlError {
        pub state: String,
        pub message: String,
        pub code: u16,
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
