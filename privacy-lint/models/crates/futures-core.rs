#![model(package = "futures-core", versions = "0.3")]

pub use self::future::{FusedFuture, Future, TryFuture};
pub use self::stream::{FusedStream, Stream, TryStream};

pub mod future {
    use std::pin::Pin;

    pub use std::future::Future;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }

    pub trait TryFuture: Future {
        type Ok;
        type Error;
    }
    impl<F: Future<Output = Result<T, E>>, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }
}

pub mod stream {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    pub trait Stream {
        type Item;

        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        #[clean]
        fn size_hint(&self) -> (usize, Option<usize>);
    }

    impl<S: ?Sized + Stream + Unpin> Stream for &mut S {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            (**self).poll_next(cx)
        }
    }

    impl<P: std::ops::DerefMut> Stream for Pin<P>
    where
        P::Target: Stream,
    {
        type Item = <P::Target as Stream>::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            (**self).poll_next(cx)
        }
    }

    impl<S: ?Sized + Stream + Unpin> Stream for Box<S> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            (**self).poll_next(cx)
        }
    }

    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }

    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }
    impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }
}
