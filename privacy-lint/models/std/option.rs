//! `std::option`: a value that may be absent. Every combinator keeps `Some`'s content where it was.

use crate::iter::{FromIterator, Product, Sum};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::rust_2024::*;

#[lang = "Option"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

impl<T> Option<T> {
    pub fn is_some(&self) -> bool { match self { Some(_) => true, None => false } }
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool { match self { Some(x) => f(x), None => false } }
    pub fn is_none(&self) -> bool { match self { Some(_) => false, None => true } }
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool { match self { Some(x) => f(x), None => true } }
    pub fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
    pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
    pub fn as_slice(&self) -> &[T] { match self { Some(x) => crate::slice::from_ref(x), None => &[] } }
    pub fn as_mut_slice(&mut self) -> &mut [T] { match self { Some(x) => crate::slice::from_mut(x), None => &mut [] } }
    #[sink("stderr", operation = "write", data(msg))] pub fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => panic!() } }
    pub fn unwrap(self) -> T { match self { Some(x) => x, None => panic!() } }
    pub fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { match self { Some(x) => x, None => f() } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }
    pub unsafe fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => panic!() } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> { match self { Some(x) => { f(&x); Some(x) } None => None } }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Some(x) => f(x), None => default } }
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U { match self { Some(x) => f(x), None => default() } }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err) } }
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err()) } }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref { match self { Some(x) => Some(x.deref()), None => None } }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut { match self { Some(x) => Some(x.deref_mut()), None => None } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { option: self.as_ref() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { option: self.as_mut() } }
    pub fn and<U>(self, optb: Option<U>) -> Option<U> { match self { Some(_) => optb, None => None } }
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> { match self { Some(x) => f(x), None => None } }
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> { match self { Some(x) => { if predicate(&x) { Some(x) } else { None } } None => None } }
    pub fn or(self, optb: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => optb } }
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> { match self { Some(x) => Some(x), None => f() } }
    pub fn xor(self, optb: Option<T>) -> Option<T> { match (self, optb) { (Some(a), None) => Some(a), (None, Some(b)) => Some(b), _ => None } }
    pub fn insert(&mut self, value: T) -> &mut T { *self = Some(value); match self { Some(x) => x, None => panic!() } }
    pub fn get_or_insert(&mut self, value: T) -> &mut T { if self.is_none() { *self = Some(value); } match self { Some(x) => x, None => panic!() } }
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { self.get_or_insert_with(T::default) }
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T { if self.is_none() { *self = Some(f()); } match self { Some(x) => x, None => panic!() } }
    pub fn take(&mut self) -> Option<T> { crate::mem::replace(self, None) }
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> { match self { Some(x) => { if predicate(x) { self.take() } else { None } } None => None } }
    pub fn replace(&mut self, value: T) -> Option<T> { crate::mem::replace(self, Some(value)) }
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> { match (self, other) { (Some(a), Some(b)) => Some((a, b)), _ => None } }
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
}

impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> { match self { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) } }
}

impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> { match self { Some(inner) => inner, None => None } }
}

impl<T> Default for Option<T> { fn default() -> Option<T> { None } }
impl<T> From<T> for Option<T> { fn from(value: T) -> Option<T> { Some(value) } }
impl<'a, T> From<&'a Option<T>> for Option<&'a T> { fn from(o: &'a Option<T>) -> Option<&'a T> { o.as_ref() } }
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> { fn from(o: &'a mut Option<T>) -> Option<&'a mut T> { o.as_mut() } }

impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { option: self } } }
impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }

#[derive(Debug)]
pub struct Iter<'a, A: 'a> { option: Option<&'a A> }
impl<A> Clone for Iter<'_, A> { fn clone(&self) -> Self { Iter { option: self.option } } }
impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; fn next(&mut self) -> Option<&'a A> { self.option } }
impl<'a, A> DoubleEndedIterator for Iter<'a, A> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<A> ExactSizeIterator for Iter<'_, A> {}

#[derive(Debug)]
pub struct IterMut<'a, A: 'a> { option: Option<&'a mut A> }
impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; fn next(&mut self) -> Option<&'a mut A> { self.option.take() } }
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<A> ExactSizeIterator for IterMut<'_, A> {}

#[derive(Clone, Debug)]
pub struct IntoIter<A> { option: Option<A> }
impl<A> Iterator for IntoIter<A> { type Item = A; fn next(&mut self) -> Option<A> { self.option.take() } }
impl<A> DoubleEndedIterator for IntoIter<A> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } }
impl<A> ExactSizeIterator for IntoIter<A> {}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> { Some(V::from_iter(Present { iter: iter.into_iter() })) }
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> { Some(T::sum(Present { iter })) }
}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {
    fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> { Some(T::product(Present { iter })) }
}

/// The values of an iterator of options, up to the first `None`.
struct Present<I> { iter: I }
impl<T, I: Iterator<Item = Option<T>>> Iterator for Present<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.iter.next() { Some(item) => item, None => None } }
}

impl<T> crate::ops::Try for Option<T> {
    type Output = T;
    type Residual = Option<crate::convert::Infallible>;
    fn from_output(output: T) -> Option<T> { Some(output) }
    fn branch(self) -> crate::ops::ControlFlow<Option<crate::convert::Infallible>, T> {
        match self { Some(x) => crate::ops::ControlFlow::Continue(x), None => crate::ops::ControlFlow::Break(None) }
    }
}
impl<T> crate::ops::FromResidual<Option<crate::convert::Infallible>> for Option<T> {
    fn from_residual(residual: Option<crate::convert::Infallible>) -> Option<T> { None }
}
