#![model(package = "tinyvec", versions = "1")]

//! What is pushed is what is in it.

use std::ops::{Deref, DerefMut};

pub use self::arrayvec::ArrayVec;

pub trait Array {
    type Item;
}
impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}

mod arrayvec {
    use super::*;

    pub struct ArrayVec<A: Array> {
        values: Vec<A::Item>,
    }
    impl<A: Array> ArrayVec<A> {
        #[clean]
        pub fn new() -> Self;
        pub fn push(&mut self, val: A::Item) {
            self.values.push(val);
        }
        pub fn pop(&mut self) -> Option<A::Item> {
            self.values.pop()
        }
        pub fn as_slice(&self) -> &[A::Item] {
            &self.values
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<A: Array> Deref for ArrayVec<A> {
        type Target = [A::Item];
        fn deref(&self) -> &[A::Item] {
            &self.values
        }
    }
    impl<A: Array> DerefMut for ArrayVec<A> {
        fn deref_mut(&mut self) -> &mut [A::Item] {
            &mut self.values
        }
    }
}
