//! The data, annotated with the categories of the privacy module.

use std::net::IpAddr;

use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

/// Who the customer is: MySQL only, and without a retention period there.
#[derive(PersonalData, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[privacy(category = "account-identifiers")]
pub struct Account {
    #[privacy(item = "app-id")]
    pub app_id: u64,
    #[privacy(item = "uin")]
    pub uin: u64,
}

/// One call of an interface.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "log-data")]
pub struct RequestLog {
    #[privacy(item = "exit-ip")]
    pub exit_ip: IpAddr,
    #[privacy(item = "interface-name")]
    pub interface: String,
    #[privacy(item = "request-time")]
    pub requested_at: i64,
    #[privacy(category = "account-identifiers", item = "app-id")]
    #[serde(skip)]
    pub app_id: u64,
    #[privacy(none, reason = "drawn at random for each call, identifies nobody")]
    pub trace_id: u64,
}

/// A call without its account.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "log-data")]
pub struct AccessEvent {
    #[privacy(item = "exit-ip")]
    pub exit_ip: IpAddr,
    #[privacy(item = "interface-name")]
    pub interface: String,
}

impl From<&RequestLog> for AccessEvent {
    fn from(log: &RequestLog) -> Self {
        Self { exit_ip: log.exit_ip, interface: log.interface.clone() }
    }
}

/// Why a call failed.
#[derive(PersonalData, Clone, Debug)]
#[privacy(category = "log-data", item = "exception-cause")]
pub enum Failure {
    Rejected(String),
    Upstream { service: String, status: u16 },
    Timeout,
}

/// What a customer configures.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct Settings {
    #[privacy(item = "application-details")]
    pub details: Details,
    #[privacy(item = "callback-url")]
    pub callback_url: String,
    #[privacy(item = "administrator-account")]
    pub administrator: String,
    #[privacy(none, reason = "a switch of this service, not of the application")]
    pub trtc_opt_in: bool,
}

#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct Details {
    #[privacy(item = "sdk-app-id")]
    pub sdk_app_id: u32,
    #[privacy(item = "application-name")]
    pub name: String,
}

/// How well an interface works.
#[derive(PersonalData, Clone, Debug, Serialize)]
#[privacy(category = "monitoring-data")]
pub struct Metrics {
    #[privacy(item = "success-rate")]
    pub success_rate: f64,
    #[privacy(item = "average-delay")]
    pub average_delay_ms: u64,
    #[privacy(none, reason = "the same for all customers")]
    pub region: String,
}

/// A message with what is known of its sender, for any content.
#[derive(Clone, Debug, Serialize)]
pub struct Envelope<T> {
    pub sender: Account,
    pub content: T,
}

/// Whether the customer chose to use TRTC.
#[privacy_label::opt_in("trtc")]
pub fn shares_with_trtc(settings: &Settings) -> bool {
    settings.trtc_opt_in
}

/// The network that an address belongs to.
#[privacy_label::anonymizes(reason = "keeps the first 8 bits, shared by millions of addresses")]
pub fn coarse(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => format!("{}.0.0.0/8", ip.octets()[0]),
        IpAddr::V6(ip) => format!("{:x}::/16", ip.segments()[0]),
    }
}
