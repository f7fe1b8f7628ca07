//! The stores of the backend: one module for each system that the privacy module names, and the
//! traits that the rest of the service sees.
//!
//! | system | holds | erased by |
//! |---|---|---|
//! | MySQL | request logs, settings, accounts | the purge jobs of [`retention`] |
//! | MongoDB | interface exceptions, metrics | TTL indexes |
//! | Redis | last accesses, cached settings | the expiry of the keys |
//! | CKafka | access events | `retention.ms` of the topic |
//! | COS | daily archives of access events | a lifecycle rule of the bucket |
//! | TRTC | application details, if the customer opted in | TRTC |

mod archive;
mod cache;
mod error;
mod events;
mod exceptions;
mod mysql;
mod repository;
pub mod retention;
mod trtc;

pub use archive::{Archive, Credentials};
pub use cache::Cache;
pub use error::StoreError;
pub use events::AccessLog;
pub use exceptions::{MongoMonitoring, Monitoring};
pub use mysql::{MySqlAccounts, MySqlRequestLogs, MySqlSettings};
pub use repository::{AccountRepository, RequestLogRepository, SettingsRepository};
pub use trtc::Trtc;

/// What a store gives back.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
