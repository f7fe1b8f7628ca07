#![model(package = "opendal", versions = ">=0.58, <0.60", features = ["services-azblob", "services-cos", "services-fs", "services-gcs", "services-s3", "blocking"])]

//! One type for all services: which one an operator was built from is not in its type. The backends are those
//! of the services that the crate's features build, and the store is the path. The services of other clouds
//! that speak S3 count as `s3`.

#[cfg_attr(feature = "services-azblob", sink("azure-blob", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(feature = "services-cos", sink("cos", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(feature = "services-fs", sink("file", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(feature = "services-gcs", sink("gcs", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(feature = "services-redis", sink("redis", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(any(feature = "services-s3", feature = "services-obs", feature = "services-oss"), sink("s3", operation = "insert", data(path, bs), store(path)))]
#[cfg_attr(
    not(any(feature = "services-azblob", feature = "services-cos", feature = "services-fs", feature = "services-gcs",
        feature = "services-redis", feature = "services-s3", feature = "services-obs", feature = "services-oss")),
    sink(["azure-blob", "cos", "file", "gcs", "s3"], operation = "insert", data(path, bs), store(path))
)]
#[clean]
fn stored<T>(path: &str, bs: &T) -> Result<Metadata>;

#[cfg_attr(feature = "services-azblob", sink("azure-blob", operation = "append", data(bs), store(path)))]
#[cfg_attr(feature = "services-cos", sink("cos", operation = "append", data(bs), store(path)))]
#[cfg_attr(feature = "services-fs", sink("file", operation = "append", data(bs), store(path)))]
#[cfg_attr(feature = "services-gcs", sink("gcs", operation = "append", data(bs), store(path)))]
#[cfg_attr(feature = "services-redis", sink("redis", operation = "append", data(bs), store(path)))]
#[cfg_attr(any(feature = "services-s3", feature = "services-obs", feature = "services-oss"), sink("s3", operation = "append", data(bs), store(path)))]
#[cfg_attr(
    not(any(feature = "services-azblob", feature = "services-cos", feature = "services-fs", feature = "services-gcs",
        feature = "services-redis", feature = "services-s3", feature = "services-obs", feature = "services-oss")),
    sink(["azure-blob", "cos", "file", "gcs", "s3"], operation = "append", data(bs), store(path))
)]
#[clean]
fn appended<T>(path: &str, bs: &T) -> Result<()>;

#[cfg_attr(feature = "services-azblob", erases("azure-blob", store(path)))]
#[cfg_attr(feature = "services-cos", erases("cos", store(path)))]
#[cfg_attr(feature = "services-fs", erases("file", store(path)))]
#[cfg_attr(feature = "services-gcs", erases("gcs", store(path)))]
#[cfg_attr(feature = "services-redis", erases("redis", store(path)))]
#[cfg_attr(any(feature = "services-s3", feature = "services-obs", feature = "services-oss"), erases("s3", store(path)))]
#[cfg_attr(
    not(any(feature = "services-azblob", feature = "services-cos", feature = "services-fs", feature = "services-gcs",
        feature = "services-redis", feature = "services-s3", feature = "services-obs", feature = "services-oss")),
    erases(["azure-blob", "cos", "file", "gcs", "s3"], store(path))
)]
#[clean]
fn removed(path: &str) -> Result<()>;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

#[derive(Debug, Clone)]
pub struct Metadata;

#[derive(Clone, Debug, Default)]
pub struct Buffer {
    bytes: Vec<u8>,
}
impl Buffer {
    #[clean]
    pub const fn new() -> Self;
    pub fn to_vec(&self) -> Vec<u8> {
        self.bytes
    }
    pub fn to_bytes(&self) -> bytes::Bytes;
}
impl From<Vec<u8>> for Buffer {
    fn from(bytes: Vec<u8>) -> Self {
        Buffer { bytes }
    }
}
impl From<bytes::Bytes> for Buffer {
    fn from(bytes: bytes::Bytes) -> Self {
        Buffer { bytes }
    }
}
impl From<String> for Buffer {
    fn from(bytes: String) -> Self {
        Buffer { bytes }
    }
}
impl From<&'static [u8]> for Buffer {
    fn from(bytes: &'static [u8]) -> Self {
        Buffer { bytes }
    }
}
impl From<&'static str> for Buffer {
    fn from(bytes: &'static str) -> Self {
        Buffer { bytes }
    }
}

pub trait Builder {}

