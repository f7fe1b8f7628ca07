#![model(package = "mailgun-rs", versions = ">=0.1.9, <3")]

//! A message of public fields; it leaves for Mailgun when it is sent.

use std::collections::HashMap;

#[versions(">=0.1.10")]
pub enum MailgunRegion {
    US,
    EU,
}

#[derive(Clone, Debug, Default)]
pub struct Mailgun {
    pub api_key: String,
    pub domain: String,
}
impl Mailgun {
    #[versions(">=2")]
    #[clean]
    #[sink("email", operation = "send", data(sender, message, attachments))]
    pub fn send(
        &self,
        region: MailgunRegion,
        sender: &EmailAddress,
        message: Message,
        attachments: Option<Vec<Attachment>>,
    ) -> SendResult<SendResponse>;
    #[versions(">=2")]
    #[clean]
    #[sink("email", operation = "send", data(sender, message, attachments))]
    pub async fn async_send(
        &self,
        region: MailgunRegion,
        sender: &EmailAddress,
        message: Message,
        attachments: Option<Vec<Attachment>>,
    ) -> SendResult<SendResponse>;
}

pub type SendResult<T> = Result<T, SendError>;

#[versions(">=2")]
#[derive(Debug)]
pub enum SendError {
    Req(reqwest::Error),
}

#[derive(Debug, PartialEq)]
pub struct SendResponse {
    pub message: String,
    pub id: String,
}

#[versions(">=2")]
#[derive(Clone, Debug)]
pub struct Attachment {
    pub path: String,
}

#[derive(Clone, Debug, Default)]
pub struct Message {
    pub to: Vec<EmailAddress>,
    pub cc: Vec<EmailAddress>,
    pub bcc: Vec<EmailAddress>,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub template: String,
    pub template_vars: HashMap<String, String>,
}

#[derive(Clone, Debug)]
pub struct EmailAddress {
    name: Option<String>,
    address: String,
}
impl EmailAddress {
    pub fn address(address: &str) -> Self {
        EmailAddress { name: None, address }
    }
    pub fn name_address(name: &str, address: &str) -> Self {
        EmailAddress { name: Some(name), address }
    }
}
