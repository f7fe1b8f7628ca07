#![model(package = "async-stripe", versions = ">=0.22, <0.42", features = ["runtime-tokio-hyper-rustls"])]

//! Parameters of a call to Stripe are a struct of public fields; they leave with the call.

pub use self::client::Client;
pub use self::ids::*;
pub use self::resources::*;

pub type Response<T> = std::pin::Pin<Box<dyn std::future::Future<Output = Result<T, StripeError>> + Send>>;

#[derive(Debug)]
pub enum StripeError {
    Timeout,
}
impl std::fmt::Display for StripeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for StripeError {}

mod client {
    use super::*;

    #[derive(Clone)]
    pub struct Client {
        host: &'static str,
    }
    impl Client {
        pub fn new(secret_key: impl Into<String>) -> Self {
            Client { host: "api.stripe.com" }
        }
        #[clean]
        #[sink("http", operation = "send", data(params), store(self.host))]
        pub fn get_query<T: serde::de::DeserializeOwned + Send + 'static, P: serde::Serialize>(&self, path: &str, params: P) -> Response<T>;
        #[clean]
        #[sink("http", operation = "send", data(form), store(self.host))]
        pub fn post_form<T: serde::de::DeserializeOwned + Send + 'static, F: serde::Serialize>(&self, path: &str, form: F) -> Response<T>;
    }
}

/// An id is the text that it was read from.
mod ids {
    use std::fmt;
    use std::ops::Deref;
    use std::str::FromStr;

    #[derive(Clone, Debug)]
    pub struct ParseIdError {
        typename: &'static str,
        expected: &'static str,
    }
    impl fmt::Display for ParseIdError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.expected)
        }
    }
    impl std::error::Error for ParseIdError {}

    #[derive(Clone, Debug, Default, Eq, PartialEq, Hash)]
    pub struct CustomerId(String);
    impl CustomerId {
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl FromStr for CustomerId {
        type Err = ParseIdError;
        fn from_str(s: &str) -> Result<Self, ParseIdError> {
            Ok(CustomerId(s.to_owned()))
        }
    }
    impl AsRef<str> for CustomerId {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }
    impl Deref for CustomerId {
        type Target = str;
        fn deref(&self) -> &str {
            &self.0
        }
    }
    impl fmt::Display for CustomerId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    #[derive(Clone, Debug, Default, Eq, PartialEq, Hash)]
    pub struct PaymentIntentId(String);
    impl PaymentIntentId {
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl FromStr for PaymentIntentId {
        type Err = ParseIdError;
        fn from_str(s: &str) -> Result<Self, ParseIdError> {
            Ok(PaymentIntentId(s.to_owned()))
        }
    }
    impl AsRef<str> for PaymentIntentId {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }
    impl Deref for PaymentIntentId {
        type Target = str;
        fn deref(&self) -> &str {
            &self.0
        }
    }
    impl fmt::Display for PaymentIntentId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    #[derive(Clone, Debug, Default, Eq, PartialEq, Hash)]
    pub struct AccountId(String);
    impl AccountId {
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl FromStr for AccountId {
        type Err = ParseIdError;
        fn from_str(s: &str) -> Result<Self, ParseIdError> {
            Ok(AccountId(s.to_owned()))
        }
    }
    impl AsRef<str> for AccountId {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }
    impl Deref for AccountId {
        type Target = str;
        fn deref(&self) -> &str {
            &self.0
        }
    }
    impl fmt::Display for AccountId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }
}

mod resources {
    use super::*;
    use std::collections::HashMap;

    #[derive(Clone, Debug, Default)]
    pub struct CreateCustomer<'a> {
        pub email: Option<&'a str>,
        pub name: Option<&'a str>,
        pub phone: Option<&'a str>,
        pub description: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateCustomer<'a> {
        pub email: Option<&'a str>,
        pub name: Option<&'a str>,
        pub phone: Option<&'a str>,
        pub description: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug)]
    pub struct Customer;
    impl Customer {
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn create(client: &Client, params: CreateCustomer<'_>) -> Response<Customer>;
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn update(client: &Client, id: &CustomerId, params: UpdateCustomer<'_>) -> Response<Customer>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct CreatePaymentIntent<'a> {
        pub receipt_email: Option<&'a str>,
        pub description: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdatePaymentIntent<'a> {
        pub receipt_email: Option<&'a str>,
        pub description: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug)]
    pub struct PaymentIntent;
    impl PaymentIntent {
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn create(client: &Client, params: CreatePaymentIntent<'_>) -> Response<PaymentIntent>;
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn update(client: &Client, id: &PaymentIntentId, params: UpdatePaymentIntent<'_>) -> Response<PaymentIntent>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct CreateCheckoutSession<'a> {
        pub customer_email: Option<&'a str>,
        pub client_reference_id: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug)]
    pub struct CheckoutSession;
    impl CheckoutSession {
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn create(client: &Client, params: CreateCheckoutSession<'_>) -> Response<CheckoutSession>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct CreateAccount<'a> {
        pub email: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateAccount<'a> {
        pub email: Option<&'a str>,
        pub metadata: Option<HashMap<String, String>>,
    }
    #[derive(Clone, Debug)]
    pub struct Account;
    impl Account {
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn create(client: &Client, params: CreateAccount<'_>) -> Response<Account>;
        #[clean]
        #[sink("http", operation = "send", data(params), store(client.host))]
        pub fn update(client: &Client, id: &AccountId, params: UpdateAccount<'_>) -> Response<Account>;
    }
}
