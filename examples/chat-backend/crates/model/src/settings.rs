//! Configuration data: how a customer's application is set up.

use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

use crate::Millis;

/// Everything that a customer configures for an application.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct ApplicationSettings {
    #[privacy(item = "application-details")]
    pub details: ApplicationDetails,
    #[privacy(item = "callback-url")]
    pub callback: Callback,
    #[privacy(item = "administrator-account")]
    pub administrator: String,
    #[privacy(item = "offline-push-certificate")]
    pub push: Option<PushCertificate>,
    #[privacy(item = "recent-contacts-configuration")]
    pub recent_contacts: u16,
    #[privacy(item = "historical-message-storage-period")]
    pub history_days: u16,
    #[privacy(item = "selected-data-center")]
    pub data_center: String,
    #[privacy(none, reason = "a switch of this service, not of the application")]
    pub trtc_opt_in: bool,
}

/// What identifies and describes the application.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct ApplicationDetails {
    #[privacy(item = "sdk-app-id")]
    pub sdk_app_id: u32,
    #[privacy(item = "application-name")]
    pub name: String,
    #[privacy(item = "introduction")]
    pub introduction: String,
    #[privacy(item = "application-type")]
    pub kind: String,
    #[privacy(item = "application-status")]
    pub status: ApplicationStatus,
    #[privacy(item = "application-create-time")]
    pub created_at: Millis,
    #[privacy(item = "application-update-time")]
    pub updated_at: Millis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationStatus {
    Enabled,
    Disabled,
}

/// Where the application wants to be told what happens.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct Callback {
    #[privacy(item = "callback-enabled")]
    pub enabled: bool,
    #[privacy(item = "callback-url")]
    pub url: String,
}

/// The certificate for push messages to devices that are offline.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
#[privacy(category = "configuration-data")]
pub struct PushCertificate {
    #[privacy(item = "application-pack-name")]
    pub package: String,
    #[privacy(item = "push-app-id")]
    pub app_id: String,
    #[privacy(item = "push-app-secret")]
    pub app_secret: String,
}

/// Whether the customer chose to use TRTC with this application, and has subscribed to it.
#[privacy_label::opt_in("trtc")]
pub fn shares_with_trtc(settings: &ApplicationSettings) -> bool {
    settings.trtc_opt_in
}
