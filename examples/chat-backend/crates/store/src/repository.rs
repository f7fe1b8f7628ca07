//! What the handlers and the worker ask of MySQL, without knowing that it is MySQL.

use async_trait::async_trait;
use chat_model::{Account, ApplicationSettings, Millis, RequestLog};

use crate::Result;

/// The calls of the last days.
#[async_trait]
pub trait RequestLogRepository: Send + Sync {
    /// Keeps one call.
    async fn append(&self, log: &RequestLog) -> Result<()>;

    /// The latest calls of an interface, latest first.
    async fn recent(&self, interface: &str, limit: u32) -> Result<Vec<RequestLog>>;

    /// The calls between two points in time, oldest first.
    async fn between(&self, from: Millis, to: Millis) -> Result<Vec<RequestLog>>;
}

/// The settings of every application.
#[async_trait]
pub trait SettingsRepository: Send + Sync {
    async fn find(&self, sdk_app_id: u32) -> Result<Option<ApplicationSettings>>;

    async fn save(&self, settings: &ApplicationSettings) -> Result<()>;

    /// Notes that the customer no longer uses the feature for this application.
    async fn terminate(&self, sdk_app_id: u32, at: Millis) -> Result<()>;
}

/// The accounts of the customers.
#[async_trait]
pub trait AccountRepository: Send + Sync {
    async fn register(&self, account: &Account) -> Result<()>;

    async fn count(&self) -> Result<i64>;
}
