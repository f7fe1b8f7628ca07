//! What a caller is told when a call fails: the kind of the failure, never its data.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chat_model::ExceptionCause;
use chat_store::StoreError;
use serde_json::json;
use thiserror::Error;

/// A call that failed.
#[derive(Debug, Error)]
pub enum ApiError {
    #[error("the recipient has too many unread messages")]
    InboxFull,
    #[error("the message is too long")]
    TooLong,
    #[error("not found")]
    NotFound,
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            error => Self::Store(error),
        }
    }
}

impl ApiError {
    fn status(&self) -> StatusCode {
        match self {
            Self::InboxFull => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Store(_) => StatusCode::BAD_GATEWAY,
        }
    }

    /// What the log data says about the failure.
    pub(crate) fn cause(&self) -> ExceptionCause {
        match self {
            Self::Store(error) => {
                ExceptionCause::Upstream { service: error.to_string(), status: self.status().as_u16() }
            }
            error => ExceptionCause::Rejected { reason: error.to_string() },
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = self.status();
        if status.is_server_error() {
            tracing::error!(error = %self, "a call failed");
        }
        (status, Json(json!({ "status": status.as_u16() }))).into_response()
    }
}
