//! Buffers: what is written to one is written to what it wraps.

use crate::io;
use crate::fmt::{self, Arguments, Debug, Display, Formatter};
use crate::prelude::rust_2024::*;
use super::{BufRead, Error, Read, Result, Seek, SeekFrom, Write};

#[derive(Debug)]
pub struct BufReader<R: ?Sized> { inner: R }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> { BufReader { inner } }
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { inner } }
}

impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    pub fn buffer(&self) -> &[u8];
    #[clean] pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized { self.inner }
}

impl<R: Seek + ?Sized> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> io::Result<()> { Ok(()) }
}
impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> { let mut chunk = [0; 32]; self.inner.read(&mut chunk)?; Ok(&chunk) }
    fn consume(&mut self, amount: usize) {}
}
impl<R: ?Sized + Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) } }

macro_rules! buffered {
    ($($Writer:ident)*) => { $(
        #[derive(Debug)]
        pub struct $Writer<W: ?Sized + Write> { inner: W }
        impl<W: Write> $Writer<W> {
            pub fn new(inner: W) -> $Writer<W> { $Writer { inner } }
            pub fn with_capacity(capacity: usize, inner: W) -> $Writer<W> { $Writer { inner } }
            pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<$Writer<W>>> { Ok(self.inner) }
        }
        impl<W: ?Sized + Write> $Writer<W> {
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
        }
        impl<W: ?Sized + Write> Write for $Writer<W> {
            fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> Result<()> { self.inner.flush() }
            fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf) }
            fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { self.inner.write_fmt(args) }
        }
    )* };
}
buffered! { BufWriter LineWriter }
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn buffer(&self) -> &[u8] { &[] }
    #[clean] pub fn capacity(&self) -> usize;
}
impl<W: Write> BufWriter<W> { pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) { (self.inner, Ok(Vec::new())) } }
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) } }

pub struct WriterPanicked(());
impl WriterPanicked { pub fn into_inner(self) -> Vec<u8>; }
#[derive(Debug)]
pub struct IntoInnerError<W> { writer: W, error: Error }
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error { &self.error }
    pub fn into_inner(self) -> W { self.writer }
    pub fn into_error(self) -> Error { self.error }
    pub fn into_parts(self) -> (Error, W) { (self.error, self.writer) }
}
impl<W> Display for IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.error, f) } }
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
