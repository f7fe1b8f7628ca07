//! `std::backtrace`.

use crate::prelude::rust_2024::*;

#[derive(Debug)]
pub struct Backtrace(());
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl crate::fmt::Display for Backtrace {}
#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
