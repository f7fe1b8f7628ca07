#![model(package = "aws-sdk-sqs", versions = "1")]

//! An operation is a builder that is sent. The store is the URL of the queue.

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
        pub fn send_message(&self) -> send_message::builders::SendMessageFluentBuilder;
        #[clean]
        pub fn send_message_batch(&self) -> send_message_batch::builders::SendMessageBatchFluentBuilder;
        #[clean]
        pub fn receive_message(&self) -> receive_message::builders::ReceiveMessageFluentBuilder;
        #[clean]
        pub fn delete_message(&self) -> delete_message::builders::DeleteMessageFluentBuilder;
        #[clean]
        pub fn get_queue_url(&self) -> get_queue_url::builders::GetQueueUrlFluentBuilder;
    }
}

pub mod operation {
    pub mod send_message {
        #[derive(Clone, Debug)]
        pub struct SendMessageOutput;
        #[derive(Debug)]
        pub struct SendMessageError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendMessageInputBuilder {
                queue_url: Option<String>,
                message_body: Option<String>,
                #[many]
                message_attributes: Option<HashMap<String, types::MessageAttributeValue>>,
                message_group_id: Option<String>,
                message_deduplication_id: Option<String>,
                delay_seconds: Option<i32>,
            }

            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder {
                inner: SendMessageInputBuilder,
            }
            impl SendMessageFluentBuilder {
                pub fn queue_url(mut self, input: impl Into<String>) -> Self {
                    self.inner.queue_url = Some(input.into());
                    self
                }
                pub fn message_body(mut self, input: impl Into<String>) -> Self {
                    self.inner.message_body = Some(input.into());
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
                pub fn delay_seconds(mut self, input: i32) -> Self {
                    self.inner.delay_seconds = Some(input);
                    self
                }
                #[clean]
                #[sink("sqs", operation = "send", data(self.inner), store(self.inner.queue_url))]
                pub async fn send(self) -> Result<SendMessageOutput, error::SdkError<SendMessageError>>;
            }
        }
    }

    pub mod send_message_batch {
        #[derive(Clone, Debug)]
        pub struct SendMessageBatchOutput;
        #[derive(Debug)]
        pub struct SendMessageBatchError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendMessageBatchInputBuilder {
                queue_url: Option<String>,
                #[many]
                entries: Option<Vec<types::SendMessageBatchRequestEntry>>,
            }

            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder {
                inner: SendMessageBatchInputBuilder,
            }
            impl SendMessageBatchFluentBuilder {
                pub fn queue_url(mut self, input: impl Into<String>) -> Self {
                    self.inner.queue_url = Some(input.into());
                    self
                }
                pub fn entries(mut self, input: types::SendMessageBatchRequestEntry) -> Self {
                    self.inner.entries = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("sqs", operation = "send", data(self.inner), store(self.inner.queue_url))]
                pub async fn send(self) -> Result<SendMessageBatchOutput, error::SdkError<SendMessageBatchError>>;
            }
        }
    }

    pub mod receive_message {
        #[derive(Clone, Debug)]
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<types::Message>>,
        }
        #[derive(Debug)]
        pub struct ReceiveMessageError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                #[clean]
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn max_number_of_messages(self, input: i32) -> Self;
                #[clean]
                pub fn wait_time_seconds(self, input: i32) -> Self;
                #[clean]
                pub async fn send(self) -> Result<ReceiveMessageOutput, error::SdkError<ReceiveMessageError>>;
            }
        }
    }

    pub mod delete_message {
        #[derive(Clone, Debug)]
        pub struct DeleteMessageOutput;
        #[derive(Debug)]
        pub struct DeleteMessageError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                #[clean]
                pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn receipt_handle(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<DeleteMessageOutput, error::SdkError<DeleteMessageError>>;
            }
        }
    }

    pub mod get_queue_url {
        #[derive(Clone, Debug)]
        pub struct GetQueueUrlOutput {
            pub queue_url: Option<String>,
        }
        #[derive(Debug)]
        pub struct GetQueueUrlError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetQueueUrlFluentBuilder;
            impl GetQueueUrlFluentBuilder {
                #[clean]
                pub fn queue_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetQueueUrlOutput, error::SdkError<GetQueueUrlError>>;
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
    pub struct SendMessageBatchRequestEntry {
        pub id: String,
        pub message_body: String,
        pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
        pub message_group_id: Option<String>,
    }
    impl SendMessageBatchRequestEntry {
        #[clean]
        pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Message {
        pub message_id: Option<String>,
        pub receipt_handle: Option<String>,
        pub body: Option<String>,
    }
    impl Message {
        #[clean]
        pub fn builder() -> builders::MessageBuilder;
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
        pub struct SendMessageBatchRequestEntryBuilder {
            id: Option<String>,
            message_body: Option<String>,
            #[many]
            message_attributes: Option<HashMap<String, types::MessageAttributeValue>>,
            message_group_id: Option<String>,
        }
        impl SendMessageBatchRequestEntryBuilder {
            pub fn id(mut self, input: impl Into<String>) -> Self {
                self.id = Some(input.into());
                self
            }
            pub fn message_body(mut self, input: impl Into<String>) -> Self {
                self.message_body = Some(input.into());
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
            pub fn build(self) -> Result<SendMessageBatchRequestEntry, error::BuildError>;
        }

        #[derive(Clone, Debug, Default)]
        pub struct MessageBuilder {
            message_id: Option<String>,
            receipt_handle: Option<String>,
            body: Option<String>,
        }
        impl MessageBuilder {
            pub fn message_id(mut self, input: impl Into<String>) -> Self {
                self.message_id = Some(input.into());
                self
            }
            pub fn receipt_handle(mut self, input: impl Into<String>) -> Self {
                self.receipt_handle = Some(input.into());
                self
            }
            pub fn body(mut self, input: impl Into<String>) -> Self {
                self.body = Some(input.into());
                self
            }
            pub fn build(self) -> Message;
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
