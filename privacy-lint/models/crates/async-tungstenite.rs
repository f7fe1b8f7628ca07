#![model(package = "async-tungstenite", versions = ">=0.22, <0.36", features = ["tokio-runtime"])]

//! The sockets of tungstenite as a sink and a stream of messages.

use futures_util::Sink;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use tungstenite;

use tungstenite::{Error, Message};

pub mod tokio {
    use super::*;

    #[clean]
    pub async fn connect_async<R>(
        request: R,
    ) -> Result<(WebSocketStream<TokioAdapter<::tokio::net::TcpStream>>, http::Response<Option<Vec<u8>>>), Error>;

    pub struct TokioAdapter<T> {
        inner: T,
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

impl<S> WebSocketStream<S> {
    #[versions(">=0.28.1")]
    #[clean]
    #[sink("websocket", operation = "send", data(msg))]
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
}
