//! The server: connects to everything, then serves until it is asked to stop.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;

use chat_api::{Service, router};
use chat_store::{
    AccessLog, Archive, Cache, Credentials, MongoMonitoring, MySqlAccounts, MySqlRequestLogs, MySqlSettings,
    Trtc,
};
use chat_worker::{Jobs, Purge, Stores, Worker};
use sqlx::mysql::MySqlPoolOptions;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();

    let mysql = MySqlPoolOptions::new().max_connections(16).connect(&setting("MYSQL_URL")?).await?;
    let mongo = mongodb::Client::with_uri_str(setting("MONGODB_URI")?).await?;
    let monitoring = Arc::new(MongoMonitoring::open(&mongo.database("chat")).await?);
    let cache = Cache::connect(&setting("REDIS_URL")?).await?;
    let access_log = AccessLog::open(&setting("CKAFKA_BROKERS")?).await?;
    let credentials =
        Credentials::new(setting("COS_SECRET_ID")?, setting("COS_SECRET_KEY")?, None, None, "environment");
    let archive = Archive::new(credentials);
    archive.expire_in_time().await?;
    let trtc = Trtc::new(setting("TRTC_TOKEN")?)?;

    let request_logs = Arc::new(MySqlRequestLogs::new(mysql.clone()));
    let (jobs, queue) = Jobs::channel();
    let stores = Stores {
        request_logs: request_logs.clone(),
        monitoring: monitoring.clone(),
        cache: cache.clone(),
        access_log,
        archive,
    };
    let worker = tokio::spawn(Worker::new(queue, stores, Purge::new(mysql.clone())).run());

    let service = Service {
        request_logs,
        settings: Arc::new(MySqlSettings::new(mysql.clone())),
        accounts: Arc::new(MySqlAccounts::new(mysql)),
        monitoring,
        cache,
        trtc,
        jobs,
        inboxes: Default::default(),
    };
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, router(service).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async {
            // Without a handler for the signal, the process is stopped by the default one.
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    worker.await?;
    Ok(())
}

/// An environment variable, or which one is missing.
fn setting(name: &'static str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("{name} is not set"))
}
