#![model(package = "aws-sdk-sns", versions = "1")]

//! A message, and what a subscription or an endpoint of a device keeps. The store is the ARN of the topic.

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
        pub fn publish(&self) -> publish::builders::PublishFluentBuilder;
        #[clean]
        pub fn publish_batch(&self) -> publish_batch::builders::PublishBatchFluentBuilder;
        #[clean]
        pub fn subscribe(&self) -> subscribe::builders::SubscribeFluentBuilder;
        #[clean]
        pub fn create_platform_endpoint(&self) -> create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder;
        #[clean]
        pub fn check_if_phone_number_is_opted_out(&self) -> check_if_phone_number_is_opted_out::builders::CheckIfPhoneNumberIsOptedOutFluentBuilder;
    }
}

pub mod operation {
    pub mod publish {
        #[derive(Clone, Debug)]
        pub struct PublishOutput;
        #[derive(Debug)]
        pub struct PublishError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PublishInputBuilder {
                topic_arn: Option<String>,
                target_arn: Option<String>,
                phone_number: Option<String>,
                message: Option<String>,
                subject: Option<String>,
                #[many]
                message_attributes: Option<HashMap<String, types::MessageAttributeValue>>,
                message_group_id: Option<String>,
                message_deduplication_id: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct PublishFluentBuilder {
                inner: PublishInputBuilder,
            }
            impl PublishFluentBuilder {
                pub fn topic_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.topic_arn = Some(input.into());
                    self
                }
                pub fn target_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.target_arn = Some(input.into());
                    self
                }
                pub fn phone_number(mut self, input: impl Into<String>) -> Self {
                    self.inner.phone_number = Some(input.into());
                    self
                }
                pub fn message(mut self, input: impl Into<String>) -> Self {
                    self.inner.message = Some(input.into());
                    self
                }
                pub fn subject(mut self, input: impl Into<String>) -> Self {
                    self.inner.subject = Some(input.into());
                    self
                }
                pub fn message_attributes(mut self, k: impl Into<String>, v: types::MessageAttributeValue) -> Self {
                    self.inner.message_attributes = Some(HashMap::from([(k.into(), v)]));
                    self
                }
                pub fn message_group_id(mut self, input: impl Into<String>) -> Self {
                    self.inner.message_group_id = Some(input.into());
                    self
                }
                pub fn message_deduplication_id(mut self, input: impl Into<String>) -> Self {
                    self.inner.message_deduplication_id = Some(input.into());
                    self
                }
                #[clean]
                #[sink("sns", operation = "publish", data(self.inner), store(self.inner.topic_arn, self.inner.target_arn))]
                pub async fn send(self) -> Result<PublishOutput, error::SdkError<PublishError>>;
            }
        }
    }

    pub mod publish_batch {
        #[derive(Clone, Debug)]
        pub struct PublishBatchOutput;
        #[derive(Debug)]
        pub struct PublishBatchError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PublishBatchInputBuilder {
                topic_arn: Option<String>,
                #[many]
                publish_batch_request_entries: Option<Vec<types::PublishBatchRequestEntry>>,
            }

            #[derive(Clone, Debug)]
            pub struct PublishBatchFluentBuilder {
                inner: PublishBatchInputBuilder,
            }
            impl PublishBatchFluentBuilder {
                pub fn topic_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.topic_arn = Some(input.into());
                    self
                }
                pub fn publish_batch_request_entries(mut self, input: types::PublishBatchRequestEntry) -> Self {
                    self.inner.publish_batch_request_entries = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("sns", operation = "publish", data(self.inner), store(self.inner.topic_arn))]
                pub async fn send(self) -> Result<PublishBatchOutput, error::SdkError<PublishBatchError>>;
            }
        }
    }

    pub mod subscribe {
        #[derive(Clone, Debug)]
        pub struct SubscribeOutput;
        #[derive(Debug)]
        pub struct SubscribeError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SubscribeInputBuilder {
                topic_arn: Option<String>,
                protocol: Option<String>,
                endpoint: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct SubscribeFluentBuilder {
                inner: SubscribeInputBuilder,
            }
            impl SubscribeFluentBuilder {
                pub fn topic_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.topic_arn = Some(input.into());
                    self
                }
                pub fn protocol(mut self, input: impl Into<String>) -> Self {
                    self.inner.protocol = Some(input.into());
                    self
                }
                pub fn endpoint(mut self, input: impl Into<String>) -> Self {
                    self.inner.endpoint = Some(input.into());
                    self
                }
                #[clean]
                #[sink("sns", operation = "insert", data(self.inner), store(self.inner.topic_arn))]
                pub async fn send(self) -> Result<SubscribeOutput, error::SdkError<SubscribeError>>;
            }
        }
    }

    pub mod create_platform_endpoint {
        #[derive(Clone, Debug)]
        pub struct CreatePlatformEndpointOutput;
        #[derive(Debug)]
        pub struct CreatePlatformEndpointError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct CreatePlatformEndpointInputBuilder {
                platform_application_arn: Option<String>,
                token: Option<String>,
                custom_user_data: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct CreatePlatformEndpointFluentBuilder {
                inner: CreatePlatformEndpointInputBuilder,
            }
            impl CreatePlatformEndpointFluentBuilder {
                pub fn platform_application_arn(mut self, input: impl Into<String>) -> Self {
                    self.inner.platform_application_arn = Some(input.into());
                    self
                }
                pub fn token(mut self, input: impl Into<String>) -> Self {
                    self.inner.token = Some(input.into());
                    self
                }
                pub fn custom_user_data(mut self, input: impl Into<String>) -> Self {
                    self.inner.custom_user_data = Some(input.into());
                    self
                }
                #[clean]
                #[sink("sns", operation = "insert", data(self.inner), store(self.inner.platform_application_arn))]
                pub async fn send(self) -> Result<CreatePlatformEndpointOutput, error::SdkError<CreatePlatformEndpointError>>;
            }
        }
    }

    pub mod check_if_phone_number_is_opted_out {
        #[derive(Clone, Debug)]
        pub struct CheckIfPhoneNumberIsOptedOutOutput;
        #[derive(Debug)]
        pub struct CheckIfPhoneNumberIsOptedOutError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CheckIfPhoneNumberIsOptedOutFluentBuilder;
            impl CheckIfPhoneNumberIsOptedOutFluentBuilder {
                #[clean]
                pub fn phone_number(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<CheckIfPhoneNumberIsOptedOutOutput, error::SdkError<CheckIfPhoneNumberIsOptedOutError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue {
        pub data_type: String,
        pub string_value: Option<String>,
        pub binary_value: Option<primitives::Blob>,
    }
    impl MessageAttributeValue {
        #[clean]
        pub fn builder() -> builders::MessageAttributeValueBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct PublishBatchRequestEntry {
        pub id: String,
        pub message: String,
        pub subject: Option<String>,
        pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
        pub message_group_id: Option<String>,
    }
    impl PublishBatchRequestEntry {
        #[clean]
        pub fn builder() -> builders::PublishBatchRequestEntryBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct MessageAttributeValueBuilder {
            data_type: Option<String>,
            string_value: Option<String>,
            binary_value: Option<primitives::Blob>,
        }
        impl MessageAttributeValueBuilder {
            pub fn data_type(mut self, input: impl Into<String>) -> Self {
                self.data_type = Some(input.into());
                self
            }
            pub fn string_value(mut self, input: impl Into<String>) -> Self {
                self.string_value = Some(input.into());
                self
            }
            pub fn binary_value(mut self, input: primitives::Blob) -> Self {
                self.binary_value = Some(input);
                self
            }
            pub fn build(self) -> Result<MessageAttributeValue, error::BuildError>;
        }

        #[derive(Clone, Debug, Default)]
        pub struct PublishBatchRequestEntryBuilder {
            id: Option<String>,
            message: Option<String>,
            subject: Option<String>,
            #[many]
            message_attributes: Option<HashMap<String, types::MessageAttributeValue>>,
            message_group_id: Option<String>,
        }
        impl PublishBatchRequestEntryBuilder {
            pub fn id(mut self, input: impl Into<String>) -> Self {
                self.id = Some(input.into());
                self
            }
            pub fn message(mut self, input: impl Into<String>) -> Self {
                self.message = Some(input.into());
                self
            }
            pub fn subject(mut self, input: impl Into<String>) -> Self {
                self.subject = Some(input.into());
                self
            }
            pub fn message_attributes(mut self, k: impl Into<String>, v: types::MessageAttributeValue) -> Self {
                self.message_attributes = Some(HashMap::from([(k.into(), v)]));
                self
            }
            pub fn message_group_id(mut self, input: impl Into<String>) -> Self {
                self.message_group_id = Some(input.into());
                self
            }
            pub fn build(self) -> Result<PublishBatchRequestEntry, error::BuildError>;
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
