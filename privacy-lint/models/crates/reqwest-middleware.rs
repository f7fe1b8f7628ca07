#![model(package = "reqwest-middleware", versions = ">=0.2, <0.6", features = ["form >=0.5", "json >=0.3", "multipart >=0.3", "query >=0.5"])]

//! The builder of reqwest once more, with middleware between it and the network.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::{multipart, Body, Client, IntoUrl, Request, Response};
use serde::Serialize;
use url::Url;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Middleware(anyhow::Error),
    Reqwest(reqwest::Error),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Error {
        Error::Reqwest(error)
    }
}

pub struct ClientBuilder;
impl ClientBuilder {
    #[clean]
    pub fn new(client: Client) -> Self;
    #[clean]
    pub fn with<M>(self, middleware: M) -> Self;
    #[clean]
    pub fn build(self) -> ClientWithMiddleware;
}

#[derive(Clone, Debug, Default)]
pub struct ClientWithMiddleware;
impl ClientWithMiddleware {
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {
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
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {
        RequestBuilder { url, parts: Vec::new() }
    }
    #[clean]
    #[sink("http", operation = "send", data(req), store(req.url))]
    pub async fn execute(&self, req: Request) -> Result<Response>;
}
impl From<Client> for ClientWithMiddleware {
    #[clean]
    fn from(client: Client) -> Self;
}

#[derive(Debug)]
pub struct RequestBuilder {
    url: Url,
    #[many]
    parts: Body,
}
impl RequestBuilder {
    pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(mut self, key: K, value: V) -> Self {
        self.parts = value;
        self
    }
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.parts = headers;
        self
    }
    pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(mut self, username: U, password: Option<P>) -> Self {
        self.parts = username.to_string();
        self.parts = password.map(|password| password.to_string());
        self
    }
    pub fn bearer_auth<T: std::fmt::Display>(mut self, token: T) -> Self {
        self.parts = token.to_string();
        self
    }
    pub fn body<T: Into<Body>>(mut self, body: T) -> Self {
        self.parts = body.into();
        self
    }
    pub fn multipart(mut self, multipart: multipart::Form) -> Self {
        self.parts = multipart;
        self
    }
    pub fn query<T: Serialize + ?Sized>(mut self, query: &T) -> Self {
        self.parts = serde_json::to_vec(query);
        self
    }
    pub fn form<T: Serialize + ?Sized>(mut self, form: &T) -> Self {
        self.parts = serde_json::to_vec(form);
        self
    }
    pub fn json<T: Serialize + ?Sized>(mut self, json: &T) -> Self {
        self.parts = serde_json::to_vec(json);
        self
    }
    pub fn timeout(self, timeout: std::time::Duration) -> Self {
        self
    }
    /// What middleware is given stays in the process.
    pub fn with_extension<T: Send + Sync + Clone + 'static>(self, extension: T) -> Self {
        self
    }
    pub fn build(self) -> reqwest::Result<Request> {
        Ok(Request { url: self.url, parts: self.parts })
    }
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
    pub async fn send(self) -> Result<Response>;
}
