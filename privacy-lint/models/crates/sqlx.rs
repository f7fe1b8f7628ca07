#![model(package = "sqlx", versions = ">=0.5, <0.10", builds = ">=0.6", features = ["any", "mysql", "postgres", "sqlite", "runtime-tokio >=0.7", "runtime-tokio-rustls <0.7"])]

//! A query is its text and its bound arguments. Whichever way it reaches a connection, it is the
//! call that executes it which stores. Rows are read from the database: they carry no argument.

use futures_core::stream::BoxStream;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

#[versions(">=0.7")]
pub use self::any::{Any, AnyConnection, AnyPool};
pub use self::database::Database;
pub use self::decode::Decode;
pub use self::encode::Encode;
pub use self::error::{Error, Result};
pub use self::mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool};
#[versions(">=0.7")]
pub use self::mysql::MySqlTransaction;
pub use self::pool::Pool;
pub use self::postgres::{PgConnection, PgExecutor, PgPool, Postgres};
#[versions(">=0.7")]
pub use self::postgres::PgTransaction;
pub use self::query_builder::QueryBuilder;
pub use self::sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool};
#[versions(">=0.7")]
pub use self::sqlite::SqliteTransaction;
pub use self::types::Type;
use self::query::{Map, Query, QueryAs, QueryScalar};

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

pub fn query<DB: Database>(sql: &str) -> Query<'_, DB, <DB as Database>::Arguments<'_>> {
    Query { sql, arguments: Default::default() }
}

pub fn query_with<'q, DB: Database, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> Query<'q, DB, A> {
    Query { sql, arguments }
}

pub fn query_as<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>>(
    sql: &'q str,
) -> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>> {
    QueryAs { sql, arguments: Default::default() }
}

/// What the macros make of a statement with rows: `Query::try_map` with a closure that fills the type field by
/// field, so that it need not be `FromRow`.
#[invented]
pub fn query_checked<'q, DB: Database, O>(
    sql: &'q str,
) -> Map<'q, DB, fn(DB::Row) -> Result<O, Error>, <DB as Database>::Arguments<'q>> {
    Map { sql, arguments: Default::default(), mapper: query::from_row }
}

pub fn query_as_with<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>>(
    sql: &'q str,
    arguments: A,
) -> QueryAs<'q, DB, O, A> {
    QueryAs { sql, arguments }
}

pub fn query_scalar<'q, DB: Database, O>(
    sql: &'q str,
) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>> {
    QueryScalar { sql, arguments: Default::default() }
}

pub fn query_scalar_with<'q, DB: Database, O, A: IntoArguments<'q, DB>>(
    sql: &'q str,
    arguments: A,
) -> QueryScalar<'q, DB, O, A> {
    QueryScalar { sql, arguments }
}

pub mod query {
    use super::*;

