//! The range types and their bounds.

use crate::iter::Step;
use crate::prelude::rust_2024::*;

#[lang = "RangeFull"]
#[derive(Clone, Copy, Debug, Default, Hash, PartialEq, Eq)]
pub struct RangeFull;
#[lang = "Range"]
#[derive(Clone, Debug, Default, Hash, PartialEq, Eq)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[lang = "RangeFrom"]
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[lang = "RangeTo"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct RangeTo<Idx> { pub end: Idx }
#[lang = "RangeInclusive"]
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct RangeInclusive<Idx> { start: Idx, end: Idx }
#[lang = "RangeToInclusive"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub struct RangeToInclusive<Idx> { pub end: Idx }

impl<Idx: PartialOrd> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    #[clean] pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx: PartialOrd> RangeFrom<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
}
impl<Idx: PartialOrd> RangeTo<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
}
impl<Idx: PartialOrd> RangeToInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> { RangeInclusive { start, end } }
    pub fn start(&self) -> &Idx { &self.start }
    pub fn end(&self) -> &Idx { &self.end }
    pub fn into_inner(self) -> (Idx, Idx) { (self.start, self.end) }
}

impl<Idx: PartialOrd> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    #[clean] pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}

impl<A: Step> Iterator for Range<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.start) } }
impl<A: Step> DoubleEndedIterator for Range<A> { fn next_back(&mut self) -> Option<A> { Some(self.end) } }
impl<A: Step> ExactSizeIterator for Range<A> {}
impl<A: Step> Iterator for RangeFrom<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.start) } }
impl<A: Step> Iterator for RangeInclusive<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.start) } }
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> { fn next_back(&mut self) -> Option<A> { Some(self.end) } }
impl<A: Step> ExactSizeIterator for RangeInclusive<A> {}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> { match self { Bound::Included(x) => Bound::Included(x), Bound::Excluded(x) => Bound::Excluded(x), Bound::Unbounded => Bound::Unbounded } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> { match self { Bound::Included(x) => Bound::Included(f(x)), Bound::Excluded(x) => Bound::Excluded(f(x)), Bound::Unbounded => Bound::Unbounded } }
}

impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> where T: Clone { match self { Bound::Included(x) => Bound::Included(x.clone()), Bound::Excluded(x) => Bound::Excluded(x.clone()), Bound::Unbounded => Bound::Unbounded } }
}

#[lang = "RangeBounds"]
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: ?Sized + PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
}
impl<T: ?Sized> RangeBounds<T> for RangeFull { fn start_bound(&self) -> Bound<&T> { Bound::Unbounded } fn end_bound(&self) -> Bound<&T> { Bound::Unbounded } }
impl<T> RangeBounds<T> for Range<T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Excluded(&self.end) } }
impl<T> RangeBounds<T> for RangeFrom<T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Unbounded } }
impl<T> RangeBounds<T> for RangeTo<T> { fn start_bound(&self) -> Bound<&T> { Bound::Unbounded } fn end_bound(&self) -> Bound<&T> { Bound::Excluded(&self.end) } }
impl<T> RangeBounds<T> for RangeInclusive<T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.end) } }
impl<T> RangeBounds<T> for RangeToInclusive<T> { fn start_bound(&self) -> Bound<&T> { Bound::Unbounded } fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.end) } }
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) { fn start_bound(&self) -> Bound<&T> { self.0.as_ref() } fn end_bound(&self) -> Bound<&T> { self.1.as_ref() } }
impl<T> RangeBounds<T> for Range<&T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Excluded(self.end) } }
impl<T> RangeBounds<T> for RangeFrom<&T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Unbounded } }
impl<T> RangeBounds<T> for RangeTo<&T> { fn start_bound(&self) -> Bound<&T> { Bound::Unbounded } fn end_bound(&self) -> Bound<&T> { Bound::Excluded(self.end) } }
impl<T> RangeBounds<T> for RangeInclusive<&T> { fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) } fn end_bound(&self) -> Bound<&T> { Bound::Included(self.end) } }

pub trait OneSidedRange<T>: RangeBounds<T> {}
impl<T> OneSidedRange<T> for RangeTo<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> {}
