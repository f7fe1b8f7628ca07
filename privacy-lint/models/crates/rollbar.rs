#![model(package = "rollbar", versions = ">=0.6, <0.8")]

//! A report is an error or a message; it leaves when it is sent.

pub struct Client;
impl Client {
    #[clean]
    pub fn new<T: Into<String>>(access_token: T, environment: T) -> Client;
    #[clean]
    pub fn build_report(&self) -> ReportBuilder<'_>;
}

pub struct ReportBuilder<'a> {
    client: &'a Client,
}
impl<'a> ReportBuilder<'a> {
    pub fn from_error<E: std::error::Error>(&'a mut self, error: &'a E) -> ReportErrorBuilder<'a> {
        ReportErrorBuilder { content: error }
    }
    pub fn from_error_message<T: std::fmt::Display>(&'a mut self, error_message: &'a T) -> ReportErrorBuilder<'a> {
        ReportErrorBuilder { content: error_message.to_string() }
    }
    pub fn from_message(&'a mut self, message: &'a str) -> ReportMessageBuilder<'a> {
        ReportMessageBuilder { content: message }
    }
}

pub struct ReportErrorBuilder<'a> {
    content: &'a str,
}
impl<'a> ReportErrorBuilder<'a> {
    #[clean]
    #[sink("error-tracker", operation = "log", data(self.content))]
    pub fn send(&mut self) -> std::thread::JoinHandle<Option<ResponseStatus>>;
}

pub struct ReportMessageBuilder<'a> {
    content: &'a str,
}
impl<'a> ReportMessageBuilder<'a> {
    #[clean]
    #[sink("error-tracker", operation = "log", data(self.content))]
    pub fn send(&mut self) -> std::thread::JoinHandle<Option<ResponseStatus>>;
}

#[derive(Debug)]
pub struct ResponseStatus;
