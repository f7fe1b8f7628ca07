#![model(package = "fs-err", versions = ">=2.6, <4", features = ["tokio >=2.9"])]

//! `std::fs` with better errors: everything goes to the same files.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[clean]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[clean]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[clean]
#[sink("file", operation = "write", data(contents), store(path))]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
#[clean]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
#[clean]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[clean]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[clean]
#[erases("file", store(path))]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[clean]
#[erases("file", store(path))]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[clean]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
#[clean]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata>;

#[derive(Debug)]
pub struct File {
    path: PathBuf,
}
impl File {
    pub fn open<P: Into<PathBuf>>(path: P) -> Result<Self, io::Error> {
        Ok(File { path: path.into() })
    }
    pub fn create<P: Into<PathBuf>>(path: P) -> Result<Self, io::Error> {
        Ok(File { path: path.into() })
    }
    pub fn sync_all(&self) -> Result<(), io::Error> {
        Ok(())
    }
    pub fn set_len(&self, size: u64) -> Result<(), io::Error> {
        Ok(())
    }
    #[clean]
    pub fn metadata(&self) -> Result<fs::Metadata, io::Error>;
    pub fn path(&self) -> &Path {
        &self.path
    }
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
impl Seek for File {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        Ok(0)
    }
}

#[derive(Clone, Debug)]
pub struct OpenOptions;
impl OpenOptions {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn read(&mut self, read: bool) -> &mut Self;
    #[clean]
    pub fn write(&mut self, write: bool) -> &mut Self;
    #[clean]
    pub fn append(&mut self, append: bool) -> &mut Self;
    #[clean]
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    #[clean]
    pub fn create(&mut self, create: bool) -> &mut Self;
    #[clean]
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> {
        Ok(File { path: path.into() })
    }
}

#[versions(">=2.9")]
pub mod tokio {
    use super::*;

    #[clean]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    #[clean]
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    #[clean]
    #[sink("file", operation = "write", data(contents), store(path))]
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;

    #[derive(Debug)]
    pub struct File {
        path: PathBuf,
    }
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> io::Result<File> {
            Ok(File { path: path.into() })
        }
        pub async fn create(path: impl Into<PathBuf>) -> io::Result<File> {
            Ok(File { path: path.into() })
        }
        #[clean]
        pub async fn sync_all(&self) -> io::Result<()>;
    }
    impl ::tokio::io::AsyncWrite for File {
        #[clean]
        #[sink("file", operation = "write", data(src), store(self.path))]
        fn poll_write(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            src: &[u8],
        ) -> std::task::Poll<io::Result<usize>>;
    }
    impl ::tokio::io::AsyncRead for File {}
}
