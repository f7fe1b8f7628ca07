#![model(package = "graphile_worker", versions = ">=0.8, <0.15")]

//! Jobs are rows of PostgreSQL; the store is the task's identifier where it is given as text.

pub use self::worker_utils::WorkerUtils;

pub trait TaskHandler: serde::Serialize {
    const IDENTIFIER: &'static str;
}

#[derive(Debug, Clone, Default)]
pub struct JobSpec {
    pub queue_name: Option<String>,
    pub job_key: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Job;

pub mod errors {
    #[derive(Debug)]
    pub enum GraphileWorkerError {
        SqlError(sqlx::Error),
    }
    impl std::fmt::Display for GraphileWorkerError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for GraphileWorkerError {}
}

pub mod worker_utils {
    use super::errors::GraphileWorkerError;
    use super::*;

    #[derive(Clone)]
    pub struct WorkerUtils;
    impl WorkerUtils {
        #[clean]
        #[sink("postgres", operation = "insert", data(payload, spec))]
        pub async fn add_job<T: TaskHandler>(&self, payload: T, spec: JobSpec) -> Result<Job, GraphileWorkerError>;
        #[clean]
        #[sink("postgres", operation = "insert", data(payload, spec), store(identifier))]
        pub async fn add_raw_job<P: serde::Serialize>(
            &self,
            identifier: &str,
            payload: P,
            spec: JobSpec,
        ) -> Result<Job, GraphileWorkerError>;
    }
}
