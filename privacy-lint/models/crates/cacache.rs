#![model(package = "cacache", versions = ">=11, <14")]

//! A cache of files on disk, by key or by what is in them.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    IoError(std::io::Error, String),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[versions(">=11.7")]
#[derive(Clone, Debug)]
pub struct Integrity;

#[clean]
#[sink("file", operation = "write", data(key, data), store(cache))]
pub async fn write<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity>;
#[clean]
#[sink("file", operation = "write", data(data), store(cache))]
pub async fn write_hash<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity>;
#[clean]
#[sink("file", operation = "write", data(key, data), store(cache))]
pub fn write_sync<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity>;
#[clean]
#[sink("file", operation = "write", data(data), store(cache))]
pub fn write_hash_sync<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity>;

#[clean]
pub async fn read<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>>;
#[clean]
pub async fn read_hash<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>>;
#[clean]
pub fn read_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>>;
#[clean]
pub fn read_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>>;

pub struct SyncWriter {
    cache: String,
}
impl SyncWriter {
    #[sink("file", operation = "write", data(key), store(cache))]
    pub fn create<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<SyncWriter> {
        Ok(SyncWriter { cache })
    }
    #[clean]
    pub fn commit(mut self) -> Result<Integrity>;
}
impl std::io::Write for SyncWriter {
    #[sink("file", operation = "write", data(buf), store(self.cache))]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {
        Ok(buf.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
