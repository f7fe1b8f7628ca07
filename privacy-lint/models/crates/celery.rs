#![model(package = "celery", versions = ">=0.5, <0.6")]

//! A task goes to the broker that the application was built with: AMQP or Redis.

pub use self::app::Celery;

mod app {
    use super::error::CeleryError;
    use super::task::{AsyncResult, Signature, Task};

    pub struct Celery;
    impl Celery {
        #[clean]
        #[sink(["amqp", "redis"], operation = "send", data(task_sig))]
        pub async fn send_task<T: Task>(&self, task_sig: Signature<T>) -> Result<AsyncResult, CeleryError>;
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum CeleryError {
        NoQueueToConsume,
    }
    impl std::fmt::Display for CeleryError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for CeleryError {}
}

pub mod task {
    pub trait Task: Send + Sync {
        type Params;
    }

    #[derive(Clone)]
    pub struct Signature<T: Task> {
        params: T::Params,
    }
    impl<T: Task> Signature<T> {
        pub fn new(params: T::Params) -> Self {
            Signature { params }
        }
        pub fn with_queue(self, queue: &str) -> Self {
            self
        }
    }

    #[derive(Debug, Clone)]
    pub struct AsyncResult;
}
