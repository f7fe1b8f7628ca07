#![model(package = "russh-sftp", versions = ">=2, <4", builds = ">=2.0.8")]

//! A file on another host: the backend is `file`, the store its path there.

pub mod client {
    pub use self::session::SftpSession;

    type SftpResult<T> = Result<T, error::Error>;

    pub mod error {
        #[derive(Debug)]
        pub enum Error {
            Timeout,
        }
        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for Error {}
    }

    mod session {
        use super::SftpResult;
        use super::fs::File;

        pub struct SftpSession;
        impl SftpSession {
            #[clean]
            #[sink("file", operation = "write", data(path, data), store(path))]
            pub async fn write<P: Into<String>>(&self, path: P, data: &[u8]) -> SftpResult<()>;
            pub async fn create<T: Into<String>>(&self, filename: T) -> SftpResult<File> {
                Ok(File { path: filename.into() })
            }
            pub async fn open<T: Into<String>>(&self, filename: T) -> SftpResult<File> {
                Ok(File { path: filename.into() })
            }
            #[clean]
            pub async fn read<P: Into<String>>(&self, path: P) -> SftpResult<Vec<u8>>;
            #[clean]
            pub async fn remove_file<T: Into<String>>(&self, filename: T) -> SftpResult<()>;
        }
    }

    pub mod fs {
        pub struct File {
            path: String,
        }
        impl tokio::io::AsyncWrite for File {
            #[clean]
            #[sink("file", operation = "write", data(buf), store(self.path))]
            fn poll_write(
                self: std::pin::Pin<&mut Self>,
                cx: &mut std::task::Context<'_>,
                buf: &[u8],
            ) -> std::task::Poll<std::io::Result<usize>>;
        }
        impl tokio::io::AsyncRead for File {}
    }
}
