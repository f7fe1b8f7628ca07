#![model(package = "metrics", versions = ">=0.17, <0.22")]

//! The macros name a metric, its value and its labels, and keep all three.

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! counter { () => {} }

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! increment_counter { () => {} }

#[versions(">=0.18")]
#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! absolute_counter { () => {} }

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! gauge { () => {} }

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! increment_gauge { () => {} }

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! decrement_gauge { () => {} }

#[macro_style("arguments")]
#[sink("metrics", operation = "write")]
macro_rules! histogram { () => {} }
