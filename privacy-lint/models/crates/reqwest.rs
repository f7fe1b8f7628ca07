#![model(package = "reqwest", versions = ">=0.11, <0.14", features = ["blocking", "json", "multipart", "stream", "cookies", "form >=0.13", "query >=0.13"])]

//! A request is its URL, its headers and its body; it leaves when it is sent. The host decides
//! which system receives it, so the URL names the store.

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::{de::DeserializeOwned, Serialize};
use std::future::Future;
use std::time::Duration;

pub use http::{header, Method, StatusCode, Version};
pub use url::Url;
pub use self::error::{Error, Result};

#[clean]
#[sink("http", operation = "send", data(url), store(url))]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl IntoUrl for String {}

#[derive(Clone, Debug, Default)]
pub struct Client;

impl Client {
    #[clean]
    pub fn new() -> Client;
    #[clean]
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    #[clean]
    #[sink("http", operation = "send", data(request), store(request.url))]
    pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response>>;
}

#[derive(Debug, Default)]
pub struct ClientBuilder;

impl ClientBuilder {
    #[clean]
    pub fn new() -> ClientBuilder;
    #[clean]
    pub fn build(self) -> Result<Client>;
    #[clean]
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    #[clean]
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    #[clean]
    pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    #[clean]
    pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> ClientBuilder;
    #[clean]
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    #[clean]
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    #[clean]
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    #[clean]
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
}

pub mod redirect {
    pub struct Policy;
    impl Policy {
        #[clean]
        pub fn none() -> Self;
        #[clean]
        pub fn limited(max: usize) -> Self;
    }
}

#[derive(Debug)]
pub struct Request {
    url: Url,
    #[many]
    parts: Body,
}

impl Request {
    pub fn new(method: Method, url: Url) -> Self {
        Request { url, parts: Vec::new() }
    }
    #[clean]
    pub fn method(&self) -> &Method;
    pub fn url(&self) -> &Url {
        &self.url
    }
    pub fn url_mut(&mut self) -> &mut Url {
        &mut self.url
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.parts
    }
    pub fn body_mut(&mut self) -> &mut Option<Body> {
        &mut self.parts
    }
}

#[derive(Debug)]
pub struct RequestBuilder {
    url: Url,
    #[many]
    parts: Body,
}

impl RequestBuilder {
    pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(mut self, key: K, value: V) -> RequestBuilder {
        self.parts = value;
        self
    }
    pub fn headers(mut self, headers: HeaderMap) -> RequestBuilder {
        self.parts = headers;
        self
    }
    pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(mut self, username: U, password: Option<P>) -> RequestBuilder {
        self.parts = username.to_string();
        self.parts = password.map(|password| password.to_string());
        self
    }
    pub fn bearer_auth<T: std::fmt::Display>(mut self, token: T) -> RequestBuilder {
        self.parts = token.to_string();
        self
    }
    pub fn body<T: Into<Body>>(mut self, body: T) -> RequestBuilder {
        self.parts = body.into();
        self
    }
    pub fn json<T: Serialize + ?Sized>(mut self, json: &T) -> RequestBuilder {
        self.parts = serde_json::to_vec(json);
        self
    }
    pub fn form<T: Serialize + ?Sized>(mut self, form: &T) -> RequestBuilder {
        self.parts = serde_json::to_vec(form);
        self
    }
    pub fn query<T: Serialize + ?Sized>(mut self, query: &T) -> RequestBuilder {
        self.parts = serde_json::to_vec(query);
        self
    }
    pub fn multipart(mut self, multipart: multipart::Form) -> RequestBuilder {
        self.parts = multipart;
        self
    }
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {
        self
    }
    #[versions(">=0.11.4")]
    pub fn version(self, version: Version) -> RequestBuilder {
        self
    }
    pub fn build(self) -> Result<Request> {
        Ok(Request { url: self.url, parts: self.parts })
    }
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
    pub fn send(self) -> impl Future<Output = Result<Response>>;
    pub fn try_clone(&self) -> Option<RequestBuilder> {
        Some(RequestBuilder { url: self.url, parts: self.parts })
    }
}

