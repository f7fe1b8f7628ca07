#![model(package = "awc", versions = "3")]

//! A request is its URI, its headers and its query; it leaves with its body when it is sent.

use http::{HeaderMap, Method, StatusCode, Uri};
use serde::{de::DeserializeOwned, Serialize};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Clone, Debug, Default)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new() -> Client;
    #[clean]
    pub fn builder() -> ClientBuilder;
    pub fn request<U>(&self, method: Method, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn get<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn head<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn put<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn post<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn patch<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
    pub fn delete<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url, parts: Vec::new() }
    }
}

pub struct ClientBuilder;

pub struct ClientRequest {
    url: String,
    #[many]
    parts: Vec<u8>,
}
impl ClientRequest {
    pub fn uri<U>(mut self, uri: U) -> Self {
        self.url = uri;
        self
    }
    pub fn insert_header<H>(mut self, header: H) -> Self {
        self.parts = header;
        self
    }
    pub fn insert_header_if_none<H>(mut self, header: H) -> Self {
        self.parts = header;
        self
    }
    pub fn append_header<H>(mut self, header: H) -> Self {
        self.parts = header;
        self
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.parts
    }
    pub fn content_type<V>(self, value: V) -> Self {
        self
    }
    pub fn basic_auth(mut self, username: impl std::fmt::Display, password: impl std::fmt::Display) -> Self {
        self.parts = username.to_string();
        self.parts = password.to_string();
        self
    }
    pub fn bearer_auth(mut self, token: impl std::fmt::Display) -> Self {
        self.parts = token.to_string();
        self
    }
    pub fn cookie<C>(mut self, cookie: C) -> Self {
        self.parts = cookie;
        self
    }
    pub fn timeout(self, timeout: Duration) -> Self {
        self
    }
    pub fn query<T: Serialize>(mut self, query: &T) -> Result<Self, QueryError> {
        self.parts = serde_json::to_vec(query);
        Ok(self)
    }
    pub fn freeze(self) -> Result<FrozenClientRequest, error::FreezeRequestError> {
        Ok(FrozenClientRequest { url: self.url, parts: self.parts })
    }
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, body), store(self.url))]
    pub fn send_body<B>(self, body: B) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, value), store(self.url))]
    pub fn send_json<T: Serialize>(self, value: &T) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, value), store(self.url))]
    pub fn send_form<T: Serialize>(self, value: &T) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, stream), store(self.url))]
    pub fn send_stream<S, E>(self, stream: S) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
    pub fn send(self) -> SendClientRequest;
}

/// What `serde_urlencoded` complains of.
#[derive(Debug)]
struct QueryError;

#[derive(Clone)]
pub struct FrozenClientRequest {
    url: String,
    #[many]
    parts: Vec<u8>,
}
impl FrozenClientRequest {
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, body), store(self.url))]
    pub fn send_body<B>(&self, body: B) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, value), store(self.url))]
    pub fn send_json<T: Serialize>(&self, value: &T) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts, value), store(self.url))]
    pub fn send_form<T: Serialize>(&self, value: &T) -> SendClientRequest;
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
    pub fn send(&self) -> SendClientRequest;
}

pub enum SendClientRequest {
    Err(Option<error::SendRequestError>),
}
impl Future for SendClientRequest {
    type Output = Result<ClientResponse, error::SendRequestError>;
    #[clean]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

/// What a server answers.
pub struct ClientResponse<S = ()> {
    payload: S,
}
impl<S> ClientResponse<S> {
    #[clean]
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub async fn body(&mut self) -> Result<bytes::Bytes, error::PayloadError>;
    pub async fn json<T: DeserializeOwned>(&mut self) -> Result<T, error::JsonPayloadError>;
}

pub mod error {
    #[derive(Debug)]
    pub enum SendRequestError {
        Timeout,
    }
    #[derive(Debug)]
    pub enum FreezeRequestError {
        Custom(Box<dyn std::fmt::Debug>, Box<dyn std::fmt::Debug>),
    }
    #[derive(Debug)]
    pub enum PayloadError {
        Overflow,
    }
    #[derive(Debug)]
    pub enum JsonPayloadError {
        ContentType,
    }
}
