#![model(package = "tonic", versions = ">=0.8, <0.15")]

//! Generated clients hand their request to `Grpc`, which sends it; generated servers return what a
//! service answers. The host of a channel is the constant that its endpoint was made of.

use std::pin::Pin;
use std::task::{Context, Poll};

pub use self::codec::Streaming;
pub use self::request::{IntoRequest, IntoStreamingRequest, Request};
pub use self::response::Response;
pub use self::status::{Code, Status};

#[macro_style("keep")]
macro_rules! async_trait { () => {} }

pub mod client {
    use super::*;

    pub struct Grpc<T> {
        inner: T,
    }
    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Self {
            Grpc { inner }
        }
        #[clean]
        pub async fn ready(&mut self) -> Result<(), Status>;
        #[clean]
        #[sink("grpc", operation = "send", data(request), store(self.inner.uri, path.text))]
        pub async fn unary<M1, M2, C>(
            &mut self,
            request: Request<M1>,
            path: http::uri::PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>;
        #[clean]
        #[sink("grpc", operation = "send", data(request), store(self.inner.uri, path.text))]
        pub async fn client_streaming<S, M1, M2, C>(
            &mut self,
            request: Request<S>,
            path: http::uri::PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>;
        #[clean]
        #[sink("grpc", operation = "send", data(request), store(self.inner.uri, path.text))]
        pub async fn server_streaming<M1, M2, C>(
            &mut self,
            request: Request<M1>,
            path: http::uri::PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>;
        #[clean]
        #[sink("grpc", operation = "send", data(request), store(self.inner.uri, path.text))]
        pub async fn streaming<S, M1, M2, C>(
            &mut self,
            request: Request<S>,
            path: http::uri::PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>;
    }
}

mod request {
    use super::*;

    #[derive(Debug)]
    pub struct Request<T> {
        metadata: metadata::MetadataMap,
        message: T,
    }
    impl<T> Request<T> {
        pub fn new(message: T) -> Self {
            Request { metadata: metadata::MetadataMap::new(), message }
        }
        pub fn get_ref(&self) -> &T {
            &self.message
        }
        pub fn get_mut(&mut self) -> &mut T {
            &mut self.message
        }
        pub fn into_inner(self) -> T {
            self.message
        }
        pub fn metadata(&self) -> &metadata::MetadataMap {
            &self.metadata
        }
        pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap {
            &mut self.metadata
        }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {
            Request { metadata: self.metadata, message: f(self.message) }
        }
        /// The address of who called; the request's data is not in it.
        #[clean]
        pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
    }

    pub trait IntoRequest<T> {
        fn into_request(self) -> Request<T>;
    }
    impl<T> IntoRequest<T> for T {
        fn into_request(self) -> Request<T> {
            Request::new(self)
        }
    }
    impl<T> IntoRequest<T> for Request<T> {
        fn into_request(self) -> Request<T> {
            self
        }
    }

    pub trait IntoStreamingRequest {
        type Stream;
        type Message;
        fn into_streaming_request(self) -> Request<Self::Stream>;
    }
    impl<T: futures_core::Stream> IntoStreamingRequest for T {
        type Stream = T;
        type Message = T::Item;
        fn into_streaming_request(self) -> Request<T> {
            Request::new(self)
        }
    }
}

mod response {
    use super::*;

    #[derive(Debug)]
    pub struct Response<T> {
        metadata: metadata::MetadataMap,
        message: T,
    }
    impl<T> Response<T> {
        /// A response is made to be sent to who asked.
        #[sink("http-response", operation = "send", data(message))]
        pub fn new(message: T) -> Self {
            Response { metadata: metadata::MetadataMap::new(), message }
        }
        pub fn get_ref(&self) -> &T {
            &self.message
        }
        pub fn get_mut(&mut self) -> &mut T {
            &mut self.message
        }
        pub fn into_inner(self) -> T {
            self.message
        }
        pub fn metadata(&self) -> &metadata::MetadataMap {
            &self.metadata
        }
        pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap {
            &mut self.metadata
        }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {
            Response { metadata: self.metadata, message: f(self.message) }
        }
    }
}

mod status {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Code {
        Ok,
        InvalidArgument,
        NotFound,
        Internal,
        Unauthenticated,
    }

    #[derive(Clone, Debug)]
    pub struct Status {
        message: String,
    }
    impl Status {
        #[sink("http-response", operation = "send", data(message))]
        pub fn new(code: Code, message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn invalid_argument(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn not_found(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn already_exists(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn permission_denied(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn internal(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        #[sink("http-response", operation = "send", data(message))]
        pub fn unauthenticated(message: impl Into<String>) -> Status {
            Status { message: message.into() }
        }
        pub fn message(&self) -> &str {
            &self.message
        }
        #[clean]
        pub fn code(&self) -> Code;
    }
    impl std::fmt::Display for Status {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Status {}
}

pub mod codec {
    use super::*;

    /// Messages that a peer sends.
    pub struct Streaming<T> {
        #[many]
        messages: T,
    }
    impl<T> Streaming<T> {
        pub async fn message(&mut self) -> Result<Option<T>, Status> {
            Ok(Some(self.messages))
        }
    }
    impl<T> futures_core::Stream for Streaming<T> {
        type Item = Result<T, Status>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(self.messages)))
        }
    }
}

pub mod metadata {
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap {
        #[many]
        value: MetadataValue<Ascii>,
    }
    impl MetadataMap {
        pub fn new() -> Self {
            MetadataMap { value: Vec::new() }
        }
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> {
            self.value = val;
            None
        }
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool {
            self.value = value;
            true
        }
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> {
            Some(&self.value)
        }
    }

    #[derive(Clone, Debug)]
    pub struct Ascii;

    pub type AsciiMetadataValue = MetadataValue<Ascii>;

    #[derive(Clone, Debug)]
    pub struct MetadataValue<VE> {
        text: String,
        encoding: std::marker::PhantomData<VE>,
    }
    impl MetadataValue<Ascii> {
        pub fn to_str(&self) -> Result<&str, errors::ToStrError> {
            Ok(&self.text)
        }
    }
    impl std::str::FromStr for MetadataValue<Ascii> {
        type Err = errors::InvalidMetadataValue;
        fn from_str(s: &str) -> Result<Self, errors::InvalidMetadataValue> {
            Ok(MetadataValue { text: s.to_string(), encoding: std::marker::PhantomData })
        }
    }
    impl TryFrom<String> for MetadataValue<Ascii> {
        type Error = errors::InvalidMetadataValue;
        fn try_from(s: String) -> Result<Self, errors::InvalidMetadataValue> {
            Ok(MetadataValue { text: s, encoding: std::marker::PhantomData })
        }
    }
    impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> {
        type Error = errors::InvalidMetadataValue;
        fn try_from(s: &'a str) -> Result<Self, errors::InvalidMetadataValue> {
            Ok(MetadataValue { text: s.to_string(), encoding: std::marker::PhantomData })
        }
    }

    pub mod errors {
        #[derive(Debug)]
        pub struct ToStrError;

        #[derive(Debug)]
        pub struct InvalidMetadataValue;
    }
}

pub mod transport {
    pub use self::channel::{Channel, Endpoint};

    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    pub mod channel {
        use super::Error;

        #[derive(Clone, Debug)]
        pub struct Channel {
            uri: String,
        }
        impl Channel {
            pub fn from_static(s: &'static str) -> Endpoint {
                Endpoint { uri: s }
            }
            pub fn from_shared(s: impl Into<bytes::Bytes>) -> Result<Endpoint, http::uri::InvalidUri> {
                Ok(Endpoint { uri: s })
            }
        }

        #[derive(Clone, Debug)]
        pub struct Endpoint {
            uri: String,
        }
        impl Endpoint {
            pub fn new<D: TryInto<Self>>(dst: D) -> Result<Self, Error> {
                Ok(Endpoint { uri: dst })
            }
            pub fn from_static(s: &'static str) -> Self {
                Endpoint { uri: s }
            }
            pub fn from_shared(s: impl Into<bytes::Bytes>) -> Result<Self, Error> {
                Ok(Endpoint { uri: s })
            }
            pub fn timeout(self, dur: std::time::Duration) -> Self {
                self
            }
            pub async fn connect(&self) -> Result<Channel, Error> {
                Ok(Channel { uri: self.uri })
            }
            pub fn connect_lazy(&self) -> Channel {
                Channel { uri: self.uri }
            }
        }
        impl TryFrom<&'static str> for Endpoint {
            type Error = Error;
            fn try_from(t: &'static str) -> Result<Self, Error> {
                Ok(Endpoint { uri: t })
            }
        }
        impl TryFrom<String> for Endpoint {
            type Error = Error;
            fn try_from(t: String) -> Result<Self, Error> {
                Ok(Endpoint { uri: t })
            }
        }
    }
}
