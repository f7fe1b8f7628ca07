#![model(package = "libhoney-rust", versions = "0.1")]

//! An event holds fields; it leaves for Honeycomb when it is sent.

use std::collections::HashMap;

pub use self::client::Client;
pub use self::event::Event;
pub use self::fields::FieldHolder;
pub use serde_json::{json, Value};

mod fields {
    use super::*;

    pub trait FieldHolder {
        fn add(&mut self, data: HashMap<String, Value>);
        fn add_field(&mut self, name: &str, value: Value);
    }
}

mod event {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Event {
        #[many]
        fields: Value,
    }
    impl FieldHolder for Event {
        fn add(&mut self, data: HashMap<String, Value>) {
            self.fields = data;
        }
        fn add_field(&mut self, name: &str, value: Value) {
            self.fields = value;
        }
    }
    impl Event {
        #[clean]
        #[sink("traces", operation = "send", data(self.fields))]
        pub fn send<T>(&mut self, client: &mut client::Client<T>) -> Result<(), errors::Error>;
        #[versions(">=0.1.4")]
        #[clean]
        #[sink("traces", operation = "send", data(self.fields))]
        pub fn send_presampled<T>(&mut self, client: &mut client::Client<T>) -> Result<(), errors::Error>;
    }
}

mod client {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Client<T> {
        transmission: T,
    }
    impl<T> Client<T> {
        #[clean]
        pub fn new_event(&self) -> Event;
        #[clean]
        #[sink("traces", operation = "send", data(value))]
        pub fn add_field(&mut self, name: &str, value: Value);
    }
}

mod transmission {
    #[derive(Clone, Debug)]
    pub struct Transmission;
}

mod errors {
    #[derive(Debug)]
    pub struct Error;
}
