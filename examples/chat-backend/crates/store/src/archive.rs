//! Cloud Object Storage: one archive of access events for each day. COS speaks the protocol of S3,
//! so its client is that of S3 with another endpoint.

use std::time::SystemTime;

use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Config, Region};
use aws_sdk_s3::primitives::{ByteStream, DateTime};
use aws_sdk_s3::types::{
    BucketLifecycleConfiguration, ExpirationStatus, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter,
};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use chat_model::{AccessEvent, Millis};
use privacy_label::PersonalData;

use crate::Result;

pub use aws_sdk_s3::config::Credentials;

const ENDPOINT: &str = "https://cos.ap-guangzhou.myqcloud.com";
const REGION: &str = "ap-guangzhou";
const BUCKET: &str = "chat-archive-1250000000";

/// A client for the bucket of the archives.
#[derive(Clone, Debug)]
pub struct Archive {
    client: Client,
}

impl Archive {
    pub fn new(credentials: Credentials) -> Self {
        let https = aws_smithy_http_client::Builder::new()
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .build_https();
        let config = Config::builder()
            .endpoint_url(ENDPOINT)
            .region(Region::new(REGION))
            .credentials_provider(credentials)
            .http_client(https)
            .build();
        Self { client: Client::from_conf(config) }
    }

    /// Lets COS delete the archives in time.
    pub async fn expire_in_time(&self) -> Result<()> {
        let days = AccessEvent::RETENTION.ttl().as_secs() / 86_400;
        let rule = LifecycleRule::builder()
            .id("log-data")
            .filter(LifecycleRuleFilter::builder().prefix("access/").build())
            .expiration(LifecycleExpiration::builder().days(i32::try_from(days).unwrap_or(1)).build())
            .status(ExpirationStatus::Enabled)
            .build()?;
        self.client
            .put_bucket_lifecycle_configuration()
            .bucket(BUCKET)
            .lifecycle_configuration(BucketLifecycleConfiguration::builder().rules(rule).build()?)
            .send()
            .await?;
        Ok(())
    }

    /// Archives the events of a day, one JSON document a line.
    pub async fn store(&self, day: Millis, events: &[AccessEvent]) -> Result<()> {
        let mut lines = Vec::new();
        for event in events {
            serde_json::to_writer(&mut lines, event)?;
            lines.push(b'\n');
        }
        let expires = SystemTime::now() + AccessEvent::RETENTION.ttl();
        self.client
            .put_object()
            .bucket(BUCKET)
            .key(format!("access/{}.jsonl", day.day()))
            .content_type("application/jsonl")
            .expires(DateTime::from(expires))
            .body(ByteStream::from(lines))
            .send()
            .await?;
        Ok(())
    }
}
