//! What can go wrong in a store.

use aws_sdk_s3::error::{DisplayErrorContext, SdkError};
use thiserror::Error;

/// An error of one of the systems behind the service.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    #[error("MySQL: {0}")]
    MySql(#[from] sqlx::Error),
    #[error("MongoDB: {0}")]
    Mongo(#[from] mongodb::error::Error),
    #[error("Redis: {0}")]
    Redis(#[from] redis::RedisError),
    #[error("CKafka: {0}")]
    Kafka(#[from] rdkafka::error::KafkaError),
    #[error("COS: {0}")]
    Cos(String),
    #[error("TRTC: {0}")]
    Trtc(#[from] reqwest::Error),
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the stored row is malformed")]
    Malformed,
    #[error("not found")]
    NotFound,
}

impl<E, R> From<SdkError<E, R>> for StoreError
where
    E: std::error::Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        Self::Cos(DisplayErrorContext(error).to_string())
    }
}

impl From<aws_sdk_s3::error::BuildError> for StoreError {
    fn from(error: aws_sdk_s3::error::BuildError) -> Self {
        Self::Cos(error.to_string())
    }
}
