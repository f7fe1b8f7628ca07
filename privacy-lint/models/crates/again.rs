#![model(package = "again", versions = ">=0.1, <0.2")]

//! What a task holds comes back as what the task returns, and not else.

use std::future::Future;
use std::time::Duration;

pub async fn retry<T: FnMut() -> F, F: Future<Output = Result<I, E>>, I, E>(task: T) -> Result<I, E> {
    task().await
}

pub async fn retry_if<T: FnMut() -> F, F: Future<Output = Result<I, E>>, I, E, C: Fn(&E) -> bool>(
    task: T,
    condition: C,
) -> Result<I, E> {
    RetryPolicy::default().retry_if(task, condition).await
}

#[derive(Clone, Debug, Default)]
pub struct RetryPolicy;

impl RetryPolicy {
    #[clean]
    pub fn exponential(delay: Duration) -> Self;
    #[clean]
    pub fn fixed(delay: Duration) -> Self;

    pub async fn retry<T: FnMut() -> F, F: Future<Output = Result<I, E>>, I, E>(&self, task: T) -> Result<I, E> {
        task().await
    }

    pub async fn retry_if<T: FnMut() -> F, F: Future<Output = Result<I, E>>, I, E, C: Fn(&E) -> bool>(
        &self,
        task: T,
        condition: C,
    ) -> Result<I, E> {
        let answer = task().await;
        if let Err(error) = &answer {
            condition(error);
        }
        answer
    }
}
