#![model(package = "log", versions = "0.4", features = ["std"])]

#[macro_style("log")]
#[sink("log", operation = "log")]
macro_rules! log { () => {} }

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
#[macro_style("arguments")]
#[returns("bool")]
macro_rules! log_enabled { () => {} }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

#[clean]
pub fn max_level() -> LevelFilter;
#[clean]
pub fn set_max_level(level: LevelFilter);
#[clean]
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;

#[derive(Debug)]
pub struct SetLoggerError;

/// A program may implement its own logger: what it writes is found where it writes it.
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

#[derive(Clone, Debug)]
pub struct Record<'a> {
    args: std::fmt::Arguments<'a>,
}
impl<'a> Record<'a> {
    pub fn args(&self) -> &std::fmt::Arguments<'a> {
        &self.args
    }
    #[clean]
    pub fn level(&self) -> Level;
    #[clean]
    pub fn target(&self) -> &'a str;
    #[clean]
    pub fn metadata(&self) -> &Metadata<'a>;
}

#[derive(Clone, Debug)]
pub struct Metadata<'a> {
    target: &'a str,
}
impl<'a> Metadata<'a> {
    #[clean]
    pub fn level(&self) -> Level;
    #[clean]
    pub fn target(&self) -> &'a str;
}
