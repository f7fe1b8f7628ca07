#![model(package = "async-std", versions = ">=1.10, <2")]

//! The files and the tasks of async-std.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

pub mod path {
    pub use std::path::{Path, PathBuf};
}

pub mod task {
    #[spawns]
    pub fn spawn<F: std::future::Future<Output = T> + Send + 'static, T: Send + 'static>(future: F) -> JoinHandle<T> {
        JoinHandle { output: future.await }
    }
    pub fn block_on<F: std::future::Future<Output = T>, T>(future: F) -> T {
        future.await
    }
    #[versions(">=1.12")]
    #[spawns]
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> {
        JoinHandle { output: f() }
    }

    pub struct JoinHandle<T> {
        output: T,
    }
    impl<T> std::future::Future for JoinHandle<T> {
        type Output = T;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T> {
            std::task::Poll::Ready(self.output)
        }
    }
}

pub mod io {
    pub use self::write::WriteExt;
    pub use futures_io::{AsyncRead as Read, AsyncWrite as Write};
    pub use std::io::{Error, ErrorKind, Result};

    pub mod prelude {
        pub use super::WriteExt;
        pub use super::{Read, Write};
    }

    mod write {
        use super::Write;
        use std::pin::Pin;

        pub trait WriteExt: Write {
            async fn write<'a>(&'a mut self, buf: &'a [u8]) -> std::io::Result<usize> {
                Write::poll_write(Pin::new(self), &mut context(), buf);
                Ok(buf.len())
            }
            async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> std::io::Result<()> {
                Write::poll_write(Pin::new(self), &mut context(), buf);
                Ok(())
            }
            #[clean]
            async fn flush(&mut self) -> std::io::Result<()>;
        }
        impl<T: Write + ?Sized> WriteExt for T {}
        #[clean]
        fn context() -> std::task::Context<'static>;
    }

    pub struct BufWriter<W> {
        inner: W,
    }
    impl<W: futures_io::AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {
            BufWriter { inner }
        }
    }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for BufWriter<W> {
        fn poll_write(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>> {
            std::pin::Pin::new(&mut self.inner).poll_write(cx, buf)
        }
    }

    pub struct Stdout;
    #[clean]
    pub fn stdout() -> Stdout;
    impl futures_io::AsyncWrite for Stdout {
        #[clean]
        #[sink("stdout", operation = "write", data(buf))]
        fn poll_write(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
    }
    pub struct Stderr;
    #[clean]
    pub fn stderr() -> Stderr;
    impl futures_io::AsyncWrite for Stderr {
        #[clean]
        #[sink("stderr", operation = "write", data(buf))]
        fn poll_write(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
    }
}

pub mod prelude {
    pub use super::io::WriteExt as _;
}

pub mod fs {
    use super::*;

    #[clean]
    #[sink("file", operation = "write", data(contents), store(path))]
    pub async fn write<P: AsRef<super::path::Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
    #[clean]
    pub async fn read<P: AsRef<super::path::Path>>(path: P) -> io::Result<Vec<u8>>;
    #[clean]
    pub async fn read_to_string<P: AsRef<super::path::Path>>(path: P) -> io::Result<String>;
    #[clean]
    pub async fn create_dir_all<P: AsRef<super::path::Path>>(path: P) -> io::Result<()>;
    #[clean]
    pub async fn remove_file<P: AsRef<super::path::Path>>(path: P) -> io::Result<()>;
    #[clean]
    pub async fn rename<P: AsRef<super::path::Path>, Q: AsRef<super::path::Path>>(from: P, to: Q) -> io::Result<()>;
    #[clean]
    pub async fn metadata<P: AsRef<super::path::Path>>(path: P) -> io::Result<std::fs::Metadata>;

    pub struct File {
        path: std::path::PathBuf,
    }
    impl File {
        pub async fn create<P: AsRef<super::path::Path>>(path: P) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
        pub async fn open<P: AsRef<super::path::Path>>(path: P) -> io::Result<File> {
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
        pub async fn open<P: AsRef<super::path::Path>>(&self, path: P) -> io::Result<File> {
            Ok(File { path: path.as_ref().to_path_buf() })
        }
    }
}
