#![model(package = "twilio", versions = "1")]

//! Messages and calls to telephone numbers, which Twilio makes.

#[derive(Clone)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new(account_id: &str, auth_token: &str) -> Client;
    #[clean]
    #[sink("http", operation = "send", data(msg))]
    pub async fn send_message(&self, msg: OutboundMessage<'_>) -> Result<Message, TwilioError>;
    #[clean]
    #[sink("http", operation = "send", data(call))]
    pub async fn make_call(&self, call: OutboundCall<'_>) -> Result<Call, TwilioError>;
}

pub use self::call::{Call, OutboundCall};
pub use self::message::{Message, OutboundMessage};

#[derive(Debug)]
pub enum TwilioError {
    NetworkError(String),
}

mod message {
    pub struct OutboundMessage<'a> {
        pub from: &'a str,
        pub to: &'a str,
        pub body: &'a str,
    }
    impl<'a> OutboundMessage<'a> {
        pub fn new(from: &'a str, to: &'a str, body: &'a str) -> OutboundMessage<'a> {
            OutboundMessage { from, to, body }
        }
    }

    #[derive(Debug)]
    pub struct Message;
}

mod call {
    pub struct OutboundCall<'a> {
        pub from: &'a str,
        pub to: &'a str,
        pub url: &'a str,
    }
    impl<'a> OutboundCall<'a> {
        pub fn new(from: &'a str, to: &'a str, url: &'a str) -> OutboundCall<'a> {
            OutboundCall { from, to, url }
        }
    }

    #[derive(Debug)]
    pub struct Call;
}
