#![model(package = "apalis-core", versions = "1")]

//! A task is stored where its backend's type says: `apalis-redis` and its siblings.

pub mod backend {
    use std::future::Future;

    pub trait Backend: Sized {
        type Error;
    }

    #[derive(Debug)]
    pub enum TaskSinkError<E> {
        PushError(E),
        CodecError(Box<dyn std::error::Error + Send + Sync>),
    }

    pub trait TaskSink<Args, Kind>: Backend {
        #[clean]
        #[sink(Store, operation = "insert", data(task))]
        fn push(&mut self, task: Args) -> impl Future<Output = Result<(), TaskSinkError<Self::Error>>> + Send;
        #[clean]
        #[sink(Store, operation = "insert", data(tasks))]
        fn push_bulk(&mut self, tasks: Vec<Args>) -> impl Future<Output = Result<(), TaskSinkError<Self::Error>>> + Send;
        #[clean]
        #[sink(Store, operation = "insert", data(task))]
        fn push_task(
            &mut self,
            task: super::task::Task<Args>,
        ) -> impl Future<Output = Result<(), TaskSinkError<Self::Error>>> + Send;
    }
}

pub mod task {
    #[derive(Debug, Clone)]
    pub struct Task<Args> {
        pub args: Args,
    }
}
