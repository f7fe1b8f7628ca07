//! PostgreSQL, which the module does not name at all.

use anyhow::Result;
use sqlx::{PgPool, Postgres, Row, Transaction};

use crate::model::{Account, RequestLog, Settings};

/// A line of the audit trail.
pub struct Entry {
    subject: String,
    detail: String,
}

impl From<&Settings> for Entry {
    fn from(settings: &Settings) -> Self {
        Self { subject: settings.administrator.clone(), detail: settings.callback_url.clone() }
    }
}

pub struct Audit {
    pool: PgPool,
}

impl Audit {
    pub fn new(pool: PgPool) -> Self {
        Self { pool }
    }

    /// Directly, of two categories; the identifier of the new row is returned.
    pub async fn call(&self, log: &RequestLog) -> Result<i64> {
        let row = sqlx::query("INSERT INTO audit (ip, app) VALUES ($1, $2) RETURNING id")
            .bind(log.exit_ip.to_string())
            .bind(log.app_id as i64)
            .fetch_one(&self.pool) //~ LEAK unlisted-sink log-data postgres, LEAK unlisted-sink account-identifiers postgres
            .await?;
        Ok(row.get("id"))
    }

    /// Through a conversion and three functions.
    pub async fn changed(&self, settings: &Settings) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        record(&mut transaction, settings.into()).await?;
        transaction.commit().await?;
        Ok(())
    }

    // Clean: these read, or write what no category is about.

    pub async fn calls_from(&self, log: &RequestLog) -> Result<i64> {
        let row = sqlx::query("SELECT COUNT(*) AS calls FROM audit WHERE ip = $1")
            .bind(log.exit_ip.to_string())
            .fetch_one(&self.pool)
            .await?;
        Ok(row.get("calls"))
    }

    pub async fn traced(&self, log: &RequestLog, accounts: &[Account]) -> Result<()> {
        sqlx::query("INSERT INTO trace (id, accounts) VALUES ($1, $2)")
            .bind(log.trace_id as i64)
            .bind(accounts.len() as i64)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}

async fn record(transaction: &mut Transaction<'_, Postgres>, entry: Entry) -> Result<()> {
    let Entry { subject, detail } = entry;
    insert(transaction, &subject, &detail).await
}

async fn insert(transaction: &mut Transaction<'_, Postgres>, subject: &str, detail: &str) -> Result<()> {
    sqlx::query("INSERT INTO audit (subject, detail) VALUES ($1, $2)")
        .bind(subject)
        .bind(detail)
        .execute(&mut **transaction) //~ LEAK unlisted-sink configuration-data postgres
        .await?;
    Ok(())
}
