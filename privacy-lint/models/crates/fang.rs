#![model(package = "fang", versions = ">=0.10, <0.12")]

//! A task is serialized into a table of the queue's database. Which of the three it is, is decided when the pool
//! connects; the blocking queue is PostgreSQL.

pub use self::asynk::*;
pub use self::blocking::*;

pub mod asynk {
    pub mod async_queue {
        use super::async_runnable::AsyncRunnable;

        pub trait AsyncQueueable: Send + Sync {
            #[clean]
            #[sink(["mysql", "postgres", "sqlite"], operation = "insert", data(task))]
            async fn insert_task(&self, task: &dyn AsyncRunnable) -> Result<Task, AsyncQueueError>;
            #[clean]
            #[sink(["mysql", "postgres", "sqlite"], operation = "insert", data(task))]
            async fn schedule_task(&self, task: &dyn AsyncRunnable) -> Result<Task, AsyncQueueError>;
        }

        #[derive(Debug, Clone)]
        pub struct AsyncQueue;
        impl AsyncQueueable for AsyncQueue {}

        #[derive(Debug)]
        pub enum AsyncQueueError {
            NotConnectedError,
            TimeError,
        }
        #[derive(Debug, Clone)]
        pub struct Task;
    }
    pub use self::async_queue::*;

    pub mod async_runnable {
        pub trait AsyncRunnable: Send + Sync {}
    }
    pub use self::async_runnable::*;
}

pub mod blocking {
    pub mod queue {
        use super::runnable::Runnable;

        pub trait Queueable {
            #[clean]
            #[sink("postgres", operation = "insert", data(params))]
            fn insert_task(&self, params: &dyn Runnable) -> Result<Task, QueueError>;
            #[clean]
            #[sink("postgres", operation = "insert", data(task))]
            fn schedule_task(&self, task: &dyn Runnable) -> Result<Task, QueueError>;
        }

        #[derive(Clone)]
        pub struct Queue;
        impl Queueable for Queue {}

        #[derive(Debug)]
        pub enum QueueError {
            NoTimestamp,
        }
        #[derive(Debug, Clone)]
        pub struct Task;
    }
    pub use self::queue::{Queue, QueueError, Queueable};

    pub mod runnable {
        pub trait Runnable {}
    }
    pub use self::runnable::Runnable;
}
