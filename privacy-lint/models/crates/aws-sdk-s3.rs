#![model(package = "aws-sdk-s3", versions = "1")]

//! An operation is a builder that is sent. The store is the bucket; keys, metadata and tags are stored as well
//! as the body. A client with the endpoint of another provider (COS, MinIO) is the same client, so the backend is
//! `s3` for all of them. `expires` is a cache header: it deletes nothing.

use std::collections::HashMap;

pub use self::client::Client;
pub use self::config::Config;

pub mod client {
    use super::operation::*;

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn from_conf(conf: super::Config) -> Self;
        #[clean]
        pub fn new(sdk_config: &aws_types::sdk_config::SdkConfig) -> Self;
        #[clean]
        pub fn put_object(&self) -> put_object::builders::PutObjectFluentBuilder;
        #[clean]
        pub fn upload_part(&self) -> upload_part::builders::UploadPartFluentBuilder;
        #[clean]
        pub fn create_multipart_upload(&self) -> create_multipart_upload::builders::CreateMultipartUploadFluentBuilder;
        #[clean]
        pub fn copy_object(&self) -> copy_object::builders::CopyObjectFluentBuilder;
        #[clean]
        pub fn put_object_tagging(&self) -> put_object_tagging::builders::PutObjectTaggingFluentBuilder;
        #[clean]
        pub fn get_object(&self) -> get_object::builders::GetObjectFluentBuilder;
        #[clean]
        pub fn head_object(&self) -> head_object::builders::HeadObjectFluentBuilder;
        #[clean]
        pub fn list_objects_v2(&self) -> list_objects_v2::builders::ListObjectsV2FluentBuilder;
        pub fn delete_object(&self) -> delete_object::builders::DeleteObjectFluentBuilder {
            delete_object::builders::DeleteObjectFluentBuilder::default()
        }
    }
}

