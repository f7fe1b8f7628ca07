#![model(package = "zip", versions = ">=2, <10")]

//! What is written into an archive, and the names of its entries, are written to what the archive is made on.

use std::io::{self, Read, Seek, SeekFrom, Write};

pub use self::write::ZipWriter;

pub mod result {
    pub type ZipResult<T> = Result<T, ZipError>;

    #[derive(Debug)]
    pub enum ZipError {
        Io(std::io::Error),
        FileNotFound,
    }
    impl std::fmt::Display for ZipError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ZipError {}
    impl From<std::io::Error> for ZipError {
        fn from(err: std::io::Error) -> ZipError {
            ZipError::Io(err)
        }
    }
}

pub mod write {
    use super::result::ZipResult;
    use super::*;

    pub type SimpleFileOptions = FileOptions<'static, ()>;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct FileOptions<'k, T> {
        password: &'k [u8],
        extra: T,
    }

    pub struct ZipWriter<W: Write + Seek> {
        inner: W,
    }
    impl<W: Write + Seek> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W> {
            ZipWriter { inner }
        }
        pub fn start_file<S: ToString, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> {
            self.inner.write_all(name.to_string().as_bytes())?;
            Ok(())
        }
        pub fn add_directory<S: Into<String>, T>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> {
            self.inner.write_all(name.into().as_bytes())?;
            Ok(())
        }
        pub fn set_comment<S: Into<Box<str>>>(&mut self, comment: S) -> ZipResult<()> {
            self.inner.write_all(comment.into().as_bytes())?;
            Ok(())
        }
        pub fn finish(self) -> ZipResult<W> {
            Ok(self.inner)
        }
    }
    impl<W: Write + Seek> Write for ZipWriter<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.inner.write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
            self.inner.write_all(buf)
        }
    }
}

pub mod read {
    use super::result::ZipResult;
    use super::*;

    pub struct ZipArchive<R> {
        reader: R,
    }
    impl<R: Read + Seek> ZipArchive<R> {
        pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {
            Ok(ZipArchive { reader })
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
}
pub use self::read::ZipArchive;
