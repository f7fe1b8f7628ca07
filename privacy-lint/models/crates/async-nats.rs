#![model(package = "async-nats", versions = ">=0.33, <0.60")]

//! Messages of a subject, and the stores that JetStream keeps in streams: keys and objects. A bucket's
//! `max_age` is the age at which what is put there goes.

use std::future::Future;
use std::pin::Pin;

pub use self::client::{Client, PublishError, Request, RequestError};
pub use self::header::HeaderMap;
pub use self::message::Message;
pub use self::subject::Subject;
#[versions(">=0.47")]
pub use self::subject::ToSubject;
#[versions("<0.47")]
use self::subject::ToSubject;

#[clean]
pub async fn connect<A: ToServerAddrs>(addrs: A) -> Result<Client, ConnectError>;

pub trait ToServerAddrs {}
impl<T> ToServerAddrs for T {}

pub type ConnectError = error::Error<ConnectErrorKind>;
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ConnectErrorKind {
    Dns,
    Io,
}

pub mod error {
    #[derive(Debug)]
    pub struct Error<Kind> {
        kind: Kind,
    }
    impl<Kind> std::fmt::Display for Error<Kind> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<Kind> std::error::Error for Error<Kind> {}
}

pub mod subject {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Subject {
        bytes: String,
    }
    impl Subject {
        pub fn as_str(&self) -> &str {
            &self.bytes
        }
    }
    impl From<&str> for Subject {
        fn from(s: &str) -> Subject {
            Subject { bytes: s }
        }
    }
    impl From<String> for Subject {
        fn from(s: String) -> Subject {
            Subject { bytes: s }
        }
    }

    pub trait ToSubject {}
    impl ToSubject for Subject {}
    impl ToSubject for &'static str {}
    impl ToSubject for String {}
}

pub mod header {
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct HeaderMap {
        #[many]
        values: String,
    }
    impl HeaderMap {
        #[clean]
        pub fn new() -> Self;
        pub fn insert<K: IntoHeaderName, V: IntoHeaderValue>(&mut self, name: K, value: V) {
            self.values = value;
        }
        pub fn append<K: IntoHeaderName, V: IntoHeaderValue>(&mut self, name: K, value: V) {
            self.values = value;
        }
    }

    pub trait IntoHeaderName {}
    impl<T> IntoHeaderName for T {}
    pub trait IntoHeaderValue {}
    impl<T> IntoHeaderValue for T {}
}

pub mod message {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Message {
        pub subject: Subject,
        pub reply: Option<Subject>,
        pub payload: bytes::Bytes,
        pub headers: Option<HeaderMap>,
    }
}

pub mod client {
    use super::*;

    #[versions(">=0.34")]
    pub type PublishError = error::Error<PublishErrorKind>;
    #[versions("<0.34")]
    #[derive(Debug)]
    pub struct PublishError(Box<dyn std::error::Error>);
    #[versions(">=0.34")]
    #[derive(Copy, Clone, Debug, PartialEq)]
    pub enum PublishErrorKind {
        MaxPayloadExceeded,
        Send,
    }
    pub type RequestError = error::Error<RequestErrorKind>;
    #[derive(Copy, Clone, Debug, PartialEq)]
    pub enum RequestErrorKind {
        TimedOut,
        NoResponders,
    }

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        #[sink("nats", operation = "publish", data(subject, payload), store(subject))]
        pub async fn publish<S: ToSubject>(&self, subject: S, payload: bytes::Bytes) -> Result<(), PublishError>;
        #[clean]
        #[sink("nats", operation = "publish", data(subject, headers, payload), store(subject))]
        pub async fn publish_with_headers<S: ToSubject>(
            &self,
            subject: S,
            headers: HeaderMap,
            payload: bytes::Bytes,
        ) -> Result<(), PublishError>;
        #[clean]
        #[sink("nats", operation = "publish", data(subject, payload), store(subject))]
        pub async fn publish_with_reply<S: ToSubject, R: ToSubject>(
            &self,
            subject: S,
            reply: R,
            payload: bytes::Bytes,
        ) -> Result<(), PublishError>;
        #[clean]
        #[sink("nats", operation = "publish", data(subject, headers, payload), store(subject))]
        pub async fn publish_with_reply_and_headers<S: ToSubject, R: ToSubject>(
            &self,
            subject: S,
            reply: R,
            headers: HeaderMap,
            payload: bytes::Bytes,
        ) -> Result<(), PublishError>;
        #[clean]
        #[sink("nats", operation = "send", data(subject, payload), store(subject))]
        pub async fn request<S: ToSubject>(&self, subject: S, payload: bytes::Bytes) -> Result<Message, RequestError>;
        #[clean]
        #[sink("nats", operation = "send", data(subject, headers, payload), store(subject))]
        pub async fn request_with_headers<S: ToSubject>(
            &self,
            subject: S,
            headers: HeaderMap,
            payload: bytes::Bytes,
        ) -> Result<Message, RequestError>;
        #[clean]
        #[sink("nats", operation = "send", data(subject, request.payload, request.headers), store(subject))]
        pub async fn send_request<S: ToSubject>(&self, subject: S, request: Request) -> Result<Message, RequestError>;
        #[clean]
        pub fn new_inbox(&self) -> String;
    }

    #[derive(Default)]
    pub struct Request {
        pub payload: Option<bytes::Bytes>,
        pub headers: Option<HeaderMap>,
    }
    impl Request {
        #[clean]
        pub fn new() -> Request;
        pub fn payload(mut self, payload: bytes::Bytes) -> Request {
            self.payload = Some(payload);
            self
        }
        pub fn headers(mut self, headers: HeaderMap) -> Request {
            self.headers = Some(headers);
            self
        }
    }
}

