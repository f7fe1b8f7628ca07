//! The `Iterator` trait with all its provided methods.

use crate::cmp::Ordering;
use crate::iter::{
    Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse, Inspect, Map, MapWhile,
    Peekable, Product, Rev, Scan, Skip, SkipWhile, StepBy, Sum, Take, TakeWhile, Zip,
};
use crate::ops::{ControlFlow, Try};
use crate::prelude::rust_2024::*;

#[lang = "iterator"]
pub trait Iterator {
    type Item;
    #[lang = "next"] fn next(&mut self) -> Option<Self::Item>;
    #[clean] fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize where Self: Sized { while let Some(_) = self.next() {} 0 }
    fn last(self) -> Option<Self::Item> where Self: Sized { self.reduce(|_, x| x) }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.next() }
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized { StepBy { iter: self } }
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized { Chain { a: self, b: other.into_iter() } }
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized { Zip { a: self, b: other.into_iter() } }
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized { Map { iter: self, f } }
    fn for_each<F: FnMut(Self::Item)>(self, f: F) where Self: Sized { while let Some(x) = self.next() { f(x); } }
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized { Filter { iter: self, predicate } }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized { FilterMap { iter: self, f } }
    fn enumerate(self) -> Enumerate<Self> where Self: Sized { Enumerate { iter: self, count: 0 } }
    fn peekable(self) -> Peekable<Self> where Self: Sized { Peekable { iter: self, peeked: None } }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized { SkipWhile { iter: self, predicate } }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized { TakeWhile { iter: self, predicate } }
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized { MapWhile { iter: self, predicate } }
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized { Skip { iter: self } }
    fn take(self, n: usize) -> Take<Self> where Self: Sized { Take { iter: self } }
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized { Scan { iter: self, f, state: initial_state } }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized { FlatMap { iter: self, f, front: None } }
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator { Flatten { iter: self, front: None } }
    fn fuse(self) -> Fuse<Self> where Self: Sized { Fuse { iter: self } }
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized { Inspect { iter: self, f } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized { B::from_iter(self) }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where Self: Sized { let mut left = B::default(); let mut right = B::default(); while let Some(x) = self.next() { if f(&x) { left.extend(Some(x)); } else { right.extend(Some(x)); } } (left, right) }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized { let mut acc = init; while let Some(x) = self.next() { match f(acc, x).branch() { ControlFlow::Continue(c) => acc = c, ControlFlow::Break(r) => return R::from_residual(r) } } R::from_output(acc) }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R where Self: Sized { while let Some(x) = self.next() { match f(x).branch() { ControlFlow::Continue(_) => {} ControlFlow::Break(r) => return R::from_residual(r) } } R::from_output(()) }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized { let mut acc = init; while let Some(x) = self.next() { acc = f(acc, x); } acc }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized { match self.next() { Some(first) => Some(self.fold(first, f)), None => None } }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized { while let Some(x) = self.next() { if !f(x) { return false; } } true }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized { while let Some(x) = self.next() { if f(x) { return true; } } false }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized { while let Some(x) = self.next() { if predicate(&x) { return Some(x); } } None }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> where Self: Sized { while let Some(x) = self.next() { match f(x) { Some(found) => return Some(found), None => {} } } None }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized { while let Some(x) = self.next() { if predicate(x) { return Some(0); } } None }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized + ExactSizeIterator + DoubleEndedIterator { while let Some(x) = self.next() { if predicate(x) { return Some(0); } } None }
    fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.reduce(|a, b| if a > b { a } else { b }) }
    fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.reduce(|a, b| if a < b { a } else { b }) }
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized { self.reduce(|a, b| if f(&a) > f(&b) { a } else { b }) }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized { self.reduce(|a, b| match compare(&a, &b) { Ordering::Greater => a, _ => b }) }
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized { self.reduce(|a, b| if f(&a) < f(&b) { a } else { b }) }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized { self.reduce(|a, b| match compare(&a, &b) { Ordering::Less => a, _ => b }) }
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator { Rev { iter: self } }
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)> { let mut left = FromA::default(); let mut right = FromB::default(); while let Some((a, b)) = self.next() { left.extend(Some(a)); right.extend(Some(b)); } (left, right) }
    fn copied<'a, T: Copy + 'a>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &'a T> { Copied { iter: self } }
    fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &'a T> { Cloned { iter: self } }
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone { Cycle { iter: self } }
    fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized { S::sum(self) }
    fn product<P: Product<Self::Item>>(self) -> P where Self: Sized { P::product(self) }
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord, Self: Sized { while let Some(_) = self.next() {} Ordering::Equal }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<I::Item>, Self: Sized { while let Some(_) = self.next() {} Some(Ordering::Equal) }
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>, Self: Sized { while let Some(_) = self.next() {} true }
    fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd { while let Some(_) = self.next() {} true }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool where Self: Sized { while let Some(x) = self.next() { compare(&x, &x); } true }
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool where Self: Sized { while let Some(x) = self.next() { f(x); } true }
}
