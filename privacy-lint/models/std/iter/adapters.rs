//! The adaptors that yield their source's items, changed, chosen or paired.

use crate::prelude::rust_2024::*;
use super::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};

#[derive(Clone, Debug)]
pub struct Map<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => Some((self.f)(x)), None => None } } }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> { fn next_back(&mut self) -> Option<B> { match self.iter.next_back() { Some(x) => Some((self.f)(x)), None => None } } }
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}

#[derive(Clone, Debug)]
pub struct Filter<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { while let Some(x) = self.iter.next() { if (self.predicate)(&x) { return Some(x); } } None } }
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> { fn next_back(&mut self) -> Option<I::Item> { while let Some(x) = self.iter.next_back() { if (self.predicate)(&x) { return Some(x); } } None } }

#[derive(Clone, Debug)]
pub struct FilterMap<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; fn next(&mut self) -> Option<B> { while let Some(x) = self.iter.next() { match (self.f)(x) { Some(y) => return Some(y), None => {} } } None } }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> { fn next_back(&mut self) -> Option<B> { while let Some(x) = self.iter.next_back() { match (self.f)(x) { Some(y) => return Some(y), None => {} } } None } }

#[derive(Clone, Debug)]
pub struct Inspect<I, F> { iter: I, f: F }
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { match self.iter.next() { Some(x) => { (self.f)(&x); Some(x) } None => None } } }
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> { fn next_back(&mut self) -> Option<I::Item> { match self.iter.next_back() { Some(x) => { (self.f)(&x); Some(x) } None => None } } }
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}

#[derive(Clone, Debug)]
pub struct Enumerate<I> { iter: I, count: usize }
impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); fn next(&mut self) -> Option<(usize, I::Item)> { match self.iter.next() { Some(x) => Some((self.count, x)), None => None } } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> { fn next_back(&mut self) -> Option<(usize, I::Item)> { match self.iter.next_back() { Some(x) => Some((self.count, x)), None => None } } }
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

#[derive(Clone, Debug)]
pub struct SkipWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { while let Some(x) = self.iter.next() { if !(self.predicate)(&x) { return Some(x); } } None } }

#[derive(Clone, Debug)]
pub struct TakeWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { match self.iter.next() { Some(x) => { if (self.predicate)(&x) { Some(x) } else { None } } None => None } } }

#[derive(Clone, Debug)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.predicate)(x), None => None } } }

#[derive(Clone, Debug)]
pub struct Scan<I, St, F> { iter: I, f: F, state: St }
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.f)(&mut self.state, x), None => None } } }

#[derive(Clone, Debug)]
pub struct StepBy<I> { iter: I }
impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for StepBy<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

#[derive(Clone, Debug)]
pub struct Skip<I> { iter: I }
impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Skip<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

#[derive(Clone, Debug)]
pub struct Take<I> { iter: I }
impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Take<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

#[derive(Clone, Debug)]
pub struct Fuse<I> { iter: I }
impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}

#[derive(Clone, Debug)]
pub struct Cycle<I> { iter: I }
impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next() } }

#[derive(Clone, Debug)]
pub struct Rev<I> { iter: I }
impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next() } }

impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

#[derive(Clone, Debug)]
pub struct Copied<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: Copy + 'a> Iterator for Copied<I> { type Item = T; fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(*x), None => None } } }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy + 'a> DoubleEndedIterator for Copied<I> { fn next_back(&mut self) -> Option<T> { match self.iter.next_back() { Some(x) => Some(*x), None => None } } }
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy + 'a> ExactSizeIterator for Copied<I> {}

#[derive(Clone, Debug)]
pub struct Cloned<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: Clone + 'a> Iterator for Cloned<I> { type Item = T; fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(x.clone()), None => None } } }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone + 'a> DoubleEndedIterator for Cloned<I> { fn next_back(&mut self) -> Option<T> { match self.iter.next_back() { Some(x) => Some(x.clone()), None => None } } }
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone + 'a> ExactSizeIterator for Cloned<I> {}

#[derive(Clone, Debug)]
pub struct Chain<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; fn next(&mut self) -> Option<A::Item> { match self.a.next() { Some(x) => Some(x), None => self.b.next() } } }
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> { fn next_back(&mut self) -> Option<A::Item> { match self.b.next_back() { Some(x) => Some(x), None => self.a.next_back() } } }

#[derive(Clone, Debug)]
pub struct Zip<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); fn next(&mut self) -> Option<(A::Item, B::Item)> { match (self.a.next(), self.b.next()) { (Some(a), Some(b)) => Some((a, b)), _ => None } } }
impl<A: DoubleEndedIterator, B: DoubleEndedIterator> DoubleEndedIterator for Zip<A, B> { fn next_back(&mut self) -> Option<(A::Item, B::Item)> { match (self.a.next_back(), self.b.next_back()) { (Some(a), Some(b)) => Some((a, b)), _ => None } } }

impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

#[derive(Clone, Debug)]
pub struct Peekable<I: Iterator> { iter: I, peeked: Option<Option<I::Item>> }
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> { if self.peeked.is_none() { self.peeked = Some(self.iter.next()); } match &self.peeked { Some(Some(x)) => Some(x), _ => None } }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> { if self.peeked.is_none() { self.peeked = Some(self.iter.next()); } match &mut self.peeked { Some(Some(x)) => Some(x), _ => None } }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> { match self.next() { Some(x) => { if func(&x) { Some(x) } else { self.peeked = Some(Some(x)); None } } None => None } }
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> { self.next() }
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> { match self.next() { Some(x) => match f(x) { Ok(y) => Some(y), Err(x) => { self.peeked = Some(Some(x)); None } }, None => None } }
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> { match self.peek_mut() { Some(x) => f(x), None => None } }
}
impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { match self.peeked.take() { Some(peeked) => peeked, None => self.iter.next() } } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> { fn next_back(&mut self) -> Option<I::Item> { match self.iter.next_back() { Some(x) => Some(x), None => match self.peeked.take() { Some(peeked) => peeked, None => None } } } }
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}

impl<B, I: FusedIterator, F: FnMut(I::Item) -> B> FusedIterator for Map<I, F> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for Filter<I, P> {}
impl<I: Iterator> FusedIterator for Fuse<I> {}
impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
impl<I: FusedIterator> FusedIterator for Enumerate<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Skip<I> {}
impl<I: FusedIterator> FusedIterator for Take<I> {}
