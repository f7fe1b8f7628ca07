#![model(package = "axum", versions = ">=0.6, <0.9", features = ["macros", "ws"])]

//! Extractors hand over what the framework read. What a handler returns is the response; whether
//! that is a store is decided by the module (`http-response`), not here.

use http::StatusCode;
use serde::{de::DeserializeOwned, Serialize};
use std::ops::{Deref, DerefMut};

pub use http;
pub use self::extension::Extension;
pub use self::form::Form;
pub use self::json::Json;
pub use self::routing::Router;
#[versions(">=0.7")]
pub use self::serve::serve;

mod json {
    use super::*;

    #[derive(Clone, Copy, Debug, Default)]
    #[transparent]
    pub struct Json<T>(pub T);

    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    impl<T> From<T> for Json<T> {
        fn from(inner: T) -> Self {
            Json(inner)
        }
    }
    impl<T: Serialize> response::IntoResponse for Json<T> {
        fn into_response(self) -> response::Response {
            response::answered(serde_json::to_vec(&self.0))
        }
    }
    impl<T: DeserializeOwned, S> extract::FromRequest<S> for Json<T> {
        type Rejection = extract::rejection::JsonRejection;
    }
}

mod form {
    use super::*;

    #[derive(Clone, Copy, Debug, Default)]
    #[transparent]
    pub struct Form<T>(pub T);

    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T: Serialize> response::IntoResponse for Form<T> {
        fn into_response(self) -> response::Response {
            response::answered(serde_json::to_vec(&self.0))
        }
    }
    impl<T: DeserializeOwned, S> extract::FromRequest<S> for Form<T> {
        type Rejection = extract::rejection::FormRejection;
    }
}

mod extension {
    use super::*;

    #[derive(Clone, Copy, Debug, Default)]
    #[transparent]
    pub struct Extension<T>(pub T);

    impl<T> Deref for Extension<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T: Clone + Send + Sync + 'static, S> extract::FromRequestParts<S> for Extension<T> {
        type Rejection = extract::rejection::ExtensionRejection;
    }
}

pub mod extract {
    use super::*;

    pub use super::extension::Extension;
    pub use super::form::Form;
    pub use super::json::Json;
    #[versions(">=0.7")]
    pub type Request<T = body::Body> = http::Request<T>;

    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T: Clone> FromRef<T> for T {
        fn from_ref(input: &T) -> Self {
            input.clone()
        }
    }

    // An extractor of axum itself reads what the client sent: what is in the state is not in it.
    pub trait FromRequestParts<S>: Sized {
        type Rejection: response::IntoResponse;
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {
            private::sent()
        }
    }

    pub(crate) mod private {
        pub struct ViaParts;
        pub struct ViaRequest;

        #[invented]
        #[clean]
        pub(crate) fn sent<T>() -> T;
    }

