#![model(package = "google-cloud-storage", versions = ">=0.12, <0.25")]

//! The client of the community. The bucket stands in the request, the object's name in the kind of upload.

pub mod client {
    use super::http::storage_client::StorageClient;

    #[derive(Clone)]
    pub struct Client {
        storage_client: StorageClient,
    }
    impl Client {
        #[clean]
        pub fn new(config: ClientConfig) -> Self;
    }
    impl std::ops::Deref for Client {
        type Target = StorageClient;
        fn deref(&self) -> &StorageClient {
            &self.storage_client
        }
    }

    #[derive(Clone, Debug)]
    pub struct ClientConfig;
}

pub mod http {
    #[derive(Debug)]
    pub enum Error {
        TokenSource(Box<dyn std::error::Error + Send + Sync>),
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}

    pub mod storage_client {
        use super::{Error, objects};

        #[derive(Clone)]
        pub struct StorageClient;
        impl StorageClient {
            #[clean]
            #[sink("gcs", operation = "insert", data(data, upload_type), store(req.bucket))]
            pub async fn upload_object<T: Into<reqwest::Body>>(
                &self,
                req: &objects::upload::UploadObjectRequest,
                data: T,
                upload_type: &objects::upload::UploadType,
            ) -> Result<objects::Object, Error>;
            #[clean]
            #[sink("gcs", operation = "insert", data(data, upload_type), store(req.bucket))]
            pub async fn upload_streamed_object<S>(
                &self,
                req: &objects::upload::UploadObjectRequest,
                data: S,
                upload_type: &objects::upload::UploadType,
            ) -> Result<objects::Object, Error>;
            #[clean]
            #[sink("gcs", operation = "insert", data(upload_type), store(req.bucket))]
            pub async fn prepare_resumable_upload(
                &self,
                req: &objects::upload::UploadObjectRequest,
                upload_type: &objects::upload::UploadType,
            ) -> Result<super::resumable_upload_client::ResumableUploadClient, Error>;
            #[clean]
            #[sink("gcs", operation = "update", data(req.metadata), store(req.bucket))]
            pub async fn patch_object(&self, req: &objects::patch::PatchObjectRequest) -> Result<objects::Object, Error>;
            #[clean]
            #[sink("gcs", operation = "insert", data(req.destination_object, req.metadata), store(req.destination_bucket))]
            pub async fn copy_object(&self, req: &objects::copy::CopyObjectRequest) -> Result<objects::Object, Error>;
            #[clean]
            pub async fn get_object(&self, req: &objects::get::GetObjectRequest) -> Result<objects::Object, Error>;
            #[clean]
            pub async fn download_object(
                &self,
                req: &objects::get::GetObjectRequest,
                range: &objects::download::Range,
            ) -> Result<Vec<u8>, Error>;
            #[clean]
            #[erases("gcs", store(req.bucket))]
            pub async fn delete_object(&self, req: &objects::delete::DeleteObjectRequest) -> Result<(), Error>;
        }
    }

    pub mod resumable_upload_client {
        use super::Error;

        #[derive(Clone)]
        pub struct ResumableUploadClient;
        impl ResumableUploadClient {
            #[clean]
            #[sink("gcs", operation = "append", data(data))]
            pub async fn upload_single_chunk<T: Into<reqwest::Body>>(&self, data: T, size: usize) -> Result<(), Error>;
            #[clean]
            #[sink("gcs", operation = "append", data(data))]
            pub async fn upload_multiple_chunk<T: Into<reqwest::Body>>(
                &self,
                data: T,
                size: &ChunkSize,
            ) -> Result<UploadStatus, Error>;
        }
        #[derive(Clone, Debug)]
        pub struct ChunkSize;
        #[derive(Clone, Debug)]
        pub enum UploadStatus {
            NotStarted,
        }
    }

    pub mod objects {
        use std::collections::HashMap;

        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Object {
            pub name: String,
            pub bucket: String,
            pub content_type: Option<String>,
            pub metadata: Option<HashMap<String, String>>,
        }

        pub mod upload {
            use std::borrow::Cow;

            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct UploadObjectRequest {
                pub bucket: String,
            }

            #[derive(Clone, Debug)]
            pub struct Media {
                pub name: Cow<'static, str>,
                pub content_type: Cow<'static, str>,
                pub content_length: Option<u64>,
            }
            impl Media {
                pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
                    Media { name: name.into(), content_type: Cow::Borrowed(""), content_length: None }
                }
            }

            #[derive(Clone, Debug)]
            pub enum UploadType {
                Simple(Media),
                Multipart(Box<super::Object>),
            }
        }

        pub mod patch {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct PatchObjectRequest {
                pub bucket: String,
                pub object: String,
                pub metadata: Option<super::Object>,
            }
        }

        pub mod copy {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct CopyObjectRequest {
                pub destination_bucket: String,
                pub destination_object: String,
                pub source_object: String,
                pub source_bucket: String,
                pub metadata: Option<super::Object>,
            }
        }

        pub mod get {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct GetObjectRequest {
                pub bucket: String,
                pub object: String,
            }
        }

        pub mod delete {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct DeleteObjectRequest {
                pub bucket: String,
                pub object: String,
            }
        }

        pub mod download {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct Range(pub Option<u64>, pub Option<u64>);
        }
    }
}
