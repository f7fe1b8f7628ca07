#![model(package = "rdkafka", versions = ">=0.28, <0.40")]

//! Records are structs with public fields as well as builders: the fields are the real ones.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

pub use self::client::ClientContext;
pub use self::config::ClientConfig;
pub use self::message::{Message, Timestamp};

pub mod config {
    use super::*;

    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig;

    impl ClientConfig {
        #[clean]
        pub fn new() -> ClientConfig;
        #[clean]
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig;
        #[clean]
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig;
        #[clean]
        pub fn create<T: FromClientConfig>(&self) -> error::KafkaResult<T>;
        #[clean]
        pub fn create_with_context<C: ClientContext, T: FromClientConfigAndContext<C>>(&self, context: C) -> error::KafkaResult<T>;
    }

    pub enum RDKafkaLogLevel {
        Error,
        Warning,
        Info,
        Debug,
    }

    pub trait FromClientConfig: Sized {}
    pub trait FromClientConfigAndContext<C: ClientContext>: Sized {}
}

pub mod client {
    pub trait ClientContext: Send + Sync {}

    #[derive(Clone, Debug, Default)]
    pub struct DefaultClientContext;
    impl ClientContext for DefaultClientContext {}
}

pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;

    #[derive(Debug, Clone)]
    pub enum KafkaError {
        ClientCreation(String),
        MessageProduction(RDKafkaErrorCode),
        MessageConsumption(RDKafkaErrorCode),
        Canceled,
    }
    impl std::fmt::Display for KafkaError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for KafkaError {}

    #[derive(Debug, Clone, Copy)]
    pub enum RDKafkaErrorCode {
        QueueFull,
        MessageTimedOut,
    }
}

pub mod util {
    use std::time::Duration;

    pub enum Timeout {
        After(Duration),
        Never,
    }
    impl From<Duration> for Timeout {
        #[clean]
        fn from(d: Duration) -> Timeout;
    }
    impl From<Option<Duration>> for Timeout {
        #[clean]
        fn from(v: Option<Duration>) -> Timeout;
    }
}

pub mod message {
    use super::*;

    pub trait ToBytes {
        fn to_bytes(&self) -> &[u8];
    }
    impl ToBytes for [u8] {}
    impl ToBytes for str {}
    impl ToBytes for Vec<u8> {}
    impl ToBytes for String {}
    impl ToBytes for () {}
    impl<T: ToBytes + ?Sized> ToBytes for &T {}
    impl<const N: usize> ToBytes for [u8; N] {}

    #[versions(">=0.29")]
    pub struct Header<'a, V> {
        pub key: &'a str,
        pub value: Option<V>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct OwnedHeaders {
        #[many]
        headers: Vec<u8>,
    }

    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders {
            OwnedHeaders { headers: Vec::new() }
        }
        pub fn new_with_capacity(initial_capacity: usize) -> OwnedHeaders {
            OwnedHeaders { headers: Vec::new() }
        }
        #[versions(">=0.29")]
        pub fn insert<V: ToBytes + ?Sized>(mut self, header: Header<'_, &V>) -> OwnedHeaders {
            self.headers = header;
            self
        }
    }

    pub enum Timestamp {
        NotAvailable,
        CreateTime(i64),
        LogAppendTime(i64),
    }

    /// What a consumer receives is read, not stored.
    pub trait Message {
        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn payload_view<P: ?Sized + FromBytes>(&self) -> Option<Result<&P, P::Error>>;
        fn topic(&self) -> &str;
        #[clean]
        fn partition(&self) -> i32;
        #[clean]
        fn offset(&self) -> i64;
        #[clean]
        fn timestamp(&self) -> Timestamp;
    }

    pub trait FromBytes {
        type Error;
    }
    impl FromBytes for [u8] {
        type Error = ();
    }
    impl FromBytes for str {
        type Error = std::str::Utf8Error;
    }

    pub struct BorrowedMessage<'a> {
        payload: Option<&'a [u8]>,
    }
    impl Message for BorrowedMessage<'_> {}
    impl BorrowedMessage<'_> {
        pub fn detach(&self) -> OwnedMessage;
    }

    #[derive(Clone, Debug)]
    pub struct OwnedMessage {
        payload: Option<Vec<u8>>,
    }
    impl Message for OwnedMessage {}
}

pub mod producer {
    use super::error::{KafkaError, KafkaResult};
    use super::message::{OwnedHeaders, OwnedMessage, ToBytes};
    use super::util::Timeout;
    use super::*;

    pub use self::base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use self::future_producer::{FutureProducer, FutureRecord};

    pub trait ProducerContext: ClientContext {}

    #[derive(Clone)]
    pub struct DefaultProducerContext;
    impl ClientContext for DefaultProducerContext {}
    impl ProducerContext for DefaultProducerContext {}

    pub trait Producer {
        #[clean]
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[clean]
        fn in_flight_count(&self) -> i32;
        #[clean]
        fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[clean]
        fn begin_transaction(&self) -> KafkaResult<()>;
        #[clean]
        fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[clean]
        fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
    impl<C> Producer for FutureProducer<C> {}
    impl<C> Producer for BaseProducer<C> {}
    impl<C> Producer for ThreadedProducer<C> {}

