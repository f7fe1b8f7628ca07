#![model(package = "indicatif", versions = ">=0.16, <0.19")]

//! A bar writes its message and its lines to standard error.

use std::borrow::Cow;

pub use self::multi::MultiProgress;
pub use self::progress_bar::ProgressBar;

mod progress_bar {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct ProgressBar;
    impl ProgressBar {
        #[clean]
        pub fn new(len: u64) -> Self;
        #[clean]
        pub fn new_spinner() -> Self;
        #[clean]
        #[sink("stderr", operation = "write", data(message))]
        pub fn with_message(self, message: impl Into<Cow<'static, str>>) -> Self;
        #[clean]
        #[sink("stderr", operation = "write", data(msg))]
        pub fn set_message(&self, msg: impl Into<Cow<'static, str>>);
        #[clean]
        #[sink("stderr", operation = "write", data(prefix))]
        pub fn set_prefix(&self, prefix: impl Into<Cow<'static, str>>);
        #[clean]
        #[sink("stderr", operation = "write", data(msg))]
        pub fn finish_with_message(&self, msg: impl Into<Cow<'static, str>>);
        #[clean]
        #[sink("stderr", operation = "write", data(msg))]
        pub fn println<I: AsRef<str>>(&self, msg: I);
    }
}

mod multi {
    #[derive(Clone, Debug, Default)]
    pub struct MultiProgress;
    impl MultiProgress {
        #[versions(">=0.17")]
        #[clean]
        #[sink("stderr", operation = "write", data(msg))]
        pub fn println<I: AsRef<str>>(&self, msg: I) -> std::io::Result<()>;
    }
}
