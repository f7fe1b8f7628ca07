#![model(package = "sea-query-sqlx", versions = ">=0.8, <1", features = ["sqlx-mysql", "runtime-tokio"])]

use sea_query::{DeleteStatement, InsertStatement, SelectStatement, UpdateStatement};

#[derive(Clone, Debug)]
pub struct SqlxValues(pub sea_query::Values);
impl<'q> sqlx::IntoArguments<'q, sqlx::MySql> for SqlxValues {}
impl<'q> sqlx::IntoArguments<'q, sqlx::Postgres> for SqlxValues {}
impl<'q> sqlx::IntoArguments<'q, sqlx::Sqlite> for SqlxValues {}

pub trait SqlxBinder {
    fn build_sqlx<T>(&self, query_builder: T) -> (String, SqlxValues);
}
impl SqlxBinder for DeleteStatement {
    fn build_sqlx<T>(&self, query_builder: T) -> (String, SqlxValues) {
        let (sql, values) = self.build(query_builder);
        (sql, SqlxValues(values))
    }
}
impl SqlxBinder for InsertStatement {
    fn build_sqlx<T>(&self, query_builder: T) -> (String, SqlxValues) {
        let (sql, values) = self.build(query_builder);
        (sql, SqlxValues(values))
    }
}
impl SqlxBinder for SelectStatement {
    fn build_sqlx<T>(&self, query_builder: T) -> (String, SqlxValues) {
        let (sql, values) = self.build(query_builder);
        (sql, SqlxValues(values))
    }
}
impl SqlxBinder for UpdateStatement {
    fn build_sqlx<T>(&self, query_builder: T) -> (String, SqlxValues) {
        let (sql, values) = self.build(query_builder);
        (sql, SqlxValues(values))
    }
}