    pub trait FromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: response::IntoResponse;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {
            private::sent()
        }
    }
    impl<S, T: FromRequestParts<S>> FromRequest<S, private::ViaParts> for T {
        type Rejection = <T as FromRequestParts<S>>::Rejection;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {
            let (mut parts, _) = req.into_parts();
            T::from_request_parts(&mut parts, state).await
        }
    }

    #[derive(Clone, Copy, Debug, Default)]
    #[transparent]
    pub struct State<S>(pub S);
    impl<O, I: FromRef<O>> FromRequestParts<O> for State<I> {
        type Rejection = std::convert::Infallible;
        async fn from_request_parts(parts: &mut http::request::Parts, state: &O) -> Result<Self, Self::Rejection> {
            Ok(State(I::from_ref(state)))
        }
    }
    impl<S> Deref for State<S> {
        type Target = S;
        fn deref(&self) -> &S {
            &self.0
        }
    }
    impl<S> DerefMut for State<S> {
        fn deref_mut(&mut self) -> &mut S {
            &mut self.0
        }
    }

    #[derive(Debug)]
    #[transparent]
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }

    #[derive(Clone, Copy, Debug, Default)]
    #[transparent]
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }

    #[derive(Clone, Copy, Debug)]
    #[transparent]
    pub struct ConnectInfo<T>(pub T);
    impl<T> Deref for ConnectInfo<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }

    #[derive(Clone, Debug)]
    pub struct MatchedPath;
    impl MatchedPath {
        #[clean]
        pub fn as_str(&self) -> &str;
    }

    #[derive(Clone, Debug)]
    #[transparent]
    pub struct OriginalUri(pub http::Uri);

    pub mod ws {
        use super::*;

        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {
            on_failed_upgrade: F,
        }
        impl<F> WebSocketUpgrade<F> {
            /// The callback has the socket to itself, in a task of its own.
            #[spawns]
            pub fn on_upgrade<C: FnOnce(WebSocket) -> Fut + Send + 'static, Fut: std::future::Future<Output = ()> + Send + 'static>(
                self,
                callback: C,
            ) -> response::Response {
                callback(socket());
                http::Response::new(body::Body::empty())
            }
        }
        #[clean]
        fn socket() -> WebSocket;

        #[versions(">=0.7")]
        #[derive(Debug)]
        pub struct DefaultOnFailedUpgrade;

        #[derive(Debug)]
        pub struct WebSocket;
        impl WebSocket {
            #[clean]
            pub async fn recv(&mut self) -> Option<Result<Message, axum_core::Error>>;
            #[clean]
            #[sink("websocket", operation = "send", data(msg))]
            pub async fn send(&mut self, msg: Message) -> Result<(), axum_core::Error>;
        }
        impl futures_util::Sink<Message> for WebSocket {
            type Error = axum_core::Error;
            #[clean]
            #[sink("websocket", operation = "send", data(item))]
            fn start_send(self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), axum_core::Error>;
        }
        impl futures_core::Stream for WebSocket {
            type Item = Result<Message, axum_core::Error>;
            #[clean]
            fn poll_next(
                self: std::pin::Pin<&mut Self>,
                cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Result<Message, axum_core::Error>>>;
        }

        /// What a message holds is a `Utf8Bytes` or `Bytes` since 0.8, a `String` or `Vec<u8>` before.
        #[derive(Clone, Debug)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(bytes::Bytes),
            Ping(bytes::Bytes),
            Pong(bytes::Bytes),
        }

        #[versions(">=0.8")]
        #[derive(Clone, Debug)]
        pub struct Utf8Bytes {
            text: String,
        }
        impl From<String> for Utf8Bytes {
            fn from(text: String) -> Self {
                Utf8Bytes { text }
            }
        }
        impl From<&str> for Utf8Bytes {
            fn from(text: &str) -> Self {
                Utf8Bytes { text: text.to_string() }
            }
        }
    }

    pub mod rejection {
        #[derive(Debug)]
        pub struct JsonRejection;
        #[derive(Debug)]
        pub struct FormRejection;
        #[derive(Debug)]
        pub struct QueryRejection;
        #[derive(Debug)]
        pub struct PathRejection;
        #[derive(Debug)]
        pub struct ExtensionRejection;
    }
}

pub mod body {
    use super::*;

    pub use bytes::Bytes;

    #[derive(Debug, Default)]
    pub struct Body {
        bytes: Vec<u8>,
    }
    impl Body {
        pub fn empty() -> Self {
            Body { bytes: Vec::new() }
        }
        #[versions(">=0.7")]
        pub fn from_stream<S>(stream: S) -> Self {
            Body { bytes: stream }
        }
    }
    impl From<String> for Body {
        fn from(bytes: String) -> Self {
            Body { bytes }
        }
    }
    impl From<&'static str> for Body {
        fn from(bytes: &'static str) -> Self {
            Body { bytes }
        }
    }
    impl From<Vec<u8>> for Body {
        fn from(bytes: Vec<u8>) -> Self {
            Body { bytes }
        }
    }
    impl From<Bytes> for Body {
        fn from(bytes: Bytes) -> Self {
            Body { bytes }
        }
    }

    #[versions(">=0.7.2")]
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, axum_core::Error>;
}

pub mod response {
    use super::*;

    pub use super::extension::Extension;
    pub use super::form::Form;
    pub use super::json::Json;
    pub type Response<T = body::Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

    #[derive(Debug)]
    pub struct ErrorResponse;
    impl<T: IntoResponse> From<T> for ErrorResponse {
        fn from(value: T) -> Self;
    }

    /// What becomes a response goes to who asked.
    #[sink("http-response", operation = "send", data(content))]
    pub(crate) fn answered<T>(content: T) -> Response;

