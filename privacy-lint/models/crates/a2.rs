#![model(package = "a2", versions = ">=0.7, <0.11")]

//! A payload for one device; it leaves for Apple's push service when it is sent.

pub use self::client::Client;
pub use self::request::notification::{DefaultNotificationBuilder, NotificationBuilder, NotificationOptions};
use self::request::payload::{Payload, PayloadLike};

pub mod client {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        #[sink("push", operation = "send", data(payload))]
        pub async fn send<T: PayloadLike>(&self, payload: T) -> Result<response::Response, error::Error>;
    }
}

pub mod response {
    #[derive(Debug)]
    pub struct Response {
        pub code: u16,
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        ConnectionError(Box<dyn std::error::Error>),
    }
}

pub mod request {
    pub mod payload {
        use super::notification::NotificationOptions;

        #[versions(">=0.8")]
        pub trait PayloadLike {}
        #[versions(">=0.8")]
        impl<'a> PayloadLike for Payload<'a> {}

        #[derive(Clone, Debug)]
        pub struct Payload<'a> {
            pub options: NotificationOptions<'a>,
            pub device_token: &'a str,
            #[many]
            content: Vec<u8>,
        }
        impl<'a> Payload<'a> {
            pub fn add_custom_data(&mut self, root_key: &'a str, data: &dyn erased_serde::Serialize) -> Result<&mut Self, crate::error::Error> {
                self.content = serde_json::to_vec(data);
                Ok(self)
            }
        }
    }

    pub mod notification {
        use super::payload::Payload;

        #[derive(Clone, Debug, Default)]
        pub struct NotificationOptions<'a> {
            pub apns_id: Option<&'a str>,
        }

        pub trait NotificationBuilder<'a> {
            fn build(self, device_token: impl AsRef<str>, options: NotificationOptions<'a>) -> Payload<'a>;
        }

        #[derive(Clone, Debug, Default)]
        pub struct DefaultNotificationBuilder<'a> {
            #[many]
            parts: &'a str,
        }
        impl<'a> DefaultNotificationBuilder<'a> {
            pub fn new() -> DefaultNotificationBuilder<'a> {
                DefaultNotificationBuilder { parts: Vec::new() }
            }
            pub fn set_title(mut self, title: &'a str) -> Self {
                self.parts = title;
                self
            }
            pub fn set_subtitle(mut self, subtitle: &'a str) -> Self {
                self.parts = subtitle;
                self
            }
            pub fn set_body(mut self, body: &'a str) -> Self {
                self.parts = body;
                self
            }
        }
        impl<'a> NotificationBuilder<'a> for DefaultNotificationBuilder<'a> {
            fn build(self, device_token: impl AsRef<str>, options: NotificationOptions<'a>) -> Payload<'a> {
                Payload { options, device_token: device_token.as_ref(), content: self.parts }
            }
        }
    }
}