#[derive(Debug, Default)]
pub struct Body {
    #[many]
    bytes: Vec<u8>,
}
impl From<String> for Body {
    fn from(bytes: String) -> Body {
        Body { bytes }
    }
}
impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Body {
        Body { bytes }
    }
}
impl From<&'static str> for Body {
    fn from(bytes: &'static str) -> Body {
        Body { bytes }
    }
}
impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Body {
        Body { bytes }
    }
}
impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body {
        Body { bytes }
    }
}
impl Body {
    pub fn wrap_stream<S>(stream: S) -> Body {
        Body { bytes: stream }
    }
    pub fn as_bytes(&self) -> Option<&[u8]>;
}

pub mod multipart {
    use super::*;

    #[derive(Debug, Default)]
    pub struct Form {
        #[many]
        parts: Part,
    }
    impl Form {
        pub fn new() -> Form {
            Form { parts: Vec::new() }
        }
        pub fn text<T: Into<std::borrow::Cow<'static, str>>, U: Into<std::borrow::Cow<'static, str>>>(
            mut self,
            name: T,
            value: U,
        ) -> Form {
            self.parts = value;
            self
        }
        pub fn part<T: Into<std::borrow::Cow<'static, str>>>(mut self, name: T, part: Part) -> Form {
            self.parts = part;
            self
        }
    }

    #[derive(Debug)]
    pub struct Part {
        #[many]
        value: Body,
    }
    impl Part {
        pub fn text<T: Into<std::borrow::Cow<'static, str>>>(value: T) -> Part {
            Part { value }
        }
        pub fn bytes<T: Into<std::borrow::Cow<'static, [u8]>>>(value: T) -> Part {
            Part { value }
        }
        pub fn stream<T: Into<Body>>(value: T) -> Part {
            Part { value: value.into() }
        }
        pub fn file_name<T: Into<std::borrow::Cow<'static, str>>>(mut self, filename: T) -> Part {
            self.value = filename;
            self
        }
        pub fn mime_str(self, mime: &str) -> Result<Part> {
            Ok(self)
        }
    }
}

/// What a server answers.
#[derive(Debug)]
pub struct Response {
    body: Bytes,
}

impl Response {
    #[clean]
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    #[clean]
    pub fn content_length(&self) -> Option<u64>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
    pub async fn text(self) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self> {
        Ok(self)
    }
    pub fn error_for_status_ref(&self) -> Result<&Self> {
        Ok(self)
    }
}

mod error {
    use super::*;

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error;
    impl Error {
        pub fn url(&self) -> Option<&Url>;
        #[versions(">=0.11.10")]
        pub fn without_url(self) -> Self;
        pub fn is_timeout(&self) -> bool;
        pub fn is_status(&self) -> bool;
        pub fn is_connect(&self) -> bool;
        #[clean]
        pub fn status(&self) -> Option<StatusCode>;
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod blocking {
    use super::*;

    #[clean]
    #[sink("http", operation = "send", data(url), store(url))]
    pub fn get<T: IntoUrl>(url: T) -> Result<Response>;

    #[derive(Clone, Debug, Default)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn new() -> Client;
        #[clean]
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {
            RequestBuilder { url, parts: Vec::new() }
        }
        #[clean]
        #[sink("http", operation = "send", data(request), store(request.url))]
        pub fn execute(&self, request: Request) -> Result<Response>;
    }

    pub struct ClientBuilder;
    impl ClientBuilder {
        #[clean]
        pub fn timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder;
        #[clean]
        pub fn build(self) -> Result<Client>;
    }

    pub struct Request {
        url: Url,
        #[many]
        parts: Body,
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Self {
            Request { url, parts: Vec::new() }
        }
        pub fn url(&self) -> &Url {
            &self.url
        }
        pub fn headers_mut(&mut self) -> &mut HeaderMap {
            &mut self.parts
        }
        pub fn body_mut(&mut self) -> &mut Option<Body> {
            &mut self.parts
        }
    }

