#![model(package = "aws-sdk-sesv2", versions = "1")]

//! Mail: addresses leave as well as texts. A contact is kept in a list of the service.

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
        pub fn send_bulk_email(&self) -> send_bulk_email::builders::SendBulkEmailFluentBuilder;
        #[clean]
        pub fn create_contact(&self) -> create_contact::builders::CreateContactFluentBuilder;
        #[clean]
        pub fn get_contact(&self) -> get_contact::builders::GetContactFluentBuilder;
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
                from_email_address: Option<String>,
                destination: Option<types::Destination>,
                #[many]
                reply_to_addresses: Option<Vec<String>>,
                content: Option<types::EmailContent>,
                #[many]
                email_tags: Option<Vec<types::MessageTag>>,
            }

            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder {
                inner: SendEmailInputBuilder,
            }
            impl SendEmailFluentBuilder {
                pub fn from_email_address(mut self, input: impl Into<String>) -> Self {
                    self.inner.from_email_address = Some(input.into());
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
                pub fn content(mut self, input: types::EmailContent) -> Self {
                    self.inner.content = Some(input);
                    self
                }
                pub fn email_tags(mut self, input: types::MessageTag) -> Self {
                    self.inner.email_tags = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("email", operation = "send", data(self.inner))]
                pub async fn send(self) -> Result<SendEmailOutput, error::SdkError<SendEmailError>>;
            }
        }
    }

    pub mod send_bulk_email {
        #[derive(Clone, Debug)]
        pub struct SendBulkEmailOutput;
        #[derive(Debug)]
        pub struct SendBulkEmailError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct SendBulkEmailInputBuilder {
                from_email_address: Option<String>,
                default_content: Option<types::BulkEmailContent>,
                #[many]
                bulk_email_entries: Option<Vec<types::BulkEmailEntry>>,
            }

            #[derive(Clone, Debug)]
            pub struct SendBulkEmailFluentBuilder {
                inner: SendBulkEmailInputBuilder,
            }
            impl SendBulkEmailFluentBuilder {
                pub fn from_email_address(mut self, input: impl Into<String>) -> Self {
                    self.inner.from_email_address = Some(input.into());
                    self
                }
                pub fn default_content(mut self, input: types::BulkEmailContent) -> Self {
                    self.inner.default_content = Some(input);
                    self
                }
                pub fn bulk_email_entries(mut self, input: types::BulkEmailEntry) -> Self {
                    self.inner.bulk_email_entries = Some(vec![input]);
                    self
                }
                #[clean]
                #[sink("email", operation = "send", data(self.inner))]
                pub async fn send(self) -> Result<SendBulkEmailOutput, error::SdkError<SendBulkEmailError>>;
            }
        }
    }

    pub mod create_contact {
        #[derive(Clone, Debug)]
        pub struct CreateContactOutput;
        #[derive(Debug)]
        pub struct CreateContactError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct CreateContactInputBuilder {
                contact_list_name: Option<String>,
                email_address: Option<String>,
                attributes_data: Option<String>,
            }

            #[derive(Clone, Debug)]
            pub struct CreateContactFluentBuilder {
                inner: CreateContactInputBuilder,
            }
            impl CreateContactFluentBuilder {
                pub fn contact_list_name(mut self, input: impl Into<String>) -> Self {
                    self.inner.contact_list_name = Some(input.into());
                    self
                }
                pub fn email_address(mut self, input: impl Into<String>) -> Self {
                    self.inner.email_address = Some(input.into());
                    self
                }
                pub fn attributes_data(mut self, input: impl Into<String>) -> Self {
                    self.inner.attributes_data = Some(input.into());
                    self
                }
                #[clean]
                #[sink("email", operation = "insert", data(self.inner), store(self.inner.contact_list_name))]
                pub async fn send(self) -> Result<CreateContactOutput, error::SdkError<CreateContactError>>;
            }
        }
    }

    pub mod get_contact {
        #[derive(Clone, Debug)]
        pub struct GetContactOutput;
        #[derive(Debug)]
        pub struct GetContactError;

        pub mod builders {
            use super::super::super::*;
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetContactFluentBuilder;
            impl GetContactFluentBuilder {
                #[clean]
                pub fn contact_list_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn email_address(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetContactOutput, error::SdkError<GetContactError>>;
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
    pub struct EmailContent {
        pub simple: Option<Message>,
        pub raw: Option<RawMessage>,
        pub template: Option<Template>,
    }
    impl EmailContent {
        #[clean]
        pub fn builder() -> builders::EmailContentBuilder;
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

    #[derive(Clone, Debug, PartialEq)]
    pub struct Template {
        pub template_name: Option<String>,
        pub template_data: Option<String>,
    }
    impl Template {
        #[clean]
        pub fn builder() -> builders::TemplateBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageTag {
        pub name: String,
        pub value: String,
    }
    impl MessageTag {
        #[clean]
        pub fn builder() -> builders::MessageTagBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct BulkEmailEntry {
        pub destination: Option<Destination>,
        pub replacement_email_content: Option<ReplacementEmailContent>,
    }
    impl BulkEmailEntry {
        #[clean]
        pub fn builder() -> builders::BulkEmailEntryBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct BulkEmailContent {
        pub template: Option<Template>,
    }
    impl BulkEmailContent {
        #[clean]
        pub fn builder() -> builders::BulkEmailContentBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplacementEmailContent {
        pub replacement_template: Option<ReplacementTemplate>,
    }
    impl ReplacementEmailContent {
        #[clean]
        pub fn builder() -> builders::ReplacementEmailContentBuilder;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplacementTemplate {
        pub replacement_template_data: Option<String>,
    }
    impl ReplacementTemplate {
        #[clean]
        pub fn builder() -> builders::ReplacementTemplateBuilder;
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
        pub struct EmailContentBuilder {
            simple: Option<types::Message>,
            raw: Option<types::RawMessage>,
            template: Option<types::Template>,
        }
        impl EmailContentBuilder {
            pub fn simple(mut self, input: types::Message) -> Self {
                self.simple = Some(input);
                self
            }
            pub fn raw(mut self, input: types::RawMessage) -> Self {
                self.raw = Some(input);
                self
            }
            pub fn template(mut self, input: types::Template) -> Self {
                self.template = Some(input);
                self
            }
            pub fn build(self) -> EmailContent;
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

        #[derive(Clone, Debug, Default)]
        pub struct TemplateBuilder {
            template_name: Option<String>,
            template_data: Option<String>,
        }
        impl TemplateBuilder {
            pub fn template_name(mut self, input: impl Into<String>) -> Self {
                self.template_name = Some(input.into());
                self
            }
            pub fn template_data(mut self, input: impl Into<String>) -> Self {
                self.template_data = Some(input.into());
                self
            }
            pub fn build(self) -> Template;
        }

        #[derive(Clone, Debug, Default)]
        pub struct MessageTagBuilder {
            name: Option<String>,
            value: Option<String>,
        }
        impl MessageTagBuilder {
            pub fn name(mut self, input: impl Into<String>) -> Self {
                self.name = Some(input.into());
                self
            }
            pub fn value(mut self, input: impl Into<String>) -> Self {
                self.value = Some(input.into());
                self
            }
            pub fn build(self) -> Result<MessageTag, error::BuildError>;
        }

        #[derive(Clone, Debug, Default)]
        pub struct BulkEmailEntryBuilder {
            destination: Option<types::Destination>,
            replacement_email_content: Option<types::ReplacementEmailContent>,
        }
        impl BulkEmailEntryBuilder {
            pub fn destination(mut self, input: types::Destination) -> Self {
                self.destination = Some(input);
                self
            }
            pub fn replacement_email_content(mut self, input: types::ReplacementEmailContent) -> Self {
                self.replacement_email_content = Some(input);
                self
            }
            pub fn build(self) -> BulkEmailEntry;
        }

        #[derive(Clone, Debug, Default)]
        pub struct BulkEmailContentBuilder {
            template: Option<types::Template>,
        }
        impl BulkEmailContentBuilder {
            pub fn template(mut self, input: types::Template) -> Self {
                self.template = Some(input);
                self
            }
            pub fn build(self) -> BulkEmailContent;
        }

        #[derive(Clone, Debug, Default)]
        pub struct ReplacementEmailContentBuilder {
            replacement_template: Option<types::ReplacementTemplate>,
        }
        impl ReplacementEmailContentBuilder {
            pub fn replacement_template(mut self, input: types::ReplacementTemplate) -> Self {
                self.replacement_template = Some(input);
                self
            }
            pub fn build(self) -> ReplacementEmailContent;
        }

        #[derive(Clone, Debug, Default)]
        pub struct ReplacementTemplateBuilder {
            replacement_template_data: Option<String>,
        }
        impl ReplacementTemplateBuilder {
            pub fn replacement_template_data(mut self, input: impl Into<String>) -> Self {
                self.replacement_template_data = Some(input.into());
                self
            }
            pub fn build(self) -> ReplacementTemplate;
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
