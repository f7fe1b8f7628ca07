//! What the handlers ask of the worker.

use std::time::Duration;

use chat_model::{ExceptionCause, RequestLog};
use tokio::sync::mpsc;

/// How many jobs may wait. Beyond that, handlers do without: an answer is worth more than a log.
const QUEUE: usize = 1024;

/// One thing to do after the answer.
#[derive(Debug)]
pub enum Job {
    /// A call was answered.
    Answered { log: RequestLog, delay: Duration },
    /// A call failed.
    Failed { log: RequestLog, delay: Duration, cause: ExceptionCause },
}

/// The handlers' end of the queue.
#[derive(Clone, Debug)]
pub struct Jobs {
    queue: mpsc::Sender<Job>,
}

impl Jobs {
    /// A queue, and the end that the worker takes jobs from.
    pub fn channel() -> (Self, mpsc::Receiver<Job>) {
        let (queue, jobs) = mpsc::channel(QUEUE);
        (Self { queue }, jobs)
    }

    /// Queues a job, or drops it if the worker cannot keep up.
    pub fn push(&self, job: Job) {
        if self.queue.try_send(job).is_err() {
            tracing::warn!("the queue of the worker is full: a job is dropped");
        }
    }
}
