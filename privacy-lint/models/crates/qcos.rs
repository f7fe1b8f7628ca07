#![model(package = "qcos", versions = "0.1")]

//! Tencent's Cloud Object Storage. A client knows its bucket.

use std::path::PathBuf;

pub mod client {
    #[derive(Clone, Debug)]
    pub struct Client {
        bucket: String,
    }
    impl Client {
        pub fn new(
            secrect_id: impl Into<String>,
            secrect_key: impl Into<String>,
            bucket: impl Into<String>,
            region: impl Into<String>,
        ) -> Self {
            Client { bucket: bucket.into() }
        }
    }
}

pub mod request {
    #[derive(Debug)]
    pub struct Response;
}

pub mod acl {
    pub struct AclHeader;
}

pub mod objects {
    use super::client::Client;
    use super::request::Response;
    use super::*;

    #[versions(">=0.1.7")]
    pub enum StorageClassEnum {
        MazStandard,
    }

    impl Client {
        /// The file's content is not seen here, only its path.
        #[versions(">=0.1.12")]
        #[clean]
        #[sink("cos", operation = "insert", data(file_path, key), store(self.bucket))]
        pub async fn put_object(
            &self,
            file_path: &PathBuf,
            key: &str,
            content_type: Option<mime::Mime>,
            acl_header: Option<acl::AclHeader>,
        ) -> Response;
        #[versions(">=0.1.12")]
        #[clean]
        #[sink("cos", operation = "insert", data(file, key), store(self.bucket))]
        pub async fn put_object_binary<T: Into<reqwest::Body> + Send>(
            &self,
            file: T,
            key: &str,
            content_type: Option<mime::Mime>,
            acl_header: Option<acl::AclHeader>,
        ) -> Response;
        #[versions(">=0.1.12")]
        #[clean]
        #[sink("cos", operation = "insert", data(body, key), store(self.bucket))]
        pub async fn put_object_part<T: Into<reqwest::Body> + Send>(
            self,
            key: &str,
            upload_id: &str,
            part_number: u64,
            body: T,
            file_size: u64,
            content_type: Option<mime::Mime>,
            acl_header: Option<acl::AclHeader>,
        ) -> Response;
        #[versions(">=0.1.12")]
        #[clean]
        #[sink("cos", operation = "insert", data(key), store(self.bucket))]
        pub async fn put_object_get_upload_id(
            &self,
            key: &str,
            content_type: Option<mime::Mime>,
            storage_class: Option<StorageClassEnum>,
            acl_header: Option<acl::AclHeader>,
        ) -> Response;
        #[versions(">=0.1.12")]
        #[clean]
        pub async fn get_object_binary(&self, key: &str, threads: Option<u8>) -> Response;
        #[versions(">=0.1.12")]
        #[clean]
        #[erases("cos", store(self.bucket))]
        pub async fn delete_object(&self, key: &str) -> Response;
    }
}
