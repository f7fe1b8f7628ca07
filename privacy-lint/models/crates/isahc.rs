#![model(package = "isahc", versions = "1", features = ["json"])]

//! A request of `http`, or an address and a body; both leave with the call.

use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use http;
pub use http::{Request, Response};

#[derive(Clone, Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn get_async<U>(uri: U) -> ResponseFuture<'static>;
#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn head_async<U>(uri: U) -> ResponseFuture<'static>;
#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(uri), store(uri))]
pub fn delete_async<U>(uri: U) -> ResponseFuture<'static>;
#[clean]
#[sink("http", operation = "send", data(uri, body), store(uri))]
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(uri, body), store(uri))]
pub fn post_async<U, B>(uri: U, body: B) -> ResponseFuture<'static>;
#[clean]
#[sink("http", operation = "send", data(uri, body), store(uri))]
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(uri, body), store(uri))]
pub fn put_async<U, B>(uri: U, body: B) -> ResponseFuture<'static>;
#[clean]
#[sink("http", operation = "send", data(request), store(request.head.uri))]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;
#[clean]
#[sink("http", operation = "send", data(request), store(request.head.uri))]
pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture<'static>;

pub struct HttpClient;
impl HttpClient {
    #[clean]
    pub fn new() -> Result<Self, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri), store(uri))]
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[clean]
    #[sink("http", operation = "send", data(uri, body), store(uri))]
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri, body), store(uri))]
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>;
    #[clean]
    #[sink("http", operation = "send", data(uri, body), store(uri))]
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(uri, body), store(uri))]
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>;
    #[clean]
    #[sink("http", operation = "send", data(request), store(request.head.uri))]
    pub fn send<B: Into<Body>>(&self, request: Request<B>) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(request), store(request.head.uri))]
    pub fn send_async<B: Into<AsyncBody>>(&self, request: Request<B>) -> ResponseFuture<'_>;
}

pub trait RequestExt<T> {
    #[clean]
    #[sink("http", operation = "send", data(self))]
    fn send(self) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(self))]
    fn send_async(self) -> ResponseFuture<'static>;
}
impl<T> RequestExt<T> for Request<T> {}

pub struct ResponseFuture<'c> {
    client: &'c (),
}
impl<'c> Future for ResponseFuture<'c> {
    type Output = Result<Response<AsyncBody>, Error>;
    #[clean]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Body {
    content: Vec<u8>,
}
impl From<String> for Body {
    fn from(content: String) -> Body {
        Body { content }
    }
}
impl From<Vec<u8>> for Body {
    fn from(content: Vec<u8>) -> Body {
        Body { content }
    }
}
impl From<&'static str> for Body {
    fn from(content: &'static str) -> Body {
        Body { content }
    }
}
impl From<()> for Body {
    #[clean]
    fn from(content: ()) -> Body;
}

pub struct AsyncBody {
    content: Vec<u8>,
}
impl From<String> for AsyncBody {
    fn from(content: String) -> AsyncBody {
        AsyncBody { content }
    }
}
impl From<Vec<u8>> for AsyncBody {
    fn from(content: Vec<u8>) -> AsyncBody {
        AsyncBody { content }
    }
}
impl From<&'static str> for AsyncBody {
    fn from(content: &'static str) -> AsyncBody {
        AsyncBody { content }
    }
}
impl From<()> for AsyncBody {
    #[clean]
    fn from(content: ()) -> AsyncBody;
}

pub trait ReadResponseExt<R> {
    fn text(&mut self) -> std::io::Result<String>;
    fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    fn json<T: DeserializeOwned>(&mut self) -> Result<T, serde_json::Error>;
}
impl<R> ReadResponseExt<R> for Response<R> {}

pub mod prelude {
    pub use super::{ReadResponseExt, RequestExt};
}
