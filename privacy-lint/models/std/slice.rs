//! `std::slice`. `slice[0]` in a body stands for any element: indexing by `usize` is the analyzer's own.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::hash::Hash;
use crate::ops::{Index, IndexMut, OneSidedRange, Range, RangeBounds};
use crate::prelude::rust_2024::*;
use crate::str::Utf8Chunks;

mod index;
mod iter;
mod split;

pub use index::*;
pub use iter::*;
pub use split::*;

pub fn from_ref<T>(s: &T) -> &[T];
pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

impl [u8] {
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(&self) -> EscapeAscii<'_> { EscapeAscii { bytes: self } }
    pub fn trim_ascii_start(&self) -> &[u8] { self }
    pub fn trim_ascii_end(&self) -> &[u8] { self }
    pub fn trim_ascii(&self) -> &[u8] { self }
}

impl<T> [T] {
    #[clean] pub fn len(&self) -> usize;
    #[clean] pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> Option<&T> { Some(&self[0]) }
    pub fn first_mut(&mut self) -> Option<&mut T> { Some(&mut self[0]) }
    pub fn split_first(&self) -> Option<(&T, &[T])> { Some((&self[0], self)) }
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self[0], self)) }
    pub fn split_last(&self) -> Option<(&T, &[T])> { Some((&self[0], self)) }
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self[0], self)) }
    pub fn last(&self) -> Option<&T> { Some(&self[0]) }
    pub fn last_mut(&mut self) -> Option<&mut T> { Some(&mut self[0]) }
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> { index.get(self) }
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> { index.get_mut(self) }
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output { index.index(self) }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: self } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: self } }
    pub fn windows(&self, size: usize) -> Windows<'_, T> { Windows { slice: self } }
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> { Chunks { slice: self } }
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> { ChunksMut { slice: self } }
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> { ChunksExact { slice: self } }
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> { ChunksExactMut { slice: self } }
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> { ArrayWindows { slice: self } }
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> { RChunks { slice: self } }
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> { RChunksMut { slice: self } }
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> { RChunksExact { slice: self } }
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> { RChunksExactMut { slice: self } }
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> { ChunkBy { slice: self, predicate: pred } }
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> { ChunkByMut { slice: self, predicate: pred } }
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { Some((self, self)) }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> { Some((self, self)) }
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> { Split { slice: self, pred } }
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> { SplitMut { slice: self, pred } }
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> { SplitInclusive { slice: self, pred } }
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> { SplitInclusiveMut { slice: self, pred } }
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> { RSplit { slice: self, pred } }
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> { RSplitMut { slice: self, pred } }
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> { SplitN { slice: self, pred } }
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> { SplitNMut { slice: self, pred } }
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> { RSplitN { slice: self, pred } }
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> { RSplitNMut { slice: self, pred } }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq { Some(self) }
    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq { Some(self) }
    #[clean] pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> { f(&self[0]); Ok(0) }
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> { f(&self[0]); Ok(0) }
    pub fn sort_unstable(&mut self) where T: Ord {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self[0], &self[0]); }
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self[0]); }
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord { (self, &mut self[0], self) }
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) { compare(&self[0], &self[0]); (self, &mut self[0], self) }
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) { f(&self[0]); (self, &mut self[0], self) }
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) where T: Clone { self[0] = value }
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) { self[0] = f() }
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone { self[0] = src[0].clone() }
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy { self[0] = src[0] }
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
    pub fn swap_with_slice(&mut self, other: &mut [T]) { crate::mem::swap(&mut self[0], &mut other[0]) }
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool where T: PartialOrd;
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool { compare(&self[0], &self[0]) }
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool { f(&self[0]); true }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { pred(&self[0]); 0 }
    pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a [T], range: R) -> Option<&'a [T]> { Some(*self) }
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(self: &mut &'a mut [T], range: R) -> Option<&'a mut [T]> { Some(*self) }
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> { Some(&self[0]) }
    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> { Some(&mut self[0]) }
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> { Some(&self[0]) }
    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> { Some(&mut self[0]) }
    pub fn get_disjoint_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError> { Ok([indices[0].index_mut(self); N]) }
    #[clean] pub fn element_offset(&self, element: &T) -> Option<usize>;
}

impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T] { &self[0] }
    pub fn as_flattened_mut(&mut self) -> &mut [T] { &mut self[0] }
}

impl [u8] {
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> { Utf8Chunks { bytes: self } }
}

impl<T> [T] {
    pub fn sort(&mut self) where T: Ord {}
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self[0], &self[0]); }
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self[0]); }
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self[0]); }
    pub fn to_vec(&self) -> Vec<T> where T: Clone { let mut v = Vec::new(); v.push(self[0].clone()); v }
    pub fn into_vec(self: Box<[T]>) -> Vec<T> { Vec { slice: self } }
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy { self.to_vec() }
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item> { Concat::concat(self) }
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> { Join::join(self, sep) }
    pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> { Join::join(self, sep) }
}

impl [u8] {
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl Display for GetDisjointMutError {}
impl Error for GetDisjointMutError {}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }
impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
impl<T: Debug> Debug for [T] { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { self[0].fmt(f) } }
impl<T: Hash> Hash for [T] {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Ord> Ord for [T] {}
