#![model(package = "aws-sdk-s3", versions = "1")]

//! An operation is a builder that is sent. The store is the bucket; keys, metadata and tags are
//! stored as well as the body. A client with the endpoint of another provider (COS, MinIO) is the
//! same client, so the backend is `s3` for all of them. `expires` is a cache header: it deletes
//! nothing.

use std::collections::HashMap;

pub use self::client::Client;
pub use self::config::Config;

pub mod client {
    use super::operation::*;
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Client;

    impl Client {
        #[clean]
        pub fn from_conf(conf: Config) -> Self;
        #[clean]
        pub fn new(sdk_config: &aws_types::sdk_config::SdkConfig) -> Self;
        pub fn put_object(&self) -> put_object::builders::PutObjectFluentBuilder {
            put_object::builders::PutObjectFluentBuilder { bucket: String::new(), key: Default::default(), body: Default::default(), metadata: Default::default() }
        }
        pub fn upload_part(&self) -> upload_part::builders::UploadPartFluentBuilder {
            upload_part::builders::UploadPartFluentBuilder { bucket: String::new(), key: Default::default(), body: Default::default() }
        }
        pub fn create_multipart_upload(&self) -> create_multipart_upload::builders::CreateMultipartUploadFluentBuilder {
            create_multipart_upload::builders::CreateMultipartUploadFluentBuilder { bucket: String::new(), key: Default::default(), metadata: Default::default() }
        }
        pub fn copy_object(&self) -> copy_object::builders::CopyObjectFluentBuilder {
            copy_object::builders::CopyObjectFluentBuilder { bucket: String::new(), key: Default::default(), metadata: Default::default() }
        }
        pub fn put_object_tagging(&self) -> put_object_tagging::builders::PutObjectTaggingFluentBuilder {
            put_object_tagging::builders::PutObjectTaggingFluentBuilder { bucket: String::new(), tagging: Default::default() }
        }
        #[clean]
        pub fn get_object(&self) -> get_object::builders::GetObjectFluentBuilder;
        #[clean]
        pub fn head_object(&self) -> head_object::builders::HeadObjectFluentBuilder;
        pub fn delete_object(&self) -> delete_object::builders::DeleteObjectFluentBuilder {
            delete_object::builders::DeleteObjectFluentBuilder::default()
        }
        #[clean]
        pub fn delete_objects(&self) -> delete_objects::builders::DeleteObjectsFluentBuilder;
        #[clean]
        pub fn list_objects_v2(&self) -> list_objects_v2::builders::ListObjectsV2FluentBuilder;
        #[clean]
        pub fn complete_multipart_upload(&self) -> complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder;
        #[clean]
        pub fn abort_multipart_upload(&self) -> abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder;
        #[clean]
        pub fn create_bucket(&self) -> create_bucket::builders::CreateBucketFluentBuilder;
        #[clean]
        pub fn head_bucket(&self) -> head_bucket::builders::HeadBucketFluentBuilder;
        pub fn put_bucket_lifecycle_configuration(&self) -> put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder {
            put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder::default()
        }
    }
}

pub mod operation {
    use super::*;

    pub mod put_object {
        use super::super::*;

        #[derive(Debug)]
        pub struct PutObjectOutput {
            pub e_tag: Option<String>,
        }
        #[derive(Debug)]
        pub struct PutObjectError;
        impl std::fmt::Display for PutObjectError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for PutObjectError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder {
                bucket: String,
                #[many]
                key: String,
                #[many]
                body: primitives::ByteStream,
                #[many]
                metadata: String,
            }

