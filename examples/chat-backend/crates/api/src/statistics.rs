//! What customers see of their own calls.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use chat_model::AccessEvent;
use serde::{Deserialize, Serialize};

use crate::{ApiError, Service};

const MOST: u32 = 200;

pub(crate) async fn health() -> StatusCode {
    StatusCode::OK
}

#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    limit: Option<u32>,
}

/// The latest calls of an interface. The response goes out through the load balancer, which the
/// module lists for log data; account identifiers stay behind.
pub(crate) async fn recent_calls(
    State(service): State<Service>,
    Path(interface): Path<String>,
    Query(page): Query<Page>,
) -> Result<Json<Vec<AccessEvent>>, ApiError> {
    let limit = page.limit.unwrap_or(MOST).min(MOST);
    let calls = service.request_logs.recent(&interface, limit).await?;
    Ok(Json(calls.into_iter().map(AccessEvent::from).collect()))
}

#[derive(Debug, Serialize)]
pub(crate) struct Failures {
    failures: u64,
}

pub(crate) async fn failures(
    State(service): State<Service>,
    Path(interface): Path<String>,
) -> Result<Json<Failures>, ApiError> {
    let failures = service.monitoring.failures(&interface).await?;
    Ok(Json(Failures { failures }))
}