pub mod jetstream {
    use super::*;

    pub use self::context::Context;

    #[clean]
    pub fn new(client: Client) -> Context;
    #[clean]
    pub fn with_domain<T: AsRef<str>>(client: Client, domain: T) -> Context;
    #[clean]
    pub fn with_prefix(client: Client, prefix: &str) -> Context;

    pub mod message {
        #[versions(">=0.44")]
        pub use super::publishing::PublishMessage;
    }

    mod publishing {
        use super::*;

        #[derive(Default, Clone, Debug)]
        pub struct PublishMessage {
            payload: bytes::Bytes,
            #[many]
            headers: Option<HeaderMap>,
        }
        impl PublishMessage {
            #[clean]
            pub fn build() -> Self;
            pub fn payload(mut self, payload: bytes::Bytes) -> Self {
                self.payload = payload;
                self
            }
            pub fn headers(mut self, headers: HeaderMap) -> Self {
                self.headers = headers;
                self
            }
            pub fn header<N: header::IntoHeaderName, V: header::IntoHeaderValue>(mut self, name: N, value: V) -> Self {
                self.headers = value;
                self
            }
            pub fn message_id<T: AsRef<str>>(mut self, id: T) -> Self {
                self.headers = id;
                self
            }
        }
    }

    pub mod context {
        use super::*;

        pub use super::publishing::PublishMessage as Publish;
        pub type PublishError = error::Error<PublishErrorKind>;
        #[derive(Copy, Clone, Debug, PartialEq)]
        pub enum PublishErrorKind {
            StreamNotFound,
            TimedOut,
        }

        #[derive(Debug, Clone)]
        pub struct Context;
        impl Context {
            #[clean]
            #[sink("nats", operation = "publish", data(subject, payload), store(subject))]
            pub async fn publish<S: ToSubject>(
                &self,
                subject: S,
                payload: bytes::Bytes,
            ) -> Result<PublishAckFuture, PublishError>;
            #[clean]
            #[sink("nats", operation = "publish", data(subject, headers, payload), store(subject))]
            pub async fn publish_with_headers<S: ToSubject>(
                &self,
                subject: S,
                headers: HeaderMap,
                payload: bytes::Bytes,
            ) -> Result<PublishAckFuture, PublishError>;
            #[clean]
            #[sink("nats", operation = "publish", data(subject, publish), store(subject))]
            pub async fn send_publish<S: ToSubject>(
                &self,
                subject: S,
                publish: super::publishing::PublishMessage,
            ) -> Result<PublishAckFuture, PublishError>;
            pub async fn create_key_value(&self, config: kv::Config) -> Result<kv::Store, CreateKeyValueError> {
                Ok(kv::Store { name: config.bucket, max_age: config.max_age })
            }
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<kv::Store, KeyValueError> {
                Ok(kv::Store { name: bucket.into(), max_age: unknown() })
            }
            pub async fn create_object_store(
                &self,
                config: object_store::Config,
            ) -> Result<object_store::ObjectStore, CreateKeyValueError> {
                Ok(object_store::ObjectStore { name: config.bucket, max_age: config.max_age })
            }
            pub async fn get_object_store<T: AsRef<str>>(
                &self,
                bucket_name: T,
            ) -> Result<object_store::ObjectStore, KeyValueError> {
                Ok(object_store::ObjectStore { name: bucket_name.as_ref().to_owned(), max_age: unknown() })
            }
        }

        #[clean]
        fn unknown() -> std::time::Duration;

        #[derive(Debug)]
        pub struct PublishAckFuture;
        impl std::future::IntoFuture for PublishAckFuture {
            type Output = Result<super::publish::PublishAck, PublishError>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<super::publish::PublishAck, PublishError>> + Send>>;
            #[clean]
            fn into_future(self) -> Self::IntoFuture;
        }

        pub type KeyValueError = error::Error<KeyValueErrorKind>;
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum KeyValueErrorKind {
            InvalidStoreName,
            GetBucket,
        }
        pub type CreateKeyValueError = error::Error<CreateKeyValueErrorKind>;
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum CreateKeyValueErrorKind {
            InvalidStoreName,
            TimedOut,
        }
    }

    pub mod publish {
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct PublishAck {
            pub stream: String,
            pub sequence: u64,
            pub duplicate: bool,
        }
    }

    pub mod kv {
        use super::*;
        use std::time::Duration;

