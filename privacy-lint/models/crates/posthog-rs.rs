#![model(package = "posthog-rs", versions = ">=0.9, <0.31")]

//! An event is a name, whose it is, and properties; it leaves when it is captured.

use serde::Serialize;
use std::collections::HashMap;

pub use self::client::Client;
pub use self::error::Error;
pub use self::event::Event;

mod error {
    #[derive(Debug)]
    pub enum Error {
        Connection(String),
        Serialization(String),
    }
}

mod event {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Event {
        #[many]
        properties: serde_json::Value,
    }
    impl Event {
        pub fn new<S: Into<String>>(event: S, distinct_id: S) -> Self {
            Event { properties: distinct_id.into() }
        }
        pub fn new_anon<S: Into<String>>(event: S) -> Self {
            Event { properties: Vec::new() }
        }
        pub fn insert_prop<K: Into<String>, P: Serialize>(&mut self, key: K, prop: P) -> Result<(), Error> {
            self.properties = serde_json::to_value(prop);
            Ok(())
        }
        pub fn add_group(&mut self, group_name: &str, group_id: &str) {
            self.properties = group_id;
        }
    }
}

mod client {
    use super::*;

    pub struct Client;
    impl Client {
        /// Not `async` since 0.19; what awaits the older one awaits the same call.
        #[clean]
        #[sink("analytics", operation = "send", data(event))]
        pub fn capture(&self, event: Event);
        #[clean]
        #[sink("analytics", operation = "send", data(events))]
        pub fn capture_batch(&self, events: Vec<Event>, historical_migration: bool);
    }
}
