#![model(package = "actix-ws", versions = ">=0.2, <0.5", builds = ">=0.3.1")]

//! A session is the writing end of a socket.

pub use self::session::{Closed, Session};

mod session {
    #[derive(Debug)]
    pub struct Closed;
    impl std::fmt::Display for Closed {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Closed {}

    #[derive(Clone)]
    pub struct Session;
    impl Session {
        #[clean]
        #[sink("websocket", operation = "send", data(msg))]
        pub async fn text<T>(&mut self, msg: T) -> Result<(), Closed>;
        #[clean]
        #[sink("websocket", operation = "send", data(msg))]
        pub async fn binary<T>(&mut self, msg: T) -> Result<(), Closed>;
        #[clean]
        pub async fn ping(&mut self, msg: &[u8]) -> Result<(), Closed>;
    }
}
