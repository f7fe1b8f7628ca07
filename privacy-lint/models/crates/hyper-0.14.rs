#![model(package = "hyper", versions = "0.14", features = ["client", "http1", "http2", "tcp", "stream"])]

//! A request is its URI, its headers and its body; it leaves when a client sends it.

use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use self::body::Body;
pub use self::client::Client;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod body {
    use super::*;

    pub use bytes::{Buf, Bytes};

    #[derive(Debug, Default)]
    pub struct Body {
        #[many]
        content: Vec<u8>,
    }
    impl Body {
        pub fn empty() -> Body {
            Body { content: Vec::new() }
        }
        pub fn wrap_stream<S>(stream: S) -> Body {
            Body { content: stream }
        }
    }
    impl From<Bytes> for Body {
        fn from(content: Bytes) -> Body {
            Body { content }
        }
    }
    impl From<Vec<u8>> for Body {
        fn from(content: Vec<u8>) -> Body {
            Body { content }
        }
    }
    impl From<String> for Body {
        fn from(content: String) -> Body {
            Body { content }
        }
    }
    impl From<&'static str> for Body {
        fn from(content: &'static str) -> Body {
            Body { content }
        }
    }
    impl From<&'static [u8]> for Body {
        fn from(content: &'static [u8]) -> Body {
            Body { content }
        }
    }

    pub async fn to_bytes<T>(body: T) -> Result<Bytes>;
    pub async fn aggregate<T>(body: T) -> Result<Bytes>;
}

pub mod client {
    use super::*;

    #[derive(Clone)]
    pub struct Client<C, B = Body> {
        connector: C,
        body: std::marker::PhantomData<B>,
    }
    impl Client<HttpConnector, Body> {
        #[clean]
        pub fn new() -> Client<HttpConnector, Body>;
    }
    impl<C, B> Client<C, B> {
        #[clean]
        #[sink("http", operation = "send", data(uri), store(uri))]
        pub fn get(&self, uri: Uri) -> ResponseFuture;
        #[clean]
        #[sink("http", operation = "send", data(req), store(req.head.uri))]
        pub fn request(&self, req: Request<B>) -> ResponseFuture;
    }

    #[derive(Clone)]
    pub struct HttpConnector;

    pub struct ResponseFuture;
    impl Future for ResponseFuture {
        type Output = Result<Response<Body>>;
        #[clean]
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    pub mod conn {
        use super::*;

        pub struct SendRequest<B> {
            body: std::marker::PhantomData<B>,
        }
        impl<B> SendRequest<B> {
            #[clean]
            #[sink("http", operation = "send", data(req), store(req.head.uri))]
            pub fn send_request(&mut self, req: Request<B>) -> ResponseFuture;
        }

        pub struct ResponseFuture;
        impl Future for ResponseFuture {
            type Output = Result<Response<Body>>;
            #[clean]
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
        }
    }
}
