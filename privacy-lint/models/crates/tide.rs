#![model(package = "tide", versions = "0.16")]

//! A response is its body and its headers.

pub use self::response::Response;
pub use self::response_builder::ResponseBuilder;

mod response {
    use super::*;

    #[derive(Debug)]
    pub struct Response {
        #[many]
        parts: Vec<u8>,
    }
    impl Response {
        pub fn new<S>(status: S) -> Self {
            Response { parts: Vec::new() }
        }
        pub fn builder<S>(status: S) -> ResponseBuilder {
            ResponseBuilder { parts: Vec::new() }
        }
        #[clean]
        #[sink("http-response", operation = "send", data(body))]
        pub fn set_body<B>(&mut self, body: B);
        #[clean]
        #[sink("http-response", operation = "send", data(value))]
        pub fn insert_header<K, V>(&mut self, key: K, value: V);
        #[clean]
        #[sink("http-response", operation = "send", data(value))]
        pub fn append_header<K, V>(&mut self, key: K, value: V);
    }
}

mod response_builder {
    use super::*;

    #[derive(Debug)]
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
        #[sink("http-response", operation = "send", data(body))]
        pub fn body<B>(mut self, body: B) -> Self {
            self.parts = body;
            self
        }
        pub fn build(self) -> Response {
            Response { parts: self.parts }
        }
    }
}