            impl PutObjectFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.key = input.into();
                    self
                }
                pub fn body(mut self, input: primitives::ByteStream) -> Self {
                    self.body = input;
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.metadata = v.into();
                    self
                }
                pub fn set_metadata(mut self, input: Option<HashMap<String, String>>) -> Self {
                    self.metadata = input;
                    self
                }
                pub fn content_type(mut self, input: impl Into<String>) -> Self {
                    self.metadata = input.into();
                    self
                }
                pub fn content_disposition(mut self, input: impl Into<String>) -> Self {
                    self.metadata = input.into();
                    self
                }
                pub fn tagging(mut self, input: impl Into<String>) -> Self {
                    self.metadata = input.into();
                    self
                }
                pub fn cache_control(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn content_length(self, input: i64) -> Self {
                    self
                }
                pub fn content_encoding(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn expires(self, input: primitives::DateTime) -> Self {
                    self
                }
                pub fn acl(self, input: types::ObjectCannedAcl) -> Self {
                    self
                }
                pub fn storage_class(self, input: types::StorageClass) -> Self {
                    self
                }
                pub fn server_side_encryption(self, input: types::ServerSideEncryption) -> Self {
                    self
                }
                pub fn set_body(mut self, input: Option<primitives::ByteStream>) -> Self {
                    self.body = input;
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.key, self.body, self.metadata), store(self.bucket))]
                pub async fn send(self) -> Result<PutObjectOutput, error::SdkError<PutObjectError>>;
                /// Signs a URL: what is uploaded to it comes from elsewhere.
                pub async fn presigned(
                    self,
                    presigning_config: presigning::PresigningConfig,
                ) -> Result<presigning::PresignedRequest, error::SdkError<PutObjectError>>;
            }
        }
    }

    pub mod upload_part {
        use super::super::*;

        #[derive(Debug)]
        pub struct UploadPartOutput;
        #[derive(Debug)]
        pub struct UploadPartError;
        impl std::fmt::Display for UploadPartError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for UploadPartError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder {
                bucket: String,
                #[many]
                key: String,
                #[many]
                body: primitives::ByteStream,
            }

            impl UploadPartFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.key = input.into();
                    self
                }
                pub fn body(mut self, input: primitives::ByteStream) -> Self {
                    self.body = input;
                    self
                }
                pub fn upload_id(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn part_number(self, input: i32) -> Self {
                    self
                }
                pub fn content_length(self, input: i64) -> Self {
                    self
                }
                pub fn set_body(mut self, input: Option<primitives::ByteStream>) -> Self {
                    self.body = input;
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.key, self.body), store(self.bucket))]
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
        use super::super::*;

        #[derive(Debug)]
        pub struct CreateMultipartUploadOutput;
        #[derive(Debug)]
        pub struct CreateMultipartUploadError;
        impl std::fmt::Display for CreateMultipartUploadError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for CreateMultipartUploadError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateMultipartUploadFluentBuilder {
                bucket: String,
                #[many]
                key: String,
                #[many]
                metadata: String,
            }

            impl CreateMultipartUploadFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.key = input.into();
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.metadata = v.into();
                    self
                }
                pub fn set_metadata(mut self, input: Option<HashMap<String, String>>) -> Self {
                    self.metadata = input;
                    self
                }
                pub fn content_type(mut self, input: impl Into<String>) -> Self {
                    self.metadata = input.into();
                    self
                }
                pub fn tagging(mut self, input: impl Into<String>) -> Self {
                    self.metadata = input.into();
                    self
                }
                pub fn expires(self, input: primitives::DateTime) -> Self {
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.key, self.metadata), store(self.bucket))]
                pub async fn send(self) -> Result<CreateMultipartUploadOutput, error::SdkError<CreateMultipartUploadError>>;
            }
        }
    }

    pub mod copy_object {
        use super::super::*;

        #[derive(Debug)]
        pub struct CopyObjectOutput;
        #[derive(Debug)]
        pub struct CopyObjectError;
        impl std::fmt::Display for CopyObjectError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for CopyObjectError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder {
                bucket: String,
                #[many]
                key: String,
                #[many]
                metadata: String,
            }

            impl CopyObjectFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(mut self, input: impl Into<String>) -> Self {
                    self.key = input.into();
                    self
                }
                pub fn metadata(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
                    self.metadata = v.into();
                    self
                }
                pub fn set_metadata(mut self, input: Option<HashMap<String, String>>) -> Self {
                    self.metadata = input;
                    self
                }
                pub fn copy_source(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn expires(self, input: primitives::DateTime) -> Self {
                    self
                }
                #[clean]
                #[sink("s3", operation = "insert", data(self.key, self.metadata), store(self.bucket))]
                pub async fn send(self) -> Result<CopyObjectOutput, error::SdkError<CopyObjectError>>;
            }
        }
    }

    pub mod put_object_tagging {
        use super::super::*;

        #[derive(Debug)]
        pub struct PutObjectTaggingOutput;
        #[derive(Debug)]
        pub struct PutObjectTaggingError;
        impl std::fmt::Display for PutObjectTaggingError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for PutObjectTaggingError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PutObjectTaggingFluentBuilder {
                bucket: String,
                #[many]
                tagging: types::Tagging,
            }

            impl PutObjectTaggingFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn key(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn tagging(mut self, input: types::Tagging) -> Self {
                    self.tagging = input;
                    self
                }
                #[clean]
                #[sink("s3", operation = "update", data(self.tagging), store(self.bucket))]
                pub async fn send(self) -> Result<PutObjectTaggingOutput, error::SdkError<PutObjectTaggingError>>;
            }
        }
    }

    pub mod get_object {
        use super::super::*;

        #[derive(Debug)]
        pub struct GetObjectOutput {
            pub body: primitives::ByteStream,
        }
        #[derive(Debug)]
        pub struct GetObjectError;
        impl std::fmt::Display for GetObjectError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for GetObjectError {}

        pub mod builders {
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
        use super::super::*;

        #[derive(Debug)]
        pub struct HeadObjectOutput;
        #[derive(Debug)]
        pub struct HeadObjectError;
        impl std::fmt::Display for HeadObjectError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for HeadObjectError {}

        pub mod builders {
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

    pub mod delete_object {
        use super::super::*;

        #[derive(Debug)]
        pub struct DeleteObjectOutput;
        #[derive(Debug)]
        pub struct DeleteObjectError;
        impl std::fmt::Display for DeleteObjectError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for DeleteObjectError {}

        pub mod builders {
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

    pub mod delete_objects {
        use super::super::*;

        #[derive(Debug)]
        pub struct DeleteObjectsOutput;
        #[derive(Debug)]
        pub struct DeleteObjectsError;
        impl std::fmt::Display for DeleteObjectsError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for DeleteObjectsError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteObjectsFluentBuilder;

            impl DeleteObjectsFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn delete(self, input: types::Delete) -> Self;
                #[clean]
                pub async fn send(self) -> Result<DeleteObjectsOutput, error::SdkError<DeleteObjectsError>>;
            }
        }
    }

    pub mod list_objects_v2 {
        use super::super::*;

        #[derive(Debug)]
        pub struct ListObjectsV2Output {
            pub contents: Option<Vec<types::Object>>,
        }
        #[derive(Debug)]
        pub struct ListObjectsV2Error;
        impl std::fmt::Display for ListObjectsV2Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for ListObjectsV2Error {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder;

            impl ListObjectsV2FluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn prefix(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn max_keys(self, input: i32) -> Self;
                #[clean]
                pub fn continuation_token(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<ListObjectsV2Output, error::SdkError<ListObjectsV2Error>>;
            }
        }
    }

    pub mod complete_multipart_upload {
        use super::super::*;

        #[derive(Debug)]
        pub struct CompleteMultipartUploadOutput;
        #[derive(Debug)]
        pub struct CompleteMultipartUploadError;
        impl std::fmt::Display for CompleteMultipartUploadError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for CompleteMultipartUploadError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CompleteMultipartUploadFluentBuilder;

            impl CompleteMultipartUploadFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn multipart_upload(self, input: types::CompletedMultipartUpload) -> Self;
                #[clean]
                pub async fn send(self) -> Result<CompleteMultipartUploadOutput, error::SdkError<CompleteMultipartUploadError>>;
            }
        }
    }

    pub mod abort_multipart_upload {
        use super::super::*;

        #[derive(Debug)]
        pub struct AbortMultipartUploadOutput;
        #[derive(Debug)]
        pub struct AbortMultipartUploadError;
        impl std::fmt::Display for AbortMultipartUploadError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for AbortMultipartUploadError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct AbortMultipartUploadFluentBuilder;

            impl AbortMultipartUploadFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn upload_id(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<AbortMultipartUploadOutput, error::SdkError<AbortMultipartUploadError>>;
            }
        }
    }

    pub mod create_bucket {
        use super::super::*;

        #[derive(Debug)]
        pub struct CreateBucketOutput;
        #[derive(Debug)]
        pub struct CreateBucketError;
        impl std::fmt::Display for CreateBucketError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for CreateBucketError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateBucketFluentBuilder;

            impl CreateBucketFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<CreateBucketOutput, error::SdkError<CreateBucketError>>;
            }
        }
    }

    pub mod head_bucket {
        use super::super::*;

        #[derive(Debug)]
        pub struct HeadBucketOutput;
        #[derive(Debug)]
        pub struct HeadBucketError;
        impl std::fmt::Display for HeadBucketError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for HeadBucketError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct HeadBucketFluentBuilder;

            impl HeadBucketFluentBuilder {
                #[clean]
                pub fn bucket(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<HeadBucketOutput, error::SdkError<HeadBucketError>>;
            }
        }
    }

    pub mod put_bucket_lifecycle_configuration {
        use super::super::*;

        #[derive(Debug)]
        pub struct PutBucketLifecycleConfigurationOutput;
        #[derive(Debug)]
        pub struct PutBucketLifecycleConfigurationError;
        impl std::fmt::Display for PutBucketLifecycleConfigurationError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for PutBucketLifecycleConfigurationError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutBucketLifecycleConfigurationFluentBuilder {
                bucket: String,
                expiration: types::LifecycleExpiration,
            }

            impl PutBucketLifecycleConfigurationFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn lifecycle_configuration(mut self, input: types::BucketLifecycleConfiguration) -> Self {
                    self.expiration = input.expiration;
                    self
                }
                #[clean]
                #[erases("s3", operation = "lifecycle", store(self.bucket), expiry(days = self.expiration.days, given = self.expiration.given))]
                pub async fn send(self) -> Result<PutBucketLifecycleConfigurationOutput, error::SdkError<PutBucketLifecycleConfigurationError>>;
            }
        }
    }
}

