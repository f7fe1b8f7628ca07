//! Redis: not listed for account identifiers.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use redis::AsyncCommands;
use redis::aio::ConnectionManager;
use tokio::sync::Mutex;
use tokio::task::JoinHandle;

use crate::model::{Account, RequestLog};

const SECS: u64 = 600;
const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Something that remembers.
#[async_trait]
pub trait Memory: Send + Sync {
    async fn remember(&self, key: String, value: String) -> anyhow::Result<()>;
}

/// Remembers in Redis.
pub struct Remote {
    connection: ConnectionManager,
}

/// Remembers in the process, which is no store.
#[derive(Default)]
pub struct Local {
    entries: Mutex<HashMap<String, String>>,
}

#[async_trait]
impl Memory for Remote {
    async fn remember(&self, key: String, value: String) -> anyhow::Result<()> {
        let mut connection = self.connection.clone();
        let () = connection.set_ex(key, value, SECS).await?; //~ LEAK unlisted-sink account-identifiers redis
        Ok(())
    }
}

#[async_trait]
impl Memory for Local {
    async fn remember(&self, key: String, value: String) -> anyhow::Result<()> {
        self.entries.lock().await.insert(key, value);
        Ok(())
    }
}

pub struct Sessions {
    memory: Arc<dyn Memory>,
    connection: ConnectionManager,
}

impl Sessions {
    pub fn new(connection: ConnectionManager, remote: bool) -> Self {
        let memory: Arc<dyn Memory> = match remote {
            true => Arc::new(Remote { connection: connection.clone() }),
            false => Arc::new(Local::default()),
        };
        Self { memory, connection }
    }

    /// Through a trait object.
    pub async fn open(&self, account: &Account, token: &str) -> anyhow::Result<()> {
        self.memory.remember(format!("session:{token}"), account.uin.to_string()).await
    }

    /// In a task of its own.
    pub fn touch(&self, log: &RequestLog) -> JoinHandle<redis::RedisResult<()>> {
        let mut connection = self.connection.clone();
        let app_id = log.app_id;
        tokio::spawn(async move {
            connection.hset("last-app", "app", app_id).await //~ LEAK unlisted-sink account-identifiers redis
        })
    }

    /// With a command that is put together.
    pub async fn rank(&self, account: &Account) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        redis::cmd("ZADD")
            .arg("active")
            .arg(1)
            .arg(account.app_id)
            .query_async(&mut connection) //~ LEAK unlisted-sink account-identifiers redis
            .await
    }

    /// For a month, when it may be a week.
    pub async fn first_access(&self, log: &RequestLog) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        connection.set_ex("first-access", log.exit_ip.to_string(), MONTH.as_secs()).await //~ LEAK retention-exceeded log-data redis
    }

    /// For ever, unless somebody asks for it to go.
    pub async fn slowest(&self, log: &RequestLog) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        connection.set("slowest", log.interface.clone()).await //~ LEAK retention-unenforced log-data redis
    }

    pub async fn forget_slowest(&self) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        connection.del("slowest").await
    }

    // Clean: keys that are read or deleted, and log data for a time for which it may be kept.

    pub async fn token(&self, account: &Account) -> redis::RedisResult<Option<String>> {
        let mut connection = self.connection.clone();
        connection.get(account.uin).await
    }

    pub async fn close(&self, account: &Account) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        redis::cmd("DEL").arg(account.uin).query_async(&mut connection).await
    }

    pub async fn last_access(&self, log: &RequestLog) -> redis::RedisResult<()> {
        let mut connection = self.connection.clone();
        connection.set_ex("last-access", log.exit_ip.to_string(), SECS).await
    }
}
