#![model(package = "tokio-stream", versions = "0.1", features = ["full >=0.1.4"])]

//! Combinators run what they are given on each item.

pub use futures_core::Stream;
pub use self::stream_ext::StreamExt;

pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {
    Iter { iter: i.into_iter() }
}

#[derive(Clone, Debug)]
pub struct Iter<I> {
    iter: I,
}
impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.iter.next())
    }
}

#[clean]
fn context() -> std::task::Context<'static>;

mod stream_ext {
    use super::*;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item>
        where
            Self: Unpin,
        {
            match Pin::new(self).poll_next(&mut context()) {
                Poll::Ready(item) => item,
                Poll::Pending => None,
            }
        }
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
        where
            Self: Stream<Item = Result<T, E>> + Unpin,
        {
            self.next().await.transpose()
        }
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F>
        where
            Self: Sized,
        {
            Map { stream: self, f }
        }
        fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> Then<Self, Fut, F>
        where
            Self: Sized,
        {
            Then { stream: self, f, future: std::marker::PhantomData }
        }
        fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self, F>
        where
            Self: Sized,
        {
            Filter { stream: self, f }
        }
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F>
        where
            Self: Sized,
        {
            FilterMap { stream: self, f }
        }
        fn take(self, n: usize) -> Self
        where
            Self: Sized,
        {
            self
        }
        fn skip(self, n: usize) -> Self
        where
            Self: Sized,
        {
            self
        }
        fn fuse(self) -> Self
        where
            Self: Sized,
        {
            self
        }
        async fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B
        where
            Self: Sized,
        {
            let mut held = init;
            while let Some(item) = self.next().await {
                held = f(held, item);
            }
            held
        }
        async fn collect<T: FromIterator<Self::Item>>(mut self) -> T
        where
            Self: Sized,
        {
            self.next().await.into_iter().collect()
        }
    }
    impl<St: ?Sized + Stream> StreamExt for St {}

    pub struct Map<St, F> {
        stream: St,
        f: F,
    }
    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            self.stream.poll_next(cx).map(|item| item.map(self.f))
        }
    }

    pub struct Then<St, Fut, F> {
        stream: St,
        f: F,
        future: std::marker::PhantomData<Fut>,
    }
    impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Fut::Output>> {
            match self.stream.poll_next(cx) {
                Poll::Ready(Some(item)) => Poll::Ready(Some((self.f)(item).await)),
                _ => Poll::Ready(None),
            }
        }
    }

    pub struct Filter<St, F> {
        stream: St,
        f: F,
    }
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for Filter<St, F> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<St::Item>> {
            match self.stream.poll_next(cx) {
                Poll::Ready(Some(item)) => {
                    (self.f)(&item);
                    Poll::Ready(Some(item))
                }
                _ => Poll::Ready(None),
            }
        }
    }

    pub struct FilterMap<St, F> {
        stream: St,
        f: F,
    }
    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for FilterMap<St, F> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            match self.stream.poll_next(cx) {
                Poll::Ready(Some(item)) => Poll::Ready((self.f)(item)),
                _ => Poll::Ready(None),
            }
        }
    }
}

#[versions(">=0.1.19")]
pub mod wrappers {
    use super::*;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tokio::sync::{broadcast, mpsc, watch};

    pub struct ReceiverStream<T> {
        inner: mpsc::Receiver<T>,
    }
    impl<T> ReceiverStream<T> {
        pub fn new(recv: mpsc::Receiver<T>) -> Self {
            ReceiverStream { inner: recv }
        }
        pub fn into_inner(self) -> mpsc::Receiver<T> {
            self.inner
        }
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            Poll::Ready(self.inner.blocking_recv())
        }
    }

    pub struct UnboundedReceiverStream<T> {
        inner: mpsc::UnboundedReceiver<T>,
    }
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: mpsc::UnboundedReceiver<T>) -> Self {
            UnboundedReceiverStream { inner: recv }
        }
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            Poll::Ready(self.inner.blocking_recv())
        }
    }

    pub struct BroadcastStream<T> {
        inner: broadcast::Receiver<T>,
    }
    impl<T: Clone> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self {
            BroadcastStream { inner: rx }
        }
    }
    impl<T: Clone> Stream for BroadcastStream<T> {
        type Item = Result<T, errors::BroadcastStreamRecvError>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            match self.inner.try_recv() {
                Ok(value) => Poll::Ready(Some(Ok(value))),
                Err(_) => Poll::Ready(None),
            }
        }
    }

    pub struct WatchStream<T> {
        inner: watch::Receiver<T>,
    }
    impl<T: Clone> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self {
            WatchStream { inner: rx }
        }
    }
    impl<T: Clone> Stream for WatchStream<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            Poll::Ready(Some(self.inner.borrow().clone()))
        }
    }

    pub mod errors {
        #[derive(Clone, Debug)]
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
    }
}
