#![model(package = "paho-mqtt", versions = ">=0.11, <0.15")]

//! A broker keeps messages for those who subscribed. The store is the topic.

pub use self::async_client::AsyncClient;
pub use self::client::Client;
pub use self::errors::{Error, Result};
pub use self::message::{Message, MessageBuilder};
pub use self::token::DeliveryToken;
pub use self::topic::Topic;

pub mod errors {
    #[derive(Debug)]
    pub enum Error {
        Timeout,
        General(&'static str),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod token {
    #[derive(Clone)]
    pub struct DeliveryToken;
    impl std::future::Future for DeliveryToken {
        type Output = super::Result<()>;
    }
}

pub mod message {
    #[derive(Debug, Clone)]
    pub struct Message {
        topic: String,
        payload: Vec<u8>,
    }
    impl Message {
        pub fn new<S: Into<String>, V: Into<Vec<u8>>, Q>(topic: S, payload: V, qos: Q) -> Self {
            Message { topic: topic.into(), payload: payload.into() }
        }
        pub fn new_retained<S: Into<String>, V: Into<Vec<u8>>, Q>(topic: S, payload: V, qos: Q) -> Self {
            Message { topic: topic.into(), payload: payload.into() }
        }
        pub fn topic(&self) -> &str {
            &self.topic
        }
        pub fn payload(&self) -> &[u8] {
            &self.payload
        }
    }

    pub struct MessageBuilder {
        topic: String,
        payload: Vec<u8>,
    }
    impl MessageBuilder {
        #[clean]
        pub fn new() -> Self;
        pub fn topic<T: Into<String>>(mut self, topic: T) -> Self {
            self.topic = topic.into();
            self
        }
        pub fn payload<V: Into<Vec<u8>>>(mut self, payload: V) -> Self {
            self.payload = payload.into();
            self
        }
        pub fn qos<Q>(self, qos: Q) -> Self {
            self
        }
        pub fn retained(self, retained: bool) -> Self {
            self
        }
        pub fn finalize(self) -> Message {
            Message { topic: self.topic, payload: self.payload }
        }
    }
}

pub mod async_client {
    use super::*;

    #[derive(Clone)]
    pub struct AsyncClient;
    impl AsyncClient {
        #[clean]
        #[sink("mqtt", operation = "publish", data(msg.topic, msg.payload), store(msg.topic))]
        pub fn publish(&self, msg: Message) -> DeliveryToken;
        #[clean]
        #[sink("mqtt", operation = "publish", data(msg.topic, msg.payload), store(msg.topic))]
        pub fn try_publish(&self, msg: Message) -> Result<DeliveryToken>;
    }
}

pub mod client {
    use super::*;

    pub struct Client;
    impl Client {
        #[clean]
        #[sink("mqtt", operation = "publish", data(msg.topic, msg.payload), store(msg.topic))]
        pub fn publish(&self, msg: Message) -> Result<()>;
    }
}

pub mod topic {
    use super::*;

    pub struct Topic<'a> {
        cli: &'a AsyncClient,
        topic: String,
    }
    impl<'a> Topic<'a> {
        pub fn new<T: Into<String>, Q>(cli: &'a AsyncClient, topic: T, qos: Q) -> Self {
            Topic { cli, topic: topic.into() }
        }
        #[clean]
        #[sink("mqtt", operation = "publish", data(payload), store(self.topic))]
        pub fn publish<V: Into<Vec<u8>>>(&self, payload: V) -> DeliveryToken;
    }
}
