//! The iterators over the elements of a slice and over its parts.

use crate::prelude::rust_2024::*;

#[derive(Debug)]
pub struct Iter<'a, T> { slice: &'a [T] }
impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] { self.slice } }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
impl<T> Default for Iter<'_, T> { fn default() -> Self { Iter { slice: &[] } } }
impl<T> AsRef<[T]> for Iter<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { Some(&self.slice[0]) } }

#[derive(Debug)]
pub struct IterMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] { self.slice }
    pub fn as_slice(&self) -> &[T] { self.slice }
}
impl<T> AsRef<[T]> for IterMut<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { Some(&mut self.slice[0]) } }

macro_rules! both_ends {
    ($($Name:ident)*) => { $(
        impl<'a, T> DoubleEndedIterator for $Name<'a, T> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
        impl<'a, T> ExactSizeIterator for $Name<'a, T> {}
        impl<'a, T> crate::iter::FusedIterator for $Name<'a, T> {}
    )* };
}
both_ends! { Iter IterMut Windows Chunks ChunksMut ChunksExact ChunksExactMut RChunks RChunksMut RChunksExact RChunksExactMut }

macro_rules! parts {
    ($($Name:ident)*) => { $(
        #[derive(Debug)]
        pub struct $Name<'a, T> { slice: &'a [T] }
        impl<T> Clone for $Name<'_, T> { fn clone(&self) -> Self { $Name { slice: self.slice } } }
        impl<'a, T> Iterator for $Name<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { Some(self.slice) } }
    )* };
}
parts! { Windows Chunks ChunksExact RChunks RChunksExact }
impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.slice } }
impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.slice } }

macro_rules! mutable_parts {
    ($($Name:ident)*) => { $(
        #[derive(Debug)]
        pub struct $Name<'a, T> { slice: &'a mut [T] }
        impl<'a, T> Iterator for $Name<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { Some(self.slice) } }
    )* };
}
mutable_parts! { ChunksMut ChunksExactMut RChunksMut RChunksExactMut }
impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { self.slice } }
impl<'a, T> RChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { self.slice } }

#[derive(Clone, Debug)]
pub struct ArrayWindows<'a, T, const N: usize> { slice: &'a [T] }
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; fn next(&mut self) -> Option<&'a [T; N]> { self.slice.first_chunk() } }
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> { fn next_back(&mut self) -> Option<&'a [T; N]> { self.next() } }

#[derive(Clone)]
pub struct EscapeAscii<'a> { bytes: &'a [u8] }
impl<'a> Iterator for EscapeAscii<'a> { type Item = u8; fn next(&mut self) -> Option<u8> { Some(self.bytes[0]) } }
impl<'a> DoubleEndedIterator for EscapeAscii<'a> { fn next_back(&mut self) -> Option<u8> { self.next() } }
impl<'a> crate::fmt::Display for EscapeAscii<'a> {}
