//! MongoDB: not listed for account identifiers.

use mongodb::bson::{Document, doc};
use mongodb::{Collection, Database};
use serde::{Deserialize, Serialize};

use crate::model::{Account, Envelope, Metrics};

/// A device of an account.
#[derive(Debug, Serialize, Deserialize)]
pub struct Device {
    owner: String,
    platform: String,
}

impl From<&Account> for Device {
    fn from(account: &Account) -> Self {
        Self { owner: format!("{}-{}", account.app_id, account.uin), platform: "unknown".to_owned() }
    }
}

/// What is kept of a message: its length, not its sender.
#[derive(Debug, Serialize)]
struct Delivery {
    length: i64,
}

impl<T: AsRef<str>> From<&Envelope<T>> for Delivery {
    fn from(envelope: &Envelope<T>) -> Self {
        Self { length: envelope.content.as_ref().len() as i64 }
    }
}

pub struct Documents {
    devices: Collection<Device>,
    deliveries: Collection<Delivery>,
    notes: Collection<Document>,
}

impl Documents {
    pub fn open(database: &Database) -> Self {
        Self {
            devices: database.collection("device"),
            deliveries: database.collection("delivery"),
            notes: database.collection("note"),
        }
    }

    /// Through a conversion.
    pub async fn add_device(&self, account: &Account) -> mongodb::error::Result<()> {
        let device = Device::from(account);
        self.devices.insert_one(device).await?; //~ LEAK unlisted-sink account-identifiers mongodb
        Ok(())
    }

    /// Directly, in an update.
    pub async fn note(&self, account: &Account, text: &str) -> mongodb::error::Result<()> {
        let update = doc! { "$set": { "uin": account.uin as i64, "text": text } };
        self.notes.update_one(doc! { "_id": text }, update).upsert(true).await?; //~ LEAK unlisted-sink account-identifiers mongodb
        Ok(())
    }

    // Clean: a filter is not stored, a length says nothing, and metrics may be kept here.

    pub async fn notes_of(&self, account: &Account) -> mongodb::error::Result<u64> {
        self.notes.count_documents(doc! { "uin": account.uin as i64 }).await
    }

    pub async fn deliver<T: AsRef<str>>(&self, envelope: &Envelope<T>) -> mongodb::error::Result<()> {
        self.deliveries.insert_one(Delivery::from(envelope)).await?;
        Ok(())
    }

    pub async fn measure(&self, metrics: &Metrics) -> mongodb::error::Result<()> {
        let rate = doc! { "rate": metrics.success_rate, "delay": metrics.average_delay_ms as i64 };
        self.notes.insert_one(rate).await?;
        Ok(())
    }
}
