#![model(package = "surf", versions = "2")]

//! A request is its URL, its headers and its body; it leaves when it is awaited, sent, or its
//! answer is received.

use serde::{de::DeserializeOwned, Serialize};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use self::client::Client;
pub use self::request::Request;
pub use self::request_builder::RequestBuilder;
pub use self::response::Response;
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub fn get(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}
pub fn head(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}
pub fn post(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}
pub fn put(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}
pub fn patch(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}
pub fn delete(uri: impl AsRef<str>) -> RequestBuilder {
    RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
}

mod request_builder {
    use super::*;

    #[derive(Debug)]
    pub struct RequestBuilder {
        url: Url,
        #[many]
        parts: Vec<u8>,
    }
    impl RequestBuilder {
        pub fn header<K, V>(mut self, key: K, value: V) -> Self {
            self.parts = value;
            self
        }
        pub fn content_type<M>(self, content_type: M) -> Self {
            self
        }
        pub fn body<B>(mut self, body: B) -> Self {
            self.parts = body;
            self
        }
        #[versions(">=2.3.1")]
        pub fn body_json(mut self, json: &impl Serialize) -> Result<Self> {
            self.parts = serde_json::to_vec(json);
            Ok(self)
        }
        #[versions(">=2.3.1")]
        pub fn body_string(mut self, string: String) -> Self {
            self.parts = string;
            self
        }
        #[versions(">=2.3.1")]
        pub fn body_bytes(mut self, bytes: impl AsRef<[u8]>) -> Self {
            self.parts = bytes;
            self
        }
        pub fn query(mut self, query: &impl Serialize) -> std::result::Result<Self, Error> {
            self.parts = serde_json::to_vec(query);
            Ok(self)
        }
        pub fn build(self) -> Request {
            Request { url: self.url, parts: self.parts }
        }
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub async fn send(self) -> Result<Response>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub async fn recv_bytes(self) -> Result<Vec<u8>>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub async fn recv_string(self) -> Result<String>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub async fn recv_json<T: DeserializeOwned>(self) -> Result<T>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub async fn recv_form<T: DeserializeOwned>(self) -> Result<T>;
    }
    impl Future for RequestBuilder {
        type Output = Result<Response>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
            Poll::Ready(awaited(self.url, self.parts))
        }
    }

    /// To await a builder is to send it.
    #[clean]
    #[sink("http", operation = "send", data(url, parts), store(url))]
    pub(crate) fn awaited(url: Url, parts: Vec<u8>) -> Result<Response>;

    impl From<RequestBuilder> for Request {
        fn from(builder: RequestBuilder) -> Request {
            Request { url: builder.url, parts: builder.parts }
        }
    }
}

mod request {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Request {
        url: Url,
        #[many]
        parts: Vec<u8>,
    }
    impl Request {
        pub fn set_header<K, V>(&mut self, key: K, value: V) {
            self.parts = value;
        }
        pub fn insert_header<K, V>(&mut self, name: K, values: V) {
            self.parts = values;
        }
        pub fn set_query(&mut self, query: &impl Serialize) -> Result<()> {
            self.parts = serde_json::to_vec(query);
            Ok(())
        }
        pub fn set_body<B>(&mut self, body: B) {
            self.parts = body;
        }
        pub fn body_json(&mut self, json: &impl Serialize) -> Result<()> {
            self.parts = serde_json::to_vec(json);
            Ok(())
        }
        pub fn body_string(&mut self, string: String) {
            self.parts = string;
        }
        pub fn body_form(&mut self, form: &impl Serialize) -> Result<()> {
            self.parts = serde_json::to_vec(form);
            Ok(())
        }
    }
}

mod client {
    use super::*;

    #[derive(Clone, Debug, Default)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn new() -> Self;
        pub fn get(&self, uri: impl AsRef<str>) -> RequestBuilder {
            RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
        }
        pub fn post(&self, uri: impl AsRef<str>) -> RequestBuilder {
            RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
        }
        pub fn put(&self, uri: impl AsRef<str>) -> RequestBuilder {
            RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
        }
        pub fn patch(&self, uri: impl AsRef<str>) -> RequestBuilder {
            RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
        }
        pub fn delete(&self, uri: impl AsRef<str>) -> RequestBuilder {
            RequestBuilder { url: uri.as_ref(), parts: Vec::new() }
        }
        #[clean]
        #[sink("http", operation = "send", data(req), store(req.url))]
        pub async fn send(&self, req: impl Into<Request>) -> Result<Response>;
        #[clean]
        #[sink("http", operation = "send", data(req), store(req.url))]
        pub async fn recv_bytes(&self, req: impl Into<Request>) -> Result<Vec<u8>>;
        #[clean]
        #[sink("http", operation = "send", data(req), store(req.url))]
        pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String>;
        #[clean]
        #[sink("http", operation = "send", data(req), store(req.url))]
        pub async fn recv_json<T: DeserializeOwned>(&self, req: impl Into<Request>) -> Result<T>;
    }
}

mod response {
    use super::*;

    /// What a server answers.
    #[derive(Debug)]
    pub struct Response {
        content: Vec<u8>,
    }
    impl Response {
        #[clean]
        pub fn status(&self) -> StatusCode;
        pub async fn body_bytes(&mut self) -> Result<Vec<u8>>;
        pub async fn body_string(&mut self) -> Result<String>;
        pub async fn body_json<T: DeserializeOwned>(&mut self) -> Result<T>;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusCode {
    Ok,
}
