#![model(package = "google-cloud-storage", versions = ">=1, <2")]

//! The client that Google publishes. A write is a builder that is sent; its bucket and object are kept in a
//! request. The store is the bucket: `projects/_/buckets/<name>`.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod client {
    use super::builder::storage::*;
    use super::streaming_source::Payload;

    #[derive(Clone, Debug)]
    pub struct Storage<S = super::stub::DefaultStorage> {
        stub: std::sync::Arc<S>,
    }
    impl Storage {
        #[clean]
        pub fn builder() -> ClientBuilder;
    }
    impl<S> Storage<S> {
        pub fn write_object<B: Into<String>, O: Into<String>, T: Into<Payload<P>>, P>(
            &self,
            bucket: B,
            object: O,
            payload: T,
        ) -> WriteObject<P, S> {
            WriteObject { bucket: bucket.into(), object: object.into(), metadata: String::new(), payload: payload.into() }
        }
        #[clean]
        pub fn read_object<B: Into<String>, O: Into<String>>(&self, bucket: B, object: O) -> ReadObject<S>;
    }

    #[derive(Clone, Debug)]
    pub struct StorageControl;
}

pub mod stub {
    #[derive(Clone, Debug)]
    pub struct DefaultStorage;
}

pub mod builder {
    pub mod storage {
        use super::super::client::Storage;
        use super::super::streaming_source::Payload;
        use super::super::*;

        pub struct ClientBuilder;
        impl ClientBuilder {
            #[clean]
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            #[clean]
            pub async fn build(self) -> std::result::Result<Storage, BuildError>;
        }
        #[derive(Debug)]
        struct BuildError;

        pub struct WriteObject<T, S = super::super::stub::DefaultStorage> {
            bucket: String,
            object: String,
            #[many]
            metadata: String,
            payload: Payload<T>,
            stub: std::sync::Arc<S>,
        }
        impl<T, S> WriteObject<T, S> {
            pub fn set_metadata<I, K, V>(mut self, i: I) -> Self
            where
                I: IntoIterator<Item = (K, V)>,
                K: Into<String>,
                V: Into<String>,
            {
                for (k, v) in i {
                    self.metadata = k.into();
                    self.metadata = v.into();
                }
                self
            }
            pub fn set_content_disposition<V: Into<String>>(mut self, v: V) -> Self {
                self.metadata = v.into();
                self
            }
            pub fn set_content_type<V: Into<String>>(mut self, v: V) -> Self {
                self.metadata = v.into();
                self
            }
            #[clean]
            #[sink("gcs", operation = "insert", data(self.object, self.metadata, self.payload), store(self.bucket))]
            pub async fn send_buffered(self) -> Result<model::Object>;
            #[clean]
            #[sink("gcs", operation = "insert", data(self.object, self.metadata, self.payload), store(self.bucket))]
            pub async fn send_unbuffered(self) -> Result<model::Object>;
        }

        pub struct ReadObject<S = super::super::stub::DefaultStorage> {
            stub: std::sync::Arc<S>,
        }
        impl<S> ReadObject<S> {
            #[clean]
            pub async fn send(self) -> Result<read_object::ReadObjectResponse>;
        }
    }
}

pub mod read_object {
    use super::*;

    #[derive(Debug)]
    pub struct ReadObjectResponse;
    impl ReadObjectResponse {
        #[clean]
        pub async fn next(&mut self) -> Option<Result<bytes::Bytes>>;
    }
}

pub mod model {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Object {
        pub name: String,
        pub bucket: String,
    }
}

pub mod streaming_source {
    pub struct Payload<T> {
        payload: T,
    }

    pub struct BytesSource {
        contents: bytes::Bytes,
    }
    impl From<bytes::Bytes> for Payload<BytesSource> {
        fn from(value: bytes::Bytes) -> Self {
            Payload { payload: value }
        }
    }
    impl From<&'static str> for Payload<BytesSource> {
        fn from(value: &'static str) -> Self {
            Payload { payload: value }
        }
    }
    impl From<String> for Payload<BytesSource> {
        fn from(value: String) -> Self {
            Payload { payload: value }
        }
    }
}
