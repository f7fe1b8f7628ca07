#![model(package = "warp", versions = ">=0.3, <0.5")]

//! A reply is what a filter answers with.

use serde::Serialize;

pub use self::reply::Reply;
pub use http;

pub mod reply {
    use super::*;

    pub trait Reply {}
    impl Reply for Json {}
    impl<T> Reply for Html<T> {}
    impl<T> Reply for WithHeader<T> {}
    impl<T> Reply for WithStatus<T> {}

    pub struct Json {
        body: Vec<u8>,
    }
    #[sink("http-response", operation = "send", data(val))]
    pub fn json<T: Serialize>(val: &T) -> Json {
        Json { body: serde_json::to_vec(val) }
    }

    pub struct Html<T> {
        body: T,
    }
    #[sink("http-response", operation = "send", data(body))]
    pub fn html<T>(body: T) -> Html<T> {
        Html { body }
    }

    pub struct WithHeader<T> {
        reply: T,
    }
    #[sink("http-response", operation = "send", data(value))]
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> {
        WithHeader { reply }
    }

    pub struct WithStatus<T> {
        reply: T,
    }
    pub fn with_status<T: Reply>(reply: T, status: http::StatusCode) -> WithStatus<T> {
        WithStatus { reply }
    }
}
