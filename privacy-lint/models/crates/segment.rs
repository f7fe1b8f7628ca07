#![model(package = "segment", versions = "0.2")]

//! A message is a struct of public fields; a batch leaves when it is pushed to a client or sent.

pub use self::auto_batcher::AutoBatcher;
pub use self::batcher::Batcher;
pub use self::client::Client;
pub use self::errors::{Error, Result};
pub use self::http::HttpClient;
pub use self::message::Message;

mod errors {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub enum Error {
        MessageTooLarge,
    }
}

mod client {
    use super::*;

    pub trait Client {
        #[clean]
        #[sink("analytics", operation = "send", data(msg))]
        async fn send(&self, write_key: String, msg: Message) -> Result<()>;
    }
}

mod http {
    use super::*;

    #[derive(Clone, Debug, Default)]
    pub struct HttpClient;
    impl Client for HttpClient {}
}

mod batcher {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Batcher {
        #[many]
        buf: message::BatchMessage,
    }
    impl Batcher {
        #[clean]
        pub fn new(context: Option<serde_json::Value>) -> Self;
        pub fn push(&mut self, msg: impl Into<message::BatchMessage>) -> Result<Option<message::BatchMessage>> {
            self.buf = msg.into();
            Ok(None)
        }
        pub fn into_message(self) -> Message;
    }
}

mod auto_batcher {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct AutoBatcher;
    impl AutoBatcher {
        #[clean]
        pub fn new(client: HttpClient, batcher: Batcher, key: String) -> Self;
        #[clean]
        #[sink("analytics", operation = "send", data(msg))]
        pub async fn push(&mut self, msg: impl Into<message::BatchMessage>) -> Result<()>;
        #[clean]
        pub async fn flush(&mut self) -> Result<()>;
    }
}

pub mod message {
    use serde_json::Value;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Message {
        Identify(Identify),
        Track(Track),
        Page(Page),
        Batch(Batch),
    }
    impl From<Identify> for Message {
        fn from(message: Identify) -> Self {
            Message::Identify(message)
        }
    }
    impl From<Track> for Message {
        fn from(message: Track) -> Self {
            Message::Track(message)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum BatchMessage {
        Identify(Identify),
        Track(Track),
        Page(Page),
    }
    impl From<Identify> for BatchMessage {
        fn from(message: Identify) -> Self {
            BatchMessage::Identify(message)
        }
    }
    impl From<Track> for BatchMessage {
        fn from(message: Track) -> Self {
            BatchMessage::Track(message)
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Identify {
        pub user: User,
        pub traits: Value,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Track {
        pub user: User,
        pub event: String,
        pub properties: Value,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Page {
        pub user: User,
        pub name: String,
        pub properties: Value,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Batch {
        pub batch: Vec<BatchMessage>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum User {
        UserId { user_id: String },
        AnonymousId { anonymous_id: String },
        Both { user_id: String, anonymous_id: String },
    }
}
