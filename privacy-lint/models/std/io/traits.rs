//! The traits of readers and writers. The provided methods end in `read` and `write`.

use crate::fmt::Arguments;
use crate::prelude::rust_2024::*;
use super::{Bytes, Chain, IoSlice, IoSliceMut, Lines, Result, SeekFrom, Split, Take};

/// The text that bytes are.
fn text(bytes: &[u8]) -> &str;

#[lang = "IoRead"]
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(bufs[0].bytes) }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { let mut chunk = [0; 32]; let n = self.read(&mut chunk); buf.extend_from_slice(&chunk); n }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { let mut chunk = [0; 32]; let n = self.read(&mut chunk); buf.push_str(text(&chunk)); n }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf)?; Ok(()) }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn bytes(self) -> Bytes<Self> where Self: Sized { Bytes { inner: self } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next } }
    fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self } }
}

#[lang = "IoWrite"]
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(bufs[0].bytes) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf)?; Ok(()) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { self.write_all(args.text.as_bytes()) }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
}

#[lang = "IoSeek"]
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> { Ok(()) }
    fn stream_position(&mut self) -> Result<u64> { Ok(0) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> { Ok(()) }
}

#[lang = "IoBufRead"]
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { buf.extend_from_slice(self.fill_buf()?); Ok(0) }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { Ok(0) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> { buf.push_str(text(self.fill_buf()?)); Ok(0) }
    fn split(self, byte: u8) -> Split<Self> where Self: Sized { Split { buf: self } }
    fn lines(self) -> Lines<Self> where Self: Sized { Lines { buf: self } }
}

impl<R: ?Sized + Read> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } }
impl<W: ?Sized + Write> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> { (**self).write_fmt(args) }
}
impl<S: ?Sized + Seek> Seek for &mut S { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) } }
impl<B: ?Sized + BufRead> BufRead for &mut B { fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() } fn consume(&mut self, amount: usize) {} }

impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.copy_from_slice(*self); Ok(0) } }
impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(*self) } fn consume(&mut self, amount: usize) {} }
impl Write for &mut [u8] { fn write(&mut self, data: &[u8]) -> Result<usize> { self.copy_from_slice(data); Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }

#[lang = "IsTerminal"]
pub trait IsTerminal { fn is_terminal(&self) -> bool; }
