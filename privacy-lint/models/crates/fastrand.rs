#![model(package = "fastrand", versions = ">=1, <3")]

//! Random numbers carry nothing; a choice is one of what it is made of.

#[clean]
pub fn u8(range: impl std::ops::RangeBounds<u8>) -> u8;
#[clean]
pub fn u32(range: impl std::ops::RangeBounds<u32>) -> u32;
#[clean]
pub fn u64(range: impl std::ops::RangeBounds<u64>) -> u64;
#[clean]
pub fn i32(range: impl std::ops::RangeBounds<i32>) -> i32;
#[clean]
pub fn usize(range: impl std::ops::RangeBounds<usize>) -> usize;
#[clean]
pub fn bool() -> bool;
#[versions(">=1.3")]
#[clean]
pub fn f64() -> f64;
#[versions(">=1.1")]
#[clean]
pub fn alphanumeric() -> char;
pub fn shuffle<T>(slice: &mut [T]) {}
