#![model(package = "hyper-util", versions = "0.1", builds = ">=0.1.2", features = ["client-legacy", "http1", "tokio"])]

//! The pooling client over hyper 1: a request is its URI, its headers and its body.

pub mod rt {
    pub use self::tokio::{TokioExecutor, TokioIo};

    pub mod tokio {
        #[derive(Clone, Debug, Default)]
        pub struct TokioExecutor;
        impl TokioExecutor {
            #[clean]
            pub fn new() -> Self;
        }

        /// A stream of tokio, seen as hyper's.
        #[derive(Debug)]
        #[transparent]
        pub struct TokioIo<T> {
            inner: T,
        }
        impl<T> TokioIo<T> {
            pub fn new(inner: T) -> Self {
                TokioIo { inner }
            }
            pub fn into_inner(self) -> T {
                self.inner
            }
        }
    }
}

pub mod client {
    pub mod legacy {
        use http::{Request, Response, Uri};
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};

        #[derive(Clone)]
        pub struct Client<C, B> {
            connector: C,
            body: std::marker::PhantomData<B>,
        }
        impl Client<(), ()> {
            #[clean]
            pub fn builder<E>(executor: E) -> Builder;
        }
        impl<C, B> Client<C, B> {
            #[clean]
            #[sink("http", operation = "send", data(uri), store(uri))]
            pub fn get(&self, uri: Uri) -> ResponseFuture;
            #[clean]
            #[sink("http", operation = "send", data(req), store(req.head.uri))]
            pub fn request(&self, req: Request<B>) -> ResponseFuture;
        }

        impl<C, B> tower_service::Service<Request<B>> for Client<C, B> {
            type Response = Response<hyper::body::Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
            #[clean]
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
            #[clean]
            #[sink("http", operation = "send", data(req), store(req.head.uri))]
            fn call(&mut self, req: Request<B>) -> ResponseFuture;
        }

        #[derive(Clone)]
        pub struct Builder;
        impl Builder {
            #[clean]
            pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
            #[clean]
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B>;
        }

        pub mod connect {
            #[derive(Clone)]
            pub struct HttpConnector;
        }

        #[derive(Debug)]
        pub struct Error;
        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for Error {}

        pub struct ResponseFuture;
        impl Future for ResponseFuture {
            type Output = Result<Response<hyper::body::Incoming>, Error>;
            #[clean]
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
        }
    }
}
