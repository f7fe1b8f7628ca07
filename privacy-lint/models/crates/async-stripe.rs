#![model(package = "async-stripe", versions = ">=0.22, <0.42", features = ["runtime-tokio-hyper-rustls"])]

//! Parameters of a call to Stripe are a struct of public fields; they leave with the call.

pub use self::client::Client;
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

mod resources {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct CustomerId;
    #[derive(Clone, Debug)]
    pub struct PaymentIntentId;
    #[derive(Clone, Debug)]
    pub struct AccountId;

    #[derive(Clone, Debug, Default)]
    pub struct CreateCustomer<'a> {
        pub email: Option<&'a str>,
        pub name: Option<&'a str>,
        pub phone: Option<&'a str>,
        pub description: Option<&'a str>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateCustomer<'a> {
        pub email: Option<&'a str>,
        pub name: Option<&'a str>,
        pub phone: Option<&'a str>,
        pub description: Option<&'a str>,
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
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdatePaymentIntent<'a> {
        pub receipt_email: Option<&'a str>,
        pub description: Option<&'a str>,
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
    }
    #[derive(Clone, Debug, Default)]
    pub struct UpdateAccount<'a> {
        pub email: Option<&'a str>,
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
