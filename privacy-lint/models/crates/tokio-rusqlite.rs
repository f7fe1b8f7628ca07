#![model(package = "tokio-rusqlite", versions = ">=0.5, <0.9")]

//! What a connection is used for runs on a thread of its own.

#[versions(">=0.6.1")]
pub use rusqlite;
#[versions("<0.6.1")]
use rusqlite;

#[derive(Clone, Debug)]
pub struct Connection {
    inner: rusqlite::Connection,
}

impl Connection {
    #[clean]
    pub async fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Self, rusqlite::Error>;
    #[clean]
    pub async fn open_in_memory() -> Result<Self, rusqlite::Error>;
    pub async fn call<F, R, E>(&self, function: F) -> Result<R, Error<E>>
    where
        F: FnOnce(&mut rusqlite::Connection) -> Result<R, E> + 'static + Send,
    {
        match function(&mut self.inner) {
            Ok(value) => Ok(value),
            Err(error) => Err(Error::Error(error)),
        }
    }
    pub async fn call_unwrap<F, R>(&self, function: F) -> R
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static,
    {
        function(&mut self.inner)
    }
}

#[derive(Debug)]
pub enum Error<E = rusqlite::Error> {
    ConnectionClosed,
    #[versions(">=0.6.1")]
    Error(E),
}
impl<E: std::fmt::Display> std::fmt::Display for Error<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<E: std::error::Error + 'static> std::error::Error for Error<E> {}