pub mod operation {
    pub mod put_object {
        #[derive(Clone, Debug)]
        pub struct PutObjectOutput {
            pub e_tag: Option<String>,
        }
        #[derive(Debug)]
        pub struct PutObjectError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Debug, Default)]
            pub struct PutObjectInputBuilder {
                bucket: Option<String>,
                key: Option<String>,
                body: Option<primitives::ByteStream>,
                #[many]
                metadata: Option<HashMap<String, String>>,
                content_type: Option<String>,
                content_disposition: Option<String>,
                tagging: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder {
                inner: PutObjectInputBuilder,
            }
            impl PutObjectFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.inner.bucket = Some(input.into());
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.inner.key = Some(input.into());
                    self
                }
                pub fn body(mut self, input: primitives::ByteStream) -> Self {
                    self.inner.body = Some(input);
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.inner.metadata = Some(HashMap::from([(k.into(), v.into())]));
                    self
                }
                pub fn content_type(mut self, input: impl Into<String>) -> Self {
                    self.inner.content_type = Some(input.into());
                    self
                }
                pub fn content_disposition(mut self, input: impl Into<String>) -> Self {
                    self.inner.content_disposition = Some(input.into());
                    self
                }
                pub fn tagging(mut self, input: impl Into<String>) -> Self {
                    self.inner.tagging = Some(input.into());
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.inner), store(self.inner.bucket))]
                pub async fn send(self) -> Result<PutObjectOutput, error::SdkError<PutObjectError>>;
                /// Signs a URL: what is uploaded to it comes from elsewhere.
                pub async fn presigned(
                    self,
                    presigning_config: presigning::PresigningConfig,
                ) -> Result<presigning::PresignedRequest, error::SdkError<PutObjectError>>;
                pub fn set_bucket(mut self, input: Option<String>) -> Self {
                    self.inner.bucket = input;
                    self
                }
                pub fn set_key(mut self, input: Option<String>) -> Self {
                    self.inner.key = input;
                    self
                }
                pub fn set_body(mut self, input: Option<primitives::ByteStream>) -> Self {
                    self.inner.body = input;
                    self
                }
                pub fn set_metadata(mut self, input: Option<HashMap<String, String>>) -> Self {
                    self.inner.metadata = input;
                    self
                }
            }
        }
    }

    pub mod upload_part {
        #[derive(Clone, Debug)]
        pub struct UploadPartOutput {
            pub e_tag: Option<String>,
        }
        #[derive(Debug)]
        pub struct UploadPartError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct UploadPartInputBuilder {
                bucket: Option<String>,
                key: Option<String>,
                body: Option<primitives::ByteStream>,
                upload_id: Option<String>,
                part_number: Option<i32>,
            }

            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder {
                inner: UploadPartInputBuilder,
            }
            impl UploadPartFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.inner.bucket = Some(input.into());
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.inner.key = Some(input.into());
                    self
                }
                pub fn body(mut self, input: primitives::ByteStream) -> Self {
                    self.inner.body = Some(input);
                    self
                }
                pub fn upload_id(mut self, input: impl Into<String>) -> Self {
                    self.inner.upload_id = Some(input.into());
                    self
                }
                pub fn part_number(mut self, input: i32) -> Self {
                    self.inner.part_number = Some(input);
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.inner), store(self.inner.bucket))]
                pub async fn send(self) -> Result<UploadPartOutput, error::SdkError<UploadPartError>>;
                /// Signs a URL: what is uploaded to it comes from elsewhere.
                pub async fn presigned(
                    self,
                    presigning_config: presigning::PresigningConfig,
                ) -> Result<presigning::PresignedRequest, error::SdkError<UploadPartError>>;
            }
        }
    }

    pub mod create_multipart_upload {
        #[derive(Clone, Debug)]
        pub struct CreateMultipartUploadOutput {
            pub upload_id: Option<String>,
        }
        #[derive(Debug)]
        pub struct CreateMultipartUploadError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct CreateMultipartUploadInputBuilder {
                bucket: Option<String>,
                key: Option<String>,
                #[many]
                metadata: Option<HashMap<String, String>>,
                content_type: Option<String>,
                tagging: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct CreateMultipartUploadFluentBuilder {
                inner: CreateMultipartUploadInputBuilder,
            }
            impl CreateMultipartUploadFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.inner.bucket = Some(input.into());
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.inner.key = Some(input.into());
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.inner.metadata = Some(HashMap::from([(k.into(), v.into())]));
                    self
                }
                pub fn content_type(mut self, input: impl Into<String>) -> Self {
                    self.inner.content_type = Some(input.into());
                    self
                }
                pub fn tagging(mut self, input: impl Into<String>) -> Self {
                    self.inner.tagging = Some(input.into());
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.inner), store(self.inner.bucket))]
                pub async fn send(self) -> Result<CreateMultipartUploadOutput, error::SdkError<CreateMultipartUploadError>>;
            }
        }
    }

    pub mod copy_object {
        #[derive(Clone, Debug)]
        pub struct CopyObjectOutput;
        #[derive(Debug)]
        pub struct CopyObjectError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct CopyObjectInputBuilder {
                bucket: Option<String>,
                key: Option<String>,
                #[many]
                metadata: Option<HashMap<String, String>>,
            }

            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder {
                inner: CopyObjectInputBuilder,
            }
            impl CopyObjectFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.inner.bucket = Some(input.into());
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.inner.key = Some(input.into());
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.inner.metadata = Some(HashMap::from([(k.into(), v.into())]));
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.inner), store(self.inner.bucket))]
                pub async fn send(self) -> Result<CopyObjectOutput, error::SdkError<CopyObjectError>>;
                pub fn copy_source(self, input: impl Into<String>) -> Self {
                    self
                }
            }
        }
    }

    pub mod put_object_tagging {
        #[derive(Clone, Debug)]
        pub struct PutObjectTaggingOutput;
        #[derive(Debug)]
        pub struct PutObjectTaggingError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutObjectTaggingInputBuilder {
                bucket: Option<String>,
                tagging: Option<types::Tagging>,
            }

            #[derive(Clone, Debug)]
            pub struct PutObjectTaggingFluentBuilder {
                inner: PutObjectTaggingInputBuilder,
            }
            impl PutObjectTaggingFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.inner.bucket = Some(input.into());
                    self
                }
                pub fn tagging(mut self, input: types::Tagging) -> Self {
                    self.inner.tagging = Some(input);
                    self
                }
                #[clean]
                #[sink("s3", operation = "update", data(self.inner), store(self.inner.bucket))]
                pub async fn send(self) -> Result<PutObjectTaggingOutput, error::SdkError<PutObjectTaggingError>>;
                pub fn key(self, input: impl Into<String>) -> Self {
                    self
                }
            }
        }
    }

    pub mod get_object {
        #[derive(Clone, Debug)]
        pub struct GetObjectOutput {
            pub body: primitives::ByteStream,
        }
        #[derive(Debug)]
        pub struct GetObjectError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder;
            impl GetObjectFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetObjectOutput, error::SdkError<GetObjectError>>;
            }
        }
    }

    pub mod head_object {
        #[derive(Clone, Debug)]
        pub struct HeadObjectOutput;
        #[derive(Debug)]
        pub struct HeadObjectError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct HeadObjectFluentBuilder;
            impl HeadObjectFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<HeadObjectOutput, error::SdkError<HeadObjectError>>;
            }
        }
    }

    pub mod list_objects_v2 {
        #[derive(Clone, Debug)]
        pub struct ListObjectsV2Output {
            pub contents: Option<Vec<types::Object>>,
        }
        #[derive(Debug)]
        pub struct ListObjectsV2Error;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder;
            impl ListObjectsV2FluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn prefix(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<ListObjectsV2Output, error::SdkError<ListObjectsV2Error>>;
            }
        }
    }

    pub mod delete_object {
        #[derive(Clone, Debug)]
        pub struct DeleteObjectOutput;
        #[derive(Debug)]
        pub struct DeleteObjectError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct DeleteObjectFluentBuilder {
                bucket: String,
            }

            impl DeleteObjectFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(self, input: impl Into<String>) -> Self {
                    self
                }
                #[clean]
                #[erases("s3", operation = "delete", store(self.bucket))]
                pub async fn send(self) -> Result<DeleteObjectOutput, error::SdkError<DeleteObjectError>>;
            }
        }
    }
}

