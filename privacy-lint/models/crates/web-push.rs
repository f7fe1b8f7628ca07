#![model(package = "web-push", versions = ">=0.9, <0.12", features = ["isahc-client >=0.10", "hyper-client"])]

//! A message is an encrypted payload for one browser; it leaves for the push service of that browser.

#[versions(">=0.10")]
pub use self::clients::hyper_client::HyperWebPushClient;
#[versions("<0.10")]
use self::clients::hyper_client::HyperWebPushClient;
#[versions(">=0.10")]
pub use self::clients::isahc_client::IsahcWebPushClient;
#[versions("<0.10")]
use self::clients::isahc_client::IsahcWebPushClient;
pub use self::clients::WebPushClient;
pub use self::error::WebPushError;
pub use self::http_ece::ContentEncoding;
pub use self::message::{SubscriptionInfo, SubscriptionKeys, WebPushMessage, WebPushMessageBuilder};

mod clients {
    use super::*;

    pub trait WebPushClient {
        #[clean]
        #[sink("push", operation = "send", data(message))]
        async fn send(&self, message: WebPushMessage) -> Result<(), WebPushError>;
    }

    pub mod isahc_client {
        use super::*;

        #[derive(Clone)]
        pub struct IsahcWebPushClient;
        impl IsahcWebPushClient {
            #[clean]
            pub fn new() -> Result<Self, WebPushError>;
        }
        impl WebPushClient for IsahcWebPushClient {}
    }

    pub mod hyper_client {
        use super::*;

        #[derive(Clone)]
        pub struct HyperWebPushClient;
        impl HyperWebPushClient {
            #[clean]
            pub fn new() -> Self;
        }
        impl WebPushClient for HyperWebPushClient {}
    }
}

mod error {
    #[derive(Debug)]
    pub enum WebPushError {
        PayloadTooLarge,
        InvalidUri,
    }
}

mod http_ece {
    #[derive(Clone, Copy, Debug)]
    pub enum ContentEncoding {
        Aes128Gcm,
        #[versions(">=0.9.5")]
        AesGcm,
    }
}

mod message {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct SubscriptionKeys {
        pub p256dh: String,
        pub auth: String,
    }

    #[derive(Clone, Debug)]
    pub struct SubscriptionInfo {
        pub endpoint: String,
        pub keys: SubscriptionKeys,
    }
    impl SubscriptionInfo {
        pub fn new<S: Into<String>>(endpoint: S, p256dh: S, auth: S) -> SubscriptionInfo {
            SubscriptionInfo { endpoint: endpoint.into(), keys: SubscriptionKeys { p256dh: p256dh.into(), auth: auth.into() } }
        }
    }

    #[derive(Debug)]
    pub struct WebPushMessage {
        #[many]
        parts: Vec<u8>,
    }

    pub struct WebPushMessageBuilder<'a> {
        #[many]
        parts: &'a [u8],
    }
    impl<'a> WebPushMessageBuilder<'a> {
        pub fn new(subscription_info: &'a SubscriptionInfo) -> WebPushMessageBuilder<'a> {
            WebPushMessageBuilder { parts: subscription_info }
        }
        #[versions(">=0.10.1")]
        pub fn set_topic(&mut self, topic: String) {
            self.parts = topic;
        }
        pub fn set_payload(&mut self, encoding: ContentEncoding, content: &'a [u8]) {
            self.parts = content;
        }
        pub fn build(self) -> Result<WebPushMessage, WebPushError> {
            Ok(WebPushMessage { parts: self.parts })
        }
    }
}