/// The rules by which a bucket forgets; of each only the age is kept.
pub mod types {
    use super::error::BuildError;

    #[derive(Clone, Debug, Default)]
    pub struct LifecycleExpiration {
        pub days: i32,
        given: &'static str,
    }
    impl LifecycleExpiration {
        pub fn builder() -> builders::LifecycleExpirationBuilder {
            builders::LifecycleExpirationBuilder { expiration: LifecycleExpiration::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct LifecycleRule {
        pub expiration: LifecycleExpiration,
    }
    impl LifecycleRule {
        pub fn builder() -> builders::LifecycleRuleBuilder {
            builders::LifecycleRuleBuilder { rule: LifecycleRule::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct BucketLifecycleConfiguration {
        pub expiration: LifecycleExpiration,
    }
    impl BucketLifecycleConfiguration {
        pub fn builder() -> builders::BucketLifecycleConfigurationBuilder {
            builders::BucketLifecycleConfigurationBuilder { configuration: BucketLifecycleConfiguration::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LifecycleRuleFilter;
    impl LifecycleRuleFilter {
        #[clean]
        pub fn builder() -> builders::LifecycleRuleFilterBuilder;
    }

    #[derive(Clone, Debug)]
    pub enum ExpirationStatus {
        Disabled,
        Enabled,
    }

    pub mod builders {
        use super::*;

        pub struct LifecycleExpirationBuilder {
            expiration: LifecycleExpiration,
        }
        impl LifecycleExpirationBuilder {
            pub fn days(mut self, input: i32) -> Self {
                self.expiration.days = input;
                self.expiration.given = "given";
                self
            }
            pub fn build(self) -> LifecycleExpiration {
                self.expiration
            }
        }

        pub struct LifecycleRuleBuilder {
            rule: LifecycleRule,
        }
        impl LifecycleRuleBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {
                self
            }
            pub fn filter(self, input: LifecycleRuleFilter) -> Self {
                self
            }
            pub fn status(self, input: ExpirationStatus) -> Self {
                self
            }
            pub fn expiration(mut self, input: LifecycleExpiration) -> Self {
                self.rule.expiration = input;
                self
            }
            pub fn build(self) -> Result<LifecycleRule, BuildError> {
                Ok(self.rule)
            }
        }

        pub struct BucketLifecycleConfigurationBuilder {
            configuration: BucketLifecycleConfiguration,
        }
        impl BucketLifecycleConfigurationBuilder {
            pub fn rules(mut self, input: LifecycleRule) -> Self {
                self.configuration.expiration = input.expiration;
                self
            }
            pub fn build(self) -> Result<BucketLifecycleConfiguration, BuildError> {
                Ok(self.configuration)
            }
        }

        pub struct LifecycleRuleFilterBuilder;
        impl LifecycleRuleFilterBuilder {
            #[clean]
            pub fn prefix(self, input: impl Into<String>) -> Self;
            #[clean]
            pub fn build(self) -> LifecycleRuleFilter;
        }
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
    impl<E: std::error::Error, R: std::fmt::Debug> std::error::Error for SdkError<E, R> {}

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
        pub fn region(self, region: impl Into<Option<Region>>) -> Self;
        #[clean]
        pub fn credentials_provider<P>(self, credentials_provider: P) -> Self;
        #[clean]
        pub fn force_path_style(self, force_path_style: bool) -> Self;
        #[clean]
        pub fn http_client<C>(self, http_client: C) -> Self;
        #[clean]
        pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self;
        #[clean]
        pub fn build(self) -> Config;
    }

    #[derive(Clone, Debug)]
    pub struct Region;
    impl Region {
        #[clean]
        pub fn new(region: impl Into<std::borrow::Cow<'static, str>>) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct Credentials;
    impl Credentials {
        #[clean]
        pub fn new(
            access_key_id: impl Into<String>,
            secret_access_key: impl Into<String>,
            session_token: Option<String>,
            expires_after: Option<std::time::SystemTime>,
            provider_name: &'static str,
        ) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct BehaviorVersion;
    impl BehaviorVersion {
        #[clean]
        pub fn latest() -> Self;
    }
}
