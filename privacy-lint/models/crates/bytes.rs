#![model(package = "bytes", versions = "1")]

use std::ops::{Deref, DerefMut, RangeBounds};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bytes {
    content: Vec<u8>,
}
impl Bytes {
    pub fn new() -> Self {
        Bytes { content: Vec::new() }
    }
    pub fn from_static(bytes: &'static [u8]) -> Self {
        Bytes { content: bytes }
    }
    pub fn copy_from_slice(data: &[u8]) -> Self {
        Bytes { content: data }
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
}
impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.content
    }
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.content
    }
}
impl From<Vec<u8>> for Bytes {
    fn from(content: Vec<u8>) -> Bytes {
        Bytes { content }
    }
}
impl From<String> for Bytes {
    fn from(content: String) -> Bytes {
        Bytes { content }
    }
}
impl From<&'static str> for Bytes {
    fn from(content: &'static str) -> Bytes {
        Bytes { content }
    }
}
impl From<&'static [u8]> for Bytes {
    fn from(content: &'static [u8]) -> Bytes {
        Bytes { content }
    }
}
impl From<Box<[u8]>> for Bytes {
    fn from(content: Box<[u8]>) -> Bytes {
        Bytes { content }
    }
}
impl From<BytesMut> for Bytes {
    fn from(content: BytesMut) -> Bytes {
        Bytes { content }
    }
}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BytesMut {
    content: Vec<u8>,
}
impl BytesMut {
    pub fn new() -> Self {
        BytesMut { content: Vec::new() }
    }
    pub fn with_capacity(capacity: usize) -> Self {
        BytesMut { content: Vec::new() }
    }
    pub fn freeze(self) -> Bytes {
        Bytes { content: self.content }
    }
    pub fn extend_from_slice(&mut self, extend: &[u8]) {
        self.content.extend_from_slice(extend);
    }
    pub fn split(&mut self) -> BytesMut;
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.content
    }
}
impl DerefMut for BytesMut {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.content
    }
}

pub trait Buf {
    #[clean]
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn get_u8(&mut self) -> u8;
    fn get_u32(&mut self) -> u32;
    fn get_u64(&mut self) -> u64;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
}
impl Buf for Bytes {
    fn chunk(&self) -> &[u8] {
        &self.content
    }
}
impl Buf for BytesMut {
    fn chunk(&self) -> &[u8] {
        &self.content
    }
}
impl Buf for &[u8] {
    fn chunk(&self) -> &[u8] {
        self
    }
}

pub trait BufMut {
    fn put<T: Buf>(&mut self, src: T);
    fn put_slice(&mut self, src: &[u8]);
    fn put_u8(&mut self, n: u8);
    fn put_u16(&mut self, n: u16);
    fn put_u32(&mut self, n: u32);
    fn put_u64(&mut self, n: u64);
}
impl BufMut for BytesMut {}
impl BufMut for Vec<u8> {}
