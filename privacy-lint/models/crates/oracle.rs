#![model(package = "oracle", versions = ">=0.5, <0.7")]

pub use self::connection::Connection;
pub use self::statement::Statement;
#[versions(">=0.5.3")]
pub use self::statement::StatementBuilder;
#[versions("<0.5.3")]
use self::statement::StatementBuilder;
pub use self::batch::{Batch, BatchBuilder};

pub type Result<T> = std::result::Result<T, Error>;

mod connection {
    use super::*;

    #[backend("oracle")]
    #[derive(Debug)]
    pub struct Connection;
    impl Connection {
        #[clean]
        pub fn connect<U: AsRef<str>, P: AsRef<str>, C: AsRef<str>>(username: U, password: P, connect_string: C) -> Result<Connection>;
        #[versions(">=0.5.3")]
        pub fn statement<'conn, 'sql>(&'conn self, sql: &'sql str) -> StatementBuilder<'conn, 'sql> {
            StatementBuilder { conn: self, sql }
        }
        pub fn batch<'conn, 'sql>(&'conn self, sql: &'sql str, max_batch_size: usize) -> BatchBuilder<'conn, 'sql> {
            BatchBuilder { conn: self, sql }
        }
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn execute(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<Statement>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<Statement>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<'static, Row>>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query_named(&self, sql: &str, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<ResultSet<'static, Row>>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query_as<T>(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<'static, T>>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query_row(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<Row>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query_row_named(&self, sql: &str, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<Row>;
        #[clean]
        #[sink("oracle", sql(sql), data(sql, params))]
        pub fn query_row_as<T>(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<T>;
        #[clean]
        pub fn commit(&self) -> Result<()>;
        #[clean]
        pub fn rollback(&self) -> Result<()>;
    }
}

mod statement {
    use super::*;

    pub struct StatementBuilder<'conn, 'sql> {
        conn: &'conn Connection,
        sql: &'sql str,
    }
    impl<'conn, 'sql> StatementBuilder<'conn, 'sql> {
        #[versions(">=0.5.3")]
        pub fn build(&self) -> Result<Statement> {
            Ok(Statement { sql: self.sql, bound: Default::default() })
        }
    }

    #[derive(Debug)]
    pub struct Statement {
        sql: String,
        #[many]
        bound: Vec<u8>,
    }
    impl Statement {
        pub fn bind<I>(&mut self, bindidx: I, value: &dyn sql_type::ToSql) -> Result<()> {
            self.bound = value;
            Ok(())
        }
        #[clean]
        #[sink("oracle", sql(self.sql), data(self.sql, self.bound, params))]
        pub fn execute(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<()>;
        #[clean]
        #[sink("oracle", sql(self.sql), data(self.sql, self.bound, params))]
        pub fn execute_named(&mut self, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<()>;
        #[clean]
        #[sink("oracle", sql(self.sql), data(self.sql, self.bound, params))]
        pub fn query(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<'_, Row>>;
        #[clean]
        #[sink("oracle", sql(self.sql), data(self.sql, self.bound, params))]
        pub fn query_row(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<Row>;
        #[clean]
        pub fn row_count(&self) -> Result<u64>;
    }
}

mod batch {
    use super::*;

    pub struct BatchBuilder<'conn, 'sql> {
        conn: &'conn Connection,
        sql: &'sql str,
    }
    impl<'conn, 'sql> BatchBuilder<'conn, 'sql> {
        pub fn build(&self) -> Result<Batch<'conn>> {
            Ok(Batch { conn: self.conn, sql: self.sql, rows: Default::default() })
        }
    }

    pub struct Batch<'conn> {
        conn: &'conn Connection,
        sql: String,
        #[many]
        rows: Vec<u8>,
    }
    impl Batch<'_> {
        pub fn append_row(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<()> {
            self.rows = params;
            Ok(())
        }
        pub fn append_row_named(&mut self, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<()> {
            self.rows = params;
            Ok(())
        }
        #[clean]
        #[sink("oracle", sql(self.sql), data(self.sql, self.rows))]
        pub fn execute(&mut self) -> Result<()>;
    }
}

pub struct ResultSet<'a, T> {
    row: &'a T,
}

#[derive(Clone, Debug)]
pub struct Row;
impl Row {
    pub fn get<I, T>(&self, colidx: I) -> Result<T>;
}

pub mod sql_type {
    pub trait ToSql {}
    impl<T: ?Sized> ToSql for T {}
    pub trait FromSql {}
    impl<T> FromSql for T {}
}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
