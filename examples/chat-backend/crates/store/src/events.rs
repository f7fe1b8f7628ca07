//! Message Queue CKafka: access events, for whoever analyses performance.

use std::time::Duration;

use chat_model::AccessEvent;
use privacy_label::PersonalData;
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::producer::{FutureProducer, FutureRecord};

use crate::Result;

const TOPIC: &str = "access-log";
const QUEUE_TIMEOUT: Duration = Duration::from_secs(5);

/// A producer for the topic of the access events.
#[derive(Clone)]
pub struct AccessLog {
    producer: FutureProducer,
}

impl AccessLog {
    /// Connects, and creates the topic with the period for which log data may be kept.
    pub async fn open(brokers: &str) -> Result<Self> {
        let mut config = ClientConfig::new();
        config.set("bootstrap.servers", brokers).set("compression.type", "none");
        let admin: AdminClient<DefaultClientContext> = config.create()?;
        let period = AccessEvent::RETENTION.ttl_millis().to_string();
        let topic = NewTopic::new(TOPIC, 6, TopicReplication::Fixed(3)).set("retention.ms", &period);
        // A topic that exists already is an answer like any other.
        for created in admin.create_topics(&[topic], &AdminOptions::new()).await? {
            if let Err((topic, code)) = created {
                tracing::debug!(%topic, ?code, "topic not created");
            }
        }
        Ok(Self { producer: config.create()? })
    }

    pub async fn publish(&self, event: &AccessEvent) -> Result<()> {
        let payload = serde_json::to_vec(event)?;
        let record = FutureRecord::to(TOPIC).key(&event.interface).payload(&payload);
        self.producer.send(record, QUEUE_TIMEOUT).await.map_err(|(error, _message)| error)?;
        Ok(())
    }
}
