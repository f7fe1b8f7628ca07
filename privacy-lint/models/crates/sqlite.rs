#![model(package = "sqlite", versions = ">=0.36, <0.38")]

//! What is bound to a statement is stored when it is stepped: by `next`, or by the cursor over it.

use std::path::Path;

#[backend("sqlite")]
#[derive(Debug)]
pub struct Connection;
impl Connection {
    #[clean]
    pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;
    #[clean]
    pub fn open_thread_safe<T: AsRef<Path>>(path: T) -> Result<ConnectionThreadSafe>;
    #[clean]
    #[sink("sqlite", sql(statement), data(statement))]
    pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()>;
    #[clean]
    #[sink("sqlite", sql(statement), data(statement))]
    pub fn iterate<T: AsRef<str>, F: FnMut(&[(&str, Option<&str>)]) -> bool>(&self, statement: T, callback: F) -> Result<()>;
    pub fn prepare<T: AsRef<str>>(&self, statement: T) -> Result<Statement<'_>> {
        Ok(Statement { conn: self, sql: statement, bound: Default::default() })
    }
}

pub struct ConnectionThreadSafe(Connection);
impl std::ops::Deref for ConnectionThreadSafe {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

#[clean]
pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;

#[derive(Debug)]
pub struct Statement<'l> {
    conn: &'l Connection,
    sql: String,
    #[many]
    bound: Vec<u8>,
}
impl<'l> Statement<'l> {
    pub fn bind<T: Bindable>(&mut self, value: T) -> Result<()> {
        self.bound = value;
        Ok(())
    }
    pub fn bind_iter<T: IntoIterator<Item = U>, U: Bindable>(&mut self, value: T) -> Result<()> {
        self.bound = value;
        Ok(())
    }
    #[clean]
    #[sink("sqlite", sql(self.sql), data(self.sql, self.bound))]
    pub fn next(&mut self) -> Result<State>;
    pub fn iter(&mut self) -> Cursor<'l, '_> {
        Cursor { statement: self }
    }
    pub fn read<T: ReadableWithIndex, U>(&self, index: U) -> Result<T> {
        Err(Default::default())
    }
    #[clean]
    pub fn reset(&mut self) -> Result<()>;
}
impl<'l> IntoIterator for Statement<'l> {
    type Item = Result<Row>;
    type IntoIter = CursorWithOwnership<'l>;
    fn into_iter(self) -> CursorWithOwnership<'l> {
        CursorWithOwnership { statement: self }
    }
}

pub struct Cursor<'l, 'm> {
    statement: &'m mut Statement<'l>,
}
impl<'l, 'm> Cursor<'l, 'm> {
    pub fn bind<T: Bindable>(self, value: T) -> Result<Self> {
        self.statement.bound = value;
        Ok(self)
    }
    pub fn bind_iter<T: IntoIterator<Item = U>, U: Bindable>(self, value: T) -> Result<Self> {
        self.statement.bound = value;
        Ok(self)
    }
}
impl<'l, 'm> Iterator for Cursor<'l, 'm> {
    type Item = Result<Row>;
    #[clean]
    #[sink("sqlite", sql(self.statement.sql), data(self.statement.sql, self.statement.bound))]
    fn next(&mut self) -> Option<Result<Row>>;
}

pub struct CursorWithOwnership<'l> {
    statement: Statement<'l>,
}
impl<'l> CursorWithOwnership<'l> {
    pub fn bind<T: Bindable>(mut self, value: T) -> Result<Self> {
        self.statement.bound = value;
        Ok(self)
    }
    pub fn bind_iter<T: IntoIterator<Item = U>, U: Bindable>(mut self, value: T) -> Result<Self> {
        self.statement.bound = value;
        Ok(self)
    }
}
impl<'l> Iterator for CursorWithOwnership<'l> {
    type Item = Result<Row>;
    #[clean]
    #[sink("sqlite", sql(self.statement.sql), data(self.statement.sql, self.statement.bound))]
    fn next(&mut self) -> Option<Result<Row>>;
}

#[derive(Debug)]
pub struct Row;
impl Row {
    pub fn read<'l, T, U>(&'l self, column: U) -> T;
    pub fn try_read<'l, T, U>(&'l self, column: U) -> Result<T>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Row,
    Done,
}

pub trait Bindable {}
impl<T> Bindable for T {}
pub trait ReadableWithIndex: Sized {}
impl<T> ReadableWithIndex for T {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, Default)]
pub struct Error {
    pub code: Option<isize>,
    pub message: Option<String>,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