    pub mod future_producer {
        use super::*;

        #[derive(Debug)]
        pub struct FutureRecord<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
            pub headers: Option<OwnedHeaders>,
        }

        impl<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized> FutureRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> FutureRecord<'a, K, P> {
                FutureRecord { topic, partition: None, payload: None, key: None, timestamp: None, headers: None }
            }
            pub fn partition(mut self, partition: i32) -> FutureRecord<'a, K, P> {
                self.partition = Some(partition);
                self
            }
            pub fn payload(mut self, payload: &'a P) -> FutureRecord<'a, K, P> {
                self.payload = Some(payload);
                self
            }
            pub fn key(mut self, key: &'a K) -> FutureRecord<'a, K, P> {
                self.key = Some(key);
                self
            }
            pub fn timestamp(mut self, timestamp: i64) -> FutureRecord<'a, K, P> {
                self.timestamp = Some(timestamp);
                self
            }
            pub fn headers(mut self, headers: OwnedHeaders) -> FutureRecord<'a, K, P> {
                self.headers = Some(headers);
                self
            }
        }

        #[derive(Clone)]
        pub struct FutureProducer<C = client::DefaultClientContext> {
            context: C,
        }
        impl config::FromClientConfig for FutureProducer {}
        impl<C: ClientContext> config::FromClientConfigAndContext<C> for FutureProducer<C> {}

        pub type OwnedDeliveryResult = Result<(i32, i64), (KafkaError, OwnedMessage)>;

        pub struct DeliveryFuture;
        impl Future for DeliveryFuture {
            type Output = Result<OwnedDeliveryResult, Canceled>;
        }

        struct Canceled;

        impl<C: ClientContext> FutureProducer<C> {
            #[clean]
            #[sink("kafka", operation = "publish", data(record.payload, record.key, record.headers), store(record.topic))]
            pub async fn send<K: ToBytes + ?Sized, P: ToBytes + ?Sized, T: Into<Timeout>>(
                &self,
                record: FutureRecord<'_, K, P>,
                queue_timeout: T,
            ) -> OwnedDeliveryResult;

            #[clean]
            #[sink("kafka", operation = "publish", data(record.payload, record.key, record.headers), store(record.topic))]
            pub fn send_result<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized>(
                &self,
                record: FutureRecord<'a, K, P>,
            ) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)>;

            #[clean]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }
    }

    pub mod base_producer {
        use super::*;

        #[derive(Debug)]
        pub struct BaseRecord<'a, K: ToBytes + ?Sized = (), P: ToBytes + ?Sized = (), D = ()> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
            pub headers: Option<OwnedHeaders>,
            pub delivery_opaque: D,
        }

        impl<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized, D> BaseRecord<'a, K, P, D> {
            pub fn with_opaque_to(topic: &'a str, delivery_opaque: D) -> BaseRecord<'a, K, P, D> {
                BaseRecord { topic, partition: None, payload: None, key: None, timestamp: None, headers: None, delivery_opaque }
            }
            pub fn partition(mut self, partition: i32) -> BaseRecord<'a, K, P, D> {
                self.partition = Some(partition);
                self
            }
            pub fn payload(mut self, payload: &'a P) -> BaseRecord<'a, K, P, D> {
                self.payload = Some(payload);
                self
            }
            pub fn key(mut self, key: &'a K) -> BaseRecord<'a, K, P, D> {
                self.key = Some(key);
                self
            }
            pub fn timestamp(mut self, timestamp: i64) -> BaseRecord<'a, K, P, D> {
                self.timestamp = Some(timestamp);
                self
            }
            pub fn headers(mut self, headers: OwnedHeaders) -> BaseRecord<'a, K, P, D> {
                self.headers = Some(headers);
                self
            }
        }

        impl<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized> BaseRecord<'a, K, P, ()> {
            pub fn to(topic: &'a str) -> BaseRecord<'a, K, P, ()> {
                BaseRecord { topic, partition: None, payload: None, key: None, timestamp: None, headers: None, delivery_opaque: () }
            }
        }

        pub struct BaseProducer<C = DefaultProducerContext> {
            context: C,
        }
        impl config::FromClientConfig for BaseProducer {}
        impl<C: ProducerContext> config::FromClientConfigAndContext<C> for BaseProducer<C> {}

        impl<C: ProducerContext> BaseProducer<C> {
            #[clean]
            #[sink("kafka", operation = "publish", data(record.payload, record.key, record.headers), store(record.topic))]
            pub fn send<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized, D>(
                &self,
                record: BaseRecord<'a, K, P, D>,
            ) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)>;
            #[clean]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }

        #[derive(Clone)]
        pub struct ThreadedProducer<C = DefaultProducerContext> {
            context: C,
        }
        impl config::FromClientConfig for ThreadedProducer<DefaultProducerContext> {}
        impl<C: ProducerContext> config::FromClientConfigAndContext<C> for ThreadedProducer<C> {}

        impl<C: ProducerContext> ThreadedProducer<C> {
            #[clean]
            #[sink("kafka", operation = "publish", data(record.payload, record.key, record.headers), store(record.topic))]
            pub fn send<'a, K: ToBytes + ?Sized, P: ToBytes + ?Sized, D>(
                &self,
                record: BaseRecord<'a, K, P, D>,
            ) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)>;
            #[clean]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }
    }
}

