#![model(package = "smol", versions = ">=1.3, <3")]

//! A facade: files are those of `async-fs`, tasks run on one executor.

pub use async_fs as fs;

#[spawns]
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> Task<T> {
    Task { output: future.await }
}
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T {
    future.await
}
#[spawns]
pub fn unblock<T: Send + 'static, F: FnOnce() -> T + Send + 'static>(f: F) -> Task<T> {
    Task { output: f() }
}

pub struct Task<T> {
    output: T,
}
impl<T> Task<T> {
    #[clean]
    pub fn detach(self);
}
impl<T> std::future::Future for Task<T> {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T> {
        std::task::Poll::Ready(self.output)
    }
}

pub mod io {
    pub use futures_io::{AsyncRead, AsyncWrite};

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write<'a>(&'a mut self, buf: &'a [u8]) -> std::io::Result<usize> {
            AsyncWrite::poll_write(std::pin::Pin::new(self), &mut context(), buf);
            Ok(buf.len())
        }
        async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> std::io::Result<()> {
            AsyncWrite::poll_write(std::pin::Pin::new(self), &mut context(), buf);
            Ok(())
        }
        #[clean]
        async fn flush(&mut self) -> std::io::Result<()>;
        #[clean]
        async fn close(&mut self) -> std::io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    #[clean]
    fn context() -> std::task::Context<'static>;
}

pub mod prelude {
    pub use super::io::AsyncWriteExt as _;
}
