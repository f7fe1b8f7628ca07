//! A chat backend that leaks, for testing. Each leak is marked at the end of the line with the call that
//! hands the data over: the word `LEAK`, then the rule, the category and the backend, once for each finding.
//!
//! The same calls without personal data, or with data that may go there, stand beside them: they must
//! stay silent. Nothing of this should be copied into a real service; `examples/chat-backend` is one.

mod accounts;
mod api;
mod audit;
mod documents;
mod events;
mod exports;
mod model;
mod outbound;
mod sessions;
mod telemetry;
mod worker;

use std::net::SocketAddr;
use std::sync::Arc;

use aws_sdk_s3::config::{Credentials, Region};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use rdkafka::ClientConfig;
use redis::aio::ConnectionManager;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What every handler has at hand.
pub struct Service {
    accounts: accounts::Accounts,
    audit: audit::Audit,
    documents: documents::Documents,
    events: events::Events,
    exports: exports::Exports,
    outbound: outbound::Outbound,
    sessions: sessions::Sessions,
    logs: mpsc::Sender<model::RequestLog>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();

    let mongo = mongodb::Client::with_uri_str("mongodb://localhost").await?;
    let redis = ConnectionManager::new(redis::Client::open("redis://localhost")?).await?;
    let mut kafka = ClientConfig::new();
    kafka.set("bootstrap.servers", "localhost:9092");
    let (exports, uploads) = exports::Exports::new(cos());
    tokio::spawn(uploads);
    exports.expire().await?;
    events::Events::create_topics(&kafka).await?;
    let (logs, queue) = mpsc::channel(64);

    let service = Arc::new(Service {
        accounts: accounts::Accounts::new(sqlx::MySqlPool::connect("mysql://localhost/chat").await?),
        audit: audit::Audit::new(sqlx::PgPool::connect("postgres://localhost/audit").await?),
        documents: documents::Documents::open(&mongo.database("chat")),
        events: events::Events::new(kafka.create()?, kafka.create()?),
        exports,
        outbound: outbound::Outbound::new(reqwest::Client::new()),
        sessions: sessions::Sessions::new(redis, true),
        logs,
    });
    service.documents.index().await?;
    tokio::spawn(worker::run(service.clone(), queue));

    let listener = TcpListener::bind("127.0.0.1:8081").await?;
    let router = api::router(service);
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await?;
    Ok(())
}

/// COS, through the client of S3.
fn cos() -> aws_sdk_s3::Client {
    let https =
        aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let config = aws_sdk_s3::Config::builder()
        .endpoint_url("https://cos.ap-guangzhou.myqcloud.com")
        .region(Region::new("ap-guangzhou"))
        .credentials_provider(Credentials::new("id", "key", None, None, "example"))
        .http_client(https)
        .build();
    aws_sdk_s3::Client::from_conf(config)
}
