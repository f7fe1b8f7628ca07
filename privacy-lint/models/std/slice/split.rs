//! The iterators over the parts of a slice that a closure separates.

use crate::prelude::rust_2024::*;

macro_rules! separated {
    ($($Name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $Name<'a, T, P> { slice: &'a [T], pred: P }
        impl<'a, T, P: FnMut(&T) -> bool> Iterator for $Name<'a, T, P> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { (self.pred)(&self.slice[0]); Some(self.slice) } }
        impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for $Name<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
    )* };
}
separated! { Split SplitInclusive RSplit SplitN RSplitN }

macro_rules! separated_mutable {
    ($($Name:ident)*) => { $(
        pub struct $Name<'a, T, P> { slice: &'a mut [T], pred: P }
        impl<'a, T, P: FnMut(&T) -> bool> Iterator for $Name<'a, T, P> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { (self.pred)(&self.slice[0]); Some(self.slice) } }
        impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for $Name<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
    )* };
}
separated_mutable! { SplitMut SplitInclusiveMut RSplitMut SplitNMut RSplitNMut }

pub struct ChunkBy<'a, T, P> { slice: &'a [T], predicate: P }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { (self.predicate)(&self.slice[0], &self.slice[0]); Some(self.slice) } }
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
pub struct ChunkByMut<'a, T, P> { slice: &'a mut [T], predicate: P }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { (self.predicate)(&self.slice[0], &self.slice[0]); Some(self.slice) } }
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
