#![model(package = "zmq", versions = ">=0.9, <0.11", builds = ">=0.10")]

//! Messages between processes, without a broker: `nats`, the nearest of the vocabulary, as for `zeromq`.

#[derive(Clone, Copy, Debug)]
pub enum Error {
    EAGAIN,
    ETERM,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub trait Sendable {}
impl<T> Sendable for T {}

pub struct Socket;
impl Socket {
    #[clean]
    pub fn bind(&self, endpoint: &str) -> Result<()>;
    #[clean]
    pub fn connect(&self, endpoint: &str) -> Result<()>;
    #[clean]
    #[sink("nats", operation = "send", data(data))]
    pub fn send<T: Sendable>(&self, data: T, flags: i32) -> Result<()>;
    #[clean]
    #[sink("nats", operation = "send", data(iter))]
    pub fn send_multipart<I: IntoIterator<Item = T>, T: Into<Message>>(&self, iter: I, flags: i32) -> Result<()>;
    #[clean]
    pub fn recv_bytes(&self, flags: i32) -> Result<Vec<u8>>;
}

pub struct Message {
    bytes: Vec<u8>,
}
impl From<&str> for Message {
    fn from(bytes: &str) -> Message {
        Message { bytes }
    }
}
impl From<Vec<u8>> for Message {
    fn from(bytes: Vec<u8>) -> Message {
        Message { bytes }
    }
}
