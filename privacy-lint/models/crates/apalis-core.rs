#![model(package = "apalis-core", versions = ">=0.6, <0.8")]

//! A job is stored where its storage's type says: `apalis-redis`, `apalis-sql`.

pub mod storage {
    use super::request::{Parts, Request};
    use std::future::Future;

    pub trait Storage {
        type Job;
        type Error;
        type Context;

        #[clean]
        #[sink(Store, operation = "insert", data(job))]
        fn push(&mut self, job: Self::Job) -> impl Future<Output = Result<Parts<Self::Context>, Self::Error>> + Send;
        #[clean]
        #[sink(Store, operation = "insert", data(req))]
        fn push_request(
            &mut self,
            req: Request<Self::Job, Self::Context>,
        ) -> impl Future<Output = Result<Parts<Self::Context>, Self::Error>> + Send;
        #[clean]
        #[sink(Store, operation = "insert", data(job))]
        fn schedule(
            &mut self,
            job: Self::Job,
            on: i64,
        ) -> impl Future<Output = Result<Parts<Self::Context>, Self::Error>> + Send;
        #[clean]
        fn len(&mut self) -> impl Future<Output = Result<i64, Self::Error>> + Send;
    }
}

pub mod request {
    #[derive(Debug)]
    pub struct Request<Args, Ctx> {
        pub args: Args,
        pub parts: Parts<Ctx>,
    }
    #[derive(Debug)]
    pub struct Parts<Ctx> {
        pub context: Ctx,
    }
}
