#![model(package = "attohttpc", versions = ">=0.20, <0.32", features = ["json", "form"])]

//! A request is its URL, its parameters, its headers and its body; it leaves when it is sent.

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::{de::DeserializeOwned, Serialize};
use url::Url;

pub type Result<T = ()> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub fn get<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}
pub fn head<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}
pub fn post<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}
pub fn put<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}
pub fn patch<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}
pub fn delete<U: AsRef<str>>(base_url: U) -> RequestBuilder {
    RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
}

pub struct Session;
impl Session {
    #[clean]
    pub fn new() -> Session;
    pub fn get<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
    pub fn head<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
    pub fn post<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
    pub fn put<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
    pub fn patch<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
    pub fn delete<U: AsRef<str>>(&self, base_url: U) -> RequestBuilder {
        RequestBuilder { url: base_url.as_ref(), parts: Vec::new(), body: body::Empty }
    }
}

pub mod body {
    pub struct Empty;
    pub struct Text<B>(pub B);
    pub struct Bytes<B>(pub B);
    pub struct Json<T>(pub T);
}

pub struct RequestBuilder<B = body::Empty> {
    url: Url,
    #[many]
    parts: Vec<u8>,
    body: B,
}
impl<B> RequestBuilder<B> {
    pub fn param<K: AsRef<str>, V: ToString>(mut self, key: K, value: V) -> Self {
        self.parts = value.to_string();
        self
    }
    pub fn params<P, K, V>(mut self, pairs: P) -> Self {
        self.parts = pairs;
        self
    }
    pub fn header<H, V: TryInto<HeaderValue>>(mut self, header: H, value: V) -> Self {
        self.parts = value;
        self
    }
    pub fn header_append<H, V: TryInto<HeaderValue>>(mut self, header: H, value: V) -> Self {
        self.parts = value;
        self
    }
    pub fn basic_auth(mut self, username: impl std::fmt::Display, password: Option<impl std::fmt::Display>) -> Self {
        self.parts = username.to_string();
        self.parts = password.map(|password| password.to_string());
        self
    }
    pub fn bearer_auth(mut self, token: impl Into<String>) -> Self {
        self.parts = token.into();
        self
    }
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<body::Text<B1>> {
        RequestBuilder { url: self.url, parts: self.parts, body: body::Text(body) }
    }
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<body::Bytes<B1>> {
        RequestBuilder { url: self.url, parts: self.parts, body: body::Bytes(body) }
    }
    pub fn json<T: Serialize>(self, value: &T) -> Result<RequestBuilder<body::Bytes<Vec<u8>>>> {
        Ok(RequestBuilder { url: self.url, parts: self.parts, body: body::Bytes(serde_json::to_vec(value)) })
    }
    pub fn json_streaming<T: Serialize>(self, value: T) -> RequestBuilder<body::Json<T>> {
        RequestBuilder { url: self.url, parts: serde_json::to_vec(&value), body: body::Json(value) }
    }
    pub fn form<T: Serialize>(self, value: &T) -> Result<RequestBuilder<body::Bytes<Vec<u8>>>> {
        Ok(RequestBuilder { url: self.url, parts: self.parts, body: body::Bytes(serde_json::to_vec(value)) })
    }
    #[versions(">=0.28")]
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.parts
    }
    pub fn prepare(self) -> PreparedRequest<B> {
        PreparedRequest { url: self.url, parts: self.parts, body: self.body }
    }
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, self.body), store(self.url))]
    pub fn send(self) -> Result<Response>;
}

pub struct PreparedRequest<B> {
    url: Url,
    #[many]
    parts: Vec<u8>,
    body: B,
}
impl<B> PreparedRequest<B> {
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, self.body), store(self.url))]
    pub fn send(&mut self) -> Result<Response>;
}

/// What a server answers.
pub struct Response {
    content: Vec<u8>,
}
impl Response {
    #[clean]
    pub fn status(&self) -> StatusCode;
    pub fn is_success(&self) -> bool;
    pub fn headers(&self) -> &HeaderMap;
    pub fn error_for_status(self) -> Result<Self> {
        Ok(self)
    }
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn text(self) -> Result<String>;
    pub fn json<T: DeserializeOwned>(self) -> Result<T>;
}
