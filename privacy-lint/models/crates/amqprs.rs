#![model(package = "amqprs", versions = ">=1.1.1, <3")]

//! The store is the exchange and, in the default exchange, the routing key, which is the queue's name.

pub mod connection {
    use super::{channel::Channel, error::Error};

    #[derive(Debug, Clone)]
    pub struct Connection;
    impl Connection {
        #[clean]
        pub async fn open(args: &OpenConnectionArguments) -> Result<Self, Error>;
        #[clean]
        pub async fn open_channel(&self, channel_id: Option<u16>) -> Result<Channel, Error>;
    }

    #[derive(Debug, Clone)]
    pub struct OpenConnectionArguments;
    impl OpenConnectionArguments {
        #[clean]
        pub fn new(host: &str, port: u16, username: &str, password: &str) -> Self;
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        ChannelUseError(String),
        NetworkError(String),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod channel {
    use super::{BasicProperties, GetOk, error::Error};

    #[derive(Debug, Clone)]
    pub struct Channel;
    impl Channel {
        #[clean]
        #[sink("amqp", operation = "publish", data(basic_properties, content, args.routing_key), store(args.exchange, args.routing_key))]
        pub async fn basic_publish(
            &self,
            basic_properties: BasicProperties,
            content: Vec<u8>,
            args: BasicPublishArguments,
        ) -> Result<(), Error>;
        #[clean]
        pub async fn basic_get(&self, args: BasicGetArguments) -> Result<Option<(GetOk, BasicProperties, Vec<u8>)>, Error>;
    }

    #[derive(Debug, Clone, Default)]
    pub struct BasicPublishArguments {
        pub exchange: String,
        pub routing_key: String,
        pub mandatory: bool,
        pub immediate: bool,
    }
    impl BasicPublishArguments {
        pub fn new(exchange: &str, routing_key: &str) -> Self {
            BasicPublishArguments {
                exchange: exchange.to_owned(),
                routing_key: routing_key.to_owned(),
                mandatory: false,
                immediate: false,
            }
        }
        pub fn exchange(&mut self, exchange: String) -> &mut Self {
            self.exchange = exchange;
            self
        }
        pub fn routing_key(&mut self, routing_key: String) -> &mut Self {
            self.routing_key = routing_key;
            self
        }
        pub fn finish(&mut self) -> Self {
            self.clone()
        }
    }

    #[derive(Debug, Clone, Default)]
    pub struct BasicGetArguments;
    impl BasicGetArguments {
        #[clean]
        pub fn new(queue: &str) -> Self;
    }
}

#[derive(Debug)]
pub struct GetOk;

#[derive(Debug, Default, Clone)]
pub struct BasicProperties {
    #[many]
    properties: String,
}
impl BasicProperties {
    pub fn with_content_type(&mut self, content_type: &str) -> &mut Self {
        self
    }
    pub fn with_headers(&mut self, headers: FieldTable) -> &mut Self {
        self.properties = headers;
        self
    }
    #[versions(">=1.2.1")]
    pub fn with_persistence(&mut self, persistent: bool) -> &mut Self {
        self
    }
    pub fn with_expiration(&mut self, expiration: &str) -> &mut Self {
        self
    }
    pub fn with_correlation_id(&mut self, correlation_id: &str) -> &mut Self {
        self.properties = correlation_id;
        self
    }
    pub fn with_reply_to(&mut self, reply_to: &str) -> &mut Self {
        self.properties = reply_to;
        self
    }
    pub fn with_message_id(&mut self, message_id: &str) -> &mut Self {
        self.properties = message_id;
        self
    }
    pub fn with_user_id(&mut self, user_id: &str) -> &mut Self {
        self.properties = user_id;
        self
    }
    pub fn finish(&mut self) -> Self {
        self.clone()
    }
}

#[derive(Debug, Default, Clone)]
pub struct FieldTable {
    #[many]
    entries: String,
}
impl FieldTable {
    pub fn new() -> Self {
        FieldTable { entries: String::new() }
    }
}
