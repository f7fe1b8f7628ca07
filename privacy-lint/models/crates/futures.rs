#![model(package = "futures", versions = "0.3")]

pub use futures_core::{Stream, TryStream};
pub use futures_util::{future, io, sink, stream};
pub use futures_util::{FutureExt, SinkExt, StreamExt, TryFutureExt, TryStreamExt};
pub use futures_util::sink::Sink;
pub use futures_io::{AsyncRead, AsyncWrite};
pub use std::future::Future;

pub mod prelude {
    pub use super::{Future, Sink, Stream};
    pub use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _, TryFutureExt as _, TryStreamExt as _};
    pub use futures_util::{future, stream};
}

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

pub mod channel {
    pub use futures_channel::{mpsc, oneshot};
}

pub mod executor {
    use std::future::Future;

    pub fn block_on<F: Future>(f: F) -> F::Output {
        f.await
    }
}
