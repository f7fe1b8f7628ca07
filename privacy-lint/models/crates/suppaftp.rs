#![model(package = "suppaftp", versions = ">=5, <13")]

//! A file on another host: the backend is `file`, the store its name there.

use std::io::{Cursor, Read, Write};

pub use self::types::{FtpError, FtpResult};

pub mod types {
    #[derive(Debug)]
    pub enum FtpError {
        BadResponse,
    }
    impl std::fmt::Display for FtpError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for FtpError {}
    pub type FtpResult<T> = Result<T, FtpError>;
}

#[derive(Debug)]
struct NoTlsStream;
pub type FtpStream = ImplFtpStream<NoTlsStream>;

#[versions(">=5.1.1")]
#[derive(Debug)]
pub struct ImplFtpStream<T> {
    stream: T,
}
impl<T> ImplFtpStream<T> {
    #[clean]
    pub fn connect<A>(addr: A) -> FtpResult<Self>;
    #[clean]
    pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()>;
    #[clean]
    #[sink("file", operation = "write", data(filename, r), store(filename))]
    pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64>;
    #[clean]
    #[sink("file", operation = "append", data(filename, r), store(filename))]
    pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64>;
    #[clean]
    pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<Cursor<Vec<u8>>>;
    #[clean]
    pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()>;
}
