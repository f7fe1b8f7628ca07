#![model(package = "smallvec", versions = "1")]

//! What is pushed is what is in it.

use std::ops::{Deref, DerefMut};

pub unsafe trait Array {
    type Item;
}
unsafe impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}

pub struct SmallVec<A: Array> {
    values: Vec<A::Item>,
}
impl<A: Array> SmallVec<A> {
    #[clean]
    pub fn new() -> SmallVec<A>;
    #[clean]
    pub fn with_capacity(n: usize) -> Self;
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> {
        SmallVec { values: vec }
    }
    pub fn push(&mut self, value: A::Item) {
        self.values.push(value);
    }
    pub fn pop(&mut self) -> Option<A::Item> {
        self.values.pop()
    }
    pub fn insert(&mut self, index: usize, element: A::Item) {
        self.values.push(element);
    }
    pub fn remove(&mut self, index: usize) -> A::Item {
        self.values.remove(index)
    }
    pub fn into_vec(self) -> Vec<A::Item> {
        self.values
    }
    pub fn as_slice(&self) -> &[A::Item] {
        &self.values
    }
    #[clean]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[clean]
    pub fn clear(&mut self);
}
impl<A: Array> Deref for SmallVec<A> {
    type Target = [A::Item];
    fn deref(&self) -> &[A::Item] {
        &self.values
    }
}
impl<A: Array> DerefMut for SmallVec<A> {
    fn deref_mut(&mut self) -> &mut [A::Item] {
        &mut self.values
    }
}
impl<A: Array> Extend<A::Item> for SmallVec<A> {
    fn extend<I: IntoIterator<Item = A::Item>>(&mut self, iterable: I) {
        self.values.extend(iterable);
    }
}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {
    fn from_iter<I: IntoIterator<Item = A::Item>>(iterable: I) -> SmallVec<A> {
        SmallVec { values: iterable.into_iter().collect() }
    }
}
impl<A: Array> IntoIterator for SmallVec<A> {
    type Item = A::Item;
    type IntoIter = std::vec::IntoIter<A::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> {
    type Item = &'a A::Item;
    type IntoIter = std::slice::Iter<'a, A::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.values.iter()
    }
}

#[macro_export]
macro_rules! smallvec {
    ($elem:expr; $n:expr) => { $crate::SmallVec::from_vec(vec![$elem; $n]) };
    ($($x:expr),* $(,)?) => { $crate::SmallVec::from_vec(vec![$($x),*]) };
}
