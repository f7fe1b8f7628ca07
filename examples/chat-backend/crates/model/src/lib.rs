//! The data that the backend handles, annotated with the categories of the privacy module.
//!
//! What may be stored where follows from the types: only [`RequestLog`] and [`Account`] hold account
//! identifiers, and everything that leaves for a system other than MySQL is made from them by a
//! conversion that leaves the identifiers out.

mod account;
mod log;
mod monitoring;
mod settings;
mod time;

pub use account::Account;
pub use log::{AccessEvent, ExceptionCause, InterfaceException, RequestLog, coarse};
pub use monitoring::{InterfaceMetrics, Measurement};
pub use settings::{
    ApplicationDetails, ApplicationSettings, ApplicationStatus, Callback, PushCertificate, shares_with_trtc,
};
pub use time::Millis;
