#![model(package = "arrayvec", versions = "0.7")]

//! What is pushed is what is in it.

use std::ops::{Deref, DerefMut};

pub use self::array_string::ArrayString;
pub use self::arrayvec::ArrayVec;

mod arrayvec {
    use super::*;

    pub struct ArrayVec<T, const CAP: usize> {
        values: Vec<T>,
    }
    impl<T, const CAP: usize> ArrayVec<T, CAP> {
        #[clean]
        pub fn new() -> ArrayVec<T, CAP>;
        pub fn push(&mut self, element: T) {
            self.values.push(element);
        }
        pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> {
            self.values.push(element);
            if self.is_full() { Err(CapacityError { element }) } else { Ok(()) }
        }
        pub fn pop(&mut self) -> Option<T> {
            self.values.pop()
        }
        pub fn remove(&mut self, index: usize) -> T {
            self.values.remove(index)
        }
        pub fn as_slice(&self) -> &[T] {
            &self.values
        }
        #[clean]
        pub const fn len(&self) -> usize;
        pub const fn is_empty(&self) -> bool;
        pub const fn is_full(&self) -> bool;
        #[clean]
        pub fn clear(&mut self);
    }
    impl<T, const CAP: usize> Deref for ArrayVec<T, CAP> {
        type Target = [T];
        fn deref(&self) -> &[T] {
            &self.values
        }
    }
    impl<T, const CAP: usize> DerefMut for ArrayVec<T, CAP> {
        fn deref_mut(&mut self) -> &mut [T] {
            &mut self.values
        }
    }
    impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> {
        type Item = T;
        type IntoIter = std::vec::IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {
            self.values.into_iter()
        }
    }
    impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
            ArrayVec { values: iter.into_iter().collect() }
        }
    }
}

mod array_string {
    use super::*;

    #[derive(Clone, Copy)]
    pub struct ArrayString<const CAP: usize> {
        text: String,
    }
    impl<const CAP: usize> ArrayString<CAP> {
        #[clean]
        pub fn new() -> ArrayString<CAP>;
        pub fn from(s: &str) -> Result<Self, CapacityError<&str>> {
            Ok(ArrayString { text: s })
        }
        pub fn push_str(&mut self, s: &str) {
            self.text.push_str(s);
        }
        pub fn as_str(&self) -> &str {
            &self.text
        }
        #[clean]
        pub const fn len(&self) -> usize;
    }
    impl<const CAP: usize> Deref for ArrayString<CAP> {
        type Target = str;
        fn deref(&self) -> &str {
            &self.text
        }
    }
    impl<const CAP: usize> std::fmt::Display for ArrayString<CAP> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
}

#[masks(Debug, Display)]
#[derive(Clone, Copy, Debug)]
pub struct CapacityError<T = ()> {
    element: T,
}
impl<T> CapacityError<T> {
    pub fn element(self) -> T {
        self.element
    }
}
