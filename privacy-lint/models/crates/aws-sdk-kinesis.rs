#![model(package = "aws-sdk-kinesis", versions = "1")]

//! Records of a stream. The partition key is stored with the record.

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
        pub fn put_record(&self) -> put_record::builders::PutRecordFluentBuilder;
        #[clean]
        pub fn put_records(&self) -> put_records::builders::PutRecordsFluentBuilder;
        #[clean]
        pub fn get_records(&self) -> get_records::builders::GetRecordsFluentBuilder;
    }
}

pub mod operation {
    pub mod put_record {
        #[derive(Clone, Debug)]
        pub struct PutRecordOutput;
        #[derive(Debug)]
        pub struct PutRecordError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutRecordInputBuilder {
                stream_name: Option<String>,
                stream_arn: Option<String>,
                data: Option<primitives::Blob>,
                partition_key: Option<String>,
                explicit_hash_key: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct PutRecordFluentBuilder {
                inner: PutRecordInputBuilder,
            }
            impl PutRecordFluentBuilder {
                pub fn stream_name(mut self, input: impl Into<String>) -> Self {
                    self.inner.stream_name = Some(input.into());
                    self
                }
                pub fn stream_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.stream_arn = Some(input.into());
                    self
                }
                pub fn data(mut self, input: primitives::Blob) -> Self {
                    self.inner.data = Some(input);
                    self
                }
                pub fn partition_key(mut self, input: impl Into<String>) -> Self {
                    self.inner.partition_key = Some(input.into());
                    self
                }
                pub fn explicit_hash_key(mut self, input: impl Into<String>) -> Self {
                    self.inner.explicit_hash_key = Some(input.into());
                    self
                }
                #[clean]
                #[sink("kinesis", operation = "append", data(self.inner), store(self.inner.stream_name, self.inner.stream_arn))]
                pub async fn send(self) -> Result<PutRecordOutput, error::SdkError<PutRecordError>>;
            }
        }
    }

    pub mod put_records {
        #[derive(Clone, Debug)]
        pub struct PutRecordsOutput;
        #[derive(Debug)]
        pub struct PutRecordsError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutRecordsInputBuilder {
                stream_name: Option<String>,
                stream_arn: Option<String>,
                #[many]
                records: Option<Vec<types::PutRecordsRequestEntry>>,
            }

            #[derive(Clone, Debug)]
            pub struct PutRecordsFluentBuilder {
                inner: PutRecordsInputBuilder,
            }
            impl PutRecordsFluentBuilder {
                pub fn stream_name(mut self, input: impl Into<String>) -> Self {
                    self.inner.stream_name = Some(input.into());
                    self
                }
                pub fn stream_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.stream_arn = Some(input.into());
                    self
                }
                pub fn records(mut self, input: types::PutRecordsRequestEntry) -> Self {
                    self.inner.records = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("kinesis", operation = "append", data(self.inner), store(self.inner.stream_name, self.inner.stream_arn))]
                pub async fn send(self) -> Result<PutRecordsOutput, error::SdkError<PutRecordsError>>;
            }
        }
    }

    pub mod get_records {
        #[derive(Clone, Debug)]
        pub struct GetRecordsOutput;
        #[derive(Debug)]
        pub struct GetRecordsError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetRecordsFluentBuilder;
            impl GetRecordsFluentBuilder {
                #[clean]
                pub fn shard_iterator(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn limit(self, input: i32) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetRecordsOutput, error::SdkError<GetRecordsError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct PutRecordsRequestEntry {
        pub data: primitives::Blob,
        pub explicit_hash_key: Option<String>,
        pub partition_key: Option<String>,
    }
    impl PutRecordsRequestEntry {
        #[clean]
        pub fn builder() -> builders::PutRecordsRequestEntryBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct PutRecordsRequestEntryBuilder {
            data: Option<primitives::Blob>,
            explicit_hash_key: Option<String>,
            partition_key: Option<String>,
        }
        impl PutRecordsRequestEntryBuilder {
            pub fn data(mut self, input: primitives::Blob) -> Self {
                self.data = Some(input);
                self
            }
            pub fn explicit_hash_key(mut self, input: impl Into<String>) -> Self {
                self.explicit_hash_key = Some(input.into());
                self
            }
            pub fn partition_key(mut self, input: impl Into<String>) -> Self {
                self.partition_key = Some(input.into());
                self
            }
            pub fn build(self) -> Result<PutRecordsRequestEntry, error::BuildError>;
        }
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
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Blob {
        inner: Vec<u8>,
    }
    impl Blob {
        pub fn new<T: Into<Vec<u8>>>(input: T) -> Self {
            Blob { inner: input.into() }
        }
        pub fn into_inner(self) -> Vec<u8> {
            self.inner
        }
    }
    impl AsRef<[u8]> for Blob {
        fn as_ref(&self) -> &[u8] {
            &self.inner
        }
    }
}

pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
}
