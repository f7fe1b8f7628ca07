#![model(package = "sea-query", versions = ">=0.28, <2")]

//! A statement that is put together; its text begins with what it does. What is compared with is a value
//! of the statement, too: for a `SELECT` that is no store.

use std::borrow::Cow;

pub use self::query::{DeleteStatement, InsertStatement, OnConflict, Query, SelectStatement, UpdateStatement};

pub trait Iden {}
pub trait IntoIden {}
impl<T> IntoIden for T {}
pub trait IntoTableRef {}
impl<T> IntoTableRef for T {}

#[derive(Clone, Debug)]
pub struct Alias(String);
impl Alias {
    pub fn new<T: Into<String>>(n: T) -> Self {
        Alias(n.into())
    }
}

pub struct MysqlQueryBuilder;
pub struct PostgresQueryBuilder;
pub struct SqliteQueryBuilder;

#[derive(Clone, Debug)]
pub struct Value;
// Not of any type: whatever becomes a value has the methods of `ExprTrait` as well.
impl From<bool> for Value {
    fn from(x: bool) -> Value;
}
impl From<i8> for Value {
    fn from(x: i8) -> Value;
}
impl From<i16> for Value {
    fn from(x: i16) -> Value;
}
impl From<i32> for Value {
    fn from(x: i32) -> Value;
}
impl From<i64> for Value {
    fn from(x: i64) -> Value;
}
impl From<u8> for Value {
    fn from(x: u8) -> Value;
}
impl From<u16> for Value {
    fn from(x: u16) -> Value;
}
impl From<u32> for Value {
    fn from(x: u32) -> Value;
}
impl From<u64> for Value {
    fn from(x: u64) -> Value;
}
impl From<f32> for Value {
    fn from(x: f32) -> Value;
}
impl From<f64> for Value {
    fn from(x: f64) -> Value;
}
impl From<char> for Value {
    fn from(x: char) -> Value;
}
impl From<String> for Value {
    fn from(x: String) -> Value;
}
impl From<&String> for Value {
    fn from(x: &String) -> Value;
}
impl From<&str> for Value {
    fn from(x: &str) -> Value;
}
impl From<Cow<'_, str>> for Value {
    fn from(x: Cow<'_, str>) -> Value;
}
impl From<Vec<u8>> for Value {
    fn from(x: Vec<u8>) -> Value;
}
impl From<&[u8]> for Value {
    fn from(x: &[u8]) -> Value;
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(x: Option<T>) -> Value;
}

#[derive(Clone, Debug)]
pub struct Values(pub Vec<Value>);

#[derive(Clone, Debug)]
pub struct Expr;
impl Expr {
    #[clean]
    pub fn col<T>(n: T) -> Expr;
    pub fn val<V>(v: V) -> Expr;
    pub fn value<V>(v: V) -> Expr;
    pub fn eq<V>(self, v: V) -> Expr;
}
impl<T: Into<Value>> From<T> for Expr {
    fn from(x: T) -> Expr;
}

pub mod query {
    use super::{Value, Values};

    pub struct Query;
    impl Query {
        #[clean]
        pub fn insert() -> InsertStatement;
        #[clean]
        pub fn update() -> UpdateStatement;
        #[clean]
        pub fn select() -> SelectStatement;
        #[clean]
        pub fn delete() -> DeleteStatement;
    }

    #[derive(Clone, Debug, Default)]
    pub struct InsertStatement {
        into: String,
        #[many]
        stored: Vec<Value>,
    }
    impl InsertStatement {
        pub fn into_table<T>(&mut self, tbl_ref: T) -> &mut Self {
            self.into = tbl_ref;
            self
        }
        pub fn columns<C, I: IntoIterator<Item = C>>(&mut self, columns: I) -> &mut Self {
            self
        }
        pub fn values<I: IntoIterator>(&mut self, values: I) -> Result<&mut Self, std::fmt::Error> {
            self.stored = values;
            Ok(self)
        }
        pub fn values_panic<I: IntoIterator>(&mut self, values: I) -> &mut Self {
            self.stored = values;
            self
        }
        pub fn on_conflict(&mut self, on_conflict: OnConflict) -> &mut Self {
            self.stored = on_conflict;
            self
        }
        pub fn build<T>(&self, query_builder: T) -> (String, Values) {
            (format!("INSERT INTO {} VALUES", self.into), Values(self.stored))
        }
        pub fn to_string<T>(&self, query_builder: T) -> String {
            format!("INSERT INTO {} VALUES {:?}", self.into, self.stored)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct OnConflict {
        #[many]
        updated: Vec<Value>,
    }
    impl OnConflict {
        pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self {
            self.updated = value;
            self
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct UpdateStatement {
        written: String,
        #[many]
        stored: Vec<Value>,
    }
    impl UpdateStatement {
        pub fn table<T>(&mut self, tbl_ref: T) -> &mut Self {
            self.written = tbl_ref;
            self
        }
        pub fn values<T, I: IntoIterator>(&mut self, values: I) -> &mut Self {
            self.stored = values;
            self
        }
        pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self {
            self.stored = value;
            self
        }
        pub fn and_where<E>(&mut self, other: E) -> &mut Self {
            self
        }
        pub fn cond_where<C>(&mut self, condition: C) -> &mut Self {
            self
        }
        pub fn build<T>(&self, query_builder: T) -> (String, Values) {
            (format!("UPDATE {} SET", self.written), Values(self.stored))
        }
        pub fn to_string<T>(&self, query_builder: T) -> String {
            format!("UPDATE {} SET {:?}", self.written, self.stored)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct SelectStatement {
        #[many]
        compared: Vec<Value>,
    }
    impl SelectStatement {
        pub fn column<C>(&mut self, col: C) -> &mut Self {
            self
        }
        pub fn from<R>(&mut self, tbl_ref: R) -> &mut Self {
            self
        }
        pub fn and_where<E>(&mut self, other: E) -> &mut Self {
            self.compared = other;
            self
        }
        pub fn cond_where<C>(&mut self, condition: C) -> &mut Self {
            self.compared = condition;
            self
        }
        pub fn build<T>(&self, query_builder: T) -> (String, Values) {
            ("SELECT".to_owned(), Values(self.compared))
        }
        pub fn to_string<T>(&self, query_builder: T) -> String {
            format!("SELECT {:?}", self.compared)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct DeleteStatement {
        #[many]
        compared: Vec<Value>,
    }
    impl DeleteStatement {
        pub fn from_table<T>(&mut self, tbl_ref: T) -> &mut Self {
            self
        }
        pub fn and_where<E>(&mut self, other: E) -> &mut Self {
            self.compared = other;
            self
        }
        pub fn cond_where<C>(&mut self, condition: C) -> &mut Self {
            self.compared = condition;
            self
        }
        pub fn build<T>(&self, query_builder: T) -> (String, Values) {
            ("DELETE".to_owned(), Values(self.compared))
        }
        pub fn to_string<T>(&self, query_builder: T) -> String {
            format!("DELETE FROM {:?}", self.compared)
        }
    }
}

#[derive_model(traits("sea_query::Iden"))]
macro_rules! Iden { () => {} }
