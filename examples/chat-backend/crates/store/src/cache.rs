//! TencentDB for Redis: the last access from each address, and settings that are read often.

use chat_model::{AccessEvent, ApplicationSettings};
use privacy_label::PersonalData;
use redis::AsyncCommands;
use redis::aio::ConnectionManager;

use crate::Result;

/// Settings change seldom, and are read with every message.
const SETTINGS_SECS: u64 = 300;

/// A connection that is shared by all tasks.
#[derive(Clone)]
pub struct Cache {
    connection: ConnectionManager,
}

impl Cache {
    pub async fn connect(url: &str) -> Result<Self> {
        let client = redis::Client::open(url)?;
        Ok(Self { connection: ConnectionManager::new(client).await? })
    }

    /// Remembers an access for as long as log data may be kept.
    pub async fn remember(&self, event: &AccessEvent) -> Result<()> {
        let key = format!("access:last:{}", event.exit_ip);
        let payload = serde_json::to_string(event)?;
        let mut connection = self.connection.clone();
        let () = connection.set_ex(key, payload, AccessEvent::RETENTION.ttl_secs()).await?;
        Ok(())
    }

    pub async fn settings(&self, sdk_app_id: u32) -> Result<Option<ApplicationSettings>> {
        let mut connection = self.connection.clone();
        let document: Option<String> = connection.get(settings_key(sdk_app_id)).await?;
        Ok(document.as_deref().map(serde_json::from_str).transpose()?)
    }

    pub async fn put_settings(&self, settings: &ApplicationSettings) -> Result<()> {
        let document = serde_json::to_string(settings)?;
        let mut connection = self.connection.clone();
        let () =
            connection.set_ex(settings_key(settings.details.sdk_app_id), document, SETTINGS_SECS).await?;
        Ok(())
    }

    pub async fn forget_settings(&self, sdk_app_id: u32) -> Result<()> {
        let mut connection = self.connection.clone();
        let () = connection.del(settings_key(sdk_app_id)).await?;
        Ok(())
    }
}

fn settings_key(sdk_app_id: u32) -> String {
    format!("settings:{sdk_app_id}")
}
