//! The task itself.

use std::sync::Arc;
use std::time::Duration;

use chat_model::{AccessEvent, InterfaceException, Measurement, Millis, RequestLog};
use chat_store::{AccessLog, Archive, Cache, Monitoring, RequestLogRepository, Result};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval};

use crate::{Job, Purge};

const METRICS_INTERVAL: Duration = Duration::from_secs(60);
const ARCHIVE_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// Where the worker puts things.
#[derive(Clone)]
pub struct Stores {
    pub request_logs: Arc<dyn RequestLogRepository>,
    pub monitoring: Arc<dyn Monitoring>,
    pub cache: Cache,
    pub access_log: AccessLog,
    pub archive: Archive,
}

/// Takes jobs until the last sender is gone.
pub struct Worker {
    jobs: mpsc::Receiver<Job>,
    stores: Stores,
    purge: Purge,
    measurement: Measurement,
}

impl Worker {
    pub fn new(jobs: mpsc::Receiver<Job>, stores: Stores, purge: Purge) -> Self {
        Self { jobs, stores, purge, measurement: Measurement::default() }
    }

    pub async fn run(mut self) {
        let mut purge = ticking(Purge::INTERVAL);
        let mut metrics = ticking(METRICS_INTERVAL);
        let mut archive = ticking(ARCHIVE_INTERVAL);
        loop {
            let done = tokio::select! {
                job = self.jobs.recv() => match job {
                    Some(job) => self.handle(job).await,
                    None => break,
                },
                _ = metrics.tick() => self.report_metrics().await,
                _ = purge.tick() => self.purge.run().await,
                _ = archive.tick() => self.archive_yesterday().await,
            };
            if let Err(error) = done {
                tracing::error!(%error, "a job failed");
            }
        }
        if let Err(error) = self.report_metrics().await {
            tracing::error!(%error, "the last metrics are lost");
        }
    }

    async fn handle(&mut self, job: Job) -> Result<()> {
        match job {
            Job::Answered { log, delay } => {
                self.measurement.observe(&log.interface, delay, false);
                self.keep(log).await
            }
            Job::Failed { log, delay, cause } => {
                self.measurement.observe(&log.interface, delay, true);
                self.stores.monitoring.report_exception(InterfaceException::new(&log, cause)).await?;
                self.keep(log).await
            }
        }
    }

    /// Keeps a call in MySQL with its account, and passes it on without.
    async fn keep(&self, log: RequestLog) -> Result<()> {
        self.stores.request_logs.append(&log).await?;
        let event = AccessEvent::from(log);
        self.stores.cache.remember(&event).await?;
        self.stores.access_log.publish(&event).await
    }

    async fn report_metrics(&mut self) -> Result<()> {
        let metrics = self.measurement.take(Millis::now());
        self.stores.monitoring.report_metrics(&metrics).await
    }

    async fn archive_yesterday(&self) -> Result<()> {
        let now = Millis::now();
        let yesterday = now.minus(ARCHIVE_INTERVAL);
        let logs = self.stores.request_logs.between(yesterday, now).await?;
        let events: Vec<AccessEvent> = logs.iter().map(AccessEvent::from).collect();
        self.stores.archive.store(yesterday, &events).await?;
        tracing::info!(events = events.len(), "archived a day");
        Ok(())
    }
}

/// An interval that does not hurry after a pause.
fn ticking(period: Duration) -> tokio::time::Interval {
    let mut interval = interval(period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}