/// Consuming reads: a subscription names topics, and stores nothing.
pub mod consumer {
    use super::error::KafkaResult;
    use super::message::BorrowedMessage;
    use super::util::Timeout;
    use super::*;

    pub use self::base_consumer::BaseConsumer;
    pub use self::stream_consumer::StreamConsumer;

    pub trait ConsumerContext: ClientContext {}
    #[derive(Clone, Debug, Default)]
    pub struct DefaultConsumerContext;
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}

    pub trait Consumer<C = DefaultConsumerContext> {
        #[clean]
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        #[clean]
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
    }
    impl<C: ConsumerContext> Consumer<C> for StreamConsumer<C> {}
    impl<C: ConsumerContext> Consumer<C> for BaseConsumer<C> {}

    #[derive(Clone, Copy, Debug)]
    pub enum CommitMode {
        Sync,
        Async,
    }

    pub mod stream_consumer {
        use super::*;

        pub struct StreamConsumer<C = DefaultConsumerContext> {
            context: C,
        }
        impl<C: ConsumerContext> StreamConsumer<C> {
            #[clean]
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, error::KafkaError>;
        }
    }

    pub mod base_consumer {
        use super::*;

        pub struct BaseConsumer<C = DefaultConsumerContext> {
            context: C,
        }
        impl<C: ConsumerContext> BaseConsumer<C> {
            #[clean]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>>;
        }
    }
}

pub mod admin {
    use super::error::{KafkaResult, RDKafkaErrorCode};
    use super::*;

    pub struct AdminClient<C: ClientContext> {
        context: C,
    }
    impl config::FromClientConfig for AdminClient<client::DefaultClientContext> {}

    pub type TopicResult = Result<String, (String, RDKafkaErrorCode)>;

    impl<C: ClientContext> AdminClient<C> {
        #[clean]
        pub fn create_topics<'a, I: IntoIterator<Item = &'a NewTopic<'a>>>(
            &self,
            topics: I,
            opts: &AdminOptions,
        ) -> impl Future<Output = KafkaResult<Vec<TopicResult>>>;
        #[clean]
        pub fn delete_topics(
            &self,
            topic_names: &[&str],
            opts: &AdminOptions,
        ) -> impl Future<Output = KafkaResult<Vec<TopicResult>>>;
        #[clean]
        pub fn alter_configs<'a, I: IntoIterator<Item = &'a AlterConfig<'a>>>(
            &self,
            configs: I,
            opts: &AdminOptions,
        ) -> impl Future<Output = KafkaResult<Vec<Result<OwnedResourceSpecifier, (OwnedResourceSpecifier, RDKafkaErrorCode)>>>>;
    }

    pub struct AdminOptions;
    impl AdminOptions {
        #[clean]
        pub fn new() -> AdminOptions;
        #[clean]
        pub fn request_timeout<T: Into<util::Timeout>>(self, timeout: Option<T>) -> Self;
        #[clean]
        pub fn operation_timeout<T: Into<util::Timeout>>(self, timeout: Option<T>) -> Self;
    }

    pub struct NewTopic<'a> {
        pub name: &'a str,
        pub num_partitions: i32,
        pub replication: TopicReplication<'a>,
        pub config: Vec<(&'a str, &'a str)>,
    }
    impl<'a> NewTopic<'a> {
        pub fn new(name: &'a str, num_partitions: i32, replication: TopicReplication<'a>) -> NewTopic<'a> {
            NewTopic { name, num_partitions, replication, config: Vec::new() }
        }
        #[erases("kafka", operation = "topic-retention", store(self.name), expiry(milliseconds = value), when_text(key, "retention.ms"))]
        pub fn set(mut self, key: &'a str, value: &'a str) -> NewTopic<'a> {
            self.config.push((key, value));
            self
        }
    }

    pub enum TopicReplication<'a> {
        Fixed(i32),
        Variable(&'a [&'a [i32]]),
    }

    pub struct AlterConfig<'a> {
        pub specifier: ResourceSpecifier<'a>,
        pub entries: HashMap<&'a str, &'a str>,
    }
    impl<'a> AlterConfig<'a> {
        #[clean]
        pub fn new(specifier: ResourceSpecifier<'_>) -> AlterConfig<'_>;
        #[clean]
        pub fn set(self, key: &'a str, value: &'a str) -> AlterConfig<'a>;
    }

    pub enum ResourceSpecifier<'a> {
        Topic(&'a str),
        Group(&'a str),
        Broker(i32),
    }

    pub enum OwnedResourceSpecifier {
        Topic(String),
        Group(String),
        Broker(i32),
    }
}
