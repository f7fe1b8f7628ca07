//! `std::num`: numbers. What is computed from a number carries what the number carries.

use crate::error::Error;
use crate::fmt::Display;
use crate::prelude::rust_2024::*;

mod convert;
mod float;
mod nonzero;
mod signed;
mod unsigned;
mod wrapping;

pub use nonzero::*;
pub use wrapping::{Saturating, Wrapping};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError { kind: IntErrorKind }
impl ParseIntError { pub fn kind(&self) -> &IntErrorKind { &self.kind } }
impl Display for ParseIntError {}
impl Error for ParseIntError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError(());
impl Display for ParseFloatError {}
impl Error for ParseFloatError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError(());
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<crate::convert::Infallible> for TryFromIntError {}

/// The number that a text says, in any radix. The error says nothing of the text.
fn parsed<T>(text: &str) -> Result<T, ParseIntError> {
    if text.is_empty() { Err(ParseIntError { kind: IntErrorKind::Empty }) } else { Ok(crate::str::read(text)) }
}
