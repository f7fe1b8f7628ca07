//! Label structs with the personal-data categories of your privacy module.
//!
//! A company publishes, for each feature, which categories of personal data it handles, where they
//! may be stored and for how long. This crate lets code say which data that is, in the words of
//! that document, and use what the document says instead of repeating it. `cargo privacy-lint`
//! then follows the data to where it is stored, and reports what the document does not allow.
//!
//! ```
//! use privacy_label::PersonalData;
//!
//! #[derive(PersonalData)]
//! #[privacy(category = "log-data")]
//! pub struct RequestLog {
//!     #[privacy(item = "exit-ip")]
//!     exit_ip: std::net::IpAddr,
//!     interface: String,
//!     #[privacy(category = "account-identifiers", item = "app-id")]
//!     app_id: u64,
//!     #[privacy(none, reason = "build of the server, identifies nobody")]
//!     build: &'static str,
//! }
//!
//! assert_eq!(RequestLog::CATEGORY.id, "log-data");
//! assert_eq!(RequestLog::RETENTION.ttl_secs(), 7 * 24 * 60 * 60);
//! ```
//!
//! The words come from the module that `privacy.toml` names; a word that is not in it is a compile
//! error. `cargo privacy-lint init` writes a `privacy.toml`.
//!
//! Functions whose types cannot carry the meaning have attributes, which change nothing:
//! [`macro@source`], [`macro@sink`], [`macro@anonymizes`], [`macro@opt_in`], [`macro@erases`],
//! [`macro@allow`]. Write them with their path (`#[privacy_label::source(…)]`): that is how the
//! analyzer knows them, and a glob import of this crate would hide the compiler's own `allow`.

pub mod retention;

mod category;

pub use category::{Category, Field, Item, PersonalData};
pub use privacy_derive::{PersonalData, allow, anonymizes, erases, opt_in, sink, source};
pub use privacy_policy::{Event, Period, Retention, Unit};
