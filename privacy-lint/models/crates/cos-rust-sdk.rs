#![model(package = "cos-rust-sdk", versions = "0.1")]

//! Tencent's Cloud Object Storage. The bucket stands in the configuration that the client is made from.

pub use self::client::CosClient;
pub use self::config::Config;
pub use self::error::{CosError, Result};
pub use self::object::ObjectClient;

pub mod error {
    #[derive(Debug)]
    pub enum CosError {
        Other { message: String },
    }
    impl std::fmt::Display for CosError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for CosError {}
    pub type Result<T> = std::result::Result<T, CosError>;
}

pub mod config {
    use std::time::Duration;

    #[derive(Debug, Clone)]
    pub struct Config {
        pub region: String,
        pub bucket: String,
    }
    impl Config {
        pub fn new<S: Into<String>>(secret_id: S, secret_key: S, region: S, bucket: S) -> Self {
            Config { region: region.into(), bucket: bucket.into() }
        }
        pub fn with_timeout(self, timeout: Duration) -> Self {
            self
        }
        pub fn with_https(self, use_https: bool) -> Self {
            self
        }
        pub fn with_domain<S: Into<String>>(self, domain: S) -> Self {
            self
        }
    }
}

pub mod client {
    use super::*;
    use std::collections::HashMap;

    #[derive(Debug, Clone)]
    pub struct CosClient {
        config: Config,
    }
    impl CosClient {
        pub fn new(config: Config) -> Result<Self> {
            Ok(CosClient { config })
        }
        #[clean]
        #[sink("cos", operation = "insert", data(path, body), store(self.config.bucket))]
        pub async fn put<T: Into<reqwest::Body>>(
            &self,
            path: &str,
            params: HashMap<String, String>,
            body: Option<T>,
        ) -> Result<reqwest::Response>;
        #[clean]
        #[sink("cos", operation = "insert", data(path, body), store(self.config.bucket))]
        pub async fn post<T: Into<reqwest::Body>>(
            &self,
            path: &str,
            params: HashMap<String, String>,
            body: Option<T>,
        ) -> Result<reqwest::Response>;
        #[clean]
        pub async fn get(&self, path: &str, params: HashMap<String, String>) -> Result<reqwest::Response>;
    }
}

pub mod object {
    use super::*;
    use std::path::Path;

    #[derive(Debug, Clone)]
    pub struct ObjectClient {
        client: CosClient,
    }
    impl ObjectClient {
        pub fn new(client: CosClient) -> Self {
            ObjectClient { client }
        }
        #[clean]
        #[sink("cos", operation = "insert", data(key, data), store(self.client.config.bucket))]
        pub async fn put_object(&self, key: &str, data: Vec<u8>, content_type: Option<&str>) -> Result<PutObjectResponse>;
        /// The file's content is not seen here, only its path.
        #[clean]
        #[sink("cos", operation = "insert", data(key, file_path), store(self.client.config.bucket))]
        pub async fn put_object_from_file(
            &self,
            key: &str,
            file_path: &Path,
            content_type: Option<&str>,
        ) -> Result<PutObjectResponse>;
        #[clean]
        pub async fn get_object(&self, key: &str) -> Result<GetObjectResponse>;
        #[clean]
        pub async fn head_object(&self, key: &str) -> Result<HeadObjectResponse>;
        #[clean]
        #[erases("cos", store(self.client.config.bucket))]
        pub async fn delete_object(&self, key: &str) -> Result<DeleteObjectResponse>;
    }

    #[derive(Debug, Clone)]
    pub struct PutObjectResponse;
    #[derive(Debug)]
    pub struct GetObjectResponse;
    #[derive(Debug)]
    pub struct HeadObjectResponse;
    #[derive(Debug)]
    pub struct DeleteObjectResponse;
}
