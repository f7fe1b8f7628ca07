//! Erasing from MySQL what has been kept for as long as the privacy module allows. The other
//! systems erase by themselves: they are told the period when data is stored, or when they are set
//! up.

use chat_model::{AccessEvent, ApplicationSettings, Millis};
use privacy_label::PersonalData;
use sqlx::MySqlPool;

use crate::Result;

/// Deletes request logs that are too old. Runs every hour.
#[privacy_label::erases(category = "log-data", sink = "mysql", within = "7 days")]
pub async fn purge_request_logs(pool: &MySqlPool, now: Millis) -> Result<u64> {
    let due = now.minus(AccessEvent::RETENTION.ttl());
    let result =
        sqlx::query("DELETE FROM request_log WHERE requested_at < ?").bind(due.get()).execute(pool).await?;
    Ok(result.rows_affected())
}

/// Deletes the settings of applications whose use ended too long ago. Runs every hour.
#[privacy_label::erases(category = "configuration-data", sink = "mysql", within = "2 months")]
pub async fn purge_settings(pool: &MySqlPool, now: Millis) -> Result<u64> {
    let due = now.minus(ApplicationSettings::RETENTION.ttl_after_event());
    let result =
        sqlx::query("DELETE FROM application WHERE terminated_at < ?").bind(due.get()).execute(pool).await?;
    Ok(result.rows_affected())
}
