#![model(package = "futures-util", versions = "0.3", features = ["io", "sink"])]

//! Combinators run what they are given: a future's output, a stream's items.

pub use self::future::{FutureExt, TryFutureExt};
pub use self::sink::{Sink, SinkExt};
pub use self::stream::{StreamExt, TryStreamExt};

#[macro_style("join")]
macro_rules! join { () => {} }

#[macro_style("try_join")]
macro_rules! try_join { () => {} }

#[macro_style("select")]
macro_rules! select { () => {} }

#[macro_export]
macro_rules! pin_mut {
    ($($x:ident),* $(,)?) => { $( let mut $x = $x; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) }; )* };
}

pub mod future {
    use std::future::Future;
    use std::pin::Pin;

    pub use futures_core::future::{BoxFuture, LocalBoxFuture, TryFuture};
    pub use std::future::{pending, ready, Ready};

    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U
        where
            Self: Sized,
        {
            f(self.await)
        }
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output
        where
            Self: Sized,
        {
            f(self.await).await
        }
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output
        where
            Self: Sized,
        {
            let output = self.await;
            f(&output);
            output
        }
        fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>
        where
            Self: Sized + Send + 'a,
        {
            Box::pin(self)
        }
        fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>
        where
            Self: Sized + 'a,
        {
            Box::pin(self)
        }
        async fn fuse(self) -> Self::Output
        where
            Self: Sized,
        {
            self.await
        }
        async fn shared(self) -> Self::Output
        where
            Self: Sized,
        {
            self.await
        }
        fn now_or_never(self) -> Option<Self::Output>
        where
            Self: Sized,
        {
            Some(self.await)
        }
    }
    impl<T: ?Sized + Future> FutureExt for T {}

    pub trait TryFutureExt: TryFuture + Future<Output = Result<Self::Ok, Self::Error>> {
        async fn map_ok<U, F: FnOnce(Self::Ok) -> U>(self, f: F) -> Result<U, Self::Error>
        where
            Self: Sized,
        {
            self.await.map(f)
        }
        async fn map_err<U, F: FnOnce(Self::Error) -> U>(self, f: F) -> Result<Self::Ok, U>
        where
            Self: Sized,
        {
            self.await.map_err(f)
        }
        async fn and_then<U, Fut: Future<Output = Result<U, Self::Error>>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<U, Self::Error>
        where
            Self: Sized,
        {
            f(self.await?).await
        }
        async fn or_else<U, Fut: Future<Output = Result<Self::Ok, U>>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, U>
        where
            Self: Sized,
        {
            match self.await {
                Ok(value) => Ok(value),
                Err(error) => f(error).await,
            }
        }
        async fn err_into<U: From<Self::Error>>(self) -> Result<Self::Ok, U>
        where
            Self: Sized,
        {
            self.await.map_err(Into::into)
        }
    }
    impl<F: ?Sized + TryFuture> TryFutureExt for F {}

    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output>
    where
        I::Item: Future,
    {
        let mut outputs = Vec::new();
        for future in iter {
            outputs.push(future.await);
        }
        outputs
    }

    pub async fn try_join_all<T, E, I: IntoIterator>(iter: I) -> Result<Vec<T>, E>
    where
        I::Item: Future<Output = Result<T, E>>,
    {
        let mut outputs = Vec::new();
        for future in iter {
            outputs.push(future.await?);
        }
        Ok(outputs)
    }

    pub async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
        (a.await, b.await)
    }
    pub async fn try_join<T, U, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>>(
        a: A,
        b: B,
    ) -> Result<(T, U), E> {
        Ok((a.await?, b.await?))
    }
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {
        ready(Ok(t))
    }
    pub fn err<T, E>(e: E) -> Ready<Result<T, E>> {
        ready(Err(e))
    }
    pub async fn lazy<F: FnOnce(&mut std::task::Context<'_>) -> R, R>(f: F) -> R;
}

pub mod stream {
    use super::sink::Sink;
    use futures_core::Stream;
    use std::future::Future;
    use std::marker::PhantomData;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures_core::stream::{BoxStream, LocalBoxStream, TryStream};

