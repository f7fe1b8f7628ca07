#![model(package = "warp", versions = ">=0.3, <0.5", features = ["websocket >=0.4", "server >=0.4"])]

//! A filter extracts a tuple from a request, and its functions are called with the parts of that. What comes from the
//! request is nobody's annotated data; what a function captured is. The last filter's extract is the reply.

use serde::Serialize;

pub use self::filter::Filter;
pub use self::filters::any::any;
pub use self::filters::body;
pub use self::filters::cookie;
pub use self::filters::header;
pub use self::filters::header::header;
pub use self::filters::method::{delete, get, patch, post, put};
pub use self::filters::path;
pub use self::filters::path::path;
pub use self::filters::query;
pub use self::filters::query::query;
pub use self::filters::ws;
pub use self::filters::ws::ws;
pub use self::filters::{addr, ext};
pub use self::reject::Rejection;
pub use self::reply::Reply;
pub use self::server::serve;
pub use http;

mod generic {
    use super::*;

    pub type One<T> = (T,);

    #[derive(Debug)]
    pub enum Either<T, U> {
        A(T),
        B(U),
    }

    pub trait Tuple: Sized {}

    /// The parts of one filter before those of the next.
    #[invented]
    pub trait Joined<U>: Sized {
        type Output: Tuple;
        fn joined(self, other: U) -> Self::Output {
            super::sent()
        }
    }
    macro_rules! joins {
        ($([$($left:ident)*] [$($right:ident)*];)*) => { $(
            impl<$($left,)* $($right),*> Joined<($($right,)*)> for ($($left,)*) {
                type Output = ($($left,)* $($right,)*);
                fn joined(self, other: ($($right,)*)) -> Self::Output {
                    let ($($left,)*) = self;
                    let ($($right,)*) = other;
                    ($($left,)* $($right,)*)
                }
            }
        )* };
    }
    joins! {
        [] [];
        [] [U1];
        [] [U1 U2];
        [] [U1 U2 U3];
        [T1] [];
        [T1] [U1];
        [T1] [U1 U2];
        [T1] [U1 U2 U3];
        [T1 T2] [];
        [T1 T2] [U1];
        [T1 T2] [U1 U2];
        [T1 T2] [U1 U2 U3];
        [T1 T2 T3] [];
        [T1 T2 T3] [U1];
        [T1 T2 T3] [U1 U2];
        [T1 T2 T3] [U1 U2 U3];
        [T1 T2 T3 T4] [];
        [T1 T2 T3 T4] [U1];
        [T1 T2 T3 T4] [U1 U2];
        [T1 T2 T3 T4] [U1 U2 U3];
        [T1 T2 T3 T4 T5] [];
        [T1 T2 T3 T4 T5] [U1];
        [T1 T2 T3 T4 T5] [U1 U2];
        [T1 T2 T3 T4 T5] [U1 U2 U3];
        [T1 T2 T3 T4 T5 T6] [];
        [T1 T2 T3 T4 T5 T6] [U1];
        [T1 T2 T3 T4 T5 T6] [U1 U2];
    }

    pub trait Func<Args> {
        type Output;
        fn call(&self, args: Args) -> Self::Output {
            super::sent()
        }
    }
    impl<F: Fn(Rejection) -> R, R> Func<Rejection> for F {
        type Output = R;
        fn call(&self, arg: Rejection) -> R {
            self(arg)
        }
    }

    macro_rules! tuples {
        ($([$($part:ident)*];)*) => { $(
            impl<$($part),*> Tuple for ($($part,)*) {}
            impl<F: Fn($($part),*) -> R, R, $($part),*> Func<($($part,)*)> for F {
                type Output = R;
                fn call(&self, args: ($($part,)*)) -> R {
                    let ($($part,)*) = args;
                    self($($part),*)
                }
            }
        )* };
    }
    tuples! {
        [];
        [T1];
        [T1 T2];
        [T1 T2 T3];
        [T1 T2 T3 T4];
        [T1 T2 T3 T4 T5];
        [T1 T2 T3 T4 T5 T6];
        [T1 T2 T3 T4 T5 T6 T7];
        [T1 T2 T3 T4 T5 T6 T7 T8];
        [T1 T2 T3 T4 T5 T6 T7 T8 T9];
        [T1 T2 T3 T4 T5 T6 T7 T8 T9 T10];
    }
}

mod filter {
    use super::generic::{Either, Func, Joined, Tuple};
    use super::*;
    use std::future::Future;

