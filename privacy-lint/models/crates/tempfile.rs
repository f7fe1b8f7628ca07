#![model(package = "tempfile", versions = "3")]

//! Temporary files are files, under a name that is made up.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[clean]
pub fn tempfile() -> io::Result<File>;
#[clean]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;
#[clean]
pub fn tempdir() -> io::Result<TempDir>;
#[versions(">=3.0.5")]
#[clean]
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;

pub struct NamedTempFile<F = File> {
    file: F,
}
impl NamedTempFile<File> {
    #[clean]
    pub fn new() -> io::Result<NamedTempFile>;
    #[clean]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;
    #[clean]
    pub fn reopen(&self) -> io::Result<File>;
}
impl<F> NamedTempFile<F> {
    #[clean]
    pub fn path(&self) -> &Path;
    pub fn as_file(&self) -> &F {
        &self.file
    }
    pub fn as_file_mut(&mut self) -> &mut F {
        &mut self.file
    }
    pub fn into_file(self) -> F {
        self.file
    }
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {
        Ok(self.file)
    }
    #[clean]
    pub fn close(self) -> io::Result<()>;
}
impl<F: Write> Write for NamedTempFile<F> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.file.write(buf)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.file.write_all(buf)
    }
}
impl<F: Read> Read for NamedTempFile<F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.file.read(buf)
    }
}
impl<F: Seek> Seek for NamedTempFile<F> {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        Ok(0)
    }
}

#[derive(Debug)]
pub struct PersistError<F = File> {
    pub error: io::Error,
    pub file: NamedTempFile<F>,
}
impl<F> std::fmt::Display for PersistError<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<F> std::error::Error for PersistError<F> {}

/// In memory until it is long: it may end on disk.
#[versions(">=3.0.5")]
#[derive(Debug)]
pub struct SpooledTempFile;
impl SpooledTempFile {
    #[clean]
    pub fn new(max_size: usize) -> SpooledTempFile;
}
impl Write for SpooledTempFile {
    #[sink("file", operation = "write", data(buf))]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        Ok(0)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
impl Read for SpooledTempFile {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}

#[derive(Debug)]
pub struct TempDir;
impl TempDir {
    #[clean]
    pub fn new() -> io::Result<TempDir>;
    #[clean]
    pub fn path(&self) -> &Path;
    #[versions(">=3.20")]
    #[clean]
    pub fn keep(self) -> PathBuf;
}

#[derive(Debug, Clone)]
pub struct Builder<'a, 'b> {
    prefix: &'a OsStr,
    suffix: &'b OsStr,
}
impl<'a, 'b> Builder<'a, 'b> {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    #[clean]
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    #[clean]
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;
    #[clean]
    pub fn tempdir(&self) -> io::Result<TempDir>;
}
