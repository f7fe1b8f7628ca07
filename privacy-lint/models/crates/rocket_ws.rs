#![model(package = "rocket_ws", versions = "0.1")]

//! A socket of Rocket as a sink and a stream of messages.

pub use tungstenite::Message;

pub mod stream {
    use futures_util::Sink;
    use std::pin::Pin;
    use tungstenite::{Error, Message};

    #[derive(Debug)]
    pub struct DuplexStream;
    impl Sink<Message> for DuplexStream {
        type Error = Error;
        #[clean]
        #[sink("websocket", operation = "send", data(item))]
        fn start_send(self: Pin<&mut Self>, item: Message) -> Result<(), Error>;
    }
}
