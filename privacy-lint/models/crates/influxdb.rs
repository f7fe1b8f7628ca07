#![model(package = "influxdb", versions = ">=0.5, <1")]

//! A write is a query of its own kind, for one measurement, which is the store.

#[derive(Debug)]
pub enum Error {
    ConnectionError { error: String },
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new<S1: Into<String>, S2: Into<String>>(url: S1, database: S2) -> Self;
    #[clean]
    #[sink("influxdb", operation = "insert", data(q), store(q.measurement))]
    pub async fn query<Q: Query>(&self, q: Q) -> Result<String, Error>;
    #[clean]
    pub async fn json_query(&self, q: ReadQuery) -> Result<integrations::serde_integration::DatabaseQueryResult, Error>;
    #[clean]
    pub async fn ping(&self) -> Result<(String, String), Error>;
}

pub mod integrations {
    pub mod serde_integration {
        #[derive(Debug)]
        pub struct DatabaseQueryResult;
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Timestamp {
    Nanoseconds(u128),
    Microseconds(u128),
    Milliseconds(u128),
    Seconds(u128),
    Minutes(u128),
    Hours(u128),
}
impl InfluxDbWriteable for Timestamp {
    fn into_query<I: Into<String>>(self, name: I) -> WriteQuery {
        WriteQuery { measurement: name, values: "" }
    }
}

pub trait InfluxDbWriteable {
    fn into_query<I: Into<String>>(self, name: I) -> WriteQuery;
}

pub trait Query {}
impl Query for WriteQuery {}
impl Query for Vec<WriteQuery> {}
impl Query for ReadQuery {}
impl<Q: Query> Query for &Q {}

#[derive(Clone, Debug)]
pub struct WriteQuery {
    measurement: String,
    #[many]
    values: String,
}
impl WriteQuery {
    pub fn new<S: Into<String>>(timestamp: Timestamp, measurement: S) -> Self {
        WriteQuery { measurement, values: "" }
    }
    pub fn add_field<S: Into<String>, F>(mut self, field: S, value: F) -> Self {
        self.values = value;
        self
    }
    pub fn add_tag<S: Into<String>, I>(mut self, tag: S, value: I) -> Self {
        self.values = value;
        self
    }
}

/// What it asks for leaves nothing in the database.
#[derive(Clone, Debug)]
pub struct ReadQuery;
impl ReadQuery {
    #[clean]
    pub fn new<S: Into<String>>(query: S) -> Self;
    #[clean]
    pub fn add_query<S: Into<String>>(mut self, query: S) -> Self;
}
