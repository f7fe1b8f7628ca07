//! The HTTP API: handlers, and what they share.

mod caller;
mod error;
mod inbox;
mod messages;
mod service;
mod settings;
mod statistics;

use axum::Router;
use axum::routing::{get, post, put};

pub use error::ApiError;
pub use service::Service;

/// The routes of the service.
pub fn router(service: Service) -> Router {
    Router::new()
        .route("/health", get(statistics::health))
        .route("/v1/accounts", post(settings::register_account))
        .route(
            "/v1/applications/{sdk_app_id}",
            put(settings::save).get(settings::find).delete(settings::terminate),
        )
        .route("/v1/messages", post(messages::send))
        .route("/v1/messages/{recipient}", get(messages::receive))
        .route("/v1/interfaces/{interface}/calls", get(statistics::recent_calls))
        .route("/v1/interfaces/{interface}/failures", get(statistics::failures))
        .with_state(service)
}
