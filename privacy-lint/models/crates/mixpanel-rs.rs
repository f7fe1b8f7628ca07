#![model(package = "mixpanel-rs", versions = ">=0.1, <0.4")]

//! An event is a name and properties; it leaves when it is tracked.

use serde_json::Value;
use std::collections::HashMap;

#[derive(Clone)]
pub struct Mixpanel {
    pub people: people::MixpanelPeople,
}
impl Mixpanel {
    #[clean]
    pub fn init(token: &str, config: Option<Config>) -> Self;
    #[clean]
    #[sink("analytics", operation = "send", data(event, properties))]
    pub async fn track<S: Into<String>>(&self, event: S, properties: Option<HashMap<String, Value>>) -> error::Result<()>;
    #[clean]
    #[sink("analytics", operation = "send", data(distinct_id, alias))]
    pub async fn alias<S: Into<String>>(&self, distinct_id: S, alias: S) -> error::Result<()>;
}

#[derive(Clone, Debug, Default)]
pub struct Config;

pub mod error {
    type Result<T> = std::result::Result<T, Error>;

    #[versions(">=0.2")]
    #[derive(Debug)]
    pub enum Error {
        MaxRetriesReached(String),
    }
}

pub mod people {
    use super::*;

    #[derive(Clone, Default)]
    pub struct MixpanelPeople;
    impl MixpanelPeople {
        #[clean]
        #[sink("analytics", operation = "send", data(distinct_id, properties))]
        pub async fn set<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, Value>, modifiers: Option<Modifiers>) -> error::Result<()>;
        #[clean]
        #[sink("analytics", operation = "send", data(distinct_id, properties))]
        pub async fn set_once<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, Value>, modifiers: Option<Modifiers>) -> error::Result<()>;
    }
}

#[derive(Clone, Debug, Default)]
pub struct Modifiers;
