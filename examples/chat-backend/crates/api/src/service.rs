//! What every handler has at hand.

use std::sync::Arc;

use chat_store::{AccountRepository, Cache, Monitoring, RequestLogRepository, SettingsRepository, Trtc};
use chat_worker::Jobs;

use crate::inbox::Inboxes;

/// The state of the router: handles, cheap to clone.
#[derive(Clone)]
pub struct Service {
    pub request_logs: Arc<dyn RequestLogRepository>,
    pub settings: Arc<dyn SettingsRepository>,
    pub accounts: Arc<dyn AccountRepository>,
    pub monitoring: Arc<dyn Monitoring>,
    pub cache: Cache,
    pub trtc: Trtc,
    pub jobs: Jobs,
    pub inboxes: Inboxes,
}

impl Service {
    /// The settings of an application, from the cache if they are there.
    pub(crate) async fn settings_of(
        &self,
        sdk_app_id: u32,
    ) -> chat_store::Result<chat_model::ApplicationSettings> {
        if let Some(settings) = self.cache.settings(sdk_app_id).await? {
            return Ok(settings);
        }
        let settings = self.settings.find(sdk_app_id).await?.ok_or(chat_store::StoreError::NotFound)?;
        self.cache.put_settings(&settings).await?;
        Ok(settings)
    }
}
