//! Erasing, once an hour.

use std::time::Duration;

use chat_model::Millis;
use chat_store::{Result, retention};
use sqlx::MySqlPool;

/// Erases what has been kept for long enough, from the systems that do not do so by themselves.
#[derive(Clone, Debug)]
pub struct Purge {
    pool: MySqlPool,
}

impl Purge {
    pub const INTERVAL: Duration = Duration::from_secs(60 * 60);

    pub fn new(pool: MySqlPool) -> Self {
        Self { pool }
    }

    pub(crate) async fn run(&self) -> Result<()> {
        let now = Millis::now();
        let logs = retention::purge_request_logs(&self.pool, now).await?;
        let settings = retention::purge_settings(&self.pool, now).await?;
        tracing::info!(logs, settings, "erased what was due");
        Ok(())
    }
}