    pub struct Query<'q, DB: Database, A> {
        sql: &'q str,
        #[many]
        arguments: A,
    }

    impl<'q, DB: Database, A> Execute<'q, DB> for Query<'q, DB, A> {
        fn sql(&self) -> &'q str {
            self.sql
        }
    }

    impl<'q, DB: Database> Query<'q, DB, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(mut self, value: T) -> Self {
            self.arguments = value;
            self
        }

        #[versions(">=0.7")]
        pub fn try_bind<T: 'q + Encode<'q, DB> + Type<DB>>(&mut self, value: T) -> std::result::Result<(), error::BoxDynError> {
            self.arguments = value;
            Ok(())
        }
    }

    impl<'q, DB: Database, A: 'q + Send + IntoArguments<'q, DB>> Query<'q, DB, A> {
        pub fn persistent(self, value: bool) -> Self {
            self
        }

        pub fn map<F, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A>
        where
            F: FnMut(DB::Row) -> O + Send,
            O: Unpin,
        {
            Map { sql: self.sql, arguments: self.arguments, mapper: move |row| Ok(f(row)) }
        }

        pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A>
        where
            F: FnMut(DB::Row) -> Result<O, Error> + Send,
            O: Unpin,
        {
            Map { sql: self.sql, arguments: self.arguments, mapper: f }
        }

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn execute_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
            self,
            executor: E,
        ) -> BoxStream<'e, Result<DB::QueryResult, Error>>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::Row, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
            self,
            executor: E,
        ) -> Result<Option<DB::Row>, Error>;
    }

    #[clean]
    pub(super) fn from_row<R, O>(row: R) -> Result<O, Error>;

    pub struct Map<'q, DB: Database, F, A> {
        sql: &'q str,
        #[many]
        arguments: A,
        mapper: F,
    }

    /// The macros bind before they map, and they do not map what gives no rows: `query_as!` of an update is a
    /// `Query`.
    #[invented]
    impl<'q, DB: Database, F, A> Map<'q, DB, F, A> {
        pub fn bind<T>(mut self, value: T) -> Self {
            self.arguments = value;
            self
        }

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error>;
    }

    impl<'q, DB: Database, F, A> Execute<'q, DB> for Map<'q, DB, F, A> {
        fn sql(&self) -> &'q str {
            self.sql
        }
    }

    impl<'q, DB: Database, F, O, A> Map<'q, DB, F, A>
    where
        F: FnMut(DB::Row) -> Result<O, Error> + Send,
        O: Send + Unpin,
        A: 'q + Send + IntoArguments<'q, DB>,
    {
        pub fn map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
        where
            G: FnMut(O) -> P + Send,
            P: Unpin,
        {
            let mut f = self.mapper;
            Map { sql: self.sql, arguments: self.arguments, mapper: move |row| Ok(g(f(row)?)) }
        }

        pub fn try_map<G, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A>
        where
            G: FnMut(O) -> Result<P, Error> + Send,
            P: Unpin,
        {
            let mut f = self.mapper;
            Map { sql: self.sql, arguments: self.arguments, mapper: move |row| g(f(row)?) }
        }

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
            self,
            executor: E,
        ) -> Result<Option<O>, Error>;
    }

    pub struct QueryAs<'q, DB: Database, O, A> {
        sql: &'q str,
        #[many]
        arguments: A,
        output: std::marker::PhantomData<O>,
    }

    impl<'q, DB: Database, O, A> Execute<'q, DB> for QueryAs<'q, DB, O, A> {
        fn sql(&self) -> &'q str {
            self.sql
        }
    }

    impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(mut self, value: T) -> Self {
            self.arguments = value;
            self
        }
    }

    impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A>
    where
        A: 'q + IntoArguments<'q, DB>,
        O: Send + Unpin + for<'r> FromRow<'r, DB::Row>,
    {
        pub fn persistent(self, value: bool) -> Self {
            self
        }

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
            self,
            executor: E,
        ) -> Result<Option<O>, Error>;
    }

    pub struct QueryScalar<'q, DB: Database, O, A> {
        sql: &'q str,
        #[many]
        arguments: A,
        output: std::marker::PhantomData<O>,
    }

    impl<'q, DB: Database, O, A> Execute<'q, DB> for QueryScalar<'q, DB, O, A> {
        fn sql(&self) -> &'q str {
            self.sql
        }
    }

    impl<'q, DB: Database, O> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(mut self, value: T) -> Self {
            self.arguments = value;
            self
        }
    }

    impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A>
    where
        O: Send + Unpin,
        A: 'q + IntoArguments<'q, DB>,
    {
        pub fn persistent(self, value: bool) -> Self {
            self
        }

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error>;

        #[clean]
        #[sink(DB, sql(self.sql), data(self.sql, self.arguments))]
        pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
            self,
            executor: E,
        ) -> Result<Option<O>, Error>;
    }
}

#[versions(">=0.7.4")]
pub struct RawSql<'q> {
    sql: &'q str,
}

#[versions(">=0.7.4")]
pub fn raw_sql(sql: &str) -> RawSql<'_> {
    RawSql { sql }
}

impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {
    fn sql(&self) -> &'q str {
        self.sql
    }
}

impl<'q> RawSql<'q> {
    #[clean]
    #[sink(E, sql(self.sql), data(self.sql))]
    pub async fn execute<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::QueryResult>;

    #[clean]
    #[sink(E, sql(self.sql), data(self.sql))]
    pub fn fetch<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>>;

    #[clean]
    #[sink(E, sql(self.sql), data(self.sql))]
    pub async fn fetch_all<'e, E: Executor<'e>>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>>;

    #[clean]
    #[sink(E, sql(self.sql), data(self.sql))]
    pub async fn fetch_one<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::Row>;

    #[clean]
    #[sink(E, sql(self.sql), data(self.sql))]
    pub async fn fetch_optional<'e, E: Executor<'e>>(self, executor: E) -> Result<Option<<E::Database as Database>::Row>>;
}

pub mod query_builder {
    use super::*;

    /// What it begins with says what the statement does; what is pushed is its data.
    pub struct QueryBuilder<'args, DB: Database> {
        sql: String,
        #[many]
        arguments: DB::Arguments<'args>,
    }

    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self {
            QueryBuilder { sql: init, arguments: Default::default() }
        }

        #[versions(">=0.7")]
        pub fn with_arguments<A: IntoArguments<'args, DB>>(init: impl Into<String>, arguments: A) -> Self {
            QueryBuilder { sql: init, arguments }
        }

        pub fn push(&mut self, sql: impl Display) -> &mut Self {
            self.arguments = sql.to_string();
            self
        }

        pub fn push_bind<T: 'args + Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {
            self.arguments = value;
            self
        }

        pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep> {
            Separated { query_builder: self, separator }
        }

        /// The rows go in, whatever of them the closure binds.
        pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self
        where
            I: IntoIterator,
            F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item);

        pub fn push_tuples<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self
        where
            I: IntoIterator,
            F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item);

        pub fn build(&mut self) -> Query<'_, DB, <DB as Database>::Arguments<'args>> {
            Query { sql: self.sql, arguments: self.arguments }
        }

        pub fn build_query_as<'q, T: FromRow<'q, DB::Row>>(&'q mut self) -> QueryAs<'q, DB, T, <DB as Database>::Arguments<'args>> {
            QueryAs { sql: self.sql, arguments: self.arguments }
        }

        #[versions(">=0.7.1")]
        pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, <DB as Database>::Arguments<'args>> {
            QueryScalar { sql: self.sql, arguments: self.arguments }
        }

        pub fn reset(&mut self) -> &mut Self {
            self
        }

        pub fn sql(&self) -> &str {
            &self.sql
        }

        pub fn into_sql(self) -> String {
            self.sql
        }
    }

    pub struct Separated<'qb, 'args: 'qb, DB: Database, Sep> {
        query_builder: &'qb mut QueryBuilder<'args, DB>,
        separator: Sep,
    }

    impl<'qb, 'args: 'qb, DB: Database, Sep: Display> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl Display) -> &mut Self {
            self.query_builder.push(sql);
            self
        }

        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self {
            self.query_builder.push(sql);
            self
        }

        pub fn push_bind<T: 'args + Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {
            self.query_builder.push_bind(value);
            self
        }

        pub fn push_bind_unseparated<T: 'args + Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {
            self.query_builder.push_bind(value);
            self
        }
    }
}

/// The type of the query names the database: `Query<'_, MySql, _>`; if it is plain text, the
/// executor's does. `query.sql` is a field of `Query`, `QueryAs` and their kin.
pub trait Executor<'c>: Send + Debug + Sized {
    type Database: Database;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn execute<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>>;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn execute_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>>;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn fetch<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>>;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn fetch_all<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>>;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn fetch_one<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>>;

    #[clean]
    #[sink(E, sql(query.sql), data(query))]
    fn fetch_optional<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>>;

    #[clean]
    fn prepare<'e, 'q: 'e>(
        self,
        query: &'q str,
    ) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement<'q>, Error>>;
}

