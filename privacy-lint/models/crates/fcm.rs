#![model(package = "fcm", versions = "0.9")]

//! A message is a token, a notification and data; it leaves for Firebase when it is sent.

pub use self::client::Client;
pub use self::message::{Message, MessageBuilder};
pub use self::notification::{Notification, NotificationBuilder};

mod client {
    use super::*;

    pub struct Client;
    impl Client {
        #[clean]
        pub fn new() -> Client;
        #[clean]
        #[sink("push", operation = "send", data(message))]
        pub async fn send(&self, message: Message<'_>) -> Result<response::FcmResponse, response::FcmError>;
    }

    pub mod response {
        #[derive(Debug)]
        pub struct FcmResponse;
        #[derive(Debug)]
        pub enum FcmError {
            Unauthorized,
        }
    }
}

mod message {
    use super::*;

    #[derive(Debug)]
    pub struct Message<'a> {
        #[many]
        parts: &'a str,
    }

    #[derive(Debug)]
    pub struct MessageBuilder<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> MessageBuilder<'a> {
        pub fn new(api_key: &'a str, to: &'a str) -> Self {
            MessageBuilder { parts: to }
        }
        pub fn new_multi<S>(api_key: &'a str, ids: &'a [S]) -> Self {
            MessageBuilder { parts: ids }
        }
        pub fn data(&mut self, data: &dyn erased_serde::Serialize) -> Result<&mut Self, serde_json::Error> {
            self.parts = serde_json::to_vec(data);
            Ok(self)
        }
        pub fn notification(&mut self, notification: Notification<'a>) -> &mut Self {
            self.parts = notification;
            self
        }
        pub fn finalize(self) -> Message<'a> {
            Message { parts: self.parts }
        }
    }
}

mod notification {
    #[derive(Debug)]
    pub struct Notification<'a> {
        #[many]
        parts: &'a str,
    }

    pub struct NotificationBuilder<'a> {
        #[many]
        parts: &'a str,
    }
    impl<'a> NotificationBuilder<'a> {
        pub fn new() -> NotificationBuilder<'a> {
            NotificationBuilder { parts: Vec::new() }
        }
        pub fn title(&mut self, title: &'a str) -> &mut Self {
            self.parts = title;
            self
        }
        pub fn body(&mut self, body: &'a str) -> &mut Self {
            self.parts = body;
            self
        }
        pub fn finalize(self) -> Notification<'a> {
            Notification { parts: self.parts }
        }
    }
}
