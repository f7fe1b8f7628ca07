#![model(package = "influxdb2", versions = ">=0.3, <1")]

//! Points are written to a bucket, which is the store.

use futures_core::Stream;

#[derive(Debug)]
pub enum RequestError {
    Serializing,
}
impl std::fmt::Display for RequestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for RequestError {}

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new(url: impl Into<String>, org: impl Into<String>, auth_token: impl Into<String>) -> Self;
    #[clean]
    #[sink("influxdb", operation = "insert", data(body), store(bucket))]
    pub async fn write(
        &self,
        bucket: &str,
        body: impl Stream<Item = impl models::WriteDataPoint> + Send + Sync + 'static,
    ) -> Result<(), RequestError>;
    #[clean]
    #[sink("influxdb", operation = "insert", data(body), store(bucket))]
    pub async fn write_line_protocol(
        &self,
        org: &str,
        bucket: &str,
        body: impl Into<String> + Send,
    ) -> Result<(), RequestError>;
    #[clean]
    pub async fn query<T>(&self, query: Option<models::Query>) -> Result<Vec<T>, RequestError>;
}

pub mod models {
    pub use self::data_point::{DataPoint, WriteDataPoint};

    #[derive(Debug)]
    pub struct Query;
    impl Query {
        #[clean]
        pub fn new(query: String) -> Self;
    }

    pub mod data_point {
        pub trait WriteDataPoint {}

        #[derive(Clone, Debug)]
        pub struct DataPoint {
            #[many]
            values: String,
        }
        impl WriteDataPoint for DataPoint {}
        impl DataPoint {
            pub fn builder(measurement: impl Into<String>) -> DataPointBuilder {
                DataPointBuilder { values: "" }
            }
        }

        #[derive(Debug)]
        pub struct DataPointBuilder {
            #[many]
            values: String,
        }
        impl DataPointBuilder {
            pub fn tag(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.values = value;
                self
            }
            pub fn field<V>(mut self, name: impl Into<String>, value: V) -> Self {
                self.values = value;
                self
            }
            pub fn timestamp(mut self, value: i64) -> Self {
                self.values = value;
                self
            }
            pub fn build(self) -> Result<DataPoint, DataPointError> {
                Ok(DataPoint { values: self.values })
            }
        }
        #[derive(Debug)]
        pub struct DataPointError;
    }
}
