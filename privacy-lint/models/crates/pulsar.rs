#![model(package = "pulsar", versions = ">=4, <7")]

//! What a producer is given is serialized by the message type itself; a producer knows its topic from its
//! builder.

use std::collections::HashMap;
use std::time::Duration;

pub use self::client::{Pulsar, PulsarBuilder, SerializeMessage};
pub use self::error::Error;
pub use self::executor::{Executor, TokioExecutor};
pub use self::producer::{MultiTopicProducer, Producer, ProducerOptions};

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        Custom(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod executor {
    pub trait Executor: Clone + Send + Sync + 'static {}
    #[derive(Clone)]
    pub struct TokioExecutor;
    impl Executor for TokioExecutor {}
}

mod client {
    use super::*;

    pub trait SerializeMessage {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }
    impl SerializeMessage for producer::Message {
        fn serialize_message(input: Self) -> Result<producer::Message, Error> {
            Ok(input)
        }
    }
    impl SerializeMessage for &[u8] {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }
    impl SerializeMessage for Vec<u8> {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }
    impl SerializeMessage for String {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }
    impl SerializeMessage for &String {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }
    impl SerializeMessage for &str {
        fn serialize_message(input: Self) -> Result<producer::Message, Error>;
    }

    #[derive(Clone)]
    pub struct Pulsar<Exe: Executor> {
        executor: Exe,
    }
    impl<Exe: Executor> Pulsar<Exe> {
        #[clean]
        pub fn builder<S: Into<String>>(url: S, executor: Exe) -> PulsarBuilder<Exe>;
        #[clean]
        pub fn producer(&self) -> producer::ProducerBuilder<Exe>;
        pub async fn send<S: Into<String>, M: SerializeMessage + Sized>(
            &self,
            topic: S,
            message: M,
        ) -> Result<producer::SendFuture, Error> {
            producer::publish(&topic.into(), M::serialize_message(message)?)
        }
    }

    pub struct PulsarBuilder<Exe: Executor> {
        executor: Exe,
    }
    impl<Exe: Executor> PulsarBuilder<Exe> {
        #[clean]
        pub async fn build(self) -> Result<Pulsar<Exe>, Error>;
    }
}

pub mod producer {
    use super::*;

    /// Where every way to send ends.
    #[clean]
    #[sink("pulsar", operation = "publish", data(message), store(topic))]
    pub(super) fn publish(topic: &str, message: Message) -> Result<SendFuture, Error>;

    pub struct SendFuture;
    impl std::future::Future for SendFuture {
        type Output = Result<(), Error>;
    }

    #[derive(Debug, Clone, Default)]
    pub struct Message {
        pub payload: Vec<u8>,
        pub properties: HashMap<String, String>,
        pub partition_key: Option<String>,
        pub ordering_key: Option<Vec<u8>>,
        pub event_time: Option<u64>,
    }

    #[derive(Debug, Clone, Default)]
    pub struct ProducerOptions {
        pub metadata: std::collections::BTreeMap<String, String>,
        pub batch_size: Option<u32>,
    }

    #[derive(Clone)]
    pub struct ProducerBuilder<Exe: Executor> {
        topic: Option<String>,
        executor: Exe,
    }
    impl<Exe: Executor> ProducerBuilder<Exe> {
        pub fn with_topic<S: Into<String>>(mut self, topic: S) -> Self {
            self.topic = Some(topic.into());
            self
        }
        pub fn with_name<S: Into<String>>(self, name: S) -> Self {
            self
        }
        pub fn with_options(self, options: ProducerOptions) -> Self {
            self
        }
        pub async fn build(self) -> Result<Producer<Exe>, Error> {
            Ok(Producer { topic: self.topic.unwrap(), executor: self.executor })
        }
        #[clean]
        pub fn build_multi_topic(self) -> MultiTopicProducer<Exe>;
    }

    pub struct Producer<Exe: Executor> {
        topic: String,
        executor: Exe,
    }
    impl<Exe: Executor> Producer<Exe> {
        pub fn create_message<'a>(&'a mut self) -> MessageBuilder<'a, (), Exe> {
            MessageBuilder { producer: self, properties: HashMap::new(), content: () }
        }
        pub async fn send<T: SerializeMessage + Sized>(&mut self, message: T) -> Result<SendFuture, Error> {
            publish(&self.topic, T::serialize_message(message)?)
        }
        pub async fn send_non_blocking<T: SerializeMessage + Sized>(&mut self, message: T) -> Result<SendFuture, Error> {
            publish(&self.topic, T::serialize_message(message)?)
        }
        pub async fn send_all<T: SerializeMessage, I: IntoIterator<Item = T>>(
            &mut self,
            messages: I,
        ) -> Result<Vec<SendFuture>, Error> {
            let mut sent = Vec::new();
            for message in messages {
                sent.push(publish(&self.topic, T::serialize_message(message)?)?);
            }
            Ok(sent)
        }
        #[clean]
        pub async fn send_batch(&mut self) -> Result<(), Error>;
    }

    pub struct MultiTopicProducer<Exe: Executor> {
        executor: Exe,
    }
    impl<Exe: Executor> MultiTopicProducer<Exe> {
        pub async fn send<T: SerializeMessage + Sized, S: Into<String>>(
            &mut self,
            topic: S,
            message: T,
        ) -> Result<SendFuture, Error> {
            publish(&topic.into(), T::serialize_message(message)?)
        }
        pub async fn send_non_blocking<T: SerializeMessage + Sized, S: Into<String>>(
            &mut self,
            topic: S,
            message: T,
        ) -> Result<SendFuture, Error> {
            publish(&topic.into(), T::serialize_message(message)?)
        }
    }

    pub struct MessageBuilder<'a, T, Exe: Executor> {
        producer: &'a mut Producer<Exe>,
        #[many]
        properties: HashMap<String, String>,
        content: T,
    }
    impl<'a, T, Exe: Executor> MessageBuilder<'a, T, Exe> {
        pub fn with_content<C>(self, content: C) -> MessageBuilder<'a, C, Exe> {
            MessageBuilder { producer: self.producer, properties: self.properties, content }
        }
        pub fn with_partition_key<S: Into<String>>(mut self, partition_key: S) -> Self {
            self.properties = partition_key.into();
            self
        }
        pub fn with_key<S: Into<String>>(mut self, partition_key: S) -> Self {
            self.properties = partition_key.into();
            self
        }
        pub fn with_property<S1: Into<String>, S2: Into<String>>(mut self, key: S1, value: S2) -> Self {
            self.properties = value.into();
            self
        }
        pub fn delay(self, delay: Duration) -> Result<Self, std::time::SystemTimeError> {
            Ok(self)
        }
    }
    impl<T: SerializeMessage + Sized, Exe: Executor> MessageBuilder<'_, T, Exe> {
        pub async fn send(self) -> Result<SendFuture, Error> {
            let mut message = T::serialize_message(self.content)?;
            message.properties = self.properties;
            publish(&self.producer.topic, message)
        }
        pub async fn send_non_blocking(self) -> Result<SendFuture, Error> {
            let mut message = T::serialize_message(self.content)?;
            message.properties = self.properties;
            publish(&self.producer.topic, message)
        }
    }
}
