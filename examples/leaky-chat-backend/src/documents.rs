//! MongoDB: not listed for account identifiers.

use mongodb::bson::{Document, doc};
use mongodb::{Collection, Database, IndexModel};
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

    /// An index that lets nothing expire.
    pub async fn index(&self) -> mongodb::error::Result<()> {
        let index = IndexModel::builder().keys(doc! { "at": 1 }).build();
        self.notes.create_index(index).await?;
        Ok(())
    }

    pub async fn measure(&self, metrics: &Metrics) -> mongodb::error::Result<()> {
        let rate = doc! { "rate": metrics.success_rate, "delay": metrics.average_delay_ms as i64 };
        self.notes.insert_one(rate).await?; //~ LEAK retention-unenforced monitoring-data mongodb
        Ok(())
    }

    /// It deletes, and nothing calls it.
    #[allow(dead_code)]
    #[privacy_label::erases(category = "monitoring-data", sink = "mongodb", within = "2 days")] //~ LEAK retention-unenforced monitoring-data mongodb
    pub async fn purge(&self, before: i64) -> mongodb::error::Result<u64> {
        let deleted = self.notes.delete_many(doc! { "at": { "$lt": before } }).await?;
        Ok(deleted.deleted_count)
    }

    // Clean: a filter is not stored, and a length says nothing.

    pub async fn notes_of(&self, account: &Account) -> mongodb::error::Result<u64> {
        self.notes.count_documents(doc! { "uin": account.uin as i64 }).await
    }

    pub async fn deliver<T: AsRef<str>>(&self, envelope: &Envelope<T>) -> mongodb::error::Result<()> {
        self.deliveries.insert_one(Delivery::from(envelope)).await?;
        Ok(())
    }
}
