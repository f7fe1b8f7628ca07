#![model(package = "rusqlite", versions = ">=0.26, <0.44", features = ["blob"])]

//! A statement is its text; the call that executes it stores what is bound. Rows are read from the
//! database: they carry no parameter.

use std::ops::{Deref, DerefMut};
use std::path::Path;

use self::blob::Blob;
pub use self::error::Error;
pub use self::types::ToSql;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[backend("sqlite")]
#[derive(Debug)]
pub struct Connection;

impl Connection {
    #[clean]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[clean]
    pub fn open_in_memory() -> Result<Self>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql))]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    #[versions(">=0.36")]
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub fn query_one<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    #[clean]
    #[sink("sqlite", sql(sql), data(sql, params))]
    pub fn query_row_and_then<T, E: From<Error>, P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>>(
        &self,
        sql: &str,
        params: P,
        f: F,
    ) -> Result<T, E>;
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {
        Ok(Statement { conn: self, sql, bound: Default::default() })
    }
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {
        Ok(CachedStatement { stmt: Statement { conn: self, sql, bound: Default::default() } })
    }
    #[clean]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[clean]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[clean]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[clean]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[clean]
    pub fn last_insert_rowid(&self) -> i64;
    #[versions(">=0.28")]
    #[clean]
    pub fn changes(&self) -> u64;
    #[clean]
    pub fn pragma_update<V: ToSql>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>;
}

/// `prepare` keeps the text, so that the call that executes it knows the table.
#[derive(Debug)]
pub struct Statement<'conn> {
    conn: &'conn Connection,
    sql: String,
    #[many]
    bound: Vec<u8>,
}

impl Statement<'_> {
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn query_and_then<T, E: From<Error>, P: Params, F: FnMut(&Row<'_>) -> Result<T, E>>(
        &mut self,
        params: P,
        f: F,
    ) -> Result<AndThenRows<'_, F>>;
    #[clean]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T>;
    #[versions(">=0.36")]
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, params))]
    pub fn query_one<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T>;
    pub fn raw_bind_parameter<I, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()> {
        self.bound = param;
        Ok(())
    }
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, self.bound))]
    pub fn raw_execute(&mut self) -> Result<usize>;
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, self.bound))]
    pub fn raw_query(&mut self) -> Rows<'_>;
    /// The text with the values in it.
    #[versions(">=0.29")]
    pub fn expanded_sql(&self) -> Option<String>;
}

pub struct CachedStatement<'conn> {
    stmt: Statement<'conn>,
}
impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
    fn deref(&self) -> &Statement<'conn> {
        &self.stmt
    }
}
impl<'conn> DerefMut for CachedStatement<'conn> {
    fn deref_mut(&mut self) -> &mut Statement<'conn> {
        &mut self.stmt
    }
}

#[derive(Debug)]
pub struct Transaction<'conn> {
    conn: &'conn Connection,
}
impl Transaction<'_> {
    #[clean]
    pub fn commit(self) -> Result<()>;
    #[clean]
    pub fn rollback(self) -> Result<()>;
    #[clean]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.conn
    }
}

#[derive(Debug)]
pub struct Savepoint<'conn> {
    conn: &'conn Connection,
}
impl Savepoint<'_> {
    #[clean]
    pub fn commit(self) -> Result<()>;
    #[clean]
    pub fn rollback(&mut self) -> Result<()>;
}
impl Deref for Savepoint<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.conn
    }
}

#[derive(Copy, Clone, Debug)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

pub trait Params {}
impl Params for [&(dyn ToSql + Send + Sync); 0] {}
impl Params for () {}
impl Params for &[&dyn ToSql] {}
impl Params for &[(&str, &dyn ToSql)] {}
impl<T: ToSql + ?Sized, const N: usize> Params for &[&T; N] {}
impl<T: ToSql + ?Sized, const N: usize> Params for &[(&str, &T); N] {}
impl<T: ToSql, const N: usize> Params for [T; N] {}
impl<A: ToSql> Params for (A,) {}
impl<A: ToSql, B: ToSql> Params for (A, B) {}
impl<A: ToSql, B: ToSql, C: ToSql> Params for (A, B, C) {}
impl<A: ToSql, B: ToSql, C: ToSql, D: ToSql> Params for (A, B, C, D) {}
impl<I: IntoIterator> Params for ParamsFromIter<I> {}

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I>(I);

pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I> {
    ParamsFromIter(iter)
}

#[macro_export]
macro_rules! params {
    () => { &[] as &[&dyn $crate::ToSql] };
    ($($param:expr),+ $(,)?) => { &[$(&$param as &dyn $crate::ToSql),+] as &[&dyn $crate::ToSql] };
}

#[macro_export]
macro_rules! named_params {
    () => { &[] as &[(&str, &dyn $crate::ToSql)] };
    ($($param_name:literal: $param_val:expr),+ $(,)?) => {
        &[$(($param_name, &$param_val as &dyn $crate::ToSql)),+] as &[(&str, &dyn $crate::ToSql)]
    };
}

pub struct Row<'stmt> {
    stmt: &'stmt Statement<'stmt>,
}
impl Row<'_> {
    pub fn get<I, T: types::FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_unwrap<I, T: types::FromSql>(&self, idx: I) -> T;
}

pub struct Rows<'stmt> {
    stmt: Option<&'stmt Statement<'stmt>>,
}
impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    #[clean]
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
}

pub struct MappedRows<'stmt, F> {
    rows: Rows<'stmt>,
    map: F,
}
impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for MappedRows<'_, F> {
    type Item = Result<T>;
}

pub struct AndThenRows<'stmt, F> {
    rows: Rows<'stmt>,
    map: F,
}
impl<T, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>> Iterator for AndThenRows<'_, F> {
    type Item = Result<T, E>;
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error),
        }
    }
}

pub mod blob {
    use std::io;

    pub struct Blob<'conn> {
        conn: &'conn super::Connection,
    }
    impl io::Write for Blob<'_> {
        #[clean]
        #[sink("sqlite", operation = "write", data(buf))]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        #[clean]
        fn flush(&mut self) -> io::Result<()>;
    }
    impl Blob<'_> {
        #[clean]
        #[sink("sqlite", operation = "write", data(buf))]
        pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> super::Result<()>;
        #[clean]
        #[sink("sqlite", operation = "write", data(buf))]
        pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> super::Result<()>;
    }
}

pub mod types {
    pub trait ToSql {}
    impl<T: ?Sized> ToSql for T {}
    pub trait FromSql: Sized {}
    impl<T> FromSql for T {}
}

mod error {
    #[derive(Debug)]
    pub enum Error {
        QueryReturnedNoRows,
        InvalidQuery,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
