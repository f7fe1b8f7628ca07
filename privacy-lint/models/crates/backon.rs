#![model(package = "backon", versions = ">=1.6, <2")]

//! What a function that is tried again holds comes back as what the function returns, and not else.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub trait Retryable<B, T, E, Fut, FutureFn> {
    fn retry(self, builder: B) -> Retry<B, T, E, Fut, FutureFn>;
}
impl<B, T, E, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut> Retryable<B, T, E, Fut, FutureFn>
    for FutureFn
{
    fn retry(self, builder: B) -> Retry<B, T, E, Fut, FutureFn> {
        Retry { backoff: builder, answer: self(), retryable: always, notified: nobody }
    }
}

/// The function is called once, which is all that data needs.
pub struct Retry<
    B,
    T,
    E,
    Fut: Future<Output = Result<T, E>>,
    FutureFn,
    SF = DefaultSleeper,
    RF = fn(&E) -> bool,
    NF = fn(&E, Duration),
    AF = fn(&E, Option<Duration>) -> Option<Duration>,
> {
    backoff: B,
    answer: Fut,
    retryable: RF,
    notified: NF,
}

impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> {
    pub fn sleep<SN>(self, sleep_fn: SN) -> Retry<B, T, E, Fut, FutureFn, SN, RF, NF, AF> {
        Retry { backoff: self.backoff, answer: self.answer, retryable: self.retryable, notified: self.notified }
    }
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> Retry<B, T, E, Fut, FutureFn, SF, RN, NF, AF> {
        Retry { backoff: self.backoff, answer: self.answer, retryable, notified: self.notified }
    }
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NN, AF> {
        Retry { backoff: self.backoff, answer: self.answer, retryable: self.retryable, notified: notify }
    }
    pub fn adjust<NAF>(self, adjust: NAF) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, NAF> {
        Retry { backoff: self.backoff, answer: self.answer, retryable: self.retryable, notified: self.notified }
    }
}

impl<B, T, E, Fut: Future<Output = Result<T, E>>, FutureFn, SF, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration), AF>
    Future for Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF>
{
    type Output = Result<T, E>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = wait(self.answer);
        if let Err(error) = &answer {
            (self.retryable)(error);
            (self.notified)(error, Duration::ZERO);
        }
        Poll::Ready(answer)
    }
}

pub trait BlockingRetryable<B, T, E, F> {
    fn retry(self, builder: B) -> BlockingRetry<B, T, E, F>;
}
impl<B, T, E, F: FnMut() -> Result<T, E>> BlockingRetryable<B, T, E, F> for F {
    fn retry(self, builder: B) -> BlockingRetry<B, T, E, F> {
        BlockingRetry { backoff: builder, f: self, retryable: always, notified: nobody }
    }
}

pub struct BlockingRetry<
    B,
    T,
    E,
    F: FnMut() -> Result<T, E>,
    SF = DefaultBlockingSleeper,
    RF = fn(&E) -> bool,
    NF = fn(&E, Duration),
> {
    backoff: B,
    f: F,
    retryable: RF,
    notified: NF,
}

impl<B, T, E, F: FnMut() -> Result<T, E>, SF, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration)>
    BlockingRetry<B, T, E, F, SF, RF, NF>
{
    pub fn sleep<SN>(self, sleep_fn: SN) -> BlockingRetry<B, T, E, F, SN, RF, NF> {
        BlockingRetry { backoff: self.backoff, f: self.f, retryable: self.retryable, notified: self.notified }
    }
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetry<B, T, E, F, SF, RN, NF> {
        BlockingRetry { backoff: self.backoff, f: self.f, retryable, notified: self.notified }
    }
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetry<B, T, E, F, SF, RF, NN> {
        BlockingRetry { backoff: self.backoff, f: self.f, retryable: self.retryable, notified: notify }
    }
    pub fn call(self) -> Result<T, E> {
        let answer = (self.f)();
        if let Err(error) = &answer {
            (self.retryable)(error);
            (self.notified)(error, Duration::ZERO);
        }
        answer
    }
}

pub struct DefaultSleeper;
pub struct DefaultBlockingSleeper;

#[derive(Clone, Copy, Debug, Default)]
pub struct ConstantBuilder;
#[derive(Clone, Copy, Debug, Default)]
pub struct ExponentialBuilder;
#[derive(Clone, Copy, Debug, Default)]
pub struct FibonacciBuilder;

fn wait<F: Future>(future: F) -> F::Output;
#[clean]
fn always<E>(error: &E) -> bool;
#[clean]
fn nobody<E>(error: &E, after: Duration);
