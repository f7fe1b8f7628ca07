#![model(package = "async-compression", versions = "0.4", features = ["tokio", "futures-io", "gzip", "zstd", "brotli"])]

//! Compression carries on what it is given: an encoder writes to what it wraps.

pub mod tokio {
    pub mod write {
        use ::tokio::io::AsyncWrite;
        use std::io;
        use std::pin::Pin;
        use std::task::{Context, Poll};

        pub struct GzipEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> GzipEncoder<W> {
            pub fn new(inner: W) -> GzipEncoder<W> {
                GzipEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for GzipEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }

        pub struct ZstdEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> ZstdEncoder<W> {
            pub fn new(inner: W) -> ZstdEncoder<W> {
                ZstdEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for ZstdEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }

        pub struct BrotliEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> BrotliEncoder<W> {
            pub fn new(inner: W) -> BrotliEncoder<W> {
                BrotliEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for BrotliEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }
    }
}

pub mod futures {
    pub mod write {
        use futures_io::AsyncWrite;
        use std::io;
        use std::pin::Pin;
        use std::task::{Context, Poll};

        pub struct GzipEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> GzipEncoder<W> {
            pub fn new(inner: W) -> GzipEncoder<W> {
                GzipEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for GzipEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }

        pub struct ZstdEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> ZstdEncoder<W> {
            pub fn new(inner: W) -> ZstdEncoder<W> {
                ZstdEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for ZstdEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }

        pub struct BrotliEncoder<W> {
            inner: W,
        }
        impl<W: AsyncWrite> BrotliEncoder<W> {
            pub fn new(inner: W) -> BrotliEncoder<W> {
                BrotliEncoder { inner }
            }
            pub fn into_inner(self) -> W {
                self.inner
            }
        }
        impl<W: AsyncWrite> AsyncWrite for BrotliEncoder<W> {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.inner).poll_write(cx, buf)
            }
        }
    }
}
