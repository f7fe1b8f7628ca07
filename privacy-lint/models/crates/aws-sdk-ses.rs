#![model(package = "aws-sdk-ses", versions = "1")]

//! Mail: addresses leave as well as texts.

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
        pub fn send_email(&self) -> send_email::builders::SendEmailFluentBuilder;
        #[clean]
        pub fn send_raw_email(&self) -> send_raw_email::builders::SendRawEmailFluentBuilder;
        #[clean]
        pub fn send_templated_email(&self) -> send_templated_email::builders::SendTemplatedEmailFluentBuilder;
        #[clean]
        pub fn get_identity_verification_attributes(&self) -> get_identity_verification_attributes::builders::GetIdentityVerificationAttributesFluentBuilder;
    }
}

pub mod operation {
    pub mod send_email {
        #[derive(Clone, Debug)]
        pub struct SendEmailOutput;
        #[derive(Debug)]
        pub struct SendEmailError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendEmailInputBuilder {
                source: Option<String>,
                destination: Option<types::Destination>,
                message: Option<types::Message>,
                #[many]
                reply_to_addresses: Option<Vec<String>>,
            }

            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder {
                inner: SendEmailInputBuilder,
            }
            impl SendEmailFluentBuilder {
                pub fn source(mut self, input: impl Into<String>) -> Self {
                    self.inner.source = Some(input.into());
                    self
                }
                pub fn destination(mut self, input: types::Destination) -> Self {
                    self.inner.destination = Some(input);
                    self
                }
                pub fn message(mut self, input: types::Message) -> Self {
                    self.inner.message = Some(input);
                    self
                }
                pub fn reply_to_addresses(mut self, input: impl Into<String>) -> Self {
                    self.inner.reply_to_addresses = Some(vec![input.into()]);
                    self
                }
                #[clean]
                #[sink("email", operation = "send", data(self.inner))]
                pub async fn send(self) -> Result<SendEmailOutput, error::SdkError<SendEmailError>>;
            }
        }
    }

    pub mod send_raw_email {
        #[derive(Clone, Debug)]
        pub struct SendRawEmailOutput;
        #[derive(Debug)]
        pub struct SendRawEmailError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendRawEmailInputBuilder {
                source: Option<String>,
                #[many]
                destinations: Option<Vec<String>>,
                raw_message: Option<types::RawMessage>,
            }

            #[derive(Clone, Debug)]
            pub struct SendRawEmailFluentBuilder {
                inner: SendRawEmailInputBuilder,
            }
            impl SendRawEmailFluentBuilder {
                pub fn source(mut self, input: impl Into<String>) -> Self {
                    self.inner.source = Some(input.into());
                    self
                }
                pub fn destinations(mut self, input: impl Into<String>) -> Self {
                    self.inner.destinations = Some(vec![input.into()]);
                    self
                }
                pub fn raw_message(mut self, input: types::RawMessage) -> Self {
                    self.inner.raw_message = Some(input);
                    self
                }
                #[clean]
                #[sink("email", operation = "send", data(self.inner))]
                pub async fn send(self) -> Result<SendRawEmailOutput, error::SdkError<SendRawEmailError>>;
            }
        }
    }

    pub mod send_templated_email {
        #[derive(Clone, Debug)]
        pub struct SendTemplatedEmailOutput;
        #[derive(Debug)]
        pub struct SendTemplatedEmailError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendTemplatedEmailInputBuilder {
                source: Option<String>,
                destination: Option<types::Destination>,
                #[many]
                reply_to_addresses: Option<Vec<String>>,
                template: Option<String>,
                template_data: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct SendTemplatedEmailFluentBuilder {
                inner: SendTemplatedEmailInputBuilder,
            }
            impl SendTemplatedEmailFluentBuilder {
                pub fn source(mut self, input: impl Into<String>) -> Self {
                    self.inner.source = Some(input.into());
                    self
                }
                pub fn destination(mut self, input: types::Destination) -> Self {
                    self.inner.destination = Some(input);
                    self
                }
                pub fn reply_to_addresses(mut self, input: impl Into<String>) -> Self {
                    self.inner.reply_to_addresses = Some(vec![input.into()]);
                    self
                }
                pub fn template(mut self, input: impl Into<String>) -> Self {
                    self.inner.template = Some(input.into());
                    self
                }
                pub fn template_data(mut self, input: impl Into<String>) -> Self {
                    self.inner.template_data = Some(input.into());
                    self
                }
                #[clean]
                #[sink("email", operation = "send", data(self.inner))]
                pub async fn send(self) -> Result<SendTemplatedEmailOutput, error::SdkError<SendTemplatedEmailError>>;
            }
        }
    }

    pub mod get_identity_verification_attributes {
        #[derive(Clone, Debug)]
        pub struct GetIdentityVerificationAttributesOutput;
        #[derive(Debug)]
        pub struct GetIdentityVerificationAttributesError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetIdentityVerificationAttributesFluentBuilder;
            impl GetIdentityVerificationAttributesFluentBuilder {
                #[clean]
                pub fn identities(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetIdentityVerificationAttributesOutput, error::SdkError<GetIdentityVerificationAttributesError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination {
        pub to_addresses: Option<Vec<String>>,
        pub cc_addresses: Option<Vec<String>>,
        pub bcc_addresses: Option<Vec<String>>,
    }
    impl Destination {
        #[clean]
        pub fn builder() -> builders::DestinationBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Message {
        pub subject: Option<Content>,
        pub body: Option<Body>,
    }
    impl Message {
        #[clean]
        pub fn builder() -> builders::MessageBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Body {
        pub text: Option<Content>,
        pub html: Option<Content>,
    }
    impl Body {
        #[clean]
        pub fn builder() -> builders::BodyBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Content {
        pub data: String,
        pub charset: Option<String>,
    }
    impl Content {
        #[clean]
        pub fn builder() -> builders::ContentBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawMessage {
        pub data: primitives::Blob,
    }
    impl RawMessage {
        #[clean]
        pub fn builder() -> builders::RawMessageBuilder;
    }

    pub mod builders {
        use super::*;

        #[derive(Clone, Debug, Default)]
        pub struct DestinationBuilder {
            #[many]
            to_addresses: Option<Vec<String>>,
            #[many]
            cc_addresses: Option<Vec<String>>,
            #[many]
            bcc_addresses: Option<Vec<String>>,
        }
        impl DestinationBuilder {
            pub fn to_addresses(mut self, input: impl Into<String>) -> Self {
                self.to_addresses = Some(vec![input.into()]);
                self
            }
            pub fn cc_addresses(mut self, input: impl Into<String>) -> Self {
                self.cc_addresses = Some(vec![input.into()]);
                self
            }
            pub fn bcc_addresses(mut self, input: impl Into<String>) -> Self {
                self.bcc_addresses = Some(vec![input.into()]);
                self
            }
            pub fn build(self) -> Destination;
        }

        #[derive(Clone, Debug, Default)]
        pub struct MessageBuilder {
            subject: Option<types::Content>,
            body: Option<types::Body>,
        }
        impl MessageBuilder {
            pub fn subject(mut self, input: types::Content) -> Self {
                self.subject = Some(input);
                self
            }
            pub fn body(mut self, input: types::Body) -> Self {
                self.body = Some(input);
                self
            }
            pub fn build(self) -> Message;
        }

        #[derive(Clone, Debug, Default)]
        pub struct BodyBuilder {
            text: Option<types::Content>,
            html: Option<types::Content>,
        }
        impl BodyBuilder {
            pub fn text(mut self, input: types::Content) -> Self {
                self.text = Some(input);
                self
            }
            pub fn html(mut self, input: types::Content) -> Self {
                self.html = Some(input);
                self
            }
            pub fn build(self) -> Body;
        }

        #[derive(Clone, Debug, Default)]
        pub struct ContentBuilder {
            data: Option<String>,
            charset: Option<String>,
        }
        impl ContentBuilder {
            pub fn data(mut self, input: impl Into<String>) -> Self {
                self.data = Some(input.into());
                self
            }
            pub fn charset(mut self, input: impl Into<String>) -> Self {
                self.charset = Some(input.into());
                self
            }
            pub fn build(self) -> Result<Content, error::BuildError>;
        }

        #[derive(Clone, Debug, Default)]
        pub struct RawMessageBuilder {
            data: Option<primitives::Blob>,
        }
        impl RawMessageBuilder {
            pub fn data(mut self, input: primitives::Blob) -> Self {
                self.data = Some(input);
                self
            }
            pub fn build(self) -> Result<RawMessage, error::BuildError>;
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
