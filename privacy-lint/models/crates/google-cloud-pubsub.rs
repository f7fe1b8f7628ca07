#![model(package = "google-cloud-pubsub", versions = ">=1, <2")]

//! The client that Google publishes. A publisher knows its topic from its builder.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod client {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct Publisher {
        topic: String,
    }
    impl Publisher {
        pub fn builder<T: Into<String>>(topic: T) -> builder::publisher::PublisherBuilder {
            builder::publisher::PublisherBuilder { topic: topic.into() }
        }
        #[clean]
        #[sink("pubsub", operation = "publish", data(msg), store(self.topic))]
        pub fn publish(&self, msg: model::Message) -> publisher::PublishFuture;
        #[clean]
        pub async fn flush(&self);
    }

    #[derive(Clone, Debug)]
    pub struct BasePublisher;
    impl BasePublisher {
        pub fn publisher<T: Into<String>>(&self, topic: T) -> builder::publisher::PublisherPartialBuilder {
            builder::publisher::PublisherPartialBuilder { topic: topic.into() }
        }
    }
}

pub mod builder {
    pub mod publisher {
        use super::super::client::Publisher;
        use std::time::Duration;

        #[derive(Clone, Debug)]
        pub struct PublisherBuilder {
            topic: String,
        }
        impl PublisherBuilder {
            pub fn set_message_count_threshold(self, threshold: u32) -> PublisherBuilder {
                self
            }
            pub fn set_delay_threshold(self, threshold: Duration) -> PublisherBuilder {
                self
            }
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self {
                self
            }
            pub async fn build(self) -> std::result::Result<Publisher, BuildError> {
                Ok(Publisher { topic: self.topic })
            }
        }

        #[derive(Clone, Debug)]
        pub struct PublisherPartialBuilder {
            topic: String,
        }
        impl PublisherPartialBuilder {
            pub fn build(self) -> Publisher {
                Publisher { topic: self.topic }
            }
        }

        #[derive(Debug)]
        struct BuildError;
    }
}

pub mod publisher {
    #[derive(Debug)]
    pub struct PublishFuture;
    impl std::future::Future for PublishFuture {
        type Output = std::result::Result<String, super::error::PublishError>;
    }
}

pub mod error {
    #[derive(Debug, Clone)]
    pub enum PublishError {
        Shutdown(()),
    }
}

pub mod model {
    use std::collections::HashMap;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Message {
        pub data: bytes::Bytes,
        pub attributes: HashMap<String, String>,
        pub message_id: String,
        pub ordering_key: String,
    }
    impl Message {
        #[clean]
        pub fn new() -> Self;
        pub fn set_data<T: Into<bytes::Bytes>>(mut self, v: T) -> Self {
            self.data = v.into();
            self
        }
        pub fn set_attributes<T, K, V>(mut self, v: T) -> Self
        where
            T: IntoIterator<Item = (K, V)>,
            K: Into<String>,
            V: Into<String>,
        {
            self.attributes = v.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
            self
        }
        pub fn set_ordering_key<T: Into<String>>(mut self, v: T) -> Self {
            self.ordering_key = v.into();
            self
        }
    }
}
