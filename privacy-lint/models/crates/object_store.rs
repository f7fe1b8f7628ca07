#![model(package = "object_store", versions = ">=0.13, <0.15", features = ["aws", "azure", "gcp", "http"])]

//! The backend is that of the store's type; behind `dyn ObjectStore` it is any that the crate's features
//! build. The store's name is the path of the object.

use self::path::Path;

pub trait ObjectStore: std::fmt::Display + Send + Sync + std::fmt::Debug + 'static {
    #[clean]
    #[sink(Store, operation = "insert", data(location, payload, opts), store(location.raw))]
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    #[clean]
    #[sink(Store, operation = "insert", data(location, opts), store(location.raw))]
    async fn put_multipart_opts(
        &self,
        location: &Path,
        opts: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>>;
    #[clean]
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
    #[clean]
    #[sink(Store, operation = "insert", data(to), store(to.raw))]
    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()>;
}

pub trait ObjectStoreExt: ObjectStore {
    #[clean]
    #[sink(Store, operation = "insert", data(location, payload), store(location.raw))]
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult>;
    #[clean]
    #[sink(Store, operation = "insert", data(location), store(location.raw))]
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>>;
    #[clean]
    async fn get(&self, location: &Path) -> Result<GetResult>;
    #[clean]
    #[erases(Store, store(location.raw))]
    async fn delete(&self, location: &Path) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "insert", data(to), store(to.raw))]
    async fn copy(&self, from: &Path, to: &Path) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "insert", data(to), store(to.raw))]
    async fn rename(&self, from: &Path, to: &Path) -> Result<()>;
}
impl<T: ObjectStore + ?Sized> ObjectStoreExt for T {}

#[derive(Debug, Clone, Default)]
pub struct PutMultipartOptions {
    pub attributes: Attributes,
}
#[derive(Debug, Clone, Default)]
pub struct GetOptions;
#[derive(Debug, Clone, Default)]
pub struct CopyOptions;
impl<T: ObjectStore + ?Sized> ObjectStore for std::sync::Arc<T> {}
impl<T: ObjectStore + ?Sized> ObjectStore for Box<T> {}

