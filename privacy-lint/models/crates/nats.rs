#![model(package = "nats", versions = ">=0.20, <0.27", builds = ">=0.26")]

//! The older, blocking client. What JetStream keeps in streams is of the same backend.

use std::io;

pub use self::header::HeaderMap;
pub use self::message::Message;

#[clean]
pub fn connect<I: IntoServerList>(nats_urls: I) -> io::Result<Connection>;

pub trait IntoServerList {}
impl<T> IntoServerList for T {}

pub mod header {
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct HeaderMap {
        #[many]
        values: String,
    }
    impl HeaderMap {
        #[clean]
        pub fn new() -> Self;
        pub fn insert<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> Option<std::collections::HashSet<String>> {
            self.values = value.into();
            None
        }
    }
}

mod message {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Message {
        pub subject: String,
        pub reply: Option<String>,
        pub data: Vec<u8>,
        pub headers: Option<HeaderMap>,
    }
    impl Message {
        #[clean]
        #[sink("nats", operation = "send", data(msg), store(self.reply))]
        pub fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()>;
    }
}

#[derive(Clone, Debug)]
pub struct Connection;
impl Connection {
    #[clean]
    #[sink("nats", operation = "publish", data(subject, msg), store(subject))]
    pub fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    #[clean]
    #[sink("nats", operation = "publish", data(subject, msg), store(subject))]
    pub fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    #[clean]
    #[sink("nats", operation = "publish", data(subject, headers, msg), store(subject))]
    pub fn publish_with_reply_or_headers(
        &self,
        subject: &str,
        reply: Option<&str>,
        headers: Option<&HeaderMap>,
        msg: impl AsRef<[u8]>,
    ) -> io::Result<()>;
    #[clean]
    #[sink("nats", operation = "send", data(subject, msg), store(subject))]
    pub fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message>;
    #[clean]
    pub fn subscribe(&self, subject: &str) -> io::Result<Subscription>;
}

#[derive(Clone, Debug)]
pub struct Subscription;
impl Subscription {
    #[clean]
    pub fn next(&self) -> Option<Message>;
}

pub mod jetstream {
    use super::*;

    #[clean]
    pub fn new(nc: Connection) -> JetStream;

    #[derive(Clone, Debug)]
    pub struct JetStream;
    impl JetStream {
        #[clean]
        #[sink("nats", operation = "publish", data(subject, data), store(subject))]
        pub fn publish(&self, subject: &str, data: impl AsRef<[u8]>) -> io::Result<PublishAck>;
        #[clean]
        #[sink("nats", operation = "publish", data(message), store(message.subject))]
        pub fn publish_message(&self, message: &Message) -> io::Result<PublishAck>;
        pub fn key_value(&self, bucket: &str) -> io::Result<super::kv::Store> {
            Ok(super::kv::Store { name: bucket.to_owned() })
        }
    }

    #[derive(Debug, Clone)]
    pub struct PublishAck {
        pub stream: String,
    }
}

pub mod kv {
    use std::io;

    #[derive(Debug, Clone)]
    pub struct Store {
        name: String,
    }
    impl Store {
        #[clean]
        #[sink("nats", operation = "upsert", data(key, value), store(self.name))]
        pub fn put(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64>;
        #[clean]
        #[sink("nats", operation = "insert", data(key, value), store(self.name))]
        pub fn create(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64>;
        #[clean]
        #[sink("nats", operation = "update", data(key, value), store(self.name))]
        pub fn update(&self, key: &str, value: impl AsRef<[u8]>, revision: u64) -> io::Result<u64>;
        #[clean]
        pub fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>>;
        #[clean]
        pub fn delete(&self, key: &str) -> io::Result<()>;
    }
}
