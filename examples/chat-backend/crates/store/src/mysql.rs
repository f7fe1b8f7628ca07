//! TencentDB for MySQL: request logs, settings and accounts.

use async_trait::async_trait;
use chat_model::{Account, ApplicationSettings, Millis, RequestLog};
use sqlx::{FromRow, MySqlPool};

use crate::{AccountRepository, RequestLogRepository, Result, SettingsRepository, StoreError};

/// Request logs, in `request_log`. The purge job of [`crate::retention`] keeps them for as long as
/// the privacy module allows.
#[derive(Clone, Debug)]
pub struct MySqlRequestLogs {
    pool: MySqlPool,
}

/// A row of `request_log`.
#[derive(FromRow)]
struct RequestLogRow {
    exit_ip: String,
    interface: String,
    requested_at: i64,
    app_id: u64,
    trace_id: u64,
}

impl TryFrom<RequestLogRow> for RequestLog {
    type Error = StoreError;

    fn try_from(row: RequestLogRow) -> Result<Self> {
        Ok(Self {
            exit_ip: row.exit_ip.parse().map_err(|_| StoreError::Malformed)?,
            interface: row.interface,
            requested_at: Millis::new(row.requested_at),
            app_id: row.app_id,
            trace_id: row.trace_id,
        })
    }
}

impl MySqlRequestLogs {
    pub fn new(pool: MySqlPool) -> Self {
        Self { pool }
    }
}

#[async_trait]
impl RequestLogRepository for MySqlRequestLogs {
    #[privacy_label::allow(
        "no-retention",
        reason = "the module gives no period for APPID; rows go after 7 days with their log data",
        until = "2027-06-30"
    )]
    async fn append(&self, log: &RequestLog) -> Result<()> {
        sqlx::query(
            "INSERT INTO request_log (exit_ip, interface, requested_at, app_id, trace_id) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(log.exit_ip.to_string())
        .bind(&log.interface)
        .bind(log.requested_at.get())
        .bind(log.app_id)
        .bind(log.trace_id)
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    async fn recent(&self, interface: &str, limit: u32) -> Result<Vec<RequestLog>> {
        let rows: Vec<RequestLogRow> = sqlx::query_as(
            "SELECT exit_ip, interface, requested_at, app_id, trace_id FROM request_log \
             WHERE interface = ? ORDER BY requested_at DESC LIMIT ?",
        )
        .bind(interface)
        .bind(limit)
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(RequestLog::try_from).collect()
    }

    async fn between(&self, from: Millis, to: Millis) -> Result<Vec<RequestLog>> {
        let rows: Vec<RequestLogRow> = sqlx::query_as(
            "SELECT exit_ip, interface, requested_at, app_id, trace_id FROM request_log \
             WHERE requested_at >= ? AND requested_at < ? ORDER BY requested_at",
        )
        .bind(from.get())
        .bind(to.get())
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(RequestLog::try_from).collect()
    }
}

/// Settings, in `application`: one JSON document for each application, and the columns that queries
/// need beside it.
#[derive(Clone, Debug)]
pub struct MySqlSettings {
    pool: MySqlPool,
}

impl MySqlSettings {
    pub fn new(pool: MySqlPool) -> Self {
        Self { pool }
    }
}

#[async_trait]
impl SettingsRepository for MySqlSettings {
    async fn find(&self, sdk_app_id: u32) -> Result<Option<ApplicationSettings>> {
        let document: Option<String> = sqlx::query_scalar(
            "SELECT settings FROM application WHERE sdk_app_id = ? AND terminated_at IS NULL",
        )
        .bind(sdk_app_id)
        .fetch_optional(&self.pool)
        .await?;
        let settings = document.as_deref().map(serde_json::from_str).transpose()?;
        Ok(settings)
    }

    async fn save(&self, settings: &ApplicationSettings) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        sqlx::query("INSERT INTO application (sdk_app_id, name, settings) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name), settings = VALUES(settings)")
            .bind(settings.details.sdk_app_id)
            .bind(&settings.details.name)
            .bind(serde_json::to_string(settings)?)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn terminate(&self, sdk_app_id: u32, at: Millis) -> Result<()> {
        let result = sqlx::query("UPDATE application SET terminated_at = ? WHERE sdk_app_id = ?")
            .bind(at.get())
            .bind(sdk_app_id)
            .execute(&self.pool)
            .await?;
        if result.rows_affected() == 0 {
            return Err(StoreError::NotFound);
        }
        Ok(())
    }
}

/// Accounts, in `account`.
#[derive(Clone, Debug)]
pub struct MySqlAccounts {
    pool: MySqlPool,
}

impl MySqlAccounts {
    pub fn new(pool: MySqlPool) -> Self {
        Self { pool }
    }
}

#[async_trait]
impl AccountRepository for MySqlAccounts {
    #[privacy_label::allow(
        "no-retention",
        reason = "the module gives no period for APPID and UIN: asked of the legal department",
        until = "2027-06-30"
    )]
    async fn register(&self, account: &Account) -> Result<()> {
        sqlx::query("INSERT IGNORE INTO account (app_id, uin) VALUES (?, ?)")
            .bind(account.app_id)
            .bind(account.uin)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    async fn count(&self) -> Result<i64> {
        let accounts = sqlx::query_scalar("SELECT COUNT(*) FROM account").fetch_one(&self.pool).await?;
        Ok(accounts)
    }
}
