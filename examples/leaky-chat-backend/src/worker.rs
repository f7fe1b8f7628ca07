//! What happens after the answer.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use tokio::sync::mpsc;

use crate::Service;
use crate::model::{AccessEvent, Metrics, RequestLog};
use crate::{exports, telemetry};

pub async fn run(service: Arc<Service>, mut queue: mpsc::Receiver<RequestLog>) {
    let mut logs = Vec::new();
    while let Some(log) = queue.recv().await {
        telemetry::call(&log);
        if let Err(error) = keep(&service, &log).await {
            tracing::error!(%error, "a call is not kept");
        }
        logs.push(log);
        if logs.len() == 100
            && let Err(error) = sum_up(&service, &std::mem::take(&mut logs)).await
        {
            tracing::error!(%error, "calls are not summed up");
        }
    }
}

async fn keep(service: &Service, log: &RequestLog) -> Result<()> {
    service.accounts.append(log).await?;
    service.accounts.attribute(log).await?;
    service.sessions.touch(log).await??;
    service.sessions.last_access(log).await?;
    service.sessions.first_access(log).await?;
    service.sessions.slowest(log).await?;
    service.events.called(log).await?;
    service.events.accessed(log).await?;
    service.outbound.collect(log);
    service.outbound.quality(log).await?;
    service.outbound.reroute(log).await?;
    let known = service.outbound.country(log).await?.len();
    if service.audit.calls_from(log).await? == 0 && known > 0 {
        service.audit.call(log).await?;
    }
    service.audit.traced(log, &[]).await?;
    exports::dump(log, Path::new("/var/log/chat")).await?;
    exports::trail(log).await
}

async fn sum_up(service: &Service, logs: &[RequestLog]) -> Result<()> {
    telemetry::statistics(logs, &[]);
    exports::summary(logs, Path::new("summary.txt"))?;
    let events: Vec<AccessEvent> = logs.iter().map(AccessEvent::from).collect();
    service.exports.accesses(&events, &[]).await?;
    let metrics = Metrics { success_rate: 1.0, average_delay_ms: 12, region: "ap-guangzhou".to_owned() };
    service.documents.measure(&metrics).await?;
    service.sessions.forget_slowest().await?;
    let erased = (service.accounts.purge().await?, service.accounts.purge_settings().await?);
    tracing::info!(logs = erased.0, settings = erased.1, "erased");
    service.outbound.slow(&metrics).await?;
    service.outbound.size(&[], &metrics).await
}
