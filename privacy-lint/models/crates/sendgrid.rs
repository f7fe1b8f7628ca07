#![model(package = "sendgrid", versions = ">=0.17, <0.28", features = ["blocking"])]

//! A mail is addresses, subject and content; it leaves for SendGrid when it is sent.

#[derive(Debug)]
pub struct SendgridError;

pub type SendgridResult<T> = Result<T, SendgridError>;

pub use self::client::SGClient;
pub use self::mail::{Destination, Mail};

mod client {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct SGClient;
    impl SGClient {
        #[clean]
        pub fn new<S: Into<String>>(key: S) -> SGClient;
        #[clean]
        #[sink("email", operation = "send", data(mail_info))]
        pub async fn send(&self, mail_info: Mail<'_>) -> SendgridResult<reqwest::Response>;
        #[versions(">=0.20")]
        #[clean]
        #[sink("email", operation = "send", data(mail_info))]
        pub fn blocking_send(&self, mail_info: Mail<'_>) -> SendgridResult<reqwest::blocking::Response>;
    }
}

mod mail {
    use super::*;

    #[derive(Debug)]
    pub struct Destination<'a> {
        pub address: &'a str,
        pub name: &'a str,
    }
    impl<'a> From<(&'a str, &'a str)> for Destination<'a> {
        fn from((address, name): (&'a str, &'a str)) -> Destination<'a> {
            Destination { address, name }
        }
    }

    #[derive(Debug, Default)]
    pub struct Mail<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Mail<'a> {
        pub fn new() -> Mail<'a> {
            Mail { parts: Vec::new() }
        }
        pub fn add_to(mut self, data: Destination<'a>) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_cc(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_bcc(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_from(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_subject(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_html(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_text(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_from_name(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
        pub fn add_reply_to(mut self, data: &'a str) -> Mail<'a> {
            self.parts = data;
            self
        }
    }
}

pub mod v3 {
    use super::*;

    pub struct Sender<'a> {
        host: &'a str,
    }
    impl<'a> Sender<'a> {
        #[versions(">=0.22")]
        #[clean]
        pub fn new(api_key: &str, client: Option<reqwest::Client>) -> Self;
        #[clean]
        #[sink("email", operation = "send", data(mail))]
        pub async fn send(&self, mail: &Message<'a>) -> SendgridResult<reqwest::Response>;
        #[versions(">=0.20")]
        #[clean]
        #[sink("email", operation = "send", data(mail))]
        pub fn blocking_send(&self, mail: &Message<'a>) -> SendgridResult<reqwest::blocking::Response>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct Message<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Message<'a> {
        pub fn new(from: Email<'a>) -> Self {
            Message { parts: from }
        }
        pub fn set_subject(mut self, subject: &'a str) -> Self {
            self.parts = subject;
            self
        }
        pub fn set_from(mut self, from: Email<'a>) -> Self {
            self.parts = from;
            self
        }
        #[versions(">=0.17.1")]
        pub fn set_reply_to(mut self, reply_to: Email<'a>) -> Self {
            self.parts = reply_to;
            self
        }
        pub fn add_content(mut self, c: Content<'a>) -> Self {
            self.parts = c;
            self
        }
        pub fn add_personalization(mut self, p: Personalization<'a>) -> Self {
            self.parts = p;
            self
        }
        pub fn add_attachment(mut self, a: Attachment<'a>) -> Self {
            self.parts = a;
            self
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Email<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Email<'a> {
        pub fn new(email: &'a str) -> Self {
            Email { parts: email }
        }
        pub fn set_name(mut self, name: &'a str) -> Self {
            self.parts = name;
            self
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Content<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Content<'a> {
        pub fn new() -> Self {
            Content { parts: Vec::new() }
        }
        pub fn set_content_type(mut self, content_type: &'a str) -> Self {
            self.parts = content_type;
            self
        }
        pub fn set_value(mut self, value: &'a str) -> Self {
            self.parts = value;
            self
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Personalization<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Personalization<'a> {
        pub fn new(email: Email<'a>) -> Self {
            Personalization { parts: email }
        }
        pub fn add_to(mut self, to: Email<'a>) -> Self {
            self.parts = to;
            self
        }
        pub fn add_cc(mut self, cc: Email<'a>) -> Self {
            self.parts = cc;
            self
        }
        pub fn add_bcc(mut self, bcc: Email<'a>) -> Self {
            self.parts = bcc;
            self
        }
        #[versions(">=0.17.4")]
        pub fn set_subject(mut self, subject: &'a str) -> Self {
            self.parts = subject;
            self
        }
        pub fn add_dynamic_template_data_json<T: serde::Serialize + ?Sized>(mut self, json_object: &T) -> SendgridResult<Self> {
            self.parts = serde_json::to_vec(json_object);
            Ok(self)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Attachment<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> Attachment<'a> {
        pub fn new() -> Self {
            Attachment { parts: Vec::new() }
        }
        pub fn set_content(mut self, c: &'a [u8]) -> Self {
            self.parts = c;
            self
        }
        pub fn set_base64_content(mut self, c: &'a str) -> Self {
            self.parts = c;
            self
        }
        pub fn set_filename(mut self, filename: &'a str) -> Self {
            self.parts = filename;
            self
        }
    }
}
