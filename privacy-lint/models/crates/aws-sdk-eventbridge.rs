#![model(package = "aws-sdk-eventbridge", versions = "1")]

//! Events of a bus, which fans them out as a topic does: the backend is `sns`, the nearest one.

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
        pub fn put_events(&self) -> put_events::builders::PutEventsFluentBuilder;
        #[clean]
        pub fn describe_event_bus(&self) -> describe_event_bus::builders::DescribeEventBusFluentBuilder;
    }
}

pub mod operation {
    pub mod put_events {
        #[derive(Clone, Debug)]
        pub struct PutEventsOutput;
        #[derive(Debug)]
        pub struct PutEventsError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutEventsInputBuilder {
                #[many]
                entries: Option<Vec<types::PutEventsRequestEntry>>,
            }

            #[derive(Clone, Debug)]
            pub struct PutEventsFluentBuilder {
                inner: PutEventsInputBuilder,
            }
            impl PutEventsFluentBuilder {
                pub fn entries(mut self, input: types::PutEventsRequestEntry) -> Self {
                    self.inner.entries = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("sns", operation = "publish", data(self.inner), store(self.inner.entries.event_bus_name))]
                pub async fn send(self) -> Result<PutEventsOutput, error::SdkError<PutEventsError>>;
            }
        }
    }

    pub mod describe_event_bus {
        #[derive(Clone, Debug)]
        pub struct DescribeEventBusOutput;
        #[derive(Debug)]
        pub struct DescribeEventBusError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DescribeEventBusFluentBuilder;
            impl DescribeEventBusFluentBuilder {
                #[clean]
                pub fn name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<DescribeEventBusOutput, error::SdkError<DescribeEventBusError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct PutEventsRequestEntry {
        pub source: Option<String>,
        pub resources: Option<Vec<String>>,
        pub detail_type: Option<String>,
        pub detail: Option<String>,
        pub event_bus_name: Option<String>,
        pub trace_header: Option<String>,
    }
    impl PutEventsRequestEntry {
        #[clean]
        pub fn builder() -> builders::PutEventsRequestEntryBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct PutEventsRequestEntryBuilder {
            source: Option<String>,
            #[many]
            resources: Option<Vec<String>>,
            detail_type: Option<String>,
            detail: Option<String>,
            event_bus_name: Option<String>,
            trace_header: Option<String>,
        }
        impl PutEventsRequestEntryBuilder {
            pub fn source(mut self, input: impl Into<String>) -> Self {
                self.source = Some(input.into());
                self
            }
            pub fn resources(mut self, input: impl Into<String>) -> Self {
                self.resources = Some(vec![input.into()]);
                self
            }
            pub fn detail_type(mut self, input: impl Into<String>) -> Self {
                self.detail_type = Some(input.into());
                self
            }
            pub fn detail(mut self, input: impl Into<String>) -> Self {
                self.detail = Some(input.into());
                self
            }
            pub fn event_bus_name(mut self, input: impl Into<String>) -> Self {
                self.event_bus_name = Some(input.into());
                self
            }
            pub fn trace_header(mut self, input: impl Into<String>) -> Self {
                self.trace_header = Some(input.into());
                self
            }
            pub fn build(self) -> PutEventsRequestEntry {
                PutEventsRequestEntry {
                    source: self.source,
                    resources: self.resources,
                    detail_type: self.detail_type,
                    detail: self.detail,
                    event_bus_name: self.event_bus_name,
                    trace_header: self.trace_header,
                }
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