        #[derive(Debug, Clone, Default)]
        pub struct Config {
            pub bucket: String,
            pub description: String,
            pub history: i64,
            pub max_age: Duration,
            pub max_bytes: i64,
        }

        #[derive(Debug, Clone)]
        pub struct Store {
            pub name: String,
            max_age: Duration,
        }
        impl Store {
            #[versions(">=0.34")]
            #[clean]
            #[sink("nats", operation = "insert", data(key, value), store(self.name), expiry(duration = self.max_age))]
            pub async fn create<T: AsRef<str>>(&self, key: T, value: bytes::Bytes) -> Result<u64, CreateError>;
            #[versions(">=0.41")]
            #[clean]
            #[sink("nats", operation = "insert", data(key, value), store(self.name), expiry(duration = ttl))]
            pub async fn create_with_ttl<T: AsRef<str>>(
                &self,
                key: T,
                value: bytes::Bytes,
                ttl: Duration,
            ) -> Result<u64, CreateError>;
            #[clean]
            #[sink("nats", operation = "upsert", data(key, value), store(self.name), expiry(duration = self.max_age))]
            pub async fn put<T: AsRef<str>>(&self, key: T, value: bytes::Bytes) -> Result<u64, PutError>;
            #[clean]
            #[sink("nats", operation = "update", data(key, value), store(self.name), expiry(duration = self.max_age))]
            pub async fn update<T: AsRef<str>>(&self, key: T, value: bytes::Bytes, revision: u64) -> Result<u64, UpdateError>;
            #[clean]
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<bytes::Bytes>, EntryError>;
            #[clean]
            pub async fn entry<T: Into<String>>(&self, key: T) -> Result<Option<Entry>, EntryError>;
            #[clean]
            #[erases("nats", store(self.name))]
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), UpdateError>;
            #[clean]
            #[erases("nats", store(self.name))]
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), UpdateError>;
        }

        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Entry {
            pub bucket: String,
            pub key: String,
            pub value: bytes::Bytes,
        }

        #[versions(">=0.34")]
        pub type CreateError = error::Error<CreateErrorKind>;
        #[versions(">=0.34")]
        #[derive(Debug, Clone, PartialEq, Copy)]
        pub enum CreateErrorKind {
            AlreadyExists,
            InvalidKey,
        }
        pub type PutError = error::Error<PutErrorKind>;
        #[derive(Debug, Clone, PartialEq, Copy)]
        pub enum PutErrorKind {
            InvalidKey,
            Publish,
        }
        pub type UpdateError = error::Error<UpdateErrorKind>;
        #[derive(Debug, Clone, PartialEq, Copy)]
        pub enum UpdateErrorKind {
            InvalidKey,
            TimedOut,
        }
        pub type EntryError = error::Error<EntryErrorKind>;
        #[derive(Debug, Clone, PartialEq, Copy)]
        pub enum EntryErrorKind {
            InvalidKey,
            TimedOut,
        }
    }

    pub mod object_store {
        use super::*;
        use std::collections::HashMap;
        use std::time::Duration;

        #[derive(Debug, Clone, Default)]
        pub struct Config {
            pub bucket: String,
            pub description: Option<String>,
            pub max_age: Duration,
        }

        #[derive(Clone)]
        pub struct ObjectStore {
            name: String,
            max_age: Duration,
        }
        impl ObjectStore {
            #[clean]
            #[sink("nats", operation = "insert", data(meta, data), store(self.name), expiry(duration = self.max_age))]
            pub async fn put<T>(&self, meta: T, data: &mut impl tokio::io::AsyncRead) -> Result<ObjectInfo, PutError>
            where
                ObjectMetadata: From<T>;
            #[clean]
            pub async fn get<T: AsRef<str> + Send>(&self, object_name: T) -> Result<Object, GetError>;
            #[clean]
            #[erases("nats", store(self.name))]
            pub async fn delete<T: AsRef<str>>(&self, object_name: T) -> Result<(), DeleteError>;
        }

        pub struct Object;
        #[derive(Debug, Default, Clone, PartialEq, Eq)]
        pub struct ObjectInfo {
            pub name: String,
        }
        #[derive(Debug, Default, Clone, PartialEq, Eq)]
        pub struct ObjectMetadata {
            pub name: String,
            pub description: Option<String>,
            #[versions(">=0.39")]
            pub metadata: HashMap<String, String>,
        }
        impl From<&str> for ObjectMetadata {
            fn from(s: &str) -> ObjectMetadata {
                ObjectMetadata { name: s.to_owned(), description: None, metadata: HashMap::new() }
            }
        }

        pub type PutError = error::Error<PutErrorKind>;
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum PutErrorKind {
            ReadChunks,
            PublishChunks,
        }
        pub type GetError = error::Error<GetErrorKind>;
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum GetErrorKind {
            NotFound,
            TimedOut,
        }
        pub type DeleteError = error::Error<DeleteErrorKind>;
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum DeleteErrorKind {
            NotFound,
            TimedOut,
        }
    }
}
