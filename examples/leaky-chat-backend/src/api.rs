//! The HTTP API.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::extract::{ConnectInfo, State};
use axum::http::StatusCode;
use axum::routing::{post, put};
use axum::{Json, Router};
use serde::Deserialize;

use crate::Service;
use crate::model::{Account, Envelope, Failure, RequestLog, Settings};
use crate::{exports, telemetry};

/// Everything that a handler may fail with, and the caller is not told.
pub struct Failed(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl axum::response::IntoResponse for Failed {
    fn into_response(self) -> axum::response::Response {
        drop(self.0);
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

type Answer = Result<StatusCode, Failed>;

pub fn router(service: Arc<Service>) -> Router {
    Router::new()
        .route("/accounts", post(register))
        .route("/accounts/close", post(close))
        .route("/settings", put(configure))
        .route("/messages", post(send))
        .with_state(service)
}

async fn register(State(service): State<Arc<Service>>, Json(account): Json<Account>) -> Answer {
    telemetry::login(&account).await;
    telemetry::identified(&account);
    if service.accounts.find(&account).await?.is_some() {
        return Ok(StatusCode::CONFLICT);
    }
    service.accounts.register(&account).await?;
    service.documents.add_device(&account).await?;
    service.documents.note(&account, "registered").await?;
    service.sessions.open(&account, "0f3a").await?;
    service.sessions.rank(&account).await?;
    service.exports.avatar(&account, Vec::new()).await?;
    service.exports.card(&account).await??;
    service.exports.accounts(std::slice::from_ref(&account)).await?;
    service.events.registered(std::slice::from_ref(&account)).await?;
    service.outbound.drain(&account).await?;
    service.outbound.stick(account).await?;
    Ok(StatusCode::CREATED)
}

async fn close(State(service): State<Arc<Service>>, Json(account): Json<Account>) -> Answer {
    if service.sessions.token(&account).await?.is_some() {
        service.sessions.close(&account).await?;
    }
    if service.documents.notes_of(&account).await? > 0 || service.accounts.count().await? == 0 {
        return Ok(StatusCode::CONFLICT);
    }
    service.accounts.forget(&account).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn configure(State(service): State<Arc<Service>>, Json(settings): Json<Settings>) -> Answer {
    if telemetry::configure(&settings, "token") {
        service.outbound.announce(&settings).await?;
    }
    service.outbound.contact(&settings).await?;
    service.outbound.introduce(&settings).await?;
    service.outbound.rename(&settings).await?;
    service.audit.changed(&settings).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Message {
    sender: Account,
    text: String,
}

async fn send(
    State(service): State<Arc<Service>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Json(message): Json<Message>,
) -> Answer {
    let Message { sender, text } = message;
    let log = RequestLog {
        exit_ip: peer.ip(),
        interface: "messages.send".to_owned(),
        requested_at: 0,
        app_id: sender.app_id,
        trace_id: 7,
    };
    if !telemetry::checked(&log) {
        let failure = match service.logs.capacity() {
            0 => Failure::Timeout,
            1 => Failure::Upstream { service: "worker".to_owned(), status: 503 },
            _ => Failure::Rejected("not allowed".to_owned()),
        };
        telemetry::failed(&log, &failure);
        exports::report(&[failure], Path::new("failures.log"))?;
        return Ok(StatusCode::FORBIDDEN);
    }
    let envelope = Envelope { sender, content: text };
    service.documents.deliver(&envelope).await?;
    service.events.sent(&envelope)?;
    service.logs.send(log).await?;
    Ok(StatusCode::ACCEPTED)
}
