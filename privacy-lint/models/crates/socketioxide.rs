#![model(package = "socketioxide", versions = ">=0.15, <0.19")]

//! An event with data goes to one socket or to all of a room.

pub use self::errors::{BroadcastError, SendError};
pub use self::io::SocketIo;

mod errors {
    #[derive(Debug)]
    pub enum SendError {
        Serialize(String),
    }
    #[derive(Debug)]
    pub enum BroadcastError {
        Serialize(String),
    }
}

pub mod extract {
    use std::ops::Deref;

    #[derive(Debug)]
    #[transparent]
    pub struct SocketRef<A = ()>(std::sync::Arc<super::socket::Socket<A>>);
    impl<A> Deref for SocketRef<A> {
        type Target = super::socket::Socket<A>;
        fn deref(&self) -> &Self::Target {
            &self.0
        }
    }

    #[transparent]
    pub struct Data<T>(pub T);
}

pub mod socket {
    use super::*;
    use serde::Serialize;

    #[derive(Debug)]
    pub struct Socket<A = ()> {
        adapter: std::marker::PhantomData<A>,
    }
    impl<A> Socket<A> {
        #[clean]
        #[sink("websocket", operation = "send", data(data), store(event))]
        pub fn emit<T: ?Sized + Serialize>(&self, event: impl AsRef<str>, data: &T) -> Result<(), SendError>;
        #[clean]
        pub fn join<R>(&self, rooms: R);
        #[clean]
        pub fn to<R>(&self, rooms: R) -> operators::BroadcastOperators<A>;
        #[clean]
        pub fn within<R>(&self, rooms: R) -> operators::BroadcastOperators<A>;
        #[clean]
        pub fn broadcast(&self) -> operators::BroadcastOperators<A>;
    }
}

pub mod operators {
    use super::*;
    use serde::Serialize;

    pub struct BroadcastOperators<A = ()> {
        adapter: std::marker::PhantomData<A>,
    }
    impl<A> BroadcastOperators<A> {
        #[clean]
        #[sink("websocket", operation = "send", data(data), store(event))]
        pub fn emit<T: ?Sized + Serialize>(self, event: impl AsRef<str>, data: &T) -> impl std::future::Future<Output = Result<(), BroadcastError>> + Send;
    }

    pub struct ConfOperators<'a, A = ()> {
        adapter: std::marker::PhantomData<&'a A>,
    }
    impl<'a, A> ConfOperators<'a, A> {
        #[clean]
        #[sink("websocket", operation = "send", data(data), store(event))]
        pub fn emit<T: ?Sized + Serialize>(self, event: impl AsRef<str>, data: &T) -> Result<(), SendError>;
    }
}

mod io {
    use super::*;
    use serde::Serialize;

    #[derive(Clone, Debug)]
    pub struct SocketIo<A = ()> {
        adapter: std::marker::PhantomData<A>,
    }
    impl<A> SocketIo<A> {
        #[clean]
        #[sink("websocket", operation = "send", data(data), store(event))]
        pub async fn emit<T: ?Sized + Serialize>(&self, event: impl AsRef<str>, data: &T) -> Result<(), BroadcastError>;
        #[clean]
        pub fn to<R>(&self, rooms: R) -> operators::BroadcastOperators<A>;
        #[clean]
        pub fn of(&self, path: impl AsRef<str>) -> Option<operators::BroadcastOperators<A>>;
    }
}
