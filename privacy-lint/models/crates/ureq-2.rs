#![model(package = "ureq", versions = "2", features = ["json"])]

//! A request is its URL, its headers and its query; it leaves when it is called or sent.

use serde::{de::DeserializeOwned, Serialize};
use std::io::Read;

pub use self::agent::Agent;
pub use self::request::Request;
pub use self::response::Response;

#[derive(Debug)]
pub enum Error {
    Status(u16, Response),
    Transport(Transport),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Debug)]
pub struct Transport;

#[clean]
pub fn agent() -> Agent;

pub fn request(method: &str, path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
pub fn get(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
pub fn post(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
pub fn put(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
#[versions(">=2.5")]
pub fn patch(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
pub fn delete(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}
pub fn head(path: &str) -> Request {
    Request { url: path, parts: Vec::new() }
}

mod request {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Request {
        url: String,
        #[many]
        parts: Vec<u8>,
    }
    impl Request {
        pub fn set(mut self, header: &str, value: &str) -> Self {
            self.parts = value;
            self
        }
        pub fn query(mut self, param: &str, value: &str) -> Self {
            self.parts = value;
            self
        }
        #[versions(">=2.6")]
        pub fn query_pairs<'a, P: IntoIterator<Item = (&'a str, &'a str)>>(mut self, pairs: P) -> Self {
            self.parts = pairs;
            self
        }
        #[versions(">=2.1")]
        pub fn timeout(self, timeout: std::time::Duration) -> Self {
            self
        }
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        pub fn call(self) -> Result<Response, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts, data), store(self.url))]
        pub fn send_json(self, data: impl Serialize) -> Result<Response, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts, data), store(self.url))]
        pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts, data), store(self.url))]
        pub fn send_string(self, data: &str) -> Result<Response, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts, data), store(self.url))]
        pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts, reader), store(self.url))]
        pub fn send(self, reader: impl Read) -> Result<Response, Error>;
    }
}

mod agent {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Agent;
    impl Agent {
        #[clean]
        pub fn new() -> Self;
        pub fn request(&self, method: &str, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        pub fn get(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        pub fn post(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        pub fn put(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        #[versions(">=2.5")]
        pub fn patch(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        pub fn delete(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
        pub fn head(&self, path: &str) -> Request {
            Request { url: path, parts: Vec::new() }
        }
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
        pub fn status(&self) -> u16;
        pub fn header(&self, name: &str) -> Option<&str>;
        pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;
        pub fn into_string(self) -> std::io::Result<String>;
        pub fn into_json<T: DeserializeOwned>(self) -> std::io::Result<T>;
    }
}