pub trait Execute<'q, DB: Database>: Send + Sized {
    fn sql(&self) -> &'q str;
}

impl<'q, DB: Database> Execute<'q, DB> for &'q str {
    fn sql(&self) -> &'q str {
        self
    }
}

impl<'q, DB: Database> Execute<'q, DB> for (&'q str, Option<<DB as Database>::Arguments<'q>>) {
    fn sql(&self) -> &'q str {
        self.0
    }
}

impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB> {
    type Database = DB;
}

impl<'c> Executor<'c> for &'c mut MySqlConnection {
    type Database = MySql;
}

impl<'c> Executor<'c> for &'c mut PgConnection {
    type Database = Postgres;
}

impl<'c> Executor<'c> for &'c mut SqliteConnection {
    type Database = Sqlite;
}

#[versions(">=0.7")]
impl<'c> Executor<'c> for &'c mut AnyConnection {
    type Database = Any;
}

/// A transaction and a connection of a pool are dereferenced since 0.7; before, they ran statements themselves.
#[versions("<0.7")]
impl<'t, 'c, DB: Database> Executor<'t> for &'t mut Transaction<'c, DB> {
    type Database = DB;
}

#[versions("<0.7")]
impl<'c, DB: Database> Executor<'c> for &'c mut pool::PoolConnection<DB> {
    type Database = DB;
}

pub trait Acquire<'c> {
    type Database: Database;
    type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;

    fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
    fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
}

impl<'a, DB: Database> Acquire<'a> for &'_ Pool<DB> {
    type Database = DB;
    type Connection = pool::PoolConnection<DB>;
}

impl<'c, DB: Database> Acquire<'c> for &'c mut pool::PoolConnection<DB> {
    type Database = DB;
    type Connection = &'c mut DB::Connection;
}

impl<'c, 't, DB: Database> Acquire<'t> for &'t mut Transaction<'c, DB> {
    type Database = DB;
    type Connection = &'t mut DB::Connection;
}

pub mod pool {
    use super::*;

    pub struct Pool<DB: Database> {
        database: std::marker::PhantomData<DB>,
    }

    impl<DB: Database> Clone for Pool<DB> {
        fn clone(&self) -> Self;
    }

    impl<DB: Database> Debug for Pool<DB> {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    impl<DB: Database> Pool<DB> {
        #[clean]
        pub async fn connect(url: &str) -> Result<Self, Error>;
        #[clean]
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
        #[clean]
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        #[clean]
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
        #[clean]
        pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static;
        #[clean]
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        #[clean]
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        #[clean]
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
        #[clean]
        pub fn close(&self) -> impl Future<Output = ()> + '_;
        pub fn is_closed(&self) -> bool;
        #[clean]
        pub fn size(&self) -> u32;
        #[clean]
        pub fn num_idle(&self) -> usize;
    }

    pub struct PoolConnection<DB: Database> {
        connection: DB::Connection,
    }

    impl<DB: Database> Deref for PoolConnection<DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &DB::Connection {
            &self.connection
        }
    }

    impl<DB: Database> DerefMut for PoolConnection<DB> {
        fn deref_mut(&mut self) -> &mut DB::Connection {
            &mut self.connection
        }
    }

    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {
        fn as_mut(&mut self) -> &mut DB::Connection {
            &mut self.connection
        }
    }

    impl<DB: Database> PoolConnection<DB> {
        #[versions(">=0.7")]
        #[clean]
        pub async fn close(self) -> Result<(), Error>;
        pub fn detach(self) -> DB::Connection {
            self.connection
        }
    }

    pub struct PoolOptions<DB: Database> {
        database: std::marker::PhantomData<DB>,
    }

