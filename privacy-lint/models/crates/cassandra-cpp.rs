#![model(package = "cassandra-cpp", versions = ">=2, <4")]

//! A statement with bound values. What only selects or deletes is not a store.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct Session;
impl Session {
    pub fn statement(&self, query: impl AsRef<str>) -> Statement {
        Statement { query, values: Vec::new() }
    }
    pub async fn prepare(&self, query: impl AsRef<str>) -> Result<PreparedStatement> {
        Ok(PreparedStatement { query })
    }
    #[clean]
    #[sink("cassandra", data(query), sql(query))]
    pub async fn execute(&self, query: impl AsRef<str>) -> Result<CassResult>;
}

pub struct PreparedStatement {
    query: String,
}
impl PreparedStatement {
    pub fn bind(&self) -> Statement {
        Statement { query: self.query, values: Vec::new() }
    }
}

pub struct CassResult;

pub struct Statement {
    query: String,
    #[many]
    values: Vec<u8>,
}
impl Statement {
    #[clean]
    #[sink("cassandra", data(self.query, self.values), sql(self.query))]
    pub async fn execute(self) -> Result<CassResult>;
    pub fn bind_string(&mut self, index: usize, value: &str) -> Result<&mut Self> {
        self.values.push(value);
        Ok(self)
    }
    pub fn bind_string_by_name(&mut self, name: &str, value: &str) -> Result<&mut Self> {
        self.values.push(value);
        Ok(self)
    }
    pub fn bind_bytes(&mut self, index: usize, value: Vec<u8>) -> Result<&mut Self> {
        self.values.push(value);
        Ok(self)
    }
    pub fn bind_int64(&mut self, index: usize, value: i64) -> Result<&mut Self> {
        self.values.push(value);
        Ok(self)
    }
    pub fn bind_int32(&mut self, index: usize, value: i32) -> Result<&mut Self> {
        self.values.push(value);
        Ok(self)
    }
}
