#![model(package = "postmark", versions = ">=0.10, <3", features = ["reqwest"])]

//! A request of Postmark's API is a value; it leaves when a client executes it.

pub use self::client::{Client, Query};

mod client {
    pub trait Client {}

    pub trait Query<C> {
        type Result;
        #[clean]
        #[sink("email", operation = "send", data(self))]
        async fn execute(self, client: &C) -> Self::Result;
    }
    impl<T, C: Client> Query<C> for T {
        type Result = Result<crate::api::email::SendEmailResponse, QueryError>;
    }

    struct QueryError;
}

pub mod reqwest {
    #[derive(Clone)]
    pub struct PostmarkClient;
    impl super::Client for PostmarkClient {}
}

pub mod api {
    #[derive(Clone, Debug)]
    pub struct Body {
        #[many]
        content: String,
    }
    impl Body {
        pub fn text(text: String) -> Self {
            Body { content: text }
        }
        pub fn html(html: String) -> Self {
            Body { content: html }
        }
    }

    pub mod email {
        use super::Body;

        #[derive(Clone, Debug, Default)]
        pub struct SendEmailRequest {
            pub from: String,
            pub to: String,
            pub body: Body,
            pub cc: Option<String>,
            pub bcc: Option<String>,
            pub subject: Option<String>,
        }
        impl SendEmailRequest {
            pub fn builder() -> Setters {
                Setters { parts: Vec::new() }
            }
        }

        struct Setters {
            #[many]
            parts: Vec<u8>,
        }
        impl Setters {
            pub fn from(mut self, from: impl Into<String>) -> Self {
                self.parts = from.into();
                self
            }
            pub fn to(mut self, to: impl Into<String>) -> Self {
                self.parts = to.into();
                self
            }
            pub fn cc(mut self, cc: impl Into<String>) -> Self {
                self.parts = cc.into();
                self
            }
            pub fn bcc(mut self, bcc: impl Into<String>) -> Self {
                self.parts = bcc.into();
                self
            }
            pub fn subject(mut self, subject: impl Into<String>) -> Self {
                self.parts = subject.into();
                self
            }
            pub fn tag(mut self, tag: impl Into<String>) -> Self {
                self.parts = tag.into();
                self
            }
            pub fn reply_to(mut self, reply_to: impl Into<String>) -> Self {
                self.parts = reply_to.into();
                self
            }
            pub fn body(mut self, body: Body) -> Self {
                self.parts = body;
                self
            }
            pub fn build(self) -> SendEmailRequest;
        }

        #[derive(Clone, Debug)]
        pub struct SendEmailResponse {
            pub message: String,
        }
    }
}
