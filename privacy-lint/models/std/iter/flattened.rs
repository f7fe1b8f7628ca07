//! The adaptors that flatten: the items of what the source yields.

use crate::prelude::rust_2024::*;
use super::{DoubleEndedIterator, IntoIterator, Iterator};

#[derive(Clone, Debug)]
pub struct FlatMap<I, U: IntoIterator, F> { iter: I, f: F, front: Option<U::IntoIter> }
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {
        while let Some(x) = self.iter.next() {
            let mut inner = (self.f)(x).into_iter();
            match inner.next() { Some(item) => return Some(item), None => {} }
        }
        None
    }
}
impl<I: DoubleEndedIterator, U: IntoIterator<IntoIter: DoubleEndedIterator>, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {
    fn next_back(&mut self) -> Option<U::Item> {
        while let Some(x) = self.iter.next_back() {
            let mut inner = (self.f)(x).into_iter();
            match inner.next_back() { Some(item) => return Some(item), None => {} }
        }
        None
    }
}

#[derive(Clone, Debug)]
pub struct Flatten<I: Iterator<Item: IntoIterator>> { iter: I, front: Option<<I::Item as IntoIterator>::IntoIter> }
impl<I: Iterator<Item: IntoIterator>> Iterator for Flatten<I> {
    type Item = <I::Item as IntoIterator>::Item;
    fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        while let Some(x) = self.iter.next() {
            let mut inner = x.into_iter();
            match inner.next() { Some(item) => return Some(item), None => {} }
        }
        None
    }
}
impl<I: DoubleEndedIterator<Item: IntoIterator<IntoIter: DoubleEndedIterator>>> DoubleEndedIterator for Flatten<I> {
    fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        while let Some(x) = self.iter.next_back() {
            let mut inner = x.into_iter();
            match inner.next_back() { Some(item) => return Some(item), None => {} }
        }
        None
    }
}
