#![model(package = "tencentcloud", versions = ">=0.2, <0.4")]

//! Requests to the services of Tencent Cloud: the type says which service, the value is what leaves.

pub use self::client::{Auth, Client};
pub use self::error::Error;

pub mod api {
    pub trait Api {
        type Request<'a>: serde::Serialize + std::fmt::Debug + 'a;
        type Response: serde::de::DeserializeOwned + std::fmt::Debug;
        const VERSION: &'static str;
        const ACTION: &'static str;
        const SERVICE: &'static str;
        const HOST: &'static str;
    }
}

pub mod client {
    use super::*;

    pub struct Client<C = ()> {
        http_client: C,
    }
    impl<C> Client<C> {
        #[clean]
        #[sink("http", operation = "send", data(request))]
        pub async fn send<A: api::Api>(&self, request: &A::Request<'_>) -> Result<(A::Response, String), Error>;
    }

    #[derive(Clone, Debug)]
    pub struct Auth;
    impl Auth {
        #[clean]
        pub fn new(secret_id: String, secret_key: String) -> Self;
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        Other(Box<dyn std::error::Error + Send + Sync>),
    }
}
