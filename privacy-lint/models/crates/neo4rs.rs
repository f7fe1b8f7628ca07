#![model(package = "neo4rs", versions = ">=0.6, <0.10")]

//! Cypher with its parameters. `run` gives no rows back, so it is run for what it changes (or deletes, when
//! it matches and deletes); `execute` writes when its text begins with a clause that does.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    ConnectionError,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub fn query(q: &str) -> Query {
    Query { text: q, parameters: "" }
}

#[derive(Clone)]
pub struct Query {
    text: String,
    #[many]
    parameters: String,
}
impl Query {
    pub fn new(query: String) -> Self {
        Query { text: query, parameters: "" }
    }
    pub fn param<T>(mut self, key: &str, value: T) -> Self {
        self.parameters = value;
        self
    }
    #[versions(">=0.6.2")]
    pub fn params<K, V>(mut self, input_params: impl IntoIterator<Item = (K, V)>) -> Self {
        self.parameters = input_params;
        self
    }
}

#[derive(Clone)]
pub struct Graph;
impl Graph {
    #[clean]
    pub async fn new(uri: impl Into<String>, user: impl Into<String>, password: impl Into<String>) -> Result<Self>;
    #[clean]
    #[sink("neo4j", operation = "write", data(q), when_text(q.text, "CREATE", "MERGE", "SET", "UNWIND", "FOREACH", "LOAD", "CALL", "MATCH", "WITH", "OPTIONAL"))]
    pub async fn run(&self, q: Query) -> Result<()>;
    #[clean]
    #[sink("neo4j", operation = "write", data(q), when_text(q.text, "CREATE", "MERGE", "SET", "UNWIND", "FOREACH", "LOAD"))]
    pub async fn execute(&self, q: Query) -> Result<DetachedRowStream>;
    #[clean]
    pub async fn start_txn(&self) -> Result<Txn>;
}

struct DetachedRowStream;
pub struct RowStream;

pub struct Txn;
impl Txn {
    #[clean]
    #[sink("neo4j", operation = "write", data(q), when_text(q.text, "CREATE", "MERGE", "SET", "UNWIND", "FOREACH", "LOAD", "CALL", "MATCH", "WITH", "OPTIONAL"))]
    pub async fn run(&mut self, q: Query) -> Result<()>;
    #[clean]
    #[sink("neo4j", operation = "write", data(q), when_text(q.text, "CREATE", "MERGE", "SET", "UNWIND", "FOREACH", "LOAD"))]
    pub async fn execute(&mut self, q: Query) -> Result<RowStream>;
    #[clean]
    pub async fn commit(mut self) -> Result<()>;
}
