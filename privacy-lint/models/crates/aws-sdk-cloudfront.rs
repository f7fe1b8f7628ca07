#![model(package = "aws-sdk-cloudfront", versions = "1")]

//! What is invalidated is named by its path, which leaves by a request to AWS.

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
        pub fn create_invalidation(&self) -> create_invalidation::builders::CreateInvalidationFluentBuilder;
    }
}

pub mod operation {
    pub mod create_invalidation {
        #[derive(Clone, Debug)]
        pub struct CreateInvalidationOutput;
        #[derive(Debug)]
        pub struct CreateInvalidationError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct CreateInvalidationFluentBuilder {
                invalidation_batch: Option<types::InvalidationBatch>,
            }
            impl CreateInvalidationFluentBuilder {
                pub fn distribution_id(self, input: impl Into<String>) -> Self {
                    self
                }
                pub fn invalidation_batch(mut self, input: types::InvalidationBatch) -> Self {
                    self.invalidation_batch = Some(input);
                    self
                }
                #[clean]
                #[sink("http", operation = "send", data(self.invalidation_batch))]
                pub async fn send(self) -> Result<CreateInvalidationOutput, error::SdkError<CreateInvalidationError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct InvalidationBatch {
        pub paths: Option<Paths>,
        pub caller_reference: String,
    }
    impl InvalidationBatch {
        #[clean]
        pub fn builder() -> builders::InvalidationBatchBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Paths {
        pub quantity: i32,
        pub items: Option<Vec<String>>,
    }
    impl Paths {
        #[clean]
        pub fn builder() -> builders::PathsBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct InvalidationBatchBuilder {
            paths: Option<Paths>,
            caller_reference: Option<String>,
        }
        impl InvalidationBatchBuilder {
            pub fn paths(mut self, input: Paths) -> Self {
                self.paths = Some(input);
                self
            }
            pub fn caller_reference(mut self, input: impl Into<String>) -> Self {
                self.caller_reference = Some(input.into());
                self
            }
            pub fn build(self) -> Result<InvalidationBatch, error::BuildError> {
                Ok(InvalidationBatch { paths: self.paths, caller_reference: self.caller_reference.unwrap() })
            }
        }

        #[derive(Clone, Debug, Default)]
        pub struct PathsBuilder {
            #[many]
            items: Option<Vec<String>>,
        }
        impl PathsBuilder {
            pub fn quantity(self, input: i32) -> Self {
                self
            }
            pub fn items(mut self, input: impl Into<String>) -> Self {
                self.items = Some(vec![input.into()]);
                self
            }
            pub fn set_items(mut self, input: Option<Vec<String>>) -> Self {
                self.items = input;
                self
            }
            pub fn build(self) -> Result<Paths, error::BuildError> {
                Ok(Paths { quantity: 1, items: self.items })
            }
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

pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
}
