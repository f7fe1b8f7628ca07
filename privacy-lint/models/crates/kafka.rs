#![model(package = "kafka", versions = ">=0.9, <0.11")]

//! Records are structs with public fields.

pub use self::error::{Error, Result};

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        NoHostReachable,
        UnexpectedEOF,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod client {
    use super::error::Result;

    #[derive(Debug)]
    pub struct KafkaClient;
    impl KafkaClient {
        #[clean]
        pub fn new(hosts: Vec<String>) -> KafkaClient;
        #[clean]
        #[sink("kafka", operation = "publish", data(messages))]
        pub fn produce_messages<'a, 'b, I, J>(
            &mut self,
            acks: RequiredAcks,
            ack_timeout: std::time::Duration,
            messages: I,
        ) -> Result<Vec<ProduceConfirm>>
        where
            J: AsRef<ProduceMessage<'a, 'b>>,
            I: IntoIterator<Item = J>;
    }

    #[derive(Debug, Copy, Clone)]
    pub enum RequiredAcks {
        None,
        One,
        All,
    }

    #[derive(Debug)]
    pub struct ProduceMessage<'a, 'b> {
        pub key: Option<&'b [u8]>,
        pub value: Option<&'b [u8]>,
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a, 'b> ProduceMessage<'a, 'b> {
        pub fn new(topic: &'a str, partition: i32, key: Option<&'b [u8]>, value: Option<&'b [u8]>) -> Self {
            ProduceMessage { key, value, topic, partition }
        }
    }
    impl<'a, 'b> AsRef<ProduceMessage<'a, 'b>> for ProduceMessage<'a, 'b> {
        fn as_ref(&self) -> &Self {
            self
        }
    }

    #[derive(Debug)]
    pub struct ProduceConfirm {
        pub topic: String,
    }
}

pub mod producer {
    use super::error::Result;
    use std::time::Duration;

    pub use super::client::{ProduceConfirm, RequiredAcks};

    pub trait AsBytes {
        fn as_bytes(&self) -> &[u8];
    }
    impl AsBytes for () {}
    impl AsBytes for String {}
    impl AsBytes for Vec<u8> {}
    impl AsBytes for &[u8] {}
    impl AsBytes for &str {}

    pub struct Record<'a, K, V> {
        pub key: K,
        pub value: V,
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a, K, V> Record<'a, K, V> {
        pub fn from_key_value(topic: &'a str, key: K, value: V) -> Record<'a, K, V> {
            Record { key, value, topic, partition: -1 }
        }
        pub fn with_partition(mut self, partition: i32) -> Self {
            self.partition = partition;
            self
        }
    }
    impl<'a, V> Record<'a, (), V> {
        pub fn from_value(topic: &'a str, value: V) -> Record<'a, (), V> {
            Record { key: (), value, topic, partition: -1 }
        }
    }

    pub struct Producer<P = DefaultPartitioner> {
        partitioner: P,
    }
    impl Producer {
        #[clean]
        pub fn from_client(client: super::client::KafkaClient) -> Builder<DefaultPartitioner>;
        #[clean]
        pub fn from_hosts(hosts: Vec<String>) -> Builder<DefaultPartitioner>;
    }
    impl<P: Partitioner> Producer<P> {
        #[clean]
        #[sink("kafka", operation = "publish", data(rec.key, rec.value), store(rec.topic))]
        pub fn send<'a, K: AsBytes, V: AsBytes>(&mut self, rec: &Record<'a, K, V>) -> Result<()>;
        #[clean]
        #[sink("kafka", operation = "publish", data(recs))]
        pub fn send_all<'a, K: AsBytes, V: AsBytes>(&mut self, recs: &[Record<'a, K, V>]) -> Result<Vec<ProduceConfirm>>;
    }

    pub struct Builder<P = DefaultPartitioner> {
        partitioner: P,
    }
    impl Builder<DefaultPartitioner> {
        #[clean]
        pub fn with_ack_timeout(self, timeout: Duration) -> Self;
        #[clean]
        pub fn with_required_acks(self, acks: RequiredAcks) -> Self;
        #[clean]
        pub fn with_client_id(self, client_id: String) -> Self;
    }
    impl<P> Builder<P> {
        #[clean]
        pub fn create(self) -> Result<Producer<P>>;
    }

    pub trait Partitioner {}
    #[derive(Default)]
    pub struct DefaultPartitioner;
    impl Partitioner for DefaultPartitioner {}
}
