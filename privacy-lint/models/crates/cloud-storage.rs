#![model(package = "cloud-storage", versions = ">=0.10, <0.12", features = ["global-client", "sync"])]

//! An object is made of its bucket, its bytes and its name; `update` writes back an object's metadata.

pub use self::client::Client;
pub use self::object::Object;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Other(String),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod client {
    use super::*;

    #[derive(Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn object(&self) -> ObjectClient<'_>;
    }
    impl Default for Client {
        #[clean]
        fn default() -> Self;
    }

    #[derive(Debug)]
    pub struct ObjectClient<'a>(&'a Client);
    impl<'a> ObjectClient<'a> {
        #[clean]
        #[sink("gcs", operation = "insert", data(file, filename), store(bucket))]
        pub async fn create(&self, bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> Result<Object>;
        #[clean]
        #[sink("gcs", operation = "insert", data(stream, filename), store(bucket))]
        pub async fn create_streamed<S>(
            &self,
            bucket: &str,
            stream: S,
            length: impl Into<Option<u64>>,
            filename: &str,
            mime_type: &str,
        ) -> Result<Object>;
        #[clean]
        #[sink("gcs", operation = "update", data(object), store(object.bucket))]
        pub async fn update(&self, object: &Object) -> Result<Object>;
        #[clean]
        #[sink("gcs", operation = "insert", data(object, path), store(destination_bucket))]
        pub async fn copy(&self, object: &Object, destination_bucket: &str, path: &str) -> Result<Object>;
        #[clean]
        pub async fn read(&self, bucket: &str, file_name: &str) -> Result<Object>;
        #[clean]
        pub async fn download(&self, bucket: &str, file_name: &str) -> Result<Vec<u8>>;
        #[clean]
        #[erases("gcs", store(bucket))]
        pub async fn delete(&self, bucket: &str, file_name: &str) -> Result<()>;
    }
}

pub mod object {
    use super::*;
    use std::collections::HashMap;

    #[derive(Debug, PartialEq)]
    pub struct Object {
        pub name: String,
        pub bucket: String,
        pub metadata: Option<HashMap<String, String>>,
    }
    impl Object {
        #[clean]
        #[sink("gcs", operation = "insert", data(file, filename), store(bucket))]
        pub async fn create(bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> Result<Self>;
        #[clean]
        #[sink("gcs", operation = "insert", data(file, filename), store(bucket))]
        pub fn create_sync(bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> Result<Self>;
        #[clean]
        #[sink("gcs", operation = "update", data(self), store(self.bucket))]
        pub async fn update(&self) -> Result<Self>;
        #[clean]
        pub async fn read(bucket: &str, file_name: &str) -> Result<Self>;
        #[clean]
        pub async fn download(bucket: &str, file_name: &str) -> Result<Vec<u8>>;
        #[clean]
        #[erases("gcs", store(bucket))]
        pub async fn delete(bucket: &str, file_name: &str) -> Result<()>;
    }
}
