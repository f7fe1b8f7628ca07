#![model(package = "rust-s3", versions = ">=0.33, <0.37")]

//! A bucket knows its name; keys are stored as well as contents. A bucket in the region of another provider is
//! the same type, so the backend is `s3` for all of them.

pub use self::bucket::Bucket;
pub use self::region::Region;

pub mod region {
    #[derive(Clone, Debug)]
    pub enum Region {
        UsEast1,
        EuCentral1,
        Custom { region: String, endpoint: String },
    }
}

pub mod creds {
    #[derive(Clone, Debug)]
    pub struct Credentials;
    impl Credentials {
        #[clean]
        pub fn new(
            access_key: Option<&str>,
            secret_key: Option<&str>,
            security_token: Option<&str>,
            session_token: Option<&str>,
            profile: Option<&str>,
        ) -> Result<Credentials, error::CredentialsError>;
        #[clean]
        pub fn default() -> Result<Credentials, error::CredentialsError>;
    }

    pub mod error {
        #[derive(Debug)]
        pub enum CredentialsError {
            NotEc2,
        }
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum S3Error {
        HttpFail,
        MaxExpiry(u32),
    }
    impl std::fmt::Display for S3Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for S3Error {}
}

pub mod request {
    pub use self::request_trait::ResponseData;

    mod request_trait {
        #[derive(Debug)]
        pub struct ResponseData {
            bytes: bytes::Bytes,
        }
        impl ResponseData {
            pub fn bytes(&self) -> &bytes::Bytes {
                &self.bytes
            }
            pub fn as_slice(&self) -> &[u8] {
                &self.bytes
            }
            #[clean]
            pub fn status_code(&self) -> u16;
        }
    }
}

pub mod bucket {
    use super::creds::Credentials;
    use super::error::S3Error;
    use super::region::Region;
    use super::request::ResponseData;

    #[derive(Clone, Debug)]
    pub struct Bucket {
        pub name: String,
    }
    impl Bucket {
        pub fn new(name: &str, region: Region, credentials: Credentials) -> Result<Box<Bucket>, S3Error> {
            Ok(Box::new(Bucket { name: name.to_owned() }))
        }
        pub fn with_path_style(&self) -> Box<Bucket> {
            Box::new(Bucket { name: self.name.clone() })
        }
        #[clean]
        #[sink("s3", operation = "insert", data(path, content), store(self.name))]
        pub async fn put_object<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error>;
        #[clean]
        #[sink("s3", operation = "insert", data(path, content), store(self.name))]
        pub async fn put_object_with_content_type<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
        ) -> Result<ResponseData, S3Error>;
        #[clean]
        #[sink("s3", operation = "insert", data(reader, s3_path), store(self.name))]
        pub async fn put_object_stream<R: tokio::io::AsyncRead + ?Sized>(
            &self,
            reader: &mut R,
            s3_path: impl AsRef<str>,
        ) -> Result<u16, S3Error>;
        #[clean]
        #[sink("s3", operation = "insert", data(chunk, path), store(self.name))]
        pub async fn put_multipart_chunk(
            &self,
            chunk: Vec<u8>,
            path: &str,
            part_number: u32,
            upload_id: &str,
            content_type: &str,
        ) -> Result<super::serde_types::Part, S3Error>;
        #[clean]
        #[sink("s3", operation = "insert", data(s3_path), store(self.name))]
        pub async fn initiate_multipart_upload(
            &self,
            s3_path: &str,
            content_type: &str,
        ) -> Result<super::serde_types::InitiateMultipartUploadResponse, S3Error>;
        #[clean]
        #[sink("s3", operation = "update", data(tags), store(self.name))]
        pub async fn put_object_tagging<S: AsRef<str>>(&self, path: &str, tags: &[(S, S)]) -> Result<ResponseData, S3Error>;
        #[clean]
        #[sink("s3", operation = "insert", data(to), store(self.name))]
        pub async fn copy_object_internal<F: AsRef<str>, T: AsRef<str>>(&self, from: F, to: T) -> Result<u16, S3Error>;
        /// Signs a URL: what is uploaded to it comes from elsewhere.
        pub async fn presign_get<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_queries: Option<std::collections::HashMap<String, String>>,
        ) -> Result<String, S3Error>;
        #[clean]
        pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[clean]
        #[erases("s3", store(self.name))]
        pub async fn delete_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[clean]
        pub async fn list(
            &self,
            prefix: String,
            delimiter: Option<String>,
        ) -> Result<Vec<super::serde_types::ListBucketResult>, S3Error>;
    }
}

pub mod serde_types {
    #[derive(Debug, Clone)]
    pub struct Part {
        pub part_number: u32,
        pub etag: String,
    }
    #[derive(Debug, Clone)]
    pub struct InitiateMultipartUploadResponse {
        pub upload_id: String,
    }
    #[derive(Debug, Clone)]
    pub struct ListBucketResult {
        pub name: String,
    }
}
