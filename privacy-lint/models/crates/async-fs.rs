#![model(package = "async-fs", versions = ">=1.6, <3")]

//! The files of smol.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

#[clean]
#[sink("file", operation = "write", data(contents), store(path))]
pub async fn write<P: AsRef<std::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
#[clean]
pub async fn read<P: AsRef<std::path::Path>>(path: P) -> io::Result<Vec<u8>>;
#[clean]
pub async fn read_to_string<P: AsRef<std::path::Path>>(path: P) -> io::Result<String>;
#[clean]
pub async fn create_dir_all<P: AsRef<std::path::Path>>(path: P) -> io::Result<()>;
#[clean]
#[erases("file", store(path))]
pub async fn remove_file<P: AsRef<std::path::Path>>(path: P) -> io::Result<()>;
#[clean]
pub async fn rename<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(src: P, dst: Q) -> io::Result<()>;
#[clean]
pub async fn metadata<P: AsRef<std::path::Path>>(path: P) -> io::Result<std::fs::Metadata>;

pub struct File {
    path: std::path::PathBuf,
}
impl File {
    pub async fn create<P: AsRef<std::path::Path>>(path: P) -> io::Result<File> {
        Ok(File { path: path.as_ref().to_path_buf() })
    }
    pub async fn open<P: AsRef<std::path::Path>>(path: P) -> io::Result<File> {
        Ok(File { path: path.as_ref().to_path_buf() })
    }
    #[clean]
    pub async fn sync_all(&self) -> io::Result<()>;
    #[clean]
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
}
impl futures_io::AsyncWrite for File {
    #[clean]
    #[sink("file", operation = "write", data(buf), store(self.path))]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
}
impl futures_io::AsyncRead for File {}

#[derive(Clone, Debug)]
pub struct OpenOptions;
impl OpenOptions {
    #[clean]
    pub fn new() -> OpenOptions;
    #[clean]
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    #[clean]
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    #[clean]
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    #[clean]
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub async fn open<P: AsRef<std::path::Path>>(&self, path: P) -> io::Result<File> {
        Ok(File { path: path.as_ref().to_path_buf() })
    }
}
