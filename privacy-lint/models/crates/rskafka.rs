#![model(package = "rskafka", versions = ">=0.4, <0.7")]

//! A client of one partition knows its topic. A batching producer sends what its aggregator gathered.

pub mod record {
    use std::collections::BTreeMap;

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Record {
        pub key: Option<Vec<u8>>,
        pub value: Option<Vec<u8>>,
        pub headers: BTreeMap<String, Vec<u8>>,
        pub timestamp: chrono::DateTime<chrono::Utc>,
    }
    impl Record {
        #[clean]
        pub fn approximate_size(&self) -> usize;
    }

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RecordAndOffset {
        pub record: Record,
        pub offset: i64,
    }
}

pub mod client {
    use self::error::Result;

    #[derive(Debug)]
    pub struct ClientBuilder;
    impl ClientBuilder {
        #[clean]
        pub fn new(bootstrap_brokers: Vec<String>) -> Self;
        #[clean]
        pub fn client_id(self, client_id: impl Into<std::sync::Arc<str>>) -> Self;
        #[clean]
        pub async fn build(self) -> Result<Client>;
    }

    #[derive(Debug)]
    pub struct Client;
    impl Client {
        pub async fn partition_client(
            &self,
            topic: impl Into<String> + Send,
            partition: i32,
            unknown_topic_handling: partition::UnknownTopicHandling,
        ) -> Result<partition::PartitionClient> {
            Ok(partition::PartitionClient { topic: topic.into() })
        }
    }

    pub mod error {
        #[derive(Debug)]
        pub enum Error {
            InvalidResponse(String),
            Timeout,
        }
        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for Error {}
        pub type Result<T, E = Error> = std::result::Result<T, E>;
    }

    pub mod partition {
        use super::error::Result;
        use super::super::record::{Record, RecordAndOffset};
        use std::ops::Range;

        #[derive(Debug, Clone, Copy)]
        pub enum UnknownTopicHandling {
            Error,
            Retry,
        }

        #[derive(Debug, Clone, Copy, Default)]
        pub enum Compression {
            #[default]
            NoCompression,
            Gzip,
            Lz4,
            Snappy,
            Zstd,
        }

        pub struct PartitionClient {
            topic: String,
        }
        impl PartitionClient {
            pub fn topic(&self) -> &str {
                &self.topic
            }
            #[clean]
            #[sink("kafka", operation = "publish", data(records), store(self.topic))]
            pub async fn produce(&self, records: Vec<Record>, compression: Compression) -> Result<Vec<i64>>;
            #[clean]
            pub async fn fetch_records(
                &self,
                offset: i64,
                bytes: Range<i32>,
                max_wait_ms: i32,
            ) -> Result<(Vec<RecordAndOffset>, i64)>;
            #[clean]
            pub async fn delete_records(&self, offset: i64, timeout_ms: i32) -> Result<()>;
        }
    }

    pub mod producer {
        use super::super::record::Record;
        use super::partition::{Compression, PartitionClient};
        use std::sync::Arc;
        use std::time::Duration;

        #[derive(Debug, Clone)]
        pub enum Error {
            TooLarge,
        }
        pub type Result<T, E = Error> = std::result::Result<T, E>;

        #[derive(Debug)]
        pub struct BatchProducerBuilder {
            topic: String,
        }
        impl BatchProducerBuilder {
            pub fn new(client: Arc<PartitionClient>) -> Self {
                BatchProducerBuilder { topic: client.topic().to_owned() }
            }
            pub fn with_linger(self, linger: Duration) -> Self {
                self
            }
            pub fn with_compression(self, compression: Compression) -> Self {
                self
            }
            pub fn build<A: aggregator::Aggregator>(self, aggregator: A) -> BatchProducer<A> {
                BatchProducer { topic: self.topic }
            }
        }

        #[derive(Debug)]
        pub struct BatchProducer<A: aggregator::Aggregator> {
            topic: String,
        }
        impl<A: aggregator::Aggregator> BatchProducer<A> {
            #[clean]
            #[sink("kafka", operation = "publish", data(data), store(self.topic))]
            pub async fn produce(&self, data: A::Input) -> Result<<A as aggregator::AggregatorStatus>::Status>;
            #[clean]
            pub async fn flush(&self) -> Result<()>;
        }

        pub mod aggregator {
            use super::super::super::record::Record;

            pub trait Aggregator: Send + 'static {
                type Input: Send;
            }
            pub trait AggregatorStatus {
                type Status;
            }

            #[derive(Debug)]
            pub struct RecordAggregator;
            impl RecordAggregator {
                #[clean]
                pub fn new(max_batch_size: usize) -> Self;
            }
            impl Aggregator for RecordAggregator {
                type Input = Record;
            }
            impl AggregatorStatus for RecordAggregator {
                type Status = i64;
            }
        }
    }
}