    /// A stream whose items are at hand: what every adaptor gives.
    struct Items<T> {
        #[many]
        item: T,
    }
    impl<T> Stream for Items<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            Poll::Ready(Some(self.item))
        }
    }

    pub fn iter<I: IntoIterator>(i: I) -> Items<I::Item> {
        for item in i {
            return Items { item };
        }
        panic!()
    }
    pub fn once<F: Future>(future: F) -> Items<F::Output> {
        Items { item: future.await }
    }
    #[clean]
    pub fn empty<T>() -> Items<T>;
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, mut f: F) -> Items<Item> {
        let (item, state) = f(init).await.unwrap();
        let (item, _) = f(state).await.unwrap();
        Items { item }
    }

    /// The next item, as it is when the stream is polled.
    async fn item<S: Stream + ?Sized>(stream: &mut S) -> S::Item {
        match Pin::new(stream).poll_next(&mut context()) {
            Poll::Ready(Some(item)) => item,
            _ => panic!(),
        }
    }
    #[clean]
    fn context() -> Context<'static>;

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> {
            Some(item(self).await)
        }
        fn map<T, F: FnMut(Self::Item) -> T>(self, mut f: F) -> Items<T>
        where
            Self: Sized,
        {
            Items { item: f(item(&mut self).await) }
        }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> Items<Fut::Output>
        where
            Self: Sized,
        {
            Items { item: f(item(&mut self).await).await }
        }
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, mut f: F) -> Items<Self::Item>
        where
            Self: Sized,
        {
            let item = item(&mut self).await;
            f(&item).await;
            Items { item }
        }
        fn filter_map<T, Fut: Future<Output = Option<T>>, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> Items<T>
        where
            Self: Sized,
        {
            Items { item: f(item(&mut self).await).await.unwrap() }
        }
        fn inspect<F: FnMut(&Self::Item)>(self, mut f: F) -> Items<Self::Item>
        where
            Self: Sized,
        {
            let item = item(&mut self).await;
            f(&item);
            Items { item }
        }
        fn enumerate(self) -> Items<(usize, Self::Item)>
        where
            Self: Sized,
        {
            Items { item: (0, item(&mut self).await) }
        }
        fn chunks(self, capacity: usize) -> Items<Vec<Self::Item>>
        where
            Self: Sized,
        {
            Items { item: vec![item(&mut self).await] }
        }
        fn flatten(self) -> Items<<Self::Item as Stream>::Item>
        where
            Self: Sized,
            Self::Item: Stream,
        {
            Items { item: item(&mut item(&mut self).await).await }
        }
        fn buffered(self, n: usize) -> Items<<Self::Item as Future>::Output>
        where
            Self: Sized,
            Self::Item: Future,
        {
            Items { item: item(&mut self).await.await }
        }
        fn buffer_unordered(self, n: impl Into<Option<usize>>) -> Items<<Self::Item as Future>::Output>
        where
            Self: Sized,
            Self::Item: Future,
        {
            Items { item: item(&mut self).await.await }
        }
        fn take(self, n: usize) -> Items<Self::Item>
        where
            Self: Sized,
        {
            Items { item: item(&mut self).await }
        }
        fn skip(self, n: usize) -> Items<Self::Item>
        where
            Self: Sized,
        {
            Items { item: item(&mut self).await }
        }
        fn fuse(self) -> Items<Self::Item>
        where
            Self: Sized,
        {
            Items { item: item(&mut self).await }
        }
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Items<Self::Item>
        where
            Self: Sized,
        {
            let items = Items { item: item(&mut self).await };
            items.item = item(&mut other).await;
            items
        }
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
        where
            Self: Sized + Send + 'a,
        {
            Box::pin(self)
        }
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C
        where
            Self: Sized,
        {
            let mut items = C::default();
            items.extend(Some(item(&mut self).await));
            items
        }
        /// The two halves are one connection: what is put into the one leaves where the whole would send it.
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
        where
            Self: Sink<Item> + Sized,
        {
            (SplitSink { sink: self, item: PhantomData }, SplitStream { stream: self })
        }
        async fn forward<S>(self, sink: S) -> Result<(), Self::Error>
        where
            S: Sink<Self::Ok>,
            Self: TryStream + Sized,
        {
            Pin::new(&mut sink).start_send(item(&mut self).await?)
        }
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, mut f: F)
        where
            Self: Sized,
        {
            f(item(&mut self).await).await;
        }
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(
            self,
            limit: impl Into<Option<usize>>,
            mut f: F,
        ) where
            Self: Sized,
        {
            f(item(&mut self).await).await;
        }
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, mut f: F) -> T
        where
            Self: Sized,
        {
            f(init, item(&mut self).await).await
        }
        #[clean]
        async fn count(self) -> usize
        where
            Self: Sized;
    }
    impl<T: ?Sized + Stream> StreamExt for T {}

    #[derive(Debug)]
    pub struct SplitSink<S, Item> {
        sink: S,
        item: PhantomData<Item>,
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), S::Error> {
            Pin::new(&mut self.sink).start_send(item)
        }
    }

    #[derive(Debug)]
    pub struct SplitStream<S> {
        stream: S,
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
            Pin::new(&mut self.stream).poll_next(cx)
        }
    }

    pub trait TryStreamExt: TryStream + Stream<Item = Result<Self::Ok, Self::Error>> {
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {
            Ok(Some(item(self).await?))
        }
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error>
        where
            Self: Sized,
        {
            let mut items = C::default();
            items.extend(Some(item(&mut self).await?));
            Ok(items)
        }
        async fn try_for_each<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, mut f: F) -> Result<(), Self::Error>
        where
            Self: Sized,
        {
            f(item(&mut self).await?).await
        }
        fn map_ok<U, F: FnMut(Self::Ok) -> U>(self, mut f: F) -> Items<Result<U, Self::Error>>
        where
            Self: Sized,
        {
            Items { item: item(&mut self).await.map(f) }
        }
        fn map_err<U, F: FnMut(Self::Error) -> U>(self, mut f: F) -> Items<Result<Self::Ok, U>>
        where
            Self: Sized,
        {
            Items { item: item(&mut self).await.map_err(f) }
        }
        fn and_then<U, Fut: Future<Output = Result<U, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, mut f: F) -> Items<Result<U, Self::Error>>
        where
            Self: Sized,
        {
            Items { item: f(item(&mut self).await.unwrap()).await }
        }
        async fn try_fold<A, Fut: Future<Output = Result<A, Self::Error>>, F: FnMut(A, Self::Ok) -> Fut>(self, init: A, mut f: F) -> Result<A, Self::Error>
        where
            Self: Sized,
        {
            f(init, item(&mut self).await?).await
        }
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}

    pub struct FuturesUnordered<Fut: Future> {
        #[many]
        output: Fut::Output,
    }
    impl<Fut: Future> FuturesUnordered<Fut> {
        #[clean]
        pub fn new() -> FuturesUnordered<Fut>;
        pub fn push(&self, future: Fut) {
            self.output = future.await;
        }
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Fut::Output>> {
            Poll::Ready(Some(self.output))
        }
    }
}

pub mod sink {
    use std::pin::Pin;

    /// What is sent goes into the sink; which store that is, its type says.
    pub trait Sink<Item> {
        type Error;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    }

    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> {
            Pin::new(self).start_send(item)
        }
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {
            Pin::new(self).start_send(item)
        }
        #[clean]
        async fn flush(&mut self) -> Result<(), Self::Error>;
        #[clean]
        async fn close(&mut self) -> Result<(), Self::Error>;
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}

pub mod io {
    use std::io;
    use std::pin::Pin;
    use std::task::Context;

    pub use futures_io::{AsyncRead, AsyncWrite};

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write<'a>(&'a mut self, buf: &'a [u8]) -> io::Result<usize> {
            Pin::new(self).poll_write(&mut context(), buf);
            Ok(buf.len())
        }
        async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> io::Result<()> {
            Pin::new(self).poll_write(&mut context(), buf);
            Ok(())
        }
        #[clean]
        async fn flush(&mut self) -> io::Result<()>;
        #[clean]
        async fn close(&mut self) -> io::Result<()>;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    #[clean]
    fn context() -> Context<'static>;
}
