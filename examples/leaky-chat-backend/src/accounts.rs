//! MySQL: listed for account identifiers, but the module gives no period for them.

use anyhow::Context;
use async_trait::async_trait;
use sqlx::{Executor, MySql, MySqlPool, QueryBuilder, Row};

use crate::model::{Account, RequestLog};

/// Rows of any table: what is in them, only the caller knows.
#[async_trait]
pub trait Table: Send + Sync {
    async fn put(&self, id: u64, value: u64) -> anyhow::Result<()>;

    async fn len(&self) -> anyhow::Result<i64>;
}

pub struct Links {
    pool: MySqlPool,
}

#[async_trait]
impl Table for Links {
    async fn put(&self, id: u64, value: u64) -> anyhow::Result<()> {
        let mut query = QueryBuilder::<MySql>::new("INSERT INTO link (id, value) VALUES (");
        query.push_bind(id).push(", ").push_bind(value).push(")");
        query.build().execute(&self.pool).await?; //~ LEAK no-retention account-identifiers mysql
        Ok(())
    }

    async fn len(&self) -> anyhow::Result<i64> {
        Ok(sqlx::query_scalar("SELECT COUNT(*) FROM link").fetch_one(&self.pool).await?)
    }
}

pub struct Accounts {
    pool: MySqlPool,
    links: Box<dyn Table>,
}

impl Accounts {
    pub fn new(pool: MySqlPool) -> Self {
        Self { links: Box::new(Links { pool: pool.clone() }), pool }
    }

    pub async fn register(&self, account: &Account) -> anyhow::Result<()> {
        sqlx::query("INSERT INTO account (app_id, uin) VALUES (?, ?)")
            .bind(account.app_id)
            .bind(account.uin)
            .execute(&self.pool) //~ LEAK no-retention account-identifiers mysql
            .await
            .context("the account is not registered")?;
        self.links.put(account.app_id, account.uin).await?;
        Ok(())
    }

    /// The query is kept in a variable, and handed to the transaction.
    pub async fn attribute(&self, log: &RequestLog) -> anyhow::Result<()> {
        let mut transaction = self.pool.begin().await?;
        let query = sqlx::query("UPDATE call_count SET calls = calls + 1, last_app = ? WHERE interface = ?")
            .bind(log.app_id)
            .bind(&log.interface);
        transaction.execute(query).await?; //~ LEAK no-retention account-identifiers mysql, LEAK retention-unenforced log-data mysql
        transaction.commit().await?;
        Ok(())
    }

    // Clean: these read and delete.

    pub async fn find(&self, account: &Account) -> anyhow::Result<Option<u64>> {
        let row = sqlx::query("SELECT uin FROM account WHERE app_id = ?")
            .bind(account.app_id)
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.map(|row| row.get("uin")))
    }

    pub async fn forget(&self, account: &Account) -> anyhow::Result<u64> {
        let query = sqlx::query("DELETE FROM account WHERE uin = ?").bind(account.uin);
        Ok((&self.pool).execute(query).await?.rows_affected())
    }

    pub async fn count(&self) -> anyhow::Result<i64> {
        self.links.len().await
    }

    // Log data may be kept in MySQL, for seven days.

    /// Three weeks too late.
    pub async fn purge(&self) -> anyhow::Result<u64> {
        let old = "DELETE FROM request_log WHERE requested_at < UNIX_TIMESTAMP() - 2592000";
        let purged = sqlx::query(old).execute(&self.pool).await?; //~ LEAK retention-exceeded log-data mysql
        Ok(purged.rows_affected())
    }

    /// It is called, and only counts.
    #[privacy_label::erases(category = "configuration-data", sink = "mysql", within = "2 months")] //~ LEAK retention-unenforced configuration-data mysql
    pub async fn purge_settings(&self) -> anyhow::Result<i64> {
        let due = "SELECT COUNT(*) FROM application WHERE terminated_at < UNIX_TIMESTAMP() - 5356800";
        Ok(sqlx::query_scalar(due).fetch_one(&self.pool).await?)
    }

    // Clean: what ends the stay of these rows is too late, which is said there.

    pub async fn append(&self, log: &RequestLog) -> anyhow::Result<()> {
        sqlx::query(
            "INSERT INTO request_log (exit_ip, interface, requested_at, trace_id) VALUES (?, ?, ?, ?)",
        )
        .bind(log.exit_ip.to_string())
        .bind(&log.interface)
        .bind(log.requested_at)
        .bind(log.trace_id)
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
