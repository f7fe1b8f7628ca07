#![model(package = "reqwest-eventsource", versions = ">=0.4, <0.7")]

//! A stream of events: the request leaves when the source is made from it. What comes is the server's.

use reqwest::{IntoUrl, RequestBuilder};

#[derive(Debug)]
pub struct CannotCloneRequestError;

pub struct EventSource;
impl EventSource {
    #[clean]
    #[sink("http", operation = "send", data(builder.url, builder.parts), store(builder.url))]
    pub fn new(builder: RequestBuilder) -> Result<Self, CannotCloneRequestError>;
    #[clean]
    #[sink("http", operation = "send", data(url), store(url))]
    pub fn get<T: IntoUrl>(url: T) -> Self;
}

pub trait RequestBuilderExt {
    fn eventsource(self) -> Result<EventSource, CannotCloneRequestError>;
}
impl RequestBuilderExt for RequestBuilder {
    #[clean]
    #[sink("http", operation = "send", data(self.url, self.parts), store(self.url))]
    fn eventsource(self) -> Result<EventSource, CannotCloneRequestError>;
}
