#![model(package = "lapin", versions = ">=4, <5")]

//! The store is the exchange and, in the default exchange, the routing key, which is the queue's name.

pub use self::protocol::BasicProperties;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone, Debug, Default)]
pub struct ConnectionProperties;

#[derive(Debug)]
pub struct Connection;
impl Connection {
    #[clean]
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Connection>;
    #[clean]
    pub async fn create_channel(&self) -> Result<Channel>;
}

#[derive(Clone, Debug)]
pub struct Channel;
impl Channel {
    #[clean]
    #[sink("amqp", operation = "publish", data(routing_key, payload, properties), store(exchange, routing_key))]
    pub async fn basic_publish(
        &self,
        exchange: types::ShortString,
        routing_key: types::ShortString,
        options: options::BasicPublishOptions,
        payload: &[u8],
        properties: BasicProperties,
    ) -> Result<PublisherConfirm>;
    #[clean]
    pub async fn basic_get(&self, queue: types::ShortString, options: options::BasicGetOptions) -> Result<Option<message::BasicGetMessage>>;
    #[clean]
    pub async fn queue_declare(
        &self,
        queue: types::ShortString,
        options: options::QueueDeclareOptions,
        arguments: types::FieldTable,
    ) -> Result<Queue>;
    #[clean]
    pub async fn exchange_declare(
        &self,
        exchange: types::ShortString,
        kind: ExchangeKind,
        options: options::ExchangeDeclareOptions,
        arguments: types::FieldTable,
    ) -> Result<()>;
    #[clean]
    pub async fn confirm_select(&self, options: options::ConfirmSelectOptions) -> Result<()>;
}

#[derive(Clone, Debug)]
pub struct Queue;

#[derive(Clone, Debug, Default)]
pub enum ExchangeKind {
    #[default]
    Direct,
    Fanout,
    Headers,
    Topic,
}

pub struct PublisherConfirm;
impl std::future::Future for PublisherConfirm {
    type Output = Result<Confirmation>;
}

#[derive(Debug, PartialEq)]
pub enum Confirmation {
    NotRequested,
}
impl Confirmation {
    pub fn is_ack(&self) -> bool;
    pub fn is_nack(&self) -> bool;
}

pub mod options {
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
    pub struct BasicPublishOptions {
        pub mandatory: bool,
        pub immediate: bool,
    }
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
    pub struct BasicGetOptions {
        pub no_ack: bool,
    }
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
    pub struct QueueDeclareOptions {
        pub durable: bool,
    }
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
    pub struct ExchangeDeclareOptions {
        pub durable: bool,
    }
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
    pub struct ConfirmSelectOptions {
        pub nowait: bool,
    }
}

pub mod message {
    #[derive(Debug)]
    pub struct Delivery {
        pub data: Vec<u8>,
    }
    #[derive(Debug)]
    pub struct BasicGetMessage {
        pub delivery: Delivery,
    }
    impl std::ops::Deref for BasicGetMessage {
        type Target = Delivery;
        fn deref(&self) -> &Delivery {
            &self.delivery
        }
    }
}

pub mod protocol {
    pub type BasicProperties = basic::AMQPProperties;

    pub mod basic {
        use super::super::types::{FieldTable, ShortString};

        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct AMQPProperties {
            #[many]
            headers: FieldTable,
        }
        impl AMQPProperties {
            pub fn with_headers(mut self, value: FieldTable) -> Self {
                self.headers = value;
                self
            }
            pub fn with_content_type(self, value: ShortString) -> Self {
                self
            }
            pub fn with_delivery_mode(self, value: u8) -> Self {
                self
            }
            pub fn with_priority(self, value: u8) -> Self {
                self
            }
            pub fn with_expiration(self, value: ShortString) -> Self {
                self
            }
            pub fn with_correlation_id(mut self, value: ShortString) -> Self {
                self.headers = value;
                self
            }
            pub fn with_message_id(mut self, value: ShortString) -> Self {
                self.headers = value;
                self
            }
            pub fn with_reply_to(mut self, value: ShortString) -> Self {
                self.headers = value;
                self
            }
            pub fn with_user_id(mut self, value: ShortString) -> Self {
                self.headers = value;
                self
            }
        }
    }
}

pub mod types {
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ShortString(String);
    impl From<String> for ShortString {
        fn from(s: String) -> Self {
            ShortString(s)
        }
    }
    impl From<&str> for ShortString {
        fn from(s: &str) -> Self {
            ShortString(s)
        }
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LongString(Vec<u8>);
    impl From<String> for LongString {
        fn from(s: String) -> Self {
            LongString(s)
        }
    }
    impl From<&str> for LongString {
        fn from(s: &str) -> Self {
            LongString(s)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum AMQPValue {
        Boolean(bool),
        LongInt(i32),
        LongLongInt(i64),
        ShortString(ShortString),
        LongString(LongString),
        Void,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FieldTable {
        #[many]
        entries: AMQPValue,
    }
    impl FieldTable {
        pub fn insert(&mut self, k: ShortString, v: AMQPValue) -> &mut Self {
            self.entries = v;
            self
        }
    }
}
