#![model(package = "ssh2", versions = "0.9")]

//! A file on another host: the backend is `file`, the store its path there. A command line may keep what it is
//! given as well, in the history and the logs of that host.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct Session;
impl Session {
    #[clean]
    pub fn new() -> Result<Session, Error>;
    #[clean]
    pub fn sftp(&self) -> Result<Sftp, Error>;
    pub fn scp_send(
        &self,
        remote_path: &Path,
        mode: i32,
        size: u64,
        times: Option<(u64, u64)>,
    ) -> Result<Channel, Error> {
        Ok(Channel { path: remote_path.to_path_buf() })
    }
}

pub struct Sftp;
impl Sftp {
    pub fn create(&self, filename: &Path) -> Result<File, Error> {
        Ok(File { path: filename.to_path_buf() })
    }
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error> {
        Ok(File { path: filename.as_ref().to_path_buf() })
    }
    #[clean]
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;
}

pub struct File {
    path: PathBuf,
}
impl Write for File {
    #[sink("file", operation = "write", data(buf), store(self.path))]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        Ok(0)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
impl Read for File {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}

pub struct Channel {
    path: PathBuf,
}
impl Write for Channel {
    #[sink("file", operation = "write", data(buf), store(self.path))]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        Ok(0)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
impl Read for Channel {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}
