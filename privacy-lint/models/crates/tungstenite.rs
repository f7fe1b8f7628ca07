#![model(package = "tungstenite", versions = ">=0.25, <0.31")]

//! What is written to a socket goes to the other end; what is read comes from there.

pub use self::client::connect;
pub use self::error::{Error, Result};
pub use self::protocol::{Message, WebSocket};
#[versions(">=0.26")]
pub use bytes::Bytes;
#[versions("<0.26")]
use bytes::Bytes;

#[versions(">=0.26")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utf8Bytes {
    text: String,
}
impl Utf8Bytes {
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
impl From<String> for Utf8Bytes {
    fn from(text: String) -> Self {
        Utf8Bytes { text }
    }
}
impl From<&str> for Utf8Bytes {
    fn from(text: &str) -> Self {
        Utf8Bytes { text: text.to_string() }
    }
}

mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;

    #[derive(Debug)]
    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(std::io::Error),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

mod client {
    use super::*;

    #[clean]
    pub fn connect<Req>(request: Req) -> Result<(WebSocket<stream::MaybeTlsStream<std::net::TcpStream>>, http::Response<Option<Vec<u8>>>)>;
}

pub mod stream {
    pub enum MaybeTlsStream<S> {
        Plain(S),
    }
}

pub mod protocol {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Message {
        Text(Utf8Bytes),
        Binary(Bytes),
        Ping(Bytes),
        Pong(Bytes),
    }
    impl Message {
        pub fn text<S: Into<Utf8Bytes>>(string: S) -> Message {
            Message::Text(string.into())
        }
        pub fn binary<B: Into<Bytes>>(bin: B) -> Message {
            Message::Binary(bin.into())
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
    impl From<String> for Message {
        fn from(string: String) -> Message {
            Message::Text(string.into())
        }
    }
    impl<'s> From<&'s str> for Message {
        fn from(string: &'s str) -> Message {
            Message::Text(string.into())
        }
    }
    impl From<Vec<u8>> for Message {
        fn from(data: Vec<u8>) -> Message {
            Message::Binary(data.into())
        }
    }

    #[derive(Debug)]
    pub struct WebSocket<Stream> {
        socket: Stream,
    }
    impl<Stream> WebSocket<Stream> {
        #[clean]
        pub fn read(&mut self) -> Result<Message>;
        #[clean]
        #[sink("websocket", operation = "send", data(message))]
        pub fn send(&mut self, message: Message) -> Result<()>;
        #[clean]
        #[sink("websocket", operation = "send", data(message))]
        pub fn write(&mut self, message: Message) -> Result<()>;
        #[clean]
        pub fn flush(&mut self) -> Result<()>;
    }
}