#[derive(Debug)]
pub enum Error {
    NotImplemented,
    NotFound { path: String },
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, Clone)]
pub struct PutResult {
    pub e_tag: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct PutOptions {
    pub attributes: Attributes,
}

#[derive(Debug, Clone, Default)]
pub struct Attributes {
    #[many]
    values: AttributeValue,
}
impl Attributes {
    #[clean]
    pub fn new() -> Self;
    pub fn insert(&mut self, key: Attribute, value: AttributeValue) -> Option<AttributeValue> {
        self.values = value;
        None
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Attribute {
    ContentType,
    Metadata(std::borrow::Cow<'static, str>),
}
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct AttributeValue(std::borrow::Cow<'static, str>);
impl From<&'static str> for AttributeValue {
    fn from(value: &'static str) -> Self {
        AttributeValue(std::borrow::Cow::Borrowed(value))
    }
}
impl From<String> for AttributeValue {
    fn from(value: String) -> Self {
        AttributeValue(std::borrow::Cow::Owned(value))
    }
}

#[derive(Debug)]
pub struct GetResult;
impl GetResult {
    #[clean]
    pub async fn bytes(self) -> Result<bytes::Bytes>;
}

#[derive(Debug, Clone, Default)]
pub struct PutPayload {
    bytes: bytes::Bytes,
}
impl PutPayload {
    #[clean]
    pub fn new() -> Self;
    #[clean]
    pub fn from_static(s: &'static [u8]) -> Self;
    pub fn from_bytes(s: bytes::Bytes) -> Self {
        PutPayload { bytes: s }
    }
    #[clean]
    pub fn content_length(&self) -> usize;
}
impl From<bytes::Bytes> for PutPayload {
    fn from(value: bytes::Bytes) -> Self {
        PutPayload { bytes: value }
    }
}
impl From<Vec<u8>> for PutPayload {
    fn from(value: Vec<u8>) -> Self {
        PutPayload { bytes: value }
    }
}
impl From<String> for PutPayload {
    fn from(value: String) -> Self {
        PutPayload { bytes: value }
    }
}
impl From<&'static str> for PutPayload {
    fn from(value: &'static str) -> Self {
        PutPayload { bytes: value }
    }
}

pub trait MultipartUpload: Send + std::fmt::Debug {
    #[clean]
    #[sink(Store, operation = "append", data(data))]
    fn put_part(&mut self, data: PutPayload) -> UploadPart;
    #[clean]
    async fn complete(&mut self) -> Result<PutResult>;
    #[clean]
    async fn abort(&mut self) -> Result<()>;
}
pub type UploadPart = std::pin::Pin<Box<dyn std::future::Future<Output = Result<()>> + Send>>;

#[derive(Debug)]
pub struct WriteMultipart {
    upload: Box<dyn MultipartUpload>,
}
impl WriteMultipart {
    pub fn new(upload: Box<dyn MultipartUpload>) -> Self {
        WriteMultipart { upload }
    }
    #[clean]
    #[sink(Store, operation = "append", data(buf))]
    pub fn write(&mut self, buf: &[u8]);
    #[clean]
    #[sink(Store, operation = "append", data(bytes))]
    pub fn put(&mut self, bytes: bytes::Bytes);
    #[clean]
    pub async fn finish(self) -> Result<PutResult>;
}

pub mod path {
    #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Ord, PartialOrd)]
    pub struct Path {
        raw: String,
    }
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Self, Error> {
            Ok(Path { raw: path.as_ref().to_owned() })
        }
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Self, Error> {
            Ok(Path { raw: path.as_ref().to_owned() })
        }
    }
    impl From<&str> for Path {
        fn from(path: &str) -> Self {
            Path { raw: path.to_owned() }
        }
    }
    impl From<String> for Path {
        fn from(path: String) -> Self {
            Path { raw: path }
        }
    }
    impl AsRef<str> for Path {
        fn as_ref(&self) -> &str {
            &self.raw
        }
    }

    #[derive(Debug)]
    pub enum Error {
        EmptySegment { path: String },
    }
}

pub mod buffered {
    use super::*;
    use std::sync::Arc;

    pub struct BufWriter {
        path: Path,
    }
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self {
            BufWriter { path }
        }
        #[clean]
        #[sink(Store, operation = "append", data(self.path, bytes), store(self.path.raw))]
        pub async fn put(&mut self, bytes: bytes::Bytes) -> Result<()>;
    }
}

pub mod aws {
    #[backend("s3")]
    #[derive(Debug, Clone)]
    pub struct AmazonS3;
    impl super::ObjectStore for AmazonS3 {}
    impl std::fmt::Display for AmazonS3 {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Debug, Default, Clone)]
    pub struct AmazonS3Builder;
    impl AmazonS3Builder {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn from_env() -> Self;
        #[clean]
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self;
        #[clean]
        pub fn build(self) -> super::Result<AmazonS3>;
    }
}

pub mod gcp {
    #[backend("gcs")]
    #[derive(Debug, Clone)]
    pub struct GoogleCloudStorage;
    impl super::ObjectStore for GoogleCloudStorage {}
    impl std::fmt::Display for GoogleCloudStorage {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Debug, Default, Clone)]
    pub struct GoogleCloudStorageBuilder;
    impl GoogleCloudStorageBuilder {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn from_env() -> Self;
        #[clean]
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self;
        #[clean]
        pub fn build(self) -> super::Result<GoogleCloudStorage>;
    }
}

pub mod azure {
    #[backend("azure-blob")]
    #[derive(Debug, Clone)]
    pub struct MicrosoftAzure;
    impl super::ObjectStore for MicrosoftAzure {}
    impl std::fmt::Display for MicrosoftAzure {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Debug, Default, Clone)]
    pub struct MicrosoftAzureBuilder;
    impl MicrosoftAzureBuilder {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn from_env() -> Self;
        #[clean]
        pub fn with_container_name(self, container_name: impl Into<String>) -> Self;
        #[clean]
        pub fn build(self) -> super::Result<MicrosoftAzure>;
    }
}

pub mod http {
    #[backend("http")]
    #[derive(Debug, Clone)]
    pub struct HttpStore;
    impl super::ObjectStore for HttpStore {}
    impl std::fmt::Display for HttpStore {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Debug, Default, Clone)]
    pub struct HttpBuilder;
    impl HttpBuilder {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn with_url(self, url: impl Into<String>) -> Self;
        #[clean]
        pub fn build(self) -> super::Result<HttpStore>;
    }
}

pub mod local {
    #[backend("file")]
    #[derive(Debug)]
    pub struct LocalFileSystem;
    impl super::ObjectStore for LocalFileSystem {}
    impl std::fmt::Display for LocalFileSystem {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl LocalFileSystem {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> super::Result<Self>;
    }
}
