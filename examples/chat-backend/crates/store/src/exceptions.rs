//! TencentDB for MongoDB: exceptions of the interfaces, and their metrics. Both collections have a
//! TTL index, so that MongoDB erases what is too old.

use std::time::Duration;

use async_trait::async_trait;
use chat_model::{InterfaceException, InterfaceMetrics};
use mongodb::bson::{DateTime, doc};
use mongodb::options::IndexOptions;
use mongodb::{Collection, Database, IndexModel};
use privacy_label::PersonalData;
use serde::{Deserialize, Serialize};

use crate::Result;

/// What the worker reports about the interfaces.
#[async_trait]
pub trait Monitoring: Send + Sync {
    async fn report_exception(&self, exception: InterfaceException) -> Result<()>;

    async fn report_metrics(&self, metrics: &[InterfaceMetrics]) -> Result<()>;

    /// How often an interface failed.
    async fn failures(&self, interface: &str) -> Result<u64>;
}

/// [`Monitoring`] in MongoDB.
#[derive(Clone, Debug)]
pub struct MongoMonitoring {
    exceptions: Collection<ExceptionDocument>,
    metrics: Collection<MetricsDocument>,
}

/// TTL indexes need a date of MongoDB's own.
#[derive(Debug, Serialize, Deserialize)]
struct ExceptionDocument {
    at: DateTime,
    exception: InterfaceException,
}

impl From<InterfaceException> for ExceptionDocument {
    fn from(exception: InterfaceException) -> Self {
        Self { at: DateTime::from_millis(exception.requested_at.get()), exception }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct MetricsDocument {
    at: DateTime,
    metrics: InterfaceMetrics,
}

impl From<&InterfaceMetrics> for MetricsDocument {
    fn from(metrics: &InterfaceMetrics) -> Self {
        Self { at: DateTime::from_millis(metrics.measured_at.get()), metrics: metrics.clone() }
    }
}

impl MongoMonitoring {
    /// Opens the collections, and makes sure that they forget in time.
    pub async fn open(database: &Database) -> Result<Self> {
        let exceptions = database.collection("interface_exception");
        exceptions.create_index(expiring(InterfaceException::RETENTION.ttl())).await?;
        let metrics = database.collection("interface_metrics");
        metrics.create_index(expiring(InterfaceMetrics::RETENTION.ttl())).await?;
        Ok(Self { exceptions, metrics })
    }
}

/// An index that lets documents expire once their `at` is `period` ago.
fn expiring(period: Duration) -> IndexModel {
    IndexModel::builder()
        .keys(doc! { "at": 1 })
        .options(IndexOptions::builder().expire_after(period).build())
        .build()
}

#[async_trait]
impl Monitoring for MongoMonitoring {
    async fn report_exception(&self, exception: InterfaceException) -> Result<()> {
        self.exceptions.insert_one(ExceptionDocument::from(exception)).await?;
        Ok(())
    }

    async fn report_metrics(&self, metrics: &[InterfaceMetrics]) -> Result<()> {
        if metrics.is_empty() {
            return Ok(());
        }
        self.metrics.insert_many(metrics.iter().map(MetricsDocument::from)).await?;
        Ok(())
    }

    async fn failures(&self, interface: &str) -> Result<u64> {
        let failures = self.exceptions.count_documents(doc! { "exception.interface": interface }).await?;
        Ok(failures)
    }
}
