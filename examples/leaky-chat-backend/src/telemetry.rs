//! Logs, which are not listed for anything.

use crate::model::{Account, Failure, RequestLog, Settings, coarse};

/// A failure that shows what went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("{0} is not allowed to call")]
    Address(String),
    #[error("too many calls")]
    TooMany,
}

/// Directly, as fields and in the text.
pub fn call(log: &RequestLog) {
    tracing::info!(ip = %log.exit_ip, interface = log.interface, "call"); //~ LEAK unlisted-sink log-data log
    tracing::debug!("called at {}", log.requested_at); //~ LEAK unlisted-sink log-data log
}

/// Everything that `Debug` shows, of two categories.
pub fn failed(log: &RequestLog, failure: &Failure) {
    log::warn!("{log:?}"); //~ LEAK unlisted-sink log-data log, LEAK unlisted-sink account-identifiers log
    if let Failure::Rejected(reason) = failure {
        log::error!(target: "rejected", "{reason}"); //~ LEAK unlisted-sink log-data log
    }
}

/// As a field of the span.
#[tracing::instrument(skip_all, fields(uin = %account.uin))] //~ LEAK unlisted-sink account-identifiers log
pub async fn login(account: &Account) {
    tokio::task::yield_now().await;
}

/// As an argument that the span is not told to skip.
#[tracing::instrument(skip(token))] //~ LEAK unlisted-sink configuration-data log
pub fn configure(settings: &Settings, token: &str) -> bool {
    settings.trtc_opt_in && !token.is_empty()
}

/// Recorded later.
pub fn identified(account: &Account) {
    tracing::Span::current().record("app", account.app_id); //~ LEAK unlisted-sink account-identifiers log
}

/// Through the message of an error.
pub fn check(log: &RequestLog) -> Result<(), Refused> {
    if log.exit_ip.is_loopback() {
        return Err(Refused::Address(log.exit_ip.to_string()));
    }
    match log.interface.len() {
        0..256 => Ok(()),
        _ => Err(Refused::TooMany),
    }
}

pub fn checked(log: &RequestLog) -> bool {
    match check(log) {
        Ok(()) => true,
        Err(refused) => {
            tracing::warn!(%refused, "a call is refused"); //~ LEAK unlisted-sink log-data log
            false
        }
    }
}

/// Clean: names of fields, counts, comparisons, what is anonymous, and what is overwritten.
#[tracing::instrument(skip_all, fields(uin = tracing::field::Empty, calls = logs.len()))]
pub fn statistics(logs: &[RequestLog], accounts: &[Account]) {
    tracing::info!(accounts = accounts.len(), "statistics");
    for log in logs {
        let same = logs.iter().filter(|other| other.exit_ip == log.exit_ip).count();
        tracing::debug!(trace = log.trace_id, same, network = %coarse(log.exit_ip));
    }
    let mut interface = logs.first().map(|log| log.interface.clone()).unwrap_or_default();
    let length = interface.len();
    interface = String::from("overwritten");
    log::info!("{interface} {length}");
}
