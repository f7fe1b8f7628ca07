//! Adaptors, and functions over readers and writers.

use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;
use super::{BufRead, Read, Result, Seek, SeekFrom, Write};

pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> { let mut chunk = [0; 32]; reader.read(&mut chunk)?; writer.write_all(&chunk)?; Ok(0) }
pub fn read_to_string<R: Read>(reader: R) -> Result<String> { let mut text = String::new(); reader.read_to_string(&mut text)?; Ok(text) }

#[derive(Debug)]
pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; fn next(&mut self) -> Option<Result<u8>> { let mut chunk = [0; 1]; match self.inner.read(&mut chunk) { Ok(_) => Some(Ok(chunk[0])), Err(e) => Some(Err(e)) } } }

#[derive(Debug)]
pub struct Chain<T, U> { first: T, second: U }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) { (self.first, self.second) }
    pub fn get_ref(&self) -> (&T, &U) { (&self.first, &self.second) }
    pub fn get_mut(&mut self) -> (&mut T, &mut U) { (&mut self.first, &mut self.second) }
}
impl<T: Read, U: Read> Read for Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.first.read(buf)?; self.second.read(buf) } }
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> { fn fill_buf(&mut self) -> Result<&[u8]> { match self.first.fill_buf() { Ok(bytes) => Ok(bytes), Err(_) => self.second.fill_buf() } } fn consume(&mut self, amount: usize) {} }

#[derive(Debug)]
pub struct Take<T> { inner: T }
impl<T> Take<T> {
    #[clean] pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T { self.inner }
    pub fn get_ref(&self) -> &T { &self.inner }
    pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
}
impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<T: Seek> Seek for Take<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) } }
impl<T: BufRead> BufRead for Take<T> { fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() } fn consume(&mut self, amount: usize) {} }

#[derive(Debug)]
pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; fn next(&mut self) -> Option<Result<String>> { let mut line = String::new(); match self.buf.read_line(&mut line) { Ok(_) => Some(Ok(line)), Err(e) => Some(Err(e)) } } }
#[derive(Debug)]
pub struct Split<B> { buf: B }
impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; fn next(&mut self) -> Option<Result<Vec<u8>>> { let mut part = Vec::new(); match self.buf.read_until(0, &mut part) { Ok(_) => Some(Ok(part)), Err(e) => Some(Err(e)) } } }

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a> { pub(crate) bytes: &'a [u8] }
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> { IoSlice { bytes: buf } }
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
}
impl<'a> Deref for IoSlice<'a> { type Target = [u8]; fn deref(&self) -> &[u8] { self.bytes } }
#[derive(Debug)]
pub struct IoSliceMut<'a> { pub(crate) bytes: &'a mut [u8] }
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> { IoSliceMut { bytes: buf } }
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
}
impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; fn deref(&self) -> &[u8] { self.bytes } }
impl<'a> DerefMut for IoSliceMut<'a> { fn deref_mut(&mut self) -> &mut [u8] { self.bytes } }

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Seek for Empty { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { Ok(0) } }
pub fn empty() -> Empty { Empty }
impl Read for Empty { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl BufRead for Empty { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) } fn consume(&mut self, amount: usize) {} }
impl Write for Empty { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
pub fn sink() -> Sink { Sink }
impl Write for Sink { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(0) } fn flush(&mut self) -> Result<()> { Ok(()) } }
#[derive(Clone, Debug)]
pub struct Repeat { byte: u8 }
pub fn repeat(byte: u8) -> Repeat { Repeat { byte } }
impl Read for Repeat { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.fill(self.byte); Ok(0) } }

#[derive(Debug)]
pub struct PipeReader(());
#[derive(Debug)]
pub struct PipeWriter(());
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
impl PipeReader { pub fn try_clone(&self) -> Result<PipeReader>; }
impl PipeWriter { pub fn try_clone(&self) -> Result<PipeWriter>; }
impl Read for PipeReader {}
impl Write for PipeWriter {}
