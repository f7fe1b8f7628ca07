//! The customer's account.

use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

/// Who the customer is at the cloud provider. Stored and backed up in MySQL, and nowhere else.
#[derive(PersonalData, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[privacy(category = "account-identifiers")]
pub struct Account {
    #[privacy(item = "app-id")]
    pub app_id: u64,
    #[privacy(item = "uin")]
    pub uin: u64,
}