    impl<DB: Database> PoolOptions<DB> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn max_connections(self, max: u32) -> Self;
        #[clean]
        pub fn min_connections(self, min: u32) -> Self;
        #[versions(">=0.6")]
        #[clean]
        pub fn acquire_timeout(self, timeout: Duration) -> Self;
        #[versions("<0.6")]
        #[clean]
        pub fn connect_timeout(self, timeout: Duration) -> Self;
        #[clean]
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
        #[clean]
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
        #[clean]
        pub fn test_before_acquire(self, test: bool) -> Self;
        #[clean]
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        #[clean]
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
        #[clean]
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        #[clean]
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
    }
}

pub struct Transaction<'c, DB: Database> {
    connection: DB::Connection,
}

impl<'c, DB: Database> Transaction<'c, DB> {
    #[clean]
    pub async fn commit(self) -> Result<(), Error>;
    #[clean]
    pub async fn rollback(self) -> Result<(), Error>;
}

impl<'c, DB: Database> Deref for Transaction<'c, DB> {
    type Target = DB::Connection;
    fn deref(&self) -> &DB::Connection {
        &self.connection
    }
}

impl<'c, DB: Database> DerefMut for Transaction<'c, DB> {
    fn deref_mut(&mut self) -> &mut DB::Connection {
        &mut self.connection
    }
}

impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> {
    fn as_mut(&mut self) -> &mut DB::Connection {
        &mut self.connection
    }
}

pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;

    #[clean]
    fn close(self) -> BoxFuture<'static, Result<(), Error>>;
    #[clean]
    fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
    #[clean]
    fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
    #[clean]
    fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>>;
    #[clean]
    fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>>;
    fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> BoxFuture<'a, std::result::Result<R, E>>
    where
        for<'c> F: FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c, std::result::Result<R, E>> + 'a + Send + Sync,
        E: From<Error>,
    {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            callback(&mut transaction).await
        })
    }
}

pub trait ConnectOptions: 'static + Send + Sync + std::str::FromStr<Err = Error> + Debug + Clone {
    type Connection: Connection<Options = Self> + ?Sized;

    #[clean]
    fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>>;
    #[clean]
    fn disable_statement_logging(self) -> Self;
}

pub mod database {
    use super::*;

    pub trait Database: 'static + Sized + Send + Debug {
        type Connection: Connection<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: 'static + Sized + Send + Sync + Default;
        /// A trait of their own has these before 0.7.
        #[invented]
        type Arguments<'q>: Arguments<'q, Database = Self>;
        #[invented]
        type Statement<'q>;
    }
}

pub trait Arguments<'q>: Send + Sized + Default {
    type Database: Database;

    fn add<T: 'q + Encode<'q, Self::Database> + Type<Self::Database>>(
        &mut self,
        value: T,
    ) -> std::result::Result<(), error::BoxDynError>;
    #[versions(">=0.7")]
    #[clean]
    fn len(&self) -> usize;
}

pub trait IntoArguments<'q, DB: Database>: Sized + Send {
    fn into_arguments(self) -> <DB as Database>::Arguments<'q>;
}

pub trait ColumnIndex<T: ?Sized>: Debug {}
impl<T: ?Sized> ColumnIndex<T> for usize {}
impl<T: ?Sized> ColumnIndex<T> for &'_ str {}

pub trait Row: Unpin + Send + Sync + 'static {
    type Database: Database<Row = Self>;

    fn is_empty(&self) -> bool;
    #[clean]
    fn len(&self) -> usize;
    fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(
        &'r self,
        index: I,
    ) -> Result<T, Error>;
    fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error>;
}

pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}

pub mod encode {
    use super::*;

    pub trait Encode<'q, DB: Database> {}
    impl<'q, DB: Database, T> Encode<'q, DB> for T {}

    #[derive_model(traits("sqlx::encode::Encode"))]
    macro_rules! Encode { () => {} }
}

pub mod decode {
    use super::*;

    pub trait Decode<'r, DB: Database>: Sized {}
    impl<'r, DB: Database, T> Decode<'r, DB> for T {}

    #[derive_model(traits("sqlx::decode::Decode"))]
    macro_rules! Decode { () => {} }
}

pub mod types {
    use super::*;

    pub trait Type<DB: Database> {}
    impl<DB: Database, T: ?Sized> Type<DB> for T {}

