#![model(package = "hyperswitch_masking", versions = "0.0.1")]

//! To format a secret writes what its strategy makes of it, a mask; `peek` and `expose` give the value.

use std::fmt;
use std::marker::PhantomData;

pub trait Strategy<T> {
    fn fmt(value: &T, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub enum WithType {}
impl<T> Strategy<T> for WithType {
    fn fmt(value: &T, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub enum WithoutType {}
impl<T> Strategy<T> for WithoutType {
    fn fmt(value: &T, fmt: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub trait PeekInterface<S> {
    fn peek(&self) -> &S;
    fn peek_mut(&mut self) -> &mut S;
}

pub trait ExposeInterface<S> {
    fn expose(self) -> S;
}

pub trait ExposeOptionInterface<S> {
    fn expose_option(self) -> S;
}
impl<S, I: Strategy<S>> ExposeOptionInterface<Option<S>> for Option<Secret<S, I>> {
    fn expose_option(self) -> Option<S> {
        self.map(|secret| secret.inner_secret)
    }
}

pub trait SwitchStrategy<FromStrategy, ToStrategy> {
    type Output;
    fn switch_strategy(self) -> Self::Output;
}
impl<S, A: Strategy<S>, B: Strategy<S>> SwitchStrategy<A, B> for Secret<S, A> {
    type Output = Secret<S, B>;
    fn switch_strategy(self) -> Secret<S, B> {
        Secret { inner_secret: self.inner_secret, masking_strategy: PhantomData }
    }
}

#[masks(Debug)]
pub struct Secret<S, M = crate::WithType> {
    inner_secret: S,
    masking_strategy: PhantomData<M>,
}

impl<S, M: Strategy<S>> Secret<S, M> {
    pub fn new(secret: S) -> Self {
        Secret { inner_secret: secret, masking_strategy: PhantomData }
    }
    pub fn zip<O>(self, other: Secret<O, M>) -> Secret<(S, O), M> {
        Secret { inner_secret: (self.inner_secret, other.inner_secret), masking_strategy: PhantomData }
    }
    pub fn map<O>(self, f: impl FnOnce(S) -> O) -> Secret<O, M> {
        Secret { inner_secret: f(self.inner_secret), masking_strategy: PhantomData }
    }
    pub fn into_strong(self) -> StrongSecret<S, M> {
        StrongSecret { inner_secret: self.inner_secret, masking_strategy: PhantomData }
    }
    pub fn as_ref(&self) -> Secret<&S, M> {
        Secret { inner_secret: &self.inner_secret, masking_strategy: PhantomData }
    }
}
impl<S, M: Strategy<S>> PeekInterface<S> for Secret<S, M> {
    fn peek(&self) -> &S {
        &self.inner_secret
    }
    fn peek_mut(&mut self) -> &mut S {
        &mut self.inner_secret
    }
}
impl<S, M: Strategy<S>> ExposeInterface<S> for Secret<S, M> {
    fn expose(self) -> S {
        self.inner_secret
    }
}
impl<S, M: Strategy<S>> From<S> for Secret<S, M> {
    fn from(secret: S) -> Self {
        Secret { inner_secret: secret, masking_strategy: PhantomData }
    }
}
impl<S: Clone, M: Strategy<S>> Clone for Secret<S, M> {
    fn clone(&self) -> Self {
        Secret { inner_secret: self.inner_secret.clone(), masking_strategy: PhantomData }
    }
}
impl<S, M: Strategy<S>> fmt::Debug for Secret<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[masks(Debug)]
pub struct StrongSecret<S, M = crate::WithType> {
    inner_secret: S,
    masking_strategy: PhantomData<M>,
}

impl<S, M> StrongSecret<S, M> {
    pub fn new(secret: S) -> Self {
        StrongSecret { inner_secret: secret, masking_strategy: PhantomData }
    }
}
impl<S, M> PeekInterface<S> for StrongSecret<S, M> {
    fn peek(&self) -> &S {
        &self.inner_secret
    }
    fn peek_mut(&mut self) -> &mut S {
        &mut self.inner_secret
    }
}
impl<S, M> From<S> for StrongSecret<S, M> {
    fn from(secret: S) -> Self {
        StrongSecret { inner_secret: secret, masking_strategy: PhantomData }
    }
}
impl<S: Clone, M> Clone for StrongSecret<S, M> {
    fn clone(&self) -> Self {
        StrongSecret { inner_secret: self.inner_secret.clone(), masking_strategy: PhantomData }
    }
}
impl<S, M: Strategy<S>> fmt::Debug for StrongSecret<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
