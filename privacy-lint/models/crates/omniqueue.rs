#![model(package = "omniqueue", versions = ">=0.2, <0.3")]

//! One interface of queues: a producer's type says which, but one that was made `dyn`, which is any of them.
//! A queue in memory stores nothing.

use serde::{de::DeserializeOwned, Serialize};
use std::time::Duration;

pub type Result<T, E = QueueError> = std::result::Result<T, E>;

#[derive(Debug)]
pub enum QueueError {
    NoData,
}

pub trait QueuePayload: Send + Sync + 'static {}
impl QueuePayload for Vec<u8> {}
impl QueuePayload for String {}

pub trait QueueProducer: Send + Sync + Sized {
    type Payload: QueuePayload;
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_raw(&self, payload: &Self::Payload) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_bytes(&self, payload: &[u8]) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
    #[clean]
    fn into_dyn(self) -> DynProducer;
}

pub trait ScheduledQueueProducer: QueueProducer {
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_raw_scheduled(&self, payload: &Self::Payload, delay: Duration) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_bytes_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()>;
    #[clean]
    #[sink(Store, operation = "publish", data(payload))]
    async fn send_serde_json_scheduled<P: Serialize + Sync>(&self, payload: &P, delay: Duration) -> Result<()>;
    #[clean]
    fn into_dyn_scheduled(self) -> DynScheduledProducer;
}

pub struct DynProducer;
impl DynProducer {
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_raw(&self, payload: &[u8]) -> Result<()>;
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
}

pub struct DynScheduledProducer;
impl DynScheduledProducer {
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_raw(&self, payload: &[u8]) -> Result<()>;
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()>;
    #[clean]
    #[sink(["amqp", "redis", "sqs", "pubsub"], operation = "publish", data(payload))]
    pub async fn send_serde_json_scheduled<P: Serialize + Sync>(&self, payload: &P, delay: Duration) -> Result<()>;
}

pub struct Delivery {
    payload: Option<Vec<u8>>,
}
impl Delivery {
    pub fn borrow_payload(&self) -> Option<&[u8]> {
        self.payload.as_deref()
    }
    pub fn take_payload(&mut self) -> Option<Vec<u8>> {
        self.payload.take()
    }
    #[clean]
    pub fn payload_serde_json<T: DeserializeOwned>(&self) -> Result<Option<T>>;
}

pub mod backends {
    use super::*;

    #[backend("redis")]
    pub struct RedisProducer<M> {
        connections: M,
    }
    impl<M> RedisProducer<M> {
        #[clean]
        #[sink("redis", operation = "publish", data(payload))]
        pub async fn send_raw(&self, payload: &[u8]) -> Result<()>;
        #[clean]
        #[sink("redis", operation = "publish", data(payload))]
        pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
        #[clean]
        #[sink("redis", operation = "publish", data(payload))]
        pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()>;
        #[clean]
        #[sink("redis", operation = "publish", data(payload))]
        pub async fn send_serde_json_scheduled<P: Serialize + Sync>(&self, payload: &P, delay: Duration) -> Result<()>;
    }
    impl<M> QueueProducer for RedisProducer<M> {
        type Payload = Vec<u8>;
    }
    impl<M> ScheduledQueueProducer for RedisProducer<M> {}

    #[backend("amqp")]
    pub struct RabbitMqProducer;
    impl RabbitMqProducer {
        #[clean]
        #[sink("amqp", operation = "publish", data(payload))]
        pub async fn send_raw(&self, payload: &[u8]) -> Result<()>;
        #[clean]
        #[sink("amqp", operation = "publish", data(payload))]
        pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
        #[clean]
        #[sink("amqp", operation = "publish", data(payload))]
        pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()>;
        #[clean]
        #[sink("amqp", operation = "publish", data(payload))]
        pub async fn send_serde_json_scheduled<P: Serialize + Sync>(&self, payload: &P, delay: Duration) -> Result<()>;
    }
    impl QueueProducer for RabbitMqProducer {
        type Payload = Vec<u8>;
    }
    impl ScheduledQueueProducer for RabbitMqProducer {}

    #[backend("sqs")]
    pub struct SqsProducer;
    impl SqsProducer {
        #[clean]
        #[sink("sqs", operation = "publish", data(payload))]
        pub async fn send_raw(&self, payload: &str) -> Result<()>;
        #[clean]
        #[sink("sqs", operation = "publish", data(payload))]
        pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
        #[clean]
        #[sink("sqs", operation = "publish", data(payload))]
        pub async fn send_raw_scheduled(&self, payload: &str, delay: Duration) -> Result<()>;
        #[clean]
        #[sink("sqs", operation = "publish", data(payload))]
        pub async fn send_serde_json_scheduled<P: Serialize + Sync>(&self, payload: &P, delay: Duration) -> Result<()>;
    }
    impl QueueProducer for SqsProducer {
        type Payload = String;
    }
    impl ScheduledQueueProducer for SqsProducer {}

    #[backend("pubsub")]
    pub struct GcpPubSubProducer;
    impl GcpPubSubProducer {
        #[clean]
        #[sink("pubsub", operation = "publish", data(payload))]
        pub async fn send_raw(&self, payload: &[u8]) -> Result<()>;
        #[clean]
        #[sink("pubsub", operation = "publish", data(payload))]
        pub async fn send_serde_json<P: Serialize + Sync>(&self, payload: &P) -> Result<()>;
    }
    impl QueueProducer for GcpPubSubProducer {
        type Payload = Vec<u8>;
    }
}
