#![model(package = "slog", versions = "2", builds = ">=2.0.6")]

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

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! log { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_crit { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_error { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_warn { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_info { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_debug { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_trace { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! slog_log { () => {} }

/// What a logger carries is written with every record.
#[macro_style("log")]
#[sink("log", operation = "log")]
#[returns("slog::OwnedKV")]
macro_rules! o { () => {} }

#[macro_style("log")]
#[sink("log", operation = "log")]
#[returns("slog::OwnedKV")]
macro_rules! slog_o { () => {} }

#[derive(Clone, Debug)]
pub struct OwnedKV;

#[derive(Clone, Debug)]
pub struct Logger;
impl Logger {
    #[clean]
    pub fn root<D, T>(d: D, values: T) -> Logger;
    #[clean]
    pub fn new<T>(&self, values: T) -> Logger;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Critical,
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}