    /// `#[sqlx(json)]` and `Json(value)` write every field of the value.
    #[transparent]
    pub struct Json<T: ?Sized>(pub T);

    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
}

pub mod error {
    pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>;
    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub enum Error {
        Configuration(BoxDynError),
        Database(Box<dyn DatabaseError>),
        Io(std::io::Error),
        Tls(BoxDynError),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnIndexOutOfBounds { index: usize, len: usize },
        ColumnNotFound(String),
        ColumnDecode { index: String, source: BoxDynError },
        #[versions(">=0.7")]
        Encode(BoxDynError),
        Decode(BoxDynError),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
    }

    impl std::fmt::Debug for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    impl Error {
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    }

    pub trait DatabaseError: 'static + Send + Sync + std::error::Error {
        fn message(&self) -> &str;
        fn code(&self) -> Option<std::borrow::Cow<'_, str>>;
        fn constraint(&self) -> Option<&str>;
        #[versions(">=0.7")]
        fn is_unique_violation(&self) -> bool;
        #[versions(">=0.7")]
        fn is_foreign_key_violation(&self) -> bool;
    }
}

pub mod mysql {
    use super::*;

    #[backend("mysql")]
    #[derive(Debug)]
    pub struct MySql;

    impl Database for MySql {
        type Connection = MySqlConnection;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
        type Arguments<'q> = MySqlArguments;
        type Statement<'q> = MySqlStatement<'q>;
    }

    #[backend("mysql")]
    #[derive(Debug)]
    pub struct MySqlConnection;
    impl Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }

    pub struct MySqlRow;
    impl Row for MySqlRow {
        type Database = MySql;
    }

    #[derive(Debug, Default)]
    pub struct MySqlQueryResult;
    impl MySqlQueryResult {
        #[clean]
        pub fn last_insert_id(&self) -> u64;
        #[clean]
        pub fn rows_affected(&self) -> u64;
    }

    #[derive(Default)]
    pub struct MySqlArguments;
    impl<'q> Arguments<'q> for MySqlArguments {
        type Database = MySql;
    }
    impl<'q> IntoArguments<'q, MySql> for MySqlArguments {}

    pub struct MySqlStatement<'q> {
        sql: &'q str,
    }

    #[derive(Debug, Clone)]
    pub struct MySqlConnectOptions;
    impl MySqlConnectOptions {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn host(self, host: &str) -> Self;
        #[clean]
        pub fn port(self, port: u16) -> Self;
        #[clean]
        pub fn username(self, username: &str) -> Self;
        #[clean]
        pub fn password(self, password: &str) -> Self;
        #[clean]
        pub fn database(self, database: &str) -> Self;
    }
    impl ConnectOptions for MySqlConnectOptions {
        type Connection = MySqlConnection;
    }
    impl std::str::FromStr for MySqlConnectOptions {
        type Err = Error;
        #[clean]
        fn from_str(url: &str) -> Result<Self, Error>;
    }

    pub type MySqlPool = pool::Pool<MySql>;
    pub type MySqlPoolOptions = pool::PoolOptions<MySql>;
    #[versions(">=0.7")]
    pub type MySqlTransaction<'c> = Transaction<'c, MySql>;

    pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
    impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}
}

pub mod postgres {
    use super::*;

    #[backend("postgres")]
    #[derive(Debug)]
    pub struct Postgres;

    impl Database for Postgres {
        type Connection = PgConnection;
        type Row = PgRow;
        type QueryResult = PgQueryResult;
        type Arguments<'q> = PgArguments;
        type Statement<'q> = PgStatement<'q>;
    }

    #[backend("postgres")]
    #[derive(Debug)]
    pub struct PgConnection;
    impl Connection for PgConnection {
        type Database = Postgres;
        type Options = PgConnectOptions;
    }

    pub struct PgRow;
    impl Row for PgRow {
        type Database = Postgres;
    }