    pub(crate) use self::and::And;
    pub(crate) use self::or::Or;
    pub(crate) use self::map::Map;
    pub(crate) use self::then::Then;
    pub(crate) use self::and_then::AndThen;
    pub(crate) use self::or_else::OrElse;
    pub(crate) use self::recover::Recover;
    pub(crate) use self::unify::Unify;
    pub(crate) use self::untuple_one::UntupleOne;
    pub(crate) use self::boxed::BoxedFilter;

    pub trait FilterBase {
        type Extract: Tuple;
        type Error;

        /// What the filter makes of a request.
        #[invented]
        fn extract(&self) -> Self::Extract {
            super::sent()
        }
    }

    pub trait Filter: FilterBase {
        fn and<F: Filter + Clone>(self, other: F) -> And<Self, F> {
            And { first: self, second: other }
        }
        fn or<F: Filter>(self, other: F) -> Or<Self, F> {
            Or { first: self, second: other }
        }
        fn map<F: Func<Self::Extract> + Clone>(self, fun: F) -> Map<Self, F> {
            let made = fun.call(self.extract());
            Map { filter: self, made }
        }
        fn then<F: Func<Self::Extract> + Clone>(self, fun: F) -> Then<Self, F> {
            let made = fun.call(self.extract());
            Then { filter: self, made: super::awaited(made) }
        }
        fn and_then<F: Func<Self::Extract> + Clone>(self, fun: F) -> AndThen<Self, F> {
            let made = fun.call(self.extract());
            AndThen { filter: self, made: super::accepted(made) }
        }
        fn or_else<F: Func<Rejection>>(self, fun: F) -> OrElse<Self, F> {
            super::accepted(fun.call(super::rejected()));
            OrElse { filter: self, callback: fun }
        }
        fn recover<F: Func<Rejection>>(self, fun: F) -> Recover<Self, F> {
            let made = fun.call(super::rejected());
            Recover { filter: self, made: super::accepted(made) }
        }
        fn unify<T>(self) -> Unify<Self> {
            Unify { filter: self }
        }
        fn untuple_one<T>(self) -> UntupleOne<Self> {
            UntupleOne { filter: self }
        }
        #[invented]
        fn answered(self)
        where
            Self::Extract: Reply,
        {
            self.extract().into_response();
        }
        fn boxed(self) -> BoxedFilter<Self::Extract> {
            BoxedFilter { extract: self.extract() }
        }
    }
    impl<T: FilterBase> Filter for T {}

    mod and {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct And<T, U> {
            pub(super) first: T,
            pub(super) second: U,
        }
        impl<T: Filter, U: Filter + Clone> FilterBase for And<T, U>
        where
            T::Extract: Joined<U::Extract>,
        {
            type Extract = <T::Extract as Joined<U::Extract>>::Output;
            type Error = Rejection;
            fn extract(&self) -> Self::Extract {
                self.first.extract().joined(self.second.extract())
            }
        }
    }

    mod or {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct Or<T, U> {
            pub(super) first: T,
            pub(super) second: U,
        }
        impl<T: Filter, U: Filter + Clone> FilterBase for Or<T, U> {
            type Extract = (Either<T::Extract, U::Extract>,);
            type Error = Rejection;
            fn extract(&self) -> Self::Extract {
                if either() { (Either::A(self.first.extract()),) } else { (Either::B(self.second.extract()),) }
            }
        }
    }

    mod map {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct Map<T: Filter, F: Func<T::Extract>> {
            pub(super) filter: T,
            pub(super) made: F::Output,
        }
        impl<T: Filter, F: Func<T::Extract>> FilterBase for Map<T, F> {
            type Extract = (F::Output,);
            type Error = T::Error;
            fn extract(&self) -> Self::Extract {
                (self.made,)
            }
        }
    }

    mod then {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct Then<T: Filter, F: Func<T::Extract>> {
            pub(super) filter: T,
            pub(super) made: <F::Output as Future>::Output,
        }
        impl<T: Filter, F: Func<T::Extract>> FilterBase for Then<T, F> {
            type Extract = (<F::Output as Future>::Output,);
            type Error = T::Error;
            fn extract(&self) -> Self::Extract {
                (self.made,)
            }
        }
    }

    mod and_then {
        use super::*;
        use crate::Tried;

