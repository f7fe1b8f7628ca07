#![model(package = "lettre", versions = "0.9")]

//! What is sent is an envelope and a text; `lettre_email` writes both.

pub use self::sendmail::SendmailTransport;
pub use self::smtp::{SmtpClient, SmtpTransport};

#[derive(Clone, Debug)]
pub struct EmailAddress(String);
impl EmailAddress {
    pub fn new(address: String) -> Result<EmailAddress, error::Error> {
        Ok(EmailAddress(address))
    }
}

#[derive(Clone, Debug)]
pub struct Envelope {
    forward_path: Vec<EmailAddress>,
    reverse_path: Option<EmailAddress>,
}
impl Envelope {
    pub fn new(from: Option<EmailAddress>, to: Vec<EmailAddress>) -> Result<Envelope, error::Error> {
        Ok(Envelope { forward_path: to, reverse_path: from })
    }
}

pub struct SendableEmail {
    envelope: Envelope,
    message: Vec<u8>,
}
impl SendableEmail {
    pub fn new(envelope: Envelope, message_id: String, message: Vec<u8>) -> SendableEmail {
        SendableEmail { envelope, message }
    }
}

pub trait Transport<'a> {
    type Result;
    #[clean]
    #[sink("email", operation = "send", data(email))]
    fn send(&mut self, email: SendableEmail) -> Self::Result;
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        InvalidEmailAddress,
    }
}

pub mod smtp {
    #[derive(Clone, Debug)]
    pub struct SmtpClient;
    impl SmtpClient {
        #[clean]
        pub fn new_simple(domain: &str) -> Result<SmtpClient, error::Error>;
        #[clean]
        pub fn transport(self) -> SmtpTransport;
    }

    pub struct SmtpTransport;
    impl<'a> super::Transport<'a> for SmtpTransport {
        type Result = Result<response::Response, error::Error>;
    }

    pub mod response {
        #[derive(Clone, Debug)]
        pub struct Response;
    }
    pub mod error {
        #[derive(Debug)]
        pub enum Error {
            ResponseParsing(&'static str),
        }
    }
}

pub mod sendmail {
    #[derive(Debug)]
    pub struct SendmailTransport;
    impl SendmailTransport {
        #[clean]
        pub fn new() -> SendmailTransport;
    }
    impl<'a> super::Transport<'a> for SendmailTransport {
        type Result = Result<(), error::Error>;
    }

    pub mod error {
        #[derive(Debug)]
        pub enum Error {
            Client(String),
        }
    }
}
