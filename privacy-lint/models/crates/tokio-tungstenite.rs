#![model(package = "tokio-tungstenite", versions = ">=0.17, <0.31")]

//! The sockets of tungstenite as a sink and a stream of messages.

use futures_util::Sink;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use tungstenite;

use tungstenite::{Error, Message};

pub use self::connect::connect_async;
pub use self::stream::MaybeTlsStream;

mod connect {
    use super::*;

    #[clean]
    pub async fn connect_async<R>(
        request: R,
    ) -> Result<(WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>, http::Response<Option<Vec<u8>>>), Error>;
}

mod stream {
    pub enum MaybeTlsStream<S> {
        Plain(S),
    }
}

#[clean]
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error>;
#[clean]
pub async fn client_async<'a, R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, http::Response<Option<Vec<u8>>>), Error>;

#[derive(Debug)]
pub struct WebSocketStream<S> {
    inner: S,
}
impl<S> Sink<Message> for WebSocketStream<S> {
    type Error = Error;
    #[clean]
    #[sink("websocket", operation = "send", data(item))]
    fn start_send(self: Pin<&mut Self>, item: Message) -> Result<(), Error>;
}
impl<S> futures_core::Stream for WebSocketStream<S> {
    type Item = Result<Message, Error>;
    #[clean]
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Message, Error>>>;
}