        #[derive(Clone, Copy, Debug)]
        pub struct AndThen<T: Filter, F: Func<T::Extract>> {
            pub(super) filter: T,
            pub(super) made: <F::Output as crate::Tried>::Ok,
        }
        impl<T: Filter, F: Func<T::Extract>> FilterBase for AndThen<T, F> {
            type Extract = (<F::Output as crate::Tried>::Ok,);
            type Error = Rejection;
            fn extract(&self) -> Self::Extract {
                (self.made,)
            }
        }
    }

    mod or_else {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct OrElse<T, F> {
            pub(super) filter: T,
            pub(super) callback: F,
        }
        impl<T: Filter, F> FilterBase for OrElse<T, F> {
            type Extract = T::Extract;
            type Error = Rejection;
            fn extract(&self) -> Self::Extract {
                self.filter.extract()
            }
        }
    }

    mod recover {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct Recover<T, F: Func<Rejection>> {
            pub(super) filter: T,
            pub(super) made: <F::Output as crate::Tried>::Ok,
        }
        impl<T: Filter, F: Func<Rejection>> FilterBase for Recover<T, F> {
            type Extract = (Either<T::Extract, (<F::Output as crate::Tried>::Ok,)>,);
            type Error = Rejection;
            fn extract(&self) -> Self::Extract {
                if either() { (Either::A(self.filter.extract()),) } else { (Either::B((self.made,)),) }
            }
        }
    }

    mod unify {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct Unify<F> {
            pub(super) filter: F,
        }
        impl<F: Filter<Extract = (Either<T, T>,)>, T: Tuple> FilterBase for Unify<F> {
            type Extract = T;
            type Error = F::Error;
            fn extract(&self) -> T {
                match self.filter.extract().0 {
                    Either::A(extract) => extract,
                    Either::B(extract) => extract,
                }
            }
        }
    }

    mod untuple_one {
        use super::*;

        #[derive(Clone, Copy, Debug)]
        pub struct UntupleOne<F> {
            pub(super) filter: F,
        }
        impl<F: Filter<Extract = (T,)>, T: Tuple> FilterBase for UntupleOne<F> {
            type Extract = T;
            type Error = F::Error;
            fn extract(&self) -> T {
                self.filter.extract().0
            }
        }
    }

    mod boxed {
        use super::*;

        #[derive(Clone)]
        pub struct BoxedFilter<T: Tuple> {
            pub(super) extract: T,
        }
        impl<T: Tuple> FilterBase for BoxedFilter<T> {
            type Extract = T;
            type Error = Rejection;
            fn extract(&self) -> T {
                self.extract
            }
        }
    }

    #[clean]
    fn either() -> bool;

    /// A filter of what the request brings.
    #[invented]
    #[derive(Clone, Copy, Debug)]
    pub struct Sent<T> {
        extract: T,
    }
    impl<T: Tuple> FilterBase for Sent<T> {
        type Extract = T;
        type Error = Rejection;
    }
}

async fn awaited<F: std::future::Future>(future: F) -> F::Output {
    future.await
}
/// What a future gives, unless it is a rejection.
trait Tried {
    type Ok;
    async fn tried(self) -> Self::Ok {
        sent()
    }
}
impl<F: std::future::Future<Output = Result<T, E>>, T, E> Tried for F {
    type Ok = T;
    async fn tried(self) -> T {
        self.await.unwrap()
    }
}
async fn accepted<F: Tried>(future: F) -> F::Ok {
    future.tried().await
}
#[clean]
fn rejected() -> Rejection;
/// What the request brought.
#[clean]
fn sent<T>() -> T;

pub mod filters {
    use super::filter::Sent;
    use super::generic::One;

