//! Sending and receiving.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use crate::caller::Caller;
use crate::inbox::Message;
use crate::{ApiError, Service};

const LONGEST: usize = 8 * 1024;

pub(crate) async fn send(
    State(service): State<Service>,
    caller: Caller,
    Json(message): Json<Message>,
) -> Result<StatusCode, ApiError> {
    let result = if message.text.len() > LONGEST {
        Err(ApiError::TooLong)
    } else {
        service.inboxes.deliver(message).await
    };
    caller.answer(&service.jobs, "messages.send", result.map(|()| StatusCode::ACCEPTED))
}

pub(crate) async fn receive(
    State(service): State<Service>,
    caller: Caller,
    Path(recipient): Path<String>,
) -> Result<Json<Message>, ApiError> {
    let message = service.inboxes.next(&recipient).await;
    caller.answer(&service.jobs, "messages.receive", message.map(Json).ok_or(ApiError::NotFound))
}
