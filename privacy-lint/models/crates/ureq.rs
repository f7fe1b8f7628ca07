#![model(package = "ureq", versions = "3", features = ["json"])]

//! A request is its URI, its headers and its query; it leaves when it is called or sent. The answer
//! is what the server says.

use http::{HeaderMap, Request, Response, StatusCode, Uri};
use serde::{de::DeserializeOwned, Serialize};
use std::io::Read;

pub use self::body::Body;
pub use self::send_body::{AsSendBody, SendBody};

pub mod typestate {
    pub struct WithoutBody;
    pub struct WithBody;
}
use self::typestate::{WithBody, WithoutBody};

#[derive(Debug)]
pub enum Error {
    StatusCode(u16),
    Io(std::io::Error),
    HostNotFound,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub struct RequestBuilder<B> {
    uri: String,
    #[many]
    parts: Vec<u8>,
    state: std::marker::PhantomData<B>,
}

impl<Any> RequestBuilder<Any> {
    pub fn header<K, V>(mut self, key: K, value: V) -> Self {
        self.parts = value;
        self
    }
    pub fn query<K: AsRef<str>, V: AsRef<str>>(mut self, key: K, value: V) -> Self {
        self.parts = value.as_ref();
        self
    }
    #[versions(">=3.0.11")]
    pub fn query_raw<K: AsRef<str>, V: AsRef<str>>(mut self, key: K, value: V) -> Self {
        self.parts = value.as_ref();
        self
    }
    pub fn query_pairs<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(mut self, iter: I) -> Self {
        self.parts = iter;
        self
    }
    #[versions(">=3.0.11")]
    pub fn query_pairs_raw<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(mut self, iter: I) -> Self {
        self.parts = iter;
        self
    }
    pub fn uri<T>(mut self, uri: T) -> Self {
        self.uri = uri;
        self
    }
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap> {
        Some(&mut self.parts)
    }
}

impl RequestBuilder<WithoutBody> {
    #[clean]
    #[sink("http", operation = "send", data(self.uri, self.parts), store(self.uri))]
    pub fn call(self) -> Result<Response<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody> {
        RequestBuilder { uri: self.uri, parts: self.parts, state: std::marker::PhantomData }
    }
}

impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self {
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.uri, self.parts, data), store(self.uri))]
    pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(self.uri, self.parts), store(self.uri))]
    pub fn send_empty(self) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(self.uri, self.parts, iter), store(self.uri))]
    pub fn send_form<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(
        self,
        iter: I,
    ) -> Result<Response<Body>, Error>;
    #[clean]
    #[sink("http", operation = "send", data(self.uri, self.parts, data), store(self.uri))]
    pub fn send_json(self, data: impl Serialize) -> Result<Response<Body>, Error>;
}

#[clean]
#[sink("http", operation = "send", data(request))]
pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
#[clean]
pub fn agent() -> Agent;

pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}
pub fn post<T>(uri: T) -> RequestBuilder<WithBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}
pub fn put<T>(uri: T) -> RequestBuilder<WithBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody> {
    RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
}

#[derive(Clone, Debug)]
pub struct Agent;
impl Agent {
    #[clean]
    pub fn new_with_defaults() -> Self;
    #[clean]
    #[sink("http", operation = "send", data(request))]
    pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {
        RequestBuilder { uri, parts: Vec::new(), state: std::marker::PhantomData }
    }
}

mod send_body {
    use super::*;

    pub trait AsSendBody {}
    impl AsSendBody for String {}
    impl AsSendBody for &String {}
    impl AsSendBody for &str {}
    impl AsSendBody for &[u8] {}
    impl AsSendBody for Vec<u8> {}
    impl AsSendBody for () {}
    impl<'a> AsSendBody for SendBody<'a> {}

    pub struct SendBody<'a> {
        content: &'a [u8],
    }
    impl<'a> SendBody<'a> {
        #[clean]
        pub fn none() -> SendBody<'static>;
        pub fn from_reader(reader: &'a mut dyn Read) -> SendBody<'a>;
        pub fn from_owned_reader(reader: impl Read + 'static) -> SendBody<'static>;
        pub fn from_json(value: &impl Serialize) -> Result<SendBody<'static>, Error> {
            Ok(SendBody { content: serde_json::to_vec(value) })
        }
    }
}

mod body {
    use super::*;

    /// What a server answers.
    pub struct Body {
        content: Vec<u8>,
    }
    impl Body {
        pub fn read_to_string(&mut self) -> Result<String, Error>;
        pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
        pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
    }
}