    pub struct RequestBuilder {
        url: Url,
        #[many]
        parts: Body,
    }
    impl RequestBuilder {
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(mut self, key: K, value: V) -> RequestBuilder {
            self.parts = value;
            self
        }
        pub fn headers(mut self, headers: HeaderMap) -> RequestBuilder {
            self.parts = headers;
            self
        }
        pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(mut self, username: U, password: Option<P>) -> RequestBuilder {
            self.parts = username.to_string();
            self.parts = password.map(|password| password.to_string());
            self
        }
        pub fn bearer_auth<T: std::fmt::Display>(mut self, token: T) -> RequestBuilder {
            self.parts = token.to_string();
            self
        }
        pub fn body<T: Into<Body>>(mut self, body: T) -> RequestBuilder {
            self.parts = body.into();
            self
        }
        pub fn json<T: Serialize + ?Sized>(mut self, json: &T) -> RequestBuilder {
            self.parts = serde_json::to_vec(json);
            self
        }
        pub fn form<T: Serialize + ?Sized>(mut self, form: &T) -> RequestBuilder {
            self.parts = serde_json::to_vec(form);
            self
        }
        pub fn query<T: Serialize + ?Sized>(mut self, query: &T) -> RequestBuilder {
            self.parts = serde_json::to_vec(query);
            self
        }
        pub fn timeout(self, timeout: Duration) -> RequestBuilder {
            self
        }
        pub fn multipart(mut self, multipart: multipart::Form) -> RequestBuilder {
            self.parts = multipart;
            self
        }
        pub fn build(self) -> Result<Request> {
            Ok(Request { url: self.url, parts: self.parts })
        }
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub fn send(self) -> Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder> {
            Some(RequestBuilder { url: self.url, parts: self.parts })
        }
    }

    pub mod multipart {
        use super::*;

        #[derive(Debug, Default)]
        pub struct Form {
            #[many]
            parts: Part,
        }
        impl Form {
            pub fn new() -> Form {
                Form { parts: Vec::new() }
            }
            pub fn text<T: Into<std::borrow::Cow<'static, str>>, U: Into<std::borrow::Cow<'static, str>>>(
                mut self,
                name: T,
                value: U,
            ) -> Form {
                self.parts = value;
                self
            }
            pub fn part<T: Into<std::borrow::Cow<'static, str>>>(mut self, name: T, part: Part) -> Form {
                self.parts = part;
                self
            }
        }

        #[derive(Debug)]
        pub struct Part {
            #[many]
            value: Body,
        }
        impl Part {
            pub fn text<T: Into<std::borrow::Cow<'static, str>>>(value: T) -> Part {
                Part { value }
            }
            pub fn bytes<T: Into<std::borrow::Cow<'static, [u8]>>>(value: T) -> Part {
                Part { value }
            }
        }
    }

    #[derive(Debug)]
    pub struct Body {
        #[many]
        bytes: Vec<u8>,
    }
    impl From<String> for Body {
        fn from(bytes: String) -> Body {
            Body { bytes }
        }
    }
    impl From<Vec<u8>> for Body {
        fn from(bytes: Vec<u8>) -> Body {
            Body { bytes }
        }
    }
    impl From<&'static str> for Body {
        fn from(bytes: &'static str) -> Body {
            Body { bytes }
        }
    }
    impl From<Bytes> for Body {
        fn from(bytes: Bytes) -> Body {
            Body { bytes }
        }
    }
    impl Body {
        pub fn new<R: std::io::Read + Send + 'static>(reader: R) -> Body {
            Body { bytes: reader }
        }
    }

    pub struct Response {
        body: Bytes,
    }
    impl Response {
        #[clean]
        pub fn status(&self) -> StatusCode;
        pub fn text(self) -> Result<String>;
        pub fn json<T: DeserializeOwned>(self) -> Result<T>;
        pub fn bytes(self) -> Result<Bytes>;
        pub fn error_for_status(self) -> Result<Self> {
            Ok(self)
        }
    }
}
