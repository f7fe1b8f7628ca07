//! Log data: who called which interface, and what went wrong.

use std::net::IpAddr;

use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

use crate::Millis;

/// One call of an interface.
#[derive(PersonalData, Clone, Debug)]
#[privacy(category = "log-data")]
pub struct RequestLog {
    #[privacy(item = "exit-ip")]
    pub exit_ip: IpAddr,
    #[privacy(item = "interface-name")]
    pub interface: String,
    #[privacy(item = "request-time")]
    pub requested_at: Millis,
    #[privacy(category = "account-identifiers", item = "app-id")]
    pub app_id: u64,
    #[privacy(none, reason = "drawn at random for each call, identifies nobody")]
    pub trace_id: u64,
}

/// A call without the account that made it: the form in which log data leaves MySQL.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "log-data")]
pub struct AccessEvent {
    #[privacy(item = "exit-ip")]
    pub exit_ip: IpAddr,
    #[privacy(item = "interface-name")]
    pub interface: String,
    #[privacy(item = "request-time")]
    pub requested_at: Millis,
}

impl From<&RequestLog> for AccessEvent {
    fn from(log: &RequestLog) -> Self {
        Self { exit_ip: log.exit_ip, interface: log.interface.clone(), requested_at: log.requested_at }
    }
}

impl From<RequestLog> for AccessEvent {
    fn from(log: RequestLog) -> Self {
        Self { exit_ip: log.exit_ip, interface: log.interface, requested_at: log.requested_at }
    }
}

/// Why a call failed.
#[derive(PersonalData, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[privacy(category = "log-data", item = "exception-cause")]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ExceptionCause {
    Rejected { reason: String },
    Upstream { service: String, status: u16 },
    Timeout,
}

/// A call that failed.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "log-data")]
pub struct InterfaceException {
    #[privacy(item = "interface-name")]
    pub interface: String,
    #[privacy(item = "request-time")]
    pub requested_at: Millis,
    #[privacy(item = "exception-cause")]
    pub cause: ExceptionCause,
}

impl InterfaceException {
    pub fn new(log: &RequestLog, cause: ExceptionCause) -> Self {
        Self { interface: log.interface.clone(), requested_at: log.requested_at, cause }
    }
}

/// The network that an address belongs to.
#[privacy_label::anonymizes(reason = "keeps the first 16 bits, shared by 65,536 addresses and more")]
pub fn coarse(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, ..] = ip.octets();
            format!("{a}.{b}.0.0/16")
        }
        IpAddr::V6(ip) => {
            let [a, ..] = ip.segments();
            format!("{a:x}::/16")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coarse_keeps_the_network_only() {
        assert_eq!(coarse(IpAddr::from([203, 0, 113, 9])), "203.0.0.0/16");
        assert_eq!(coarse("2001:db8::1".parse().unwrap()), "2001::/16");
    }
}