    #[derive(Debug, Default)]
    pub struct PgQueryResult;
    impl PgQueryResult {
        #[clean]
        pub fn rows_affected(&self) -> u64;
    }

    #[derive(Default)]
    pub struct PgArguments;
    impl<'q> Arguments<'q> for PgArguments {
        type Database = Postgres;
    }
    impl<'q> IntoArguments<'q, Postgres> for PgArguments {}

    pub struct PgStatement<'q> {
        sql: &'q str,
    }

    pub enum PgSslMode {
        Disable,
        Allow,
        Prefer,
        Require,
        VerifyCa,
        VerifyFull,
    }

    #[derive(Debug, Clone)]
    pub struct PgConnectOptions;
    impl PgConnectOptions {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn host(self, host: &str) -> Self;
        #[clean]
        pub fn port(self, port: u16) -> Self;
        #[clean]
        pub fn username(self, username: &str) -> Self;
        #[clean]
        pub fn password(self, password: &str) -> Self;
        #[clean]
        pub fn database(self, database: &str) -> Self;
        #[clean]
        pub fn ssl_mode(self, mode: PgSslMode) -> Self;
        #[clean]
        pub fn application_name(self, application_name: &str) -> Self;
    }
    impl ConnectOptions for PgConnectOptions {
        type Connection = PgConnection;
    }
    impl std::str::FromStr for PgConnectOptions {
        type Err = Error;
        #[clean]
        fn from_str(url: &str) -> Result<Self, Error>;
    }

    pub type PgPool = pool::Pool<Postgres>;
    pub type PgPoolOptions = pool::PoolOptions<Postgres>;
    #[versions(">=0.7")]
    pub type PgTransaction<'c> = Transaction<'c, Postgres>;

    pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
    impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}

    /// `COPY … FROM STDIN`: what is sent becomes rows.
    pub struct PgCopyIn<C> {
        connection: C,
        statement: String,
    }

    impl PgConnection {
        pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>> {
            Ok(PgCopyIn { connection: self, statement })
        }
    }

    #[versions(">=0.8")]
    pub trait PgPoolCopyExt {
        fn copy_in_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<PgCopyIn<pool::PoolConnection<Postgres>>>>;
    }
    #[versions(">=0.6")]
    impl PgPoolCopyExt for Pool<Postgres> {
        fn copy_in_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<PgCopyIn<pool::PoolConnection<Postgres>>>> {
            Box::pin(async move { Ok(PgCopyIn { connection: self.acquire().await?, statement }) })
        }
    }

    impl<C: DerefMut<Target = PgConnection>> PgCopyIn<C> {
        #[clean]
        #[sink("postgres", operation = "insert", sql(self.statement), data(data))]
        pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut Self>;
        #[clean]
        #[sink("postgres", operation = "insert", sql(self.statement), data(source))]
        pub async fn read_from<R>(&mut self, source: R) -> Result<&mut Self>;
        #[clean]
        pub async fn finish(self) -> Result<u64>;
    }

    pub struct PgListener;
    impl PgListener {
        #[clean]
        pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error>;
        #[clean]
        pub async fn listen(&mut self, channel: &str) -> Result<(), Error>;
    }
}

pub mod sqlite {
    use super::*;

    #[backend("sqlite")]
    #[derive(Debug)]
    pub struct Sqlite;

    impl Database for Sqlite {
        type Connection = SqliteConnection;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
        type Arguments<'q> = SqliteArguments<'q>;
        type Statement<'q> = SqliteStatement<'q>;
    }

    #[backend("sqlite")]
    #[derive(Debug)]
    pub struct SqliteConnection;
    impl Connection for SqliteConnection {
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }

    pub struct SqliteRow;
    impl Row for SqliteRow {
        type Database = Sqlite;
    }

    #[derive(Debug, Default)]
    pub struct SqliteQueryResult;
    impl SqliteQueryResult {
        #[clean]
        pub fn last_insert_rowid(&self) -> i64;
        #[clean]
        pub fn rows_affected(&self) -> u64;
    }

