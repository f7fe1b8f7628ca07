#![model(package = "aws-sdk-firehose", versions = "1")]

//! Kinesis Data Firehose: a delivery stream, which hands its records on to a store of its own
//! configuration. The backend is `kinesis`, the service that the code writes to.

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
        pub fn put_record_batch(&self) -> put_record_batch::builders::PutRecordBatchFluentBuilder;
        #[clean]
        pub fn describe_delivery_stream(&self) -> describe_delivery_stream::builders::DescribeDeliveryStreamFluentBuilder;
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
                delivery_stream_name: Option<String>,
                record: Option<types::Record>,
            }

            #[derive(Clone, Debug)]
            pub struct PutRecordFluentBuilder {
                inner: PutRecordInputBuilder,
            }
            impl PutRecordFluentBuilder {
                pub fn delivery_stream_name(mut self, input: impl Into<String>) -> Self {
                    self.inner.delivery_stream_name = Some(input.into());
                    self
                }
                pub fn record(mut self, input: types::Record) -> Self {
                    self.inner.record = Some(input);
                    self
                }
                #[clean]
                #[sink("kinesis", operation = "append", data(self.inner), store(self.inner.delivery_stream_name))]
                pub async fn send(self) -> Result<PutRecordOutput, error::SdkError<PutRecordError>>;
            }
        }
    }

    pub mod put_record_batch {
        #[derive(Clone, Debug)]
        pub struct PutRecordBatchOutput;
        #[derive(Debug)]
        pub struct PutRecordBatchError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutRecordBatchInputBuilder {
                delivery_stream_name: Option<String>,
                #[many]
                records: Option<Vec<types::Record>>,
            }

            #[derive(Clone, Debug)]
            pub struct PutRecordBatchFluentBuilder {
                inner: PutRecordBatchInputBuilder,
            }
            impl PutRecordBatchFluentBuilder {
                pub fn delivery_stream_name(mut self, input: impl Into<String>) -> Self {
                    self.inner.delivery_stream_name = Some(input.into());
                    self
                }
                pub fn records(mut self, input: types::Record) -> Self {
                    self.inner.records = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("kinesis", operation = "append", data(self.inner), store(self.inner.delivery_stream_name))]
                pub async fn send(self) -> Result<PutRecordBatchOutput, error::SdkError<PutRecordBatchError>>;
            }
        }
    }

    pub mod describe_delivery_stream {
        #[derive(Clone, Debug)]
        pub struct DescribeDeliveryStreamOutput;
        #[derive(Debug)]
        pub struct DescribeDeliveryStreamError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DescribeDeliveryStreamFluentBuilder;
            impl DescribeDeliveryStreamFluentBuilder {
                #[clean]
                pub fn delivery_stream_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<DescribeDeliveryStreamOutput, error::SdkError<DescribeDeliveryStreamError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Record {
        pub data: primitives::Blob,
    }
    impl Record {
        #[clean]
        pub fn builder() -> builders::RecordBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct RecordBuilder {
            data: Option<primitives::Blob>,
        }
        impl RecordBuilder {
            pub fn data(mut self, input: primitives::Blob) -> Self {
                self.data = Some(input);
                self
            }
            pub fn build(self) -> Result<Record, error::BuildError>;
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