    pub trait IntoResponse {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for () {}
    impl IntoResponse for String {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for &'static str {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for Vec<u8> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for bytes::Bytes {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for Box<str> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for std::borrow::Cow<'static, str> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for std::borrow::Cow<'static, [u8]> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for &'static [u8] {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for Box<[u8]> {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for bytes::BytesMut {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for http::HeaderMap {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl<const N: usize> IntoResponse for [u8; N] {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl<const N: usize> IntoResponse for &'static [u8; N] {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for std::convert::Infallible {
        #[clean]
        fn into_response(self) -> Response;
    }
    impl IntoResponse for body::Body {
        fn into_response(self) -> Response {
            answered(self)
        }
    }
    impl IntoResponse for StatusCode {
        #[clean]
        fn into_response(self) -> Response;
    }
    impl IntoResponse for Response {
        fn into_response(self) -> Response {
            self
        }
    }
    impl<T: IntoResponse, E: IntoResponse> IntoResponse for std::result::Result<T, E> {
        fn into_response(self) -> Response {
            match self {
                Ok(value) => value.into_response(),
                Err(error) => error.into_response(),
            }
        }
    }
    // What stands before the last part (a status, headers, cookies) is sent with it.
    impl<R: IntoResponse> IntoResponse for (R,) {
        fn into_response(self) -> Response {
            self.0.into_response()
        }
    }
    impl<T1, R: IntoResponse> IntoResponse for (T1, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            self.1.into_response()
        }
    }
    impl<T1, T2, R: IntoResponse> IntoResponse for (T1, T2, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            self.2.into_response()
        }
    }
    impl<T1, T2, T3, R: IntoResponse> IntoResponse for (T1, T2, T3, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            self.3.into_response()
        }
    }
    impl<T1, T2, T3, T4, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            self.4.into_response()
        }
    }
    impl<T1, T2, T3, T4, T5, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, T5, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            answered(self.4);
            self.5.into_response()
        }
    }
    impl<T1, T2, T3, T4, T5, T6, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, T5, T6, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            answered(self.4);
            answered(self.5);
            self.6.into_response()
        }
    }
    impl<T1, T2, T3, T4, T5, T6, T7, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            answered(self.4);
            answered(self.5);
            answered(self.6);
            self.7.into_response()
        }
    }
    impl<T1, T2, T3, T4, T5, T6, T7, T8, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            answered(self.4);
            answered(self.5);
            answered(self.6);
            answered(self.7);
            self.8.into_response()
        }
    }
    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, R: IntoResponse> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, R) {
        fn into_response(self) -> Response {
            answered(self.0);
            answered(self.1);
            answered(self.2);
            answered(self.3);
            answered(self.4);
            answered(self.5);
            answered(self.6);
            answered(self.7);
            answered(self.8);
            self.9.into_response()
        }
    }

    #[derive(Clone, Debug)]
    #[transparent]
    pub struct Html<T>(pub T);
    impl<T: Into<body::Body>> IntoResponse for Html<T> {
        fn into_response(self) -> Response {
            answered(self.0)
        }
    }

    #[derive(Clone, Debug)]
    pub struct Redirect {
        location: String,
    }
    impl Redirect {
        pub fn to(uri: &str) -> Self {
            Redirect { location: uri.to_string() }
        }
        pub fn permanent(uri: &str) -> Self {
            Redirect { location: uri.to_string() }
        }
        pub fn temporary(uri: &str) -> Self {
            Redirect { location: uri.to_string() }
        }
    }
    impl IntoResponse for Redirect {
        fn into_response(self) -> Response {
            answered(self.location)
        }
    }
}

