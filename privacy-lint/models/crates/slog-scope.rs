#![model(package = "slog-scope", versions = "4")]

//! The macros of slog on the logger of the scope.

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! crit { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! error { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! warn { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! info { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! debug { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! trace { () => {} }

#[clean]
pub fn logger() -> slog::Logger;

pub fn scope<SF: FnOnce() -> R, R>(logger: &slog::Logger, f: SF) -> R {
    f()
}
