#![model(package = "tiberius", versions = ">=0.11, <0.14")]

use std::borrow::Cow;

use self::error::Error;

pub type Result<T> = std::result::Result<T, Error>;

#[backend("mssql")]
#[derive(Debug)]
pub struct Client<S> {
    stream: S,
}
impl<S> Client<S> {
    #[clean]
    pub async fn connect(config: Config, tcp_stream: S) -> Result<Client<S>>;
    #[clean]
    #[sink("mssql", sql(query), data(query, params))]
    pub async fn execute<'a>(&mut self, query: impl Into<Cow<'a, str>>, params: &[&dyn ToSql]) -> Result<ExecuteResult>;
    #[clean]
    #[sink("mssql", sql(query), data(query, params))]
    pub async fn query<'a, 'b>(&'a mut self, query: impl Into<Cow<'b, str>>, params: &'b [&'b dyn ToSql]) -> Result<QueryStream<'a>>;
    #[clean]
    #[sink("mssql", sql(query), data(query))]
    pub async fn simple_query<'a, 'b>(&'a mut self, query: impl Into<Cow<'b, str>>) -> Result<QueryStream<'a>>;
    pub async fn bulk_insert<'a>(&'a mut self, table: &'a str) -> Result<BulkLoadRequest<'a, S>> {
        Ok(BulkLoadRequest { connection: self, table })
    }
}

/// A query with its parameters, which are bound one by one.
#[derive(Debug)]
pub struct Query<'a> {
    sql: Cow<'a, str>,
    #[many]
    params: Vec<u8>,
}
impl<'a> Query<'a> {
    pub fn new(sql: impl Into<Cow<'a, str>>) -> Self {
        Query { sql, params: Vec::new() }
    }
    pub fn bind(&mut self, param: impl IntoSql<'a> + 'a) {
        self.params = param;
    }
    #[clean]
    #[sink("mssql", sql(self.sql), data(self.sql, self.params))]
    pub async fn execute<S>(self, client: &mut Client<S>) -> Result<ExecuteResult>;
    #[clean]
    #[sink("mssql", sql(self.sql), data(self.sql, self.params))]
    pub async fn query<'b, S>(self, client: &'b mut Client<S>) -> Result<QueryStream<'b>>;
}

pub struct BulkLoadRequest<'a, S> {
    connection: &'a mut Client<S>,
    table: &'a str,
}
impl<'a, S> BulkLoadRequest<'a, S> {
    #[clean]
    #[sink("mssql", operation = "insert", store(self.table), data(row))]
    pub async fn send(&mut self, row: TokenRow<'a>) -> Result<()>;
    #[clean]
    pub async fn finalize(self) -> Result<ExecuteResult>;
}

#[derive(Clone, Debug, Default)]
pub struct TokenRow<'a> {
    #[many]
    data: Vec<ColumnData<'a>>,
}
impl<'a> TokenRow<'a> {
    pub fn new() -> Self {
        TokenRow { data: Vec::new() }
    }
    pub fn push(&mut self, value: ColumnData<'a>) {
        self.data = value;
    }
}

#[derive(Clone, Debug)]
pub struct ColumnData<'a> {
    value: Cow<'a, str>,
}

pub trait IntoRow<'a> {
    fn into_row(self) -> TokenRow<'a>;
}
impl<'a, T> IntoRow<'a> for T {
    fn into_row(self) -> TokenRow<'a> {
        TokenRow { data: self }
    }
}

pub trait ToSql: Send + Sync {}
impl<T: ?Sized + Send + Sync> ToSql for T {}

pub trait IntoSql<'a>: Send + Sync {
    fn into_sql(self) -> ColumnData<'a>;
}
impl<'a, T: Send + Sync> IntoSql<'a> for T {
    fn into_sql(self) -> ColumnData<'a> {
        ColumnData { value: self }
    }
}

#[derive(Debug)]
pub struct ExecuteResult;
impl ExecuteResult {
    #[clean]
    pub fn total(self) -> u64;
    #[clean]
    pub fn rows_affected(&self) -> &[u64];
}

pub struct QueryStream<'a> {
    stream: &'a u8,
}
impl<'a> QueryStream<'a> {
    #[clean]
    pub async fn into_row(self) -> Result<Option<Row>>;
    #[clean]
    pub async fn into_first_result(self) -> Result<Vec<Row>>;
    #[clean]
    pub async fn into_results(self) -> Result<Vec<Vec<Row>>>;
}

#[derive(Debug)]
pub struct Row;
impl Row {
    pub fn get<'a, R, I>(&'a self, idx: I) -> Option<R>;
    pub fn try_get<'a, R, I>(&'a self, idx: I) -> Result<Option<R>>;
}

#[derive(Clone, Debug)]
pub struct Config;
impl Config {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn from_ado_string(s: &str) -> Result<Self>;
}

pub mod error {
    #[derive(Clone, Debug)]
    pub enum Error {
        Protocol(std::borrow::Cow<'static, str>),
        Server(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
