#![model(package = "memmap2", versions = ">=0.5, <0.10")]

//! A writable map is a file: what is copied into it is stored when it is flushed, at the latest. The map is
//! written through `DerefMut`, so the store is reported where the map is flushed.

use std::io;
use std::ops::{Deref, DerefMut};

pub struct MmapMut {
    #[many]
    content: Vec<u8>,
}
impl MmapMut {
    #[clean]
    pub unsafe fn map_mut<T>(file: T) -> io::Result<MmapMut>;
    /// Memory that belongs to no file: it is not told apart, and is not stored unless it is flushed.
    #[clean]
    pub fn map_anon(length: usize) -> io::Result<MmapMut>;
    #[clean]
    #[sink("file", operation = "write", data(self.content))]
    pub fn flush(&self) -> io::Result<()>;
    #[clean]
    #[sink("file", operation = "write", data(self.content))]
    pub fn flush_async(&self) -> io::Result<()>;
    #[clean]
    #[sink("file", operation = "write", data(self.content))]
    pub fn flush_range(&self, offset: usize, len: usize) -> io::Result<()>;
}
impl Deref for MmapMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.content
    }
}
impl DerefMut for MmapMut {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.content
    }
}

pub struct Mmap;
impl Mmap {
    #[clean]
    pub unsafe fn map<T>(file: T) -> io::Result<Mmap>;
}
impl Deref for Mmap {
    type Target = [u8];
    #[clean]
    fn deref(&self) -> &[u8];
}

#[derive(Clone, Debug, Default)]
pub struct MmapOptions;
impl MmapOptions {
    #[clean]
    pub fn new() -> MmapOptions;
    #[clean]
    pub fn len(&mut self, len: usize) -> &mut Self;
    #[clean]
    pub unsafe fn map_mut<T>(&self, file: T) -> io::Result<MmapMut>;
}
