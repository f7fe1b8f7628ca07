//! The functions that make an iterator.

use crate::prelude::rust_2024::*;
use super::{DoubleEndedIterator, ExactSizeIterator, Iterator};

#[derive(Clone, Debug, Default)]
pub struct Empty<T>(Option<T>);
pub fn empty<T>() -> Empty<T> { Empty(None) }
impl<T> Iterator for Empty<T> { type Item = T; fn next(&mut self) -> Option<T> { None } }
impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T> { None } }
impl<T> ExactSizeIterator for Empty<T> {}

#[derive(Clone, Debug)]
pub struct Once<T> { value: T }
pub fn once<T>(value: T) -> Once<T> { Once { value } }
impl<T> Iterator for Once<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.value) } }
impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T> { Some(self.value) } }
impl<T> ExactSizeIterator for Once<T> {}

#[derive(Clone, Debug)]
pub struct OnceWith<F> { make: F }
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> { OnceWith { make } }
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; fn next(&mut self) -> Option<A> { Some((self.make)()) } }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> { fn next_back(&mut self) -> Option<A> { Some((self.make)()) } }
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}

#[derive(Clone, Debug)]
pub struct Repeat<A> { element: A }
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> { Repeat { element: elt } }
impl<A: Clone> Iterator for Repeat<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A> { Some(self.element.clone()) } }

#[derive(Clone, Debug)]
pub struct RepeatN<A> { element: A }
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> { RepeatN { element } }
impl<A: Clone> Iterator for RepeatN<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> DoubleEndedIterator for RepeatN<A> { fn next_back(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}

#[derive(Clone, Debug)]
pub struct RepeatWith<F> { repeater: F }
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> { RepeatWith { repeater } }
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; fn next(&mut self) -> Option<A> { Some((self.repeater)()) } }

#[derive(Clone)]
pub struct FromFn<F>(F);
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> { FromFn(f) }
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; fn next(&mut self) -> Option<T> { (self.0)() } }

#[derive(Clone)]
pub struct Successors<T, F> { next: Option<T>, succ: F }
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> { Successors { next: first, succ } }
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.next.take() { Some(item) => { self.next = (self.succ)(&item); Some(item) } None => None } }
}
