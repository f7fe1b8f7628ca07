//! Who calls, and the log of the call.

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use chat_model::{Millis, RequestLog, coarse};
use chat_worker::{Job, Jobs};

use crate::ApiError;

/// The load balancer in front of the service puts the caller's address here.
const FORWARDED: &str = "x-forwarded-for";
const APP_ID: &str = "x-app-id";
const TRACE_ID: &str = "x-trace-id";

/// The caller of an interface, taken from the head of the request.
pub(crate) struct Caller {
    exit_ip: IpAddr,
    app_id: u64,
    trace_id: u64,
    since: Instant,
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        let peer =
            parts.extensions.get::<ConnectInfo<SocketAddr>>().ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
        let exit_ip = client_ip(&parts.headers, peer.0.ip());
        let app_id = number(&parts.headers, APP_ID).ok_or(StatusCode::UNAUTHORIZED)?;
        let trace_id = number(&parts.headers, TRACE_ID).unwrap_or_default();
        tracing::debug!(network = %coarse(exit_ip), "call");
        Ok(Self { exit_ip, app_id, trace_id, since: Instant::now() })
    }
}

impl Caller {
    /// Hands the log of a call to the worker, and its result on to the caller.
    pub(crate) fn answer<T>(
        self,
        jobs: &Jobs,
        interface: &str,
        result: Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let delay = self.since.elapsed();
        let log = RequestLog {
            exit_ip: self.exit_ip,
            interface: interface.to_owned(),
            requested_at: Millis::now(),
            app_id: self.app_id,
            trace_id: self.trace_id,
        };
        jobs.push(match &result {
            Ok(_) => Job::Answered { log, delay },
            Err(error) => Job::Failed { log, delay, cause: error.cause() },
        });
        result
    }
}

/// The address on the public network that a call came from.
#[privacy_label::source(category = "log-data", item = "exit-ip")]
fn client_ip(headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    headers
        .get(FORWARDED)
        .and_then(|addresses| addresses.to_str().ok())
        .and_then(|addresses| addresses.split(',').next())
        .and_then(|address| address.trim().parse().ok())
        .unwrap_or(peer)
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_load_balancer_knows_best() {
        let peer = IpAddr::from([10, 0, 0, 1]);
        let mut headers = HeaderMap::new();
        assert_eq!(client_ip(&headers, peer), peer);
        headers.insert(FORWARDED, "203.0.113.9, 10.0.0.7".parse().unwrap());
        assert_eq!(client_ip(&headers, peer), IpAddr::from([203, 0, 113, 9]));
    }
}
