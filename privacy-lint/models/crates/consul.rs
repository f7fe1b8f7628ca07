#![model(package = "consul", versions = ">=0.3, <1")]

//! The key-value store of Consul.

pub mod errors {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
}

pub struct Client;
pub struct QueryOptions;
pub struct WriteOptions;
pub struct QueryMeta;
pub struct WriteMeta;

pub mod kv {
    use super::*;

    #[derive(Clone, Default, Debug)]
    pub struct KVPair {
        pub Key: String,
        pub Value: String,
    }

    pub trait KV {
        #[clean]
        #[sink("consul", operation = "upsert", data(pair), store(pair.Key))]
        fn put(&self, pair: &KVPair, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
        #[clean]
        #[sink("consul", operation = "upsert", data(pair), store(pair.Key))]
        fn acquire(&self, pair: &KVPair, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
        #[clean]
        fn get(&self, key: &str, options: Option<&QueryOptions>) -> errors::Result<(Option<KVPair>, QueryMeta)>;
        #[clean]
        fn list(&self, prefix: &str, options: Option<&QueryOptions>) -> errors::Result<(Vec<KVPair>, QueryMeta)>;
        #[clean]
        fn delete(&self, key: &str, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
    }
    impl KV for Client {
        #[clean]
        #[sink("consul", operation = "upsert", data(pair), store(pair.Key))]
        fn put(&self, pair: &KVPair, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
        #[clean]
        #[sink("consul", operation = "upsert", data(pair), store(pair.Key))]
        fn acquire(&self, pair: &KVPair, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
        #[clean]
        fn get(&self, key: &str, options: Option<&QueryOptions>) -> errors::Result<(Option<KVPair>, QueryMeta)>;
        #[clean]
        fn list(&self, prefix: &str, options: Option<&QueryOptions>) -> errors::Result<(Vec<KVPair>, QueryMeta)>;
        #[clean]
        fn delete(&self, key: &str, options: Option<&WriteOptions>) -> errors::Result<(bool, WriteMeta)>;
    }
}