    mod any {
        use super::*;
        // It is `warp::any`: the module of its name is not the one that is exported.
        #[invented]
        #[clean]
        pub fn any() -> Sent<()>;
    }
    pub mod addr {
        use super::*;
        #[clean]
        pub fn remote() -> Sent<One<Option<std::net::SocketAddr>>>;
    }
    pub mod body {
        use super::*;
        #[clean]
        pub fn content_length_limit(limit: u64) -> Sent<()>;
        #[clean]
        pub fn bytes() -> Sent<One<bytes::Bytes>>;
        #[clean]
        pub fn json<T: serde::de::DeserializeOwned + Send>() -> Sent<One<T>>;
        #[clean]
        pub fn form<T: serde::de::DeserializeOwned + Send>() -> Sent<One<T>>;
    }
    pub mod cookie {
        use super::*;
        #[clean]
        pub fn cookie<T: std::str::FromStr + Send + 'static>(name: &'static str) -> Sent<One<T>>;
        #[clean]
        pub fn optional<T: std::str::FromStr + Send + 'static>(name: &'static str) -> Sent<One<Option<T>>>;
    }
    pub mod ext {
        use super::*;
        #[clean]
        pub fn get<T: Clone + Send + Sync + 'static>() -> Sent<One<T>>;
        #[clean]
        pub fn optional<T: Clone + Send + Sync + 'static>() -> Sent<One<Option<T>>>;
    }
    pub mod header {
        use super::*;
        #[clean]
        pub fn header<T: std::str::FromStr + Send + 'static>(name: &'static str) -> Sent<One<T>>;
        #[clean]
        pub fn optional<T: std::str::FromStr + Send + 'static>(name: &'static str) -> Sent<One<Option<T>>>;
        #[clean]
        pub fn exact(name: &'static str, value: &'static str) -> Sent<()>;
        #[clean]
        pub fn headers_cloned() -> Sent<One<http::HeaderMap>>;
    }
    pub mod method {
        use super::*;
        #[clean]
        pub fn get() -> Sent<()>;
        #[clean]
        pub fn post() -> Sent<()>;
        #[clean]
        pub fn put() -> Sent<()>;
        #[clean]
        pub fn patch() -> Sent<()>;
        #[clean]
        pub fn delete() -> Sent<()>;
        #[clean]
        pub fn method() -> Sent<One<http::Method>>;
    }
    pub mod path {
        use super::*;
        #[clean]
        pub fn path<P>(p: P) -> Sent<()>;
        #[clean]
        pub fn end() -> Sent<()>;
        #[clean]
        pub fn param<T: std::str::FromStr + Send + 'static>() -> Sent<One<T>>;
        #[clean]
        pub fn tail() -> Sent<One<Tail>>;
        #[clean]
        pub fn full() -> Sent<One<FullPath>>;

        pub struct Tail;
        impl Tail {
            #[clean]
            pub fn as_str(&self) -> &str;
        }
        pub struct FullPath;
        impl FullPath {
            #[clean]
            pub fn as_str(&self) -> &str;
        }
    }
    pub mod query {
        use super::*;
        #[clean]
        pub fn query<T: serde::de::DeserializeOwned + Send + 'static>() -> Sent<One<T>>;
        #[clean]
        pub fn raw() -> Sent<One<String>>;
    }
    pub mod ws {
        use super::super::reply::Response;
        use super::*;
        use std::future::Future;

        #[clean]
        pub fn ws() -> Sent<One<Ws>>;

        pub struct Ws;
        impl Ws {
            /// The function has the socket to itself, in a task of its own.
            #[spawns]
            pub fn on_upgrade<F: FnOnce(WebSocket) -> U + Send + 'static, U: Future<Output = ()> + Send + 'static>(
                self,
                func: F,
            ) -> Upgraded {
                func(socket());
                Upgraded
            }
        }
        #[clean]
        fn socket() -> WebSocket;

        #[invented]
        pub struct Upgraded;
        impl super::super::Reply for Upgraded {}

        #[derive(Debug)]
        pub struct WebSocket;
        impl WebSocket {
            #[clean]
            pub async fn close(self) -> Result<(), super::super::Error>;
        }
        impl futures_util::Sink<Message> for WebSocket {
            type Error = super::super::Error;
            #[clean]
            #[sink("websocket", operation = "send", data(item))]
            fn start_send(self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), super::super::Error>;
        }
        impl futures_core::Stream for WebSocket {
            type Item = Result<Message, super::super::Error>;
            #[clean]
            fn poll_next(
                self: std::pin::Pin<&mut Self>,
                cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Result<Message, super::super::Error>>>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Message {
            content: String,
        }
        impl Message {
            pub fn text<S: Into<String>>(s: S) -> Message {
                Message { content: s.into() }
            }
            pub fn binary<V>(v: V) -> Message {
                Message { content: v }
            }
            pub fn ping<V>(v: V) -> Message {
                Message { content: v }
            }
            #[versions(">=0.3.2")]
            pub fn pong<V>(v: V) -> Message {
                Message { content: v }
            }
            #[clean]
            pub fn close() -> Message;
            #[clean]
            pub fn close_with(code: impl Into<u16>, reason: impl Into<std::borrow::Cow<'static, str>>) -> Message;
            #[clean]
            pub fn is_text(&self) -> bool;
            #[clean]
            pub fn is_binary(&self) -> bool;
            #[clean]
            pub fn is_close(&self) -> bool;
            #[clean]
            pub fn is_ping(&self) -> bool;
            pub fn to_str(&self) -> Result<&str, ()> {
                Ok(&self.content)
            }
            pub fn as_bytes(&self) -> &[u8] {
                &self.content
            }
        }
    }
}

/// A path of texts and of what is parsed from it.
macro_rules! path {
    (@all $sum:expr;) => { $sum };
    (@all $sum:expr; / $($rest:tt)*) => { $crate::path!(@all $sum; $($rest)*) };
    (@all $sum:expr; .. $($rest:tt)*) => { $crate::path!(@all $sum; $($rest)*) };
    (@all $sum:expr; $text:literal $($rest:tt)*) => { $crate::path!(@all $sum; $($rest)*) };
    (@all $sum:expr; $part:tt $($rest:tt)*) => { $crate::path!(@all $crate::Filter::and($sum, $crate::path::param::<$part>()); $($rest)*) };
    ($($pieces:tt)*) => { $crate::path!(@all $crate::any(); $($pieces)*) };
}

mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
pub use self::error::Error;

pub mod reject {
    use std::any::Any;
    use std::fmt::Debug;

    #[derive(Debug)]
    pub struct Rejection;
    impl Rejection {
        #[clean]
        pub fn find<T: 'static>(&self) -> Option<&T>;
        #[clean]
        pub fn is_not_found(&self) -> bool;
    }
    pub trait Reject: Debug + Sized + Send + Sync + 'static {}
    /// A rejection answers with a status; what it is of is there for who recovers from it.
    #[clean]
    pub fn custom<T: Reject>(err: T) -> Rejection;
    #[clean]
    pub fn not_found() -> Rejection;
    #[clean]
    pub fn reject() -> Rejection;
}

mod server {
    use super::*;
    use std::net::SocketAddr;

    pub fn serve<F: Filter + Clone>(filter: F) -> Server
    where
        F::Extract: Reply,
    {
        filter.answered();
        Server
    }

    pub struct Server;
    impl Server {
        #[clean]
        pub async fn run(self, addr: impl Into<SocketAddr>);
    }
}

pub mod reply {
    use super::generic::{Either, One};
    use super::*;

    #[derive(Debug, Default)]
    #[invented]
    pub struct Response;

    pub trait Reply {
        fn into_response(self) -> Response {
            super::sent()
        }
    }
    impl Reply for Json {}
    impl<T> Reply for Html<T> {}
    impl<T: Reply> Reply for WithHeader<T> {
        fn into_response(self) -> Response {
            self.reply.into_response()
        }
    }
    impl<T: Reply> Reply for WithStatus<T> {
        fn into_response(self) -> Response {
            self.reply.into_response()
        }
    }
    impl Reply for http::StatusCode {}
    impl<T> Reply for http::Response<T> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl Reply for String {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl Reply for Vec<u8> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl Reply for std::borrow::Cow<'static, str> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl Reply for &'static str {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl Reply for &'static [u8] {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl<T: Reply, E: Reply> Reply for Result<T, E> {
        fn into_response(self) -> Response {
            match self {
                Ok(reply) => reply.into_response(),
                Err(error) => error.into_response(),
            }
        }
    }
    impl<T: Reply, U: Reply> Reply for Either<T, U> {
        fn into_response(self) -> Response {
            match self {
                Either::A(reply) => reply.into_response(),
                Either::B(reply) => reply.into_response(),
            }
        }
    }
    impl<T: Reply> Reply for One<T> {
        fn into_response(self) -> Response {
            self.0.into_response()
        }
    }
    impl<T: Reply + ?Sized> Reply for Box<T> {
        fn into_response(self) -> Response {
            (*self).into_response()
        }
    }

    #[clean]
    #[sink("http-response", operation = "send", data(content))]
    pub(crate) fn answered<T>(content: T) -> Response;

    pub struct Json {
        body: Vec<u8>,
    }
    #[sink("http-response", operation = "send", data(val))]
    pub fn json<T: Serialize>(val: &T) -> Json {
        Json { body: serde_json::to_vec(val) }
    }

    pub struct Html<T> {
        body: T,
    }
    #[sink("http-response", operation = "send", data(body))]
    pub fn html<T>(body: T) -> Html<T> {
        Html { body }
    }

    pub struct WithHeader<T> {
        reply: T,
    }
    #[sink("http-response", operation = "send", data(value))]
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> {
        WithHeader { reply }
    }

    pub struct WithStatus<T> {
        reply: T,
    }
    pub fn with_status<T: Reply>(reply: T, status: http::StatusCode) -> WithStatus<T> {
        WithStatus { reply }
    }
}
