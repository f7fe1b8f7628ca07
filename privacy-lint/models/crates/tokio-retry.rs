#![model(package = "tokio-retry", versions = ">=0.3, <0.4")]

//! What an action holds comes back as what the action returns, and not else.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub trait Action {
    type Item;
    type Error;
    #[invented]
    async fn answer(&mut self) -> Result<Self::Item, Self::Error>;
}
impl<R, E, T: Future<Output = Result<R, E>>, F: FnMut() -> T> Action for F {
    type Item = R;
    type Error = E;
    async fn answer(&mut self) -> Result<R, E> {
        self().await
    }
}

pub trait Condition<E> {
    fn should_retry(&mut self, error: &E) -> bool;
}
impl<E, F: FnMut(&E) -> bool> Condition<E> for F {
    fn should_retry(&mut self, error: &E) -> bool {
        self(error)
    }
}

pub struct Retry<I, A: Action> {
    strategy: I,
    action: A,
}
impl<I, A: Action> Retry<I, A> {
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Retry<I, A> {
        Retry { strategy: strategy.into_iter(), action }
    }
}
impl<I, A: Action> Future for Retry<I, A> {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(wait(self.action.answer()))
    }
}

pub struct RetryIf<I, A: Action, C: Condition<A::Error>> {
    strategy: I,
    action: A,
    condition: C,
}
impl<I, A: Action, C: Condition<A::Error>> RetryIf<I, A, C> {
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(
        strategy: T,
        action: A,
        condition: C,
    ) -> RetryIf<I, A, C> {
        RetryIf { strategy: strategy.into_iter(), action, condition }
    }
}
impl<I, A: Action, C: Condition<A::Error>> Future for RetryIf<I, A, C> {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = wait(self.action.answer());
        if let Err(error) = &answer {
            self.condition.should_retry(error);
        }
        Poll::Ready(answer)
    }
}

fn wait<F: Future>(future: F) -> F::Output;
