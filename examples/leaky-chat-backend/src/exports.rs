//! COS, which is not listed for account identifiers, and files, which are not listed for anything.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    BucketLifecycleConfiguration, ExpirationStatus, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter,
};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;

use crate::model::{AccessEvent, Account, Failure, RequestLog, coarse};

const BUCKET: &str = "chat-export-1250000000";

/// An object that waits to be uploaded.
pub struct Upload {
    key: String,
    body: Vec<u8>,
}

pub struct Exports {
    client: Client,
    uploads: mpsc::Sender<Upload>,
}

impl Exports {
    /// Exports, and the task that uploads what is queued.
    pub fn new(client: Client) -> (Self, impl Future<Output = ()>) {
        let (uploads, queue) = mpsc::channel(16);
        (Self { client: client.clone(), uploads }, upload_all(client, queue))
    }

    /// Through three functions.
    pub async fn accounts(&self, accounts: &[Account]) -> Result<()> {
        let mut csv = String::from("app_id,uin\n");
        for account in accounts {
            csv.push_str(&row(account));
        }
        self.compressed("accounts.csv", csv.into_bytes()).await
    }

    async fn compressed(&self, key: &str, plain: Vec<u8>) -> Result<()> {
        let packed = run_lengths(&plain);
        self.put(key, packed).await
    }

    async fn put(&self, key: &str, body: Vec<u8>) -> Result<()> {
        self.client
            .put_object()
            .bucket(BUCKET)
            .key(key)
            .body(ByteStream::from(body))
            .send() //~ LEAK unlisted-sink account-identifiers s3
            .await?;
        Ok(())
    }

    /// Through a channel, to a task; the name of the object is stored like its content.
    pub async fn avatar(&self, account: &Account, image: Vec<u8>) -> Result<()> {
        let key = format!("avatars/{}.png", account.uin);
        self.uploads.send(Upload { key, body: image }).await?;
        Ok(())
    }

    /// In a task of its own.
    pub fn card(&self, account: &Account) -> tokio::task::JoinHandle<Result<()>> {
        let body = account.uin.to_string().into_bytes();
        tokio::spawn(upload(self.client.clone(), "card".to_owned(), body))
    }

    /// Lets COS delete the exports, after a month instead of a week.
    pub async fn expire(&self) -> Result<()> {
        let rule = LifecycleRule::builder()
            .id("exports")
            .filter(LifecycleRuleFilter::builder().prefix("accesses-").build())
            .expiration(LifecycleExpiration::builder().days(30).build())
            .status(ExpirationStatus::Enabled)
            .build()?;
        let rules = BucketLifecycleConfiguration::builder().rules(rule).build()?;
        let request = self.client.put_bucket_lifecycle_configuration().bucket(BUCKET);
        request.lifecycle_configuration(rules).send().await?; //~ LEAK retention-exceeded log-data s3
        Ok(())
    }

    // Clean: how long log data stays in COS is said above, and how many accounts there are is no secret.

    pub async fn accesses(&self, events: &[AccessEvent], accounts: &[Account]) -> Result<()> {
        let document = serde_json::to_vec(events)?;
        self.client
            .put_object()
            .bucket(BUCKET)
            .key(format!("accesses-{}.json", accounts.len()))
            .body(ByteStream::from(document))
            .send()
            .await?;
        Ok(())
    }
}

async fn upload_all(client: Client, mut queue: mpsc::Receiver<Upload>) {
    while let Some(Upload { key, body }) = queue.recv().await {
        let request = client.put_object().bucket(BUCKET).key(key).body(body.into());
        let sent = request.send().await; //~ LEAK unlisted-sink account-identifiers s3
        if let Err(error) = sent {
            tracing::error!(%error, "an upload failed");
        }
    }
}

async fn upload(client: Client, key: String, body: Vec<u8>) -> Result<()> {
    let request = client.put_object().bucket(BUCKET).key(key).body(body.into());
    request.send().await?; //~ LEAK unlisted-sink account-identifiers s3
    Ok(())
}

fn row(account: &Account) -> String {
    format!("{},{}\n", account.app_id, account.uin)
}

fn run_lengths(plain: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    for run in plain.chunk_by(|a, b| a == b) {
        packed.push(run.len().min(255) as u8);
        packed.push(run[0]);
    }
    packed
}

/// Directly.
pub async fn dump(log: &RequestLog, directory: &Path) -> Result<()> {
    let line = serde_json::to_string(log)?;
    tokio::fs::write(directory.join("last.json"), line).await?; //~ LEAK unlisted-sink log-data file
    Ok(())
}

/// With a formatting macro, from the variants of an enum.
pub fn report(failures: &[Failure], path: &Path) -> Result<()> {
    let mut file = File::create(path)?;
    for failure in failures {
        match failure {
            Failure::Rejected(reason) => writeln!(file, "rejected: {reason}")?, //~ LEAK unlisted-sink log-data file
            Failure::Upstream { service, status } => writeln!(file, "{service}: {status}")?, //~ LEAK unlisted-sink log-data file
            Failure::Timeout => writeln!(file, "timeout")?,
        }
    }
    Ok(())
}

/// Through a generic writer.
pub async fn trail(log: &RequestLog) -> Result<()> {
    let mut file = tokio::fs::OpenOptions::new().append(true).open("trail.log").await?;
    append(&mut file, &log.interface).await
}

async fn append<W: tokio::io::AsyncWrite + Unpin>(writer: &mut W, text: &str) -> Result<()> {
    writer.write_all(text.as_bytes()).await?; //~ LEAK unlisted-sink log-data file
    writer.flush().await?;
    Ok(())
}

/// Clean: what is written is counted, compared or made anonymous.
pub fn summary(logs: &[RequestLog], path: &Path) -> Result<()> {
    let mut file = File::create(path)?;
    writeln!(file, "{} calls", logs.len())?;
    for log in logs {
        writeln!(file, "{}: {} bytes, {}", log.trace_id, log.interface.len(), log.exit_ip.is_ipv6())?;
        writeln!(file, "from {}", coarse(log.exit_ip))?;
    }
    Ok(())
}