#[derive(Clone, Debug)]
pub struct Operator;
impl Operator {
    #[clean]
    pub fn new<B: Builder>(ab: B) -> Result<Operator>;
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {
        stored(path, &bs.into())
    }
    pub async fn write_options(&self, path: &str, bs: impl Into<Buffer>, opts: options::WriteOptions) -> Result<Metadata> {
        stored(path, &opts);
        stored(path, &bs.into())
    }
    pub fn write_with(
        &self,
        path: &str,
        bs: impl Into<Buffer>,
    ) -> operator_futures::FutureWrite<impl std::future::Future<Output = Result<Metadata>>> {
        stored(path, &bs.into());
        operator_futures::later()
    }
    pub async fn writer(&self, path: &str) -> Result<Writer> {
        Ok(Writer { path: path.to_owned() })
    }
    pub async fn copy(&self, from: &str, to: &str) -> Result<Metadata> {
        stored(to, &to);
        Ok(Metadata)
    }
    pub async fn rename(&self, from: &str, to: &str) -> Result<()> {
        stored(to, &to);
        Ok(())
    }
    #[clean]
    pub async fn read(&self, path: &str) -> Result<Buffer>;
    #[clean]
    pub async fn stat(&self, path: &str) -> Result<Metadata>;
    #[clean]
    pub async fn exists(&self, path: &str) -> Result<bool>;
    pub async fn delete(&self, path: &str) -> Result<()> {
        removed(path)
    }
}

pub struct Writer {
    path: String,
}
impl Writer {
    pub async fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {
        appended(&self.path, &bs.into())
    }
    pub async fn write_from(&mut self, bs: impl bytes::Buf) -> Result<()> {
        appended(&self.path, &bs)
    }
    #[clean]
    pub async fn close(&mut self) -> Result<Metadata>;
}

pub mod blocking {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Operator;
    impl Operator {
        #[clean]
        pub fn new(op: super::Operator) -> Result<Self>;
        pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {
            stored(path, &bs.into())
        }
        pub fn writer(&self, path: &str) -> Result<Writer> {
            Ok(Writer { path: path.to_owned() })
        }
        #[clean]
        pub fn read(&self, path: &str) -> Result<Buffer>;
        pub fn delete(&self, path: &str) -> Result<()> {
            removed(path)
        }
    }

    pub struct Writer {
        path: String,
    }
    impl Writer {
        pub fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {
            appended(&self.path, &bs.into())
        }
        #[clean]
        pub fn close(&mut self) -> Result<Metadata>;
    }
}

pub mod options {
    #[derive(Debug, Clone, Default)]
    pub struct WriteOptions {
        pub append: bool,
        pub content_type: Option<String>,
        pub content_disposition: Option<String>,
        pub user_metadata: Option<std::collections::HashMap<String, String>>,
    }
}

pub mod operator_futures {
    use super::*;

    pub struct OperatorFuture<I, O, F> {
        args: I,
        output: O,
        future: F,
    }
    impl<I, O, F: std::future::Future<Output = Result<O>>> std::future::IntoFuture for OperatorFuture<I, O, F> {
        type Output = Result<O>;
        type IntoFuture = F;
        #[clean]
        fn into_future(self) -> F;
    }
    pub type FutureWrite<F> = OperatorFuture<(), Metadata, F>;
    impl<F: std::future::Future<Output = Result<Metadata>>> FutureWrite<F> {
        pub fn append(self, v: bool) -> Self {
            self
        }
        pub fn content_type(self, v: &str) -> Self {
            self
        }
        pub fn cache_control(self, v: &str) -> Self {
            self
        }
    }
    #[clean]
    pub(super) fn later<F>() -> FutureWrite<F>;
}

pub mod services {
    use super::Builder;

    #[derive(Default)]
    pub struct Azblob;
    impl Builder for Azblob {}
    impl Azblob {
        #[clean]
        pub fn root(self, root: &str) -> Self;
        #[clean]
        pub fn container(self, container: &str) -> Self;
        #[clean]
        pub fn endpoint(self, endpoint: &str) -> Self;
    }

    #[derive(Default)]
    pub struct Cos;
    impl Builder for Cos {}
    impl Cos {
        #[clean]
        pub fn root(self, root: &str) -> Self;
        #[clean]
        pub fn bucket(self, bucket: &str) -> Self;
        #[clean]
        pub fn endpoint(self, endpoint: &str) -> Self;
    }

    #[derive(Default)]
    pub struct Fs;
    impl Builder for Fs {}
    impl Fs {
        #[clean]
        pub fn root(self, root: &str) -> Self;
    }

    #[derive(Default)]
    pub struct Gcs;
    impl Builder for Gcs {}
    impl Gcs {
        #[clean]
        pub fn root(self, root: &str) -> Self;
        #[clean]
        pub fn bucket(self, bucket: &str) -> Self;
        #[clean]
        pub fn endpoint(self, endpoint: &str) -> Self;
    }

    #[derive(Default)]
    pub struct S3;
    impl Builder for S3 {}
    impl S3 {
        #[clean]
        pub fn root(self, root: &str) -> Self;
        #[clean]
        pub fn bucket(self, bucket: &str) -> Self;
        #[clean]
        pub fn endpoint(self, endpoint: &str) -> Self;
    }
}
