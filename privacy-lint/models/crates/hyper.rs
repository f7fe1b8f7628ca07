#![model(package = "hyper", versions = "1", features = ["client", "http1", "http2"])]

//! The connections of hyper 1 are low-level: a request goes to the host that the connection was
//! made to, which is not part of the call. What a server answers is not the request's data.

use std::future::Future;

pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod body {
    pub use bytes::{Buf, Bytes};

    /// The body of what a peer sends.
    #[derive(Debug)]
    pub struct Incoming {
        content: Vec<u8>,
    }
}

pub mod client {
    pub mod conn {
        pub mod http1 {
            use crate::*;

            pub struct SendRequest<B> {
                body: std::marker::PhantomData<B>,
            }
            impl<B> SendRequest<B> {
                #[clean]
                #[sink("http", operation = "send", data(req), store(req.head.uri))]
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<body::Incoming>>>;
            }
        }

        pub mod http2 {
            use crate::*;

            pub struct SendRequest<B> {
                body: std::marker::PhantomData<B>,
            }
            impl<B> SendRequest<B> {
                #[clean]
                #[sink("http", operation = "send", data(req), store(req.head.uri))]
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<body::Incoming>>>;
            }
        }
    }
}