pub mod handler {
    use super::extract::{FromRequest, FromRequestParts, Request};
    use super::response::{IntoResponse, Response};
    use std::future::Future;

    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        async fn call(self, req: Request, state: S) -> Response {
            response()
        }
    }
    impl<F: FnOnce() -> Fut, Fut: Future<Output = Res>, S, Res: IntoResponse> Handler<((),), S> for F {
        async fn call(self, req: Request, state: S) -> Response {
            self().await.into_response()
        }
    }

    /// A handler is called with what its extractors make of a request.
    macro_rules! handlers {
        ($([$($t:ident)*] $last:ident;)*) => { $(
            impl<F, Fut, S, Res, M, $($t,)* $last> Handler<(M, $($t,)* $last,), S> for F
            where
                F: FnOnce($($t,)* $last) -> Fut,
                Fut: Future<Output = Res>,
                Res: IntoResponse,
                $($t: FromRequestParts<S>,)*
                $last: FromRequest<S, M>,
            {
                async fn call(self, req: Request, state: S) -> Response {
                    let (mut parts, body) = req.into_parts();
                    $(let Ok($t) = $t::from_request_parts(&mut parts, &state).await else { return response(); };)*
                    let req = Request::from_parts(parts, body);
                    let Ok($last) = $last::from_request(req, &state).await else { return response(); };
                    self($($t,)* $last).await.into_response()
                }
            }
        )* };
    }
    handlers! {
        [] T1;
        [T1] T2;
        [T1 T2] T3;
        [T1 T2 T3] T4;
        [T1 T2 T3 T4] T5;
        [T1 T2 T3 T4 T5] T6;
        [T1 T2 T3 T4 T5 T6] T7;
        [T1 T2 T3 T4 T5 T6 T7] T8;
        [T1 T2 T3 T4 T5 T6 T7 T8] T9;
        [T1 T2 T3 T4 T5 T6 T7 T8 T9] T10;
        [T1 T2 T3 T4 T5 T6 T7 T8 T9 T10] T11;
        [T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11] T12;
    }

    /// A request, and the state, come from outside.
    #[clean]
    pub(crate) fn request() -> Request;
    pub(crate) fn state<S>() -> S {
        KEPT.state
    }
    pub(crate) fn keep<S>(state: S) {
        KEPT.state = state;
    }
    /// The state is given after the handlers are named: each finds there what was given to its router.
    struct Kept {
        #[many]
        state: (),
    }
    static KEPT: Kept = Kept { state: () };
    #[clean]
    fn response() -> Response;
}

pub mod routing {
    use super::handler::{keep, request, state, Handler};
    use super::*;

    /// The router calls what it was given with requests, which come from outside.
    pub struct Router<S = ()> {
        state: S,
    }
    impl<S: Clone + Send + Sync + 'static> Router<S> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        #[clean]
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        #[clean]
        pub fn merge<R: Into<Router<S>>>(self, other: R) -> Self;
        #[clean]
        pub fn layer<L>(self, layer: L) -> Router<S>;
        #[clean]
        pub fn route_layer<L>(self, layer: L) -> Self;
        pub fn fallback<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn with_state<S2>(self, state: S) -> Router<S2> {
            keep(state);
            Router::new()
        }
        #[clean]
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        #[clean]
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeService<Self>;
    }

    pub struct IntoMakeService<S> {
        service: S,
    }

    pub struct MethodRouter<S = ()> {
        state: S,
    }
    #[derive(Clone, Copy, Debug)]
    pub struct MethodFilter;
    impl MethodFilter {
        pub const GET: MethodFilter;
        pub const POST: MethodFilter;
        pub const PUT: MethodFilter;
        pub const PATCH: MethodFilter;
        pub const DELETE: MethodFilter;
    }
    impl<S: Clone> MethodRouter<S> {
        #[clean]
        pub fn new() -> Self;
        pub fn on<H: Handler<T, S>, T: 'static>(self, filter: MethodFilter, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn get<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn post<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn put<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn patch<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        pub fn delete<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self {
            handler.call(request(), state());
            self
        }
        #[clean]
        pub fn layer<L>(self, layer: L) -> MethodRouter<S>;
    }

    pub fn get<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
    pub fn post<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
    pub fn put<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
    pub fn patch<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
    pub fn delete<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
    pub fn any<H: Handler<T, S>, T: 'static, S>(handler: H) -> MethodRouter<S> {
        handler.call(request(), state());
        MethodRouter::new()
    }
}

pub mod middleware {
    use super::*;

    #[clean]
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F>;
    #[clean]
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F>;

    #[derive(Clone)]
    pub struct FromFnLayer<F> {
        f: F,
    }

    #[derive(Debug)]
    pub struct Next;
    impl Next {
        #[clean]
        pub async fn run(self, req: extract::Request) -> response::Response;
    }
}

#[versions(">=0.7")]
pub mod serve {
    use super::*;

    #[clean]
    pub fn serve<L, M>(listener: L, make_service: M) -> Serve<L, M>;

    pub struct Serve<L, M> {
        listener: L,
        make_service: M,
    }
    impl<L, M> Serve<L, M> {
        #[versions(">=0.7.3")]
        #[clean]
        pub fn with_graceful_shutdown<F>(self, signal: F) -> Serve<L, M>;
    }
    impl<L, M> std::future::IntoFuture for Serve<L, M> {
        type Output = std::io::Result<()>;
        type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = std::io::Result<()>> + Send>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }
}

#[macro_style("keep")]
macro_rules! debug_handler { () => {} }
