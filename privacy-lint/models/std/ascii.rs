//! `std::ascii`.

use crate::prelude::rust_2024::*;

#[derive(Clone, Debug)]
pub struct EscapeDefault { byte: u8 }
pub fn escape_default(c: u8) -> EscapeDefault { EscapeDefault { byte: c } }
impl Iterator for EscapeDefault { type Item = u8; fn next(&mut self) -> Option<u8> { Some(self.byte) } }
impl DoubleEndedIterator for EscapeDefault { fn next_back(&mut self) -> Option<u8> { Some(self.byte) } }
impl ExactSizeIterator for EscapeDefault {}
impl crate::fmt::Display for EscapeDefault {}
