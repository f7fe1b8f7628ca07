#![model(package = "qdrant-client", versions = ">=1.10, <2")]

//! Points with their payload, of a collection, which is the store. A search leaves nothing in it.

use std::collections::HashMap;

use self::qdrant::*;

type QdrantResult<T> = Result<T, QdrantError>;

#[derive(Debug)]
pub enum QdrantError {
    ConversionError(String),
}
impl std::fmt::Display for QdrantError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for QdrantError {}

#[derive(Clone)]
pub struct Qdrant;
impl Qdrant {
    #[clean]
    #[sink("qdrant", operation = "upsert", data(request), store(request.collection_name))]
    pub async fn upsert_points(&self, request: impl Into<UpsertPoints>) -> QdrantResult<PointsOperationResponse>;
    #[clean]
    #[sink("qdrant", operation = "upsert", data(request), store(request.collection_name))]
    pub async fn upsert_points_chunked(
        &self,
        request: impl Into<UpsertPoints>,
        chunk_size: usize,
    ) -> QdrantResult<PointsOperationResponse>;
    #[clean]
    #[sink("qdrant", operation = "update", data(request), store(request.collection_name))]
    pub async fn set_payload(&self, request: impl Into<SetPayloadPoints>) -> QdrantResult<PointsOperationResponse>;
    #[clean]
    #[sink("qdrant", operation = "update", data(request), store(request.collection_name))]
    pub async fn overwrite_payload(
        &self,
        request: impl Into<SetPayloadPoints>,
    ) -> QdrantResult<PointsOperationResponse>;
    #[clean]
    pub async fn search_points(&self, request: impl Into<SearchPoints>) -> QdrantResult<SearchResponse>;
    #[clean]
    pub async fn query(&self, request: impl Into<QueryPoints>) -> QdrantResult<QueryResponse>;
    #[clean]
    pub async fn scroll(&self, request: impl Into<ScrollPoints>) -> QdrantResult<ScrollResponse>;
    #[clean]
    pub async fn delete_points(&self, request: impl Into<DeletePoints>) -> QdrantResult<PointsOperationResponse>;
}

#[derive(Clone, Debug, Default)]
pub struct Payload {
    #[many]
    values: String,
}
impl Payload {
    #[clean]
    pub fn new() -> Self;
    pub fn insert(&mut self, key: impl ToString, val: impl Into<qdrant::Value>) {
        self.values.push(val);
    }
}
impl TryFrom<serde_json::Value> for Payload {
    type Error = QdrantError;
    fn try_from(value: serde_json::Value) -> Result<Self, QdrantError> {
        Ok(Payload { values: value })
    }
}
impl From<HashMap<String, qdrant::Value>> for Payload {
    fn from(values: HashMap<String, qdrant::Value>) -> Self {
        Payload { values }
    }
}

pub mod qdrant {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Value {
        pub kind: Option<String>,
    }
    impl From<String> for Value {
        fn from(val: String) -> Self;
    }
    impl From<&str> for Value {
        fn from(val: &str) -> Self;
    }
    impl From<i64> for Value {
        fn from(val: i64) -> Self;
    }

    #[derive(Clone, Debug, Default)]
    pub struct UpsertPoints {
        pub collection_name: String,
        pub points: Vec<PointStruct>,
    }
    #[derive(Clone, Debug)]
    pub struct UpsertPointsBuilder {
        collection_name: String,
        points: Vec<PointStruct>,
    }
    impl UpsertPointsBuilder {
        pub fn new(collection_name: impl Into<String>, points: impl Into<Vec<PointStruct>>) -> Self {
            UpsertPointsBuilder { collection_name, points }
        }
        pub fn wait(self, value: bool) -> Self {
            self
        }
        pub fn build(self) -> UpsertPoints {
            self.into()
        }
    }
    impl From<UpsertPointsBuilder> for UpsertPoints {
        fn from(value: UpsertPointsBuilder) -> Self {
            UpsertPoints { collection_name: value.collection_name, points: value.points, ..Default::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct SetPayloadPoints {
        pub collection_name: String,
        pub payload: HashMap<String, Value>,
    }
    #[derive(Clone, Debug)]
    pub struct SetPayloadPointsBuilder {
        collection_name: String,
        payload: HashMap<String, Value>,
    }
    impl SetPayloadPointsBuilder {
        pub fn new(collection_name: impl Into<String>, payload: impl Into<HashMap<String, Value>>) -> Self {
            SetPayloadPointsBuilder { collection_name, payload }
        }
        /// Which points: a selection, not what is stored.
        pub fn points_selector<S>(self, value: S) -> Self {
            self
        }
        pub fn wait(self, value: bool) -> Self {
            self
        }
    }
    impl From<SetPayloadPointsBuilder> for SetPayloadPoints {
        fn from(value: SetPayloadPointsBuilder) -> Self {
            SetPayloadPoints { collection_name: value.collection_name, payload: value.payload, ..Default::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct PointStruct {
        pub payload: HashMap<String, Value>,
        #[many]
        data: Vec<f32>,
    }
    impl PointStruct {
        pub fn new<I, V>(id: I, vectors: V, payload: impl Into<Payload>) -> Self {
            PointStruct { payload, data: (id, vectors) }
        }
    }

    #[derive(Debug)]
    pub struct PointsOperationResponse;
    #[derive(Debug)]
    pub struct SearchPoints;
    #[derive(Debug)]
    pub struct SearchResponse;
    #[derive(Debug)]
    pub struct QueryPoints;
    #[derive(Debug)]
    pub struct QueryResponse;
    #[derive(Debug)]
    pub struct ScrollPoints;
    #[derive(Debug)]
    pub struct ScrollResponse;
    #[derive(Debug)]
    pub struct DeletePoints;
}
