#![model(package = "bugsnag", versions = "0.2")]

//! A notification is sent when its builder says so, or is dropped.

pub use self::bugsnag_impl::{Bugsnag, Error, NotifyBuilder};

mod bugsnag_impl {
    pub struct Bugsnag;
    impl Bugsnag {
        #[clean]
        pub fn new(api_key: &str, project_source_dir: &str) -> Bugsnag;
        #[clean]
        #[sink("error-tracker", operation = "log", data(error_class, message))]
        pub fn notify<'a, 'bugsnag>(&'bugsnag self, error_class: &'a str, message: &'a str) -> NotifyBuilder<'a, 'bugsnag>;
    }

    pub struct NotifyBuilder<'a, 'bugsnag> {
        bugsnag: &'bugsnag &'a Bugsnag,
    }
    impl<'a, 'bugsnag> NotifyBuilder<'a, 'bugsnag> {
        #[clean]
        #[sink("error-tracker", operation = "log", data(val))]
        pub fn context(self, val: &'a str) -> Self;
        #[clean]
        pub fn send(&mut self) -> Result<(), Error>;
    }

    #[derive(Debug)]
    pub enum Error {
        JsonTransferFailed,
    }
}