    #[derive(Default)]
    pub struct SqliteArguments<'q>;
    impl<'q> Arguments<'q> for SqliteArguments<'q> {
        type Database = Sqlite;
    }
    impl<'q> IntoArguments<'q, Sqlite> for SqliteArguments<'q> {}

    pub struct SqliteStatement<'q> {
        sql: &'q str,
    }

    #[derive(Debug, Clone)]
    pub struct SqliteConnectOptions;
    impl SqliteConnectOptions {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn filename(self, filename: impl AsRef<std::path::Path>) -> Self;
        #[clean]
        pub fn create_if_missing(self, create: bool) -> Self;
    }
    impl ConnectOptions for SqliteConnectOptions {
        type Connection = SqliteConnection;
    }
    impl std::str::FromStr for SqliteConnectOptions {
        type Err = Error;
        #[clean]
        fn from_str(url: &str) -> Result<Self, Error>;
    }

    pub type SqlitePool = pool::Pool<Sqlite>;
    pub type SqlitePoolOptions = pool::PoolOptions<Sqlite>;
    #[versions(">=0.7")]
    pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;

    pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
    impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
}

#[versions(">=0.7")]
pub mod any {
    use super::*;

    /// The driver is chosen by the URL at run time, so this is any of those that the program has.
    #[derive(Debug)]
    pub struct Any;

    impl Database for Any {
        type Connection = AnyConnection;
        type Row = AnyRow;
        type QueryResult = AnyQueryResult;
        type Arguments<'q> = AnyArguments<'q>;
        type Statement<'q> = AnyStatement<'q>;
    }

    /// From 0.7 on at the root only.
    #[invented]
    #[derive(Debug)]
    pub struct AnyConnection;
    impl Connection for AnyConnection {
        type Database = Any;
        type Options = AnyConnectOptions;
    }

    pub struct AnyRow;
    impl Row for AnyRow {
        type Database = Any;
    }

    #[derive(Debug, Default)]
    pub struct AnyQueryResult;
    impl AnyQueryResult {
        #[clean]
        pub fn last_insert_id(&self) -> Option<i64>;
        #[clean]
        pub fn rows_affected(&self) -> u64;
    }

    #[derive(Default)]
    pub struct AnyArguments<'q>;
    impl<'q> Arguments<'q> for AnyArguments<'q> {
        type Database = Any;
    }
    impl<'q> IntoArguments<'q, Any> for AnyArguments<'q> {}

    pub struct AnyStatement<'q> {
        sql: &'q str,
    }

    #[derive(Debug, Clone)]
    pub struct AnyConnectOptions;
    impl ConnectOptions for AnyConnectOptions {
        type Connection = AnyConnection;
    }
    impl std::str::FromStr for AnyConnectOptions {
        type Err = Error;
        #[clean]
        fn from_str(url: &str) -> Result<Self, Error>;
    }

    /// Likewise.
    #[invented]
    pub type AnyPool = pool::Pool<Any>;
    pub type AnyPoolOptions = pool::PoolOptions<Any>;

    #[versions(">=0.7")]
    #[clean]
    pub fn install_default_drivers();
}

pub mod prelude {
    pub use super::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Type};
}

#[derive_model(traits("sqlx::FromRow"))]
macro_rules! FromRow { () => {} }

#[derive_model(traits("sqlx::Type", "sqlx::Encode", "sqlx::Decode"))]
macro_rules! Type { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_unchecked { () => {} }

// The literal of the `_file` forms is a path: as SQL it is not known, so it counts as a store.
#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_file { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_as { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_as_unchecked { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query_checked")]
macro_rules! query_file_as { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_scalar { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query")]
#[rows_to("sqlx::query_checked")]
macro_rules! query_scalar_unchecked { () => {} }

#[macro_style("sql")]
#[expands_to("sqlx::query_checked")]
macro_rules! query_file_scalar { () => {} }

#[versions(">=0.6.1")]
#[macro_style("keep")]
macro_rules! test { () => {} }
