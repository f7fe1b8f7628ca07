#![model(package = "zeroize", versions = "1")]

//! A value that is wiped when it goes is the value until then.

use std::ops::{Deref, DerefMut};

pub trait Zeroize {
    #[clean]
    fn zeroize(&mut self);
}
impl Zeroize for String {
    #[clean]
    fn zeroize(&mut self);
}
impl<Z> Zeroize for Vec<Z> {
    #[clean]
    fn zeroize(&mut self);
}

#[versions(">=1.5.3")]
pub trait ZeroizeOnDrop {}

#[derive_model(traits("zeroize::Zeroize"))]
macro_rules! Zeroize { () => {} }

#[derive_model(traits("zeroize::ZeroizeOnDrop"))]
macro_rules! ZeroizeOnDrop { () => {} }

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Zeroizing<Z: Zeroize>(Z);
impl<Z: Zeroize> Zeroizing<Z> {
    pub fn new(value: Z) -> Self {
        Zeroizing(value)
    }
}
impl<Z: Zeroize> From<Z> for Zeroizing<Z> {
    fn from(value: Z) -> Zeroizing<Z> {
        Zeroizing(value)
    }
}
impl<Z: Zeroize + Clone> Clone for Zeroizing<Z> {
    fn clone(&self) -> Self {
        Zeroizing(self.0.clone())
    }
}
impl<Z: Zeroize> Deref for Zeroizing<Z> {
    type Target = Z;
    fn deref(&self) -> &Z {
        &self.0
    }
}
impl<Z: Zeroize> DerefMut for Zeroizing<Z> {
    fn deref_mut(&mut self) -> &mut Z {
        &mut self.0
    }
}
