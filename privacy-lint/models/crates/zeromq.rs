#![model(package = "zeromq", versions = ">=0.3, <0.8", builds = ">=0.4.1")]

//! Messages between processes, without a broker. The vocabulary has no backend of that name: `nats` is the
//! nearest, a message that is handed on to whoever listens.

#[derive(Debug, Clone)]
pub struct ZmqMessage {
    #[many]
    frames: bytes::Bytes,
}
impl ZmqMessage {
    pub fn push_back(&mut self, frame: bytes::Bytes) {
        self.frames = frame;
    }
    pub fn push_front(&mut self, frame: bytes::Bytes) {
        self.frames = frame;
    }
    pub fn get(&self, index: usize) -> Option<&bytes::Bytes> {
        Some(&self.frames)
    }
    #[clean]
    pub fn len(&self) -> usize;
}
impl From<bytes::Bytes> for ZmqMessage {
    fn from(b: bytes::Bytes) -> Self {
        ZmqMessage { frames: b }
    }
}
impl From<Vec<u8>> for ZmqMessage {
    fn from(b: Vec<u8>) -> Self {
        ZmqMessage { frames: b }
    }
}
impl From<String> for ZmqMessage {
    fn from(b: String) -> Self {
        ZmqMessage { frames: b }
    }
}
impl From<&str> for ZmqMessage {
    fn from(b: &str) -> Self {
        ZmqMessage { frames: b }
    }
}

#[derive(Debug)]
pub enum ZmqError {
    NoMessage,
}
impl std::fmt::Display for ZmqError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ZmqError {}
pub type ZmqResult<T> = Result<T, ZmqError>;

pub trait SocketSend {
    #[clean]
    #[sink("nats", operation = "send", data(message))]
    async fn send(&mut self, message: ZmqMessage) -> ZmqResult<()>;
}
pub trait SocketRecv {
    #[clean]
    async fn recv(&mut self) -> ZmqResult<ZmqMessage>;
}
pub trait Socket: Sized + Send {
    #[clean]
    fn new() -> Self;
    #[clean]
    async fn bind(&mut self, endpoint: &str) -> ZmqResult<()>;
    #[clean]
    async fn connect(&mut self, endpoint: &str) -> ZmqResult<()>;
}

pub struct PubSocket;
impl Socket for PubSocket {}
impl SocketSend for PubSocket {}
pub struct PushSocket;
impl Socket for PushSocket {}
impl SocketSend for PushSocket {}
pub struct ReqSocket;
impl Socket for ReqSocket {}
impl SocketSend for ReqSocket {}
impl SocketRecv for ReqSocket {}
pub struct RepSocket;
impl Socket for RepSocket {}
impl SocketSend for RepSocket {}
impl SocketRecv for RepSocket {}
pub struct DealerSocket;
impl Socket for DealerSocket {}
impl SocketSend for DealerSocket {}
impl SocketRecv for DealerSocket {}
