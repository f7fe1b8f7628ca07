//! Kafka: not listed for account identifiers.

use std::time::Duration;

use anyhow::anyhow;
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::producer::{BaseRecord, DefaultProducerContext, FutureProducer, FutureRecord, ThreadedProducer};

use crate::model::{AccessEvent, Account, Envelope, RequestLog};

const TIMEOUT: Duration = Duration::from_secs(5);

pub struct Events {
    producer: FutureProducer,
    fast: ThreadedProducer<DefaultProducerContext>,
}

impl Events {
    pub fn new(producer: FutureProducer, fast: ThreadedProducer<DefaultProducerContext>) -> Self {
        Self { producer, fast }
    }

    /// Through closures: one that makes the line, one that sends it.
    pub async fn registered(&self, accounts: &[Account]) -> anyhow::Result<()> {
        let line = |account: &Account| format!("{},{}", account.app_id, account.uin);
        let send = async |payload: String| {
            let record = FutureRecord::<str, _>::to("registered").payload(&payload);
            self.producer.send(record, TIMEOUT).await //~ LEAK unlisted-sink account-identifiers kafka
        };
        for payload in accounts.iter().map(line) {
            send(payload).await.map_err(|(error, _)| anyhow!(error))?;
        }
        Ok(())
    }

    /// In a record that is written as a struct, serialized with everything in it.
    pub fn sent(&self, envelope: &Envelope<String>) -> anyhow::Result<()> {
        let payload = serde_json::to_vec(envelope)?;
        let record: BaseRecord<'_, (), [u8]> = BaseRecord {
            topic: "sent",
            partition: None,
            payload: Some(&payload),
            key: None,
            timestamp: None,
            headers: None,
            delivery_opaque: (),
        };
        self.fast.send(record).map_err(|(error, _)| error)?; //~ LEAK unlisted-sink account-identifiers kafka
        Ok(())
    }

    // Log data may be sent here, for seven days; `app_id` is not serialized.

    /// Creates one of the topics, with a period that is too long, and leaves the other to the broker's.
    pub async fn create_topics(config: &ClientConfig) -> anyhow::Result<()> {
        let admin: AdminClient<DefaultClientContext> = config.create()?;
        let month = (30 * 24 * 60 * 60 * 1_000_u64).to_string();
        let called = NewTopic::new("called", 6, TopicReplication::Fixed(3));
        let called = called.set("retention.ms", &month); //~ LEAK retention-exceeded log-data kafka
        let accessed = NewTopic::new("accessed", 6, TopicReplication::Fixed(3));
        admin.create_topics(&[called, accessed], &AdminOptions::new()).await?;
        Ok(())
    }

    pub async fn called(&self, log: &RequestLog) -> anyhow::Result<()> {
        let payload = serde_json::to_string(log)?;
        let record = FutureRecord::to("called").key(&log.interface).payload(&payload);
        self.producer.send(record, TIMEOUT).await.map_err(|(error, _)| anyhow!(error))?;
        Ok(())
    }

    pub async fn accessed(&self, log: &RequestLog) -> anyhow::Result<()> {
        let payload = serde_json::to_string(&AccessEvent::from(log))?;
        let record = FutureRecord::<str, _>::to("accessed").payload(&payload);
        let sent = self.producer.send(record, TIMEOUT).await; //~ LEAK retention-unenforced log-data kafka
        sent.map_err(|(error, _)| anyhow!(error))?;
        Ok(())
    }
}
