#![model(package = "tencentcloud-sdk-rs", versions = "0.1")]

//! One client for every service of Tencent Cloud; the host is given when it is made.

pub mod client {
    pub struct ReqClient {
        host: String,
    }
    impl ReqClient {
        pub fn new(secret_id: String, secret_key: String, host: String, service: String) -> Self {
            ReqClient { host }
        }
        #[clean]
        #[sink("http", operation = "send", data(payload), store(self.host))]
        pub async fn send<T: serde::Serialize, R: serde::de::DeserializeOwned>(
            &self,
            action: String,
            payload: T,
        ) -> Result<TcResponse<R>, Box<dyn std::error::Error>>;
    }

    pub struct TcResponse<T> {
        pub response: T,
    }
}
