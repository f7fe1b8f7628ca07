//! `std::str::pattern`: what a text can be searched for.

use crate::prelude::rust_2024::*;

#[lang = "Pattern"]
pub trait Pattern: Sized {
    /// The search itself: a closure sees the characters.
    fn visit(&self, haystack: &str) {}
}
impl Pattern for char {}
impl Pattern for &str {}
impl Pattern for &String {}
impl Pattern for &&str {}
impl Pattern for &[char] {}
impl<const N: usize> Pattern for [char; N] {}
impl<const N: usize> Pattern for &[char; N] {}
impl<F: FnMut(char) -> bool> Pattern for F { fn visit(&self, haystack: &str) { for c in haystack.chars() { self(c); } } }
