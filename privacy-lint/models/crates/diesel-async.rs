#![model(package = "diesel-async", versions = ">=0.5, <0.10", features = ["mysql", "postgres"])]

//! The statements of diesel, on connections that are awaited.

use diesel::query_builder::{DeleteStatement, InsertStatement, Loads, Query, SqlQuery, UpdateStatement};
use diesel::result::{ConnectionResult, QueryResult};

pub use self::run_query_dsl::{RunQueryDsl, SaveChangesDsl};

#[backend("postgres")]
pub struct AsyncPgConnection;

#[backend("mysql")]
pub struct AsyncMysqlConnection;

pub trait AsyncConnection: Sized {
    #[clean]
    async fn establish(database_url: &str) -> ConnectionResult<Self>;
    async fn transaction<'a, R, E, F>(&mut self, callback: F) -> Result<R, E>
    where
        F: AsyncFnOnce(&mut Self) -> Result<R, E>,
    {
        callback(self).await
    }
}
impl AsyncConnection for AsyncPgConnection {}
impl AsyncConnection for AsyncMysqlConnection {}

pub trait SimpleAsyncConnection {
    #[clean]
    #[sink(Conn, sql(query), data(query))]
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}
impl SimpleAsyncConnection for AsyncPgConnection {}
impl SimpleAsyncConnection for AsyncMysqlConnection {}

mod run_query_dsl {
    use super::*;

    pub trait SaveChangesDsl<Conn>: Sized {
        #[clean]
        #[sink(Conn, operation = "update", data(self))]
        async fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
    }
    impl<T: diesel::AsChangeset, Conn> SaveChangesDsl<Conn> for T {}

    pub trait RunQueryDsl<Conn>: Sized {
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        async fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: Loads<U>;
        async fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: Loads<U>;
        async fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: Loads<U>;
        async fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: Loads<U>;
    }

    impl<T, U, Op, Ret, Conn> RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        async fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        async fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        async fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "insert", data(self.records), store(self.target))]
        async fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<T, U, V, Ret, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        async fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        async fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        async fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, operation = "update", data(self.values), store(self.target))]
        async fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<Inner, Conn> RunQueryDsl<Conn> for SqlQuery<Inner> {
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        async fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        async fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        async fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[sink(Conn, sql(self.query), data(self.query, self.values))]
        async fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<T, U, Ret, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> {
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        async fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        async fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        async fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        #[erases(Conn, operation = "delete", store(self.target))]
        async fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }

    impl<From, Selected, Conn> RunQueryDsl<Conn> for Query<From, Selected> {
        #[clean]
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[clean]
        async fn load<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        async fn get_result<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
        #[clean]
        async fn get_results<'query, Row>(self, conn: &mut Conn) -> QueryResult<Vec<Row>>;
        #[clean]
        async fn first<'query, Row>(self, conn: &mut Conn) -> QueryResult<Row>;
    }
}
