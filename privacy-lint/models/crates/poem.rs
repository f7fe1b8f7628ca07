#![model(package = "poem", versions = ">=1.3, <4")]

//! A response is its body and its headers.

pub use self::response::{Response, ResponseBuilder};

#[macro_style("keep")]
macro_rules! handler { () => {} }

mod response {
    #[derive(Debug, Default)]
    pub struct Response {
        #[many]
        parts: Vec<u8>,
    }
    impl Response {
        pub fn builder() -> ResponseBuilder {
            ResponseBuilder { parts: Vec::new() }
        }
        #[clean]
        #[sink("http-response", operation = "send", data(body))]
        pub fn set_body<B>(&mut self, body: B);
    }

    pub struct ResponseBuilder {
        #[many]
        parts: Vec<u8>,
    }
    impl ResponseBuilder {
        #[sink("http-response", operation = "send", data(value))]
        pub fn header<K, V>(mut self, key: K, value: V) -> Self {
            self.parts = value;
            self
        }
        pub fn content_type<C>(self, content_type: C) -> Self {
            self
        }
        #[sink("http-response", operation = "send", data(body))]
        pub fn body<B>(mut self, body: B) -> Response {
            self.parts = body;
            Response { parts: self.parts }
        }
        pub fn finish(self) -> Response {
            Response { parts: self.parts }
        }
    }
}

pub mod web {
    #[derive(Clone, Debug)]
    #[transparent]
    pub struct Json<T>(pub T);

    #[derive(Clone, Debug)]
    #[transparent]
    pub struct Html<T>(pub T);
}