pub mod types {
    #[derive(Clone, Debug)]
    pub struct Object {
        pub key: Option<String>,
    }

    #[derive(Clone, Debug)]
    pub struct Tagging {
        pub tag_set: Vec<Tag>,
    }
    #[derive(Clone, Debug)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }
}

pub mod presigning {
    use std::time::Duration;

    #[derive(Clone, Debug)]
    pub struct PresigningConfig;
    impl PresigningConfig {
        #[clean]
        pub fn expires_in(expires_in: Duration) -> Result<PresigningConfig, PresigningConfigError>;
    }

    #[derive(Debug)]
    pub struct PresigningConfigError;

    #[derive(Clone, Debug)]
    pub struct PresignedRequest;
    impl PresignedRequest {
        pub fn uri(&self) -> &str;
        #[clean]
        pub fn method(&self) -> &str;
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum SdkError<E, R = ()> {
        ConstructionFailure(Box<dyn std::error::Error + Send + Sync>),
        TimeoutError(Box<dyn std::error::Error + Send + Sync>),
        DispatchFailure(Box<dyn std::error::Error + Send + Sync>),
        ResponseError(R),
        ServiceError(E),
    }
    impl<E, R> SdkError<E, R> {
        pub fn into_service_error(self) -> E;
        pub fn as_service_error(&self) -> Option<&E>;
    }
    impl<E, R> std::fmt::Display for SdkError<E, R> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<E, R> std::error::Error for SdkError<E, R> {}

    #[derive(Debug)]
    pub struct BuildError;
    impl std::fmt::Display for BuildError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for BuildError {}
}

pub mod primitives {
    use std::time::SystemTime;

    #[derive(Debug, Default)]
    pub struct SdkBody {
        bytes: Vec<u8>,
    }
    impl From<&str> for SdkBody {
        fn from(bytes: &str) -> Self {
            SdkBody { bytes }
        }
    }
    impl From<String> for SdkBody {
        fn from(bytes: String) -> Self {
            SdkBody { bytes }
        }
    }
    impl From<&[u8]> for SdkBody {
        fn from(bytes: &[u8]) -> Self {
            SdkBody { bytes }
        }
    }
    impl From<Vec<u8>> for SdkBody {
        fn from(bytes: Vec<u8>) -> Self {
            SdkBody { bytes }
        }
    }
    impl From<bytes::Bytes> for SdkBody {
        fn from(bytes: bytes::Bytes) -> Self {
            SdkBody { bytes }
        }
    }

    #[derive(Debug, Default)]
    pub struct ByteStream {
        body: SdkBody,
    }
    impl ByteStream {
        pub fn new(body: SdkBody) -> Self {
            ByteStream { body }
        }
        #[clean]
        pub fn from_static(bytes: &'static [u8]) -> Self;
        #[clean]
        pub async fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, ByteStreamError>;
        pub async fn collect(self) -> Result<AggregatedBytes, ByteStreamError>;
    }
    impl From<bytes::Bytes> for ByteStream {
        fn from(input: bytes::Bytes) -> Self {
            ByteStream { body: SdkBody::from(input) }
        }
    }
    impl From<Vec<u8>> for ByteStream {
        fn from(input: Vec<u8>) -> Self {
            ByteStream { body: SdkBody::from(input) }
        }
    }
    impl From<SdkBody> for ByteStream {
        fn from(body: SdkBody) -> Self {
            ByteStream { body }
        }
    }

    #[derive(Debug)]
    pub struct ByteStreamError;

    #[derive(Debug)]
    pub struct AggregatedBytes;
    impl AggregatedBytes {
        pub fn into_bytes(self) -> bytes::Bytes;
        pub fn to_vec(self) -> Vec<u8>;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct DateTime;
    impl DateTime {
        pub fn from_secs(epoch_seconds: i64) -> Self;
        pub fn from_millis(epoch_millis: i64) -> Self;
    }
    impl From<SystemTime> for DateTime {
        fn from(time: SystemTime) -> Self;
    }
}

pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
    impl Config {
        #[clean]
        pub fn builder() -> Builder;
    }

    #[derive(Clone, Debug, Default)]
    pub struct Builder;
    impl Builder {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
        #[clean]
        pub fn credentials_provider<P>(self, credentials_provider: P) -> Self;
        #[clean]
        pub fn force_path_style(self, force_path_style: bool) -> Self;
        #[clean]
        pub fn http_client<C>(self, http_client: C) -> Self;
        #[clean]
        pub fn build(self) -> Config;
    }
}
