#![model(package = "eventsource-client", versions = ">=0.12, <0.19")]

//! A stream of server-sent events: the request leaves when the stream is polled. What comes is the server's.

use std::pin::Pin;

pub use self::client::{Client, ClientBuilder};

mod client {
    use super::*;

    pub trait Client: Send + Sync {
        fn stream(&self) -> Pin<Box<dyn futures_core::Stream<Item = Result<crate::SSE, crate::Error>> + Send + Sync>>;
    }

    pub struct ClientBuilder {
        url: String,
        #[many]
        parts: Vec<u8>,
    }
    impl ClientBuilder {
        pub fn for_url(url: &str) -> Result<ClientBuilder, crate::Error> {
            Ok(ClientBuilder { url, parts: Vec::new() })
        }
        pub fn method(self, method: String) -> ClientBuilder {
            self
        }
        pub fn body(mut self, body: String) -> ClientBuilder {
            self.parts = body;
            self
        }
        pub fn last_event_id(mut self, last_event_id: String) -> ClientBuilder {
            self.parts = last_event_id;
            self
        }
        pub fn header(mut self, name: &str, value: &str) -> Result<ClientBuilder, crate::Error> {
            self.parts = value;
            Ok(self)
        }
        #[versions(">=0.15")]
        pub fn basic_auth(mut self, username: &str, password: &str) -> Result<ClientBuilder, crate::Error> {
            self.parts = username;
            self.parts = password;
            Ok(self)
        }
        #[versions("<0.17")]
        pub fn build(self) -> impl Client {
            Source { url: self.url, parts: self.parts }
        }
        #[versions("<0.17")]
        pub fn build_http(self) -> impl Client {
            Source { url: self.url, parts: self.parts }
        }
        #[versions("<0.17")]
        pub fn build_with_conn<C>(self, conn: C) -> impl Client {
            Source { url: self.url, parts: self.parts }
        }
        #[versions(">=0.17")]
        pub fn build_with_transport<T>(self, transport: T) -> impl Client {
            Source { url: self.url, parts: self.parts }
        }
    }

    struct Source {
        url: String,
        #[many]
        parts: Vec<u8>,
    }
    impl Client for Source {
        #[clean]
        #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
        fn stream(&self) -> Pin<Box<dyn futures_core::Stream<Item = Result<crate::SSE, crate::Error>> + Send + Sync>>;
    }
}
