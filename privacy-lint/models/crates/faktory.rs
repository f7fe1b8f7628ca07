#![model(package = "faktory", versions = ">=0.12, <0.14")]

//! A Faktory server keeps its queues in Redis, which is the backend: the vocabulary has none of its own. The
//! store is the kind of the job.

use std::collections::HashMap;

pub use self::error::Error;

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        Connect(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

#[derive(Debug, Clone)]
pub struct Job {
    kind: String,
    #[many]
    args: Vec<serde_json::Value>,
    pub custom: HashMap<String, serde_json::Value>,
}
impl Job {
    pub fn new<S: Into<String>, A: Into<serde_json::Value>>(kind: S, args: Vec<A>) -> Self {
        Job { kind: kind.into(), args: args.into_iter().map(|a| a.into()).collect(), custom: HashMap::new() }
    }
    #[versions(">=0.12.2")]
    pub fn builder<S: Into<String>>(kind: S) -> JobBuilder {
        JobBuilder { kind: kind.into(), args: Vec::new() }
    }
    pub fn on_queue<S: Into<String>>(self, queue: S) -> Self {
        self
    }
}

#[versions(">=0.12.2")]
#[derive(Clone)]
pub struct JobBuilder {
    kind: String,
    #[many]
    args: Vec<serde_json::Value>,
}
impl JobBuilder {
    pub fn new(kind: impl Into<String>) -> JobBuilder {
        JobBuilder { kind: kind.into(), args: Vec::new() }
    }
    pub fn args<I: IntoIterator<Item = V>, V: Into<serde_json::Value>>(&mut self, args: I) -> &mut Self {
        self.args = args.into_iter().map(|a| a.into()).collect();
        self
    }
    #[versions(">=0.12.3")]
    pub fn add_to_custom_data(&mut self, k: impl Into<String>, v: impl Into<serde_json::Value>) -> &mut Self {
        self.args = vec![v.into()];
        self
    }
    pub fn build(&mut self) -> Job {
        Job { kind: self.kind.clone(), args: self.args.clone(), custom: HashMap::new() }
    }
}

#[versions(">=0.12.5")]
pub struct Client;
impl Client {
    #[versions(">=0.13")]
    #[clean]
    pub async fn connect() -> Result<Client, Error>;
    #[versions(">=0.13")]
    #[clean]
    #[sink("redis", operation = "insert", data(job), store(job.kind))]
    pub async fn enqueue(&mut self, job: Job) -> Result<(), Error>;
    #[versions(">=0.13")]
    #[clean]
    #[sink("redis", operation = "insert", data(jobs))]
    pub async fn enqueue_many<J: IntoIterator<Item = Job>>(
        &mut self,
        jobs: J,
    ) -> Result<(usize, Option<HashMap<String, String>>), Error>;
}
