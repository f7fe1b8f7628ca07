#![model(package = "actix-web", versions = "4")]

//! Extractors hand over what the framework read. What a handler returns is the response.

use std::future::Future;
use std::ops::{Deref, DerefMut};

pub use http;
pub use self::error::{Error, ResponseError, Result};

#[macro_style("keep")]
macro_rules! main { () => {} }

#[macro_style("keep")]
macro_rules! test { () => {} }

#[macro_style("keep")]
macro_rules! get { () => {} }

#[macro_style("keep")]
macro_rules! post { () => {} }

#[macro_style("keep")]
macro_rules! put { () => {} }

#[macro_style("keep")]
macro_rules! patch { () => {} }

#[macro_style("keep")]
macro_rules! delete { () => {} }

#[macro_style("keep")]
macro_rules! head { () => {} }

#[macro_style("keep")]
macro_rules! route { () => {} }

pub use self::resource::Resource;
pub use self::route::Route;
pub use self::scope::Scope;

mod resource {
    use super::Route;

    pub struct Resource;
    impl Resource {
        #[clean]
        pub fn route(self, route: Route) -> Self;
        #[clean]
        pub fn to<F, Args>(self, handler: F) -> Self;
    }
}

mod route {
    pub struct Route;
    impl Route {
        #[clean]
        pub fn to<F, Args>(self, handler: F) -> Self;
        #[versions(">=4.1")]
        #[clean]
        pub fn wrap<M>(self, mw: M) -> Self;
    }
}

mod scope {
    use super::Route;

    pub struct Scope;
    impl Scope {
        #[clean]
        pub fn route(self, path: &str, route: Route) -> Self;
        #[clean]
        pub fn service<F>(self, factory: F) -> Self;
        #[clean]
        pub fn wrap<M>(self, mw: M) -> Scope;
        #[clean]
        pub fn app_data<U: 'static>(self, data: U) -> Self;
    }
}

pub mod web {
    use super::*;

    #[derive(Debug)]
    #[transparent]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    #[derive(Debug)]
    #[transparent]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
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

    #[derive(Debug)]
    #[transparent]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Query<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    #[derive(Debug)]
    #[transparent]
    pub struct Path<T>(T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Path<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    #[derive(Debug)]
    #[transparent]
    pub struct ReqData<T>(T);
    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for ReqData<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for ReqData<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    #[derive(Debug)]
    #[transparent]
    pub struct Header<T>(pub T);
    impl<T> Header<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Header<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Header<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    /// Shared state.
    #[derive(Debug)]
    #[transparent]
    pub struct Data<T: ?Sized>(std::sync::Arc<T>);
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {
            Data(std::sync::Arc::new(state))
        }
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T {
            &self.0
        }
        pub fn into_inner(self) -> std::sync::Arc<T> {
            self.0
        }
    }
    impl<T: ?Sized> Deref for Data<T> {
        type Target = std::sync::Arc<T>;
        fn deref(&self) -> &std::sync::Arc<T> {
            &self.0
        }
    }
    impl<T: ?Sized> Clone for Data<T> {
        fn clone(&self) -> Data<T> {
            Data(self.0.clone())
        }
    }

    pub use bytes::{Buf, BufMut, Bytes, BytesMut};

    #[derive(Debug)]
    pub struct Payload;

    /// Runs on the thread pool.
    #[spawns]
    pub fn block<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(
        f: F,
    ) -> impl Future<Output = std::result::Result<R, error::BlockingError>> {
        async move { Ok(f()) }
    }

    #[clean]
    pub fn scope(path: &str) -> Scope;
    #[clean]
    pub fn resource<T>(path: T) -> Resource;
    #[clean]
    pub fn route() -> Route;
    #[clean]
    pub fn get() -> Route;
    #[clean]
    pub fn post() -> Route;
    #[clean]
    pub fn put() -> Route;
    #[clean]
    pub fn patch() -> Route;
    #[clean]
    pub fn delete() -> Route;

    pub struct ServiceConfig;
    impl ServiceConfig {
        #[clean]
        pub fn service<F>(&mut self, factory: F) -> &mut Self;
        #[clean]
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        #[clean]
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
    }
}

pub struct App;
impl App {
    #[clean]
    pub fn new() -> App;
    #[clean]
    pub fn app_data<U: 'static>(self, ext: U) -> Self;
    #[clean]
    pub fn route(self, path: &str, route: web::Route) -> Self;
    #[clean]
    pub fn service<F>(self, factory: F) -> Self;
    #[clean]
    pub fn wrap<M>(self, mw: M) -> App;
    #[clean]
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> Self;
}

pub struct HttpServer<F> {
    factory: F,
}
impl<F: Fn() -> I + Send + Clone + 'static, I> HttpServer<F> {
    pub fn new(factory: F) -> Self {
        factory();
        HttpServer { factory }
    }
    #[clean]
    pub fn workers(self, num: usize) -> Self;
    #[clean]
    pub fn bind<A>(self, addrs: A) -> std::io::Result<Self>;
    #[clean]
    pub fn listen(self, lst: std::net::TcpListener) -> std::io::Result<Self>;
    #[clean]
    pub fn run(self) -> dev::Server;
}

pub mod dev {
    use super::*;

    pub struct Server;
    impl Future for Server {
        type Output = std::io::Result<()>;
    }
    pub struct Payload;
    #[clean]
    pub(super) fn no_payload() -> Payload;
    pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut Payload);
        #[clean]
        pub fn path(&self) -> &str;
    }
    impl HttpMessage for ServiceRequest {}
    pub struct ServiceResponse<B = body::BoxBody> {
        response: HttpResponse<B>,
    }

    #[derive(Clone, Debug)]
    pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn realip_remote_addr(&self) -> Option<&str>;
        pub fn peer_addr(&self) -> Option<&str>;
        pub fn host(&self) -> &str;
    }

    pub struct Extensions;
    impl Extensions {
        pub fn insert<T: 'static>(&mut self, val: T) -> Option<T>;
        pub fn get<T: 'static>(&self) -> Option<&T>;
        pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T>;
        pub fn remove<T: 'static>(&mut self) -> Option<T>;
        pub fn contains<T: 'static>(&self) -> bool;
        #[clean]
        pub fn clear(&mut self);
    }
}

pub mod middleware {
    use super::*;

    #[versions(">=4.9")]
    pub struct Next<B> {
        body: B,
    }
    impl<B> Next<B> {
        #[clean]
        pub async fn call(&self, req: dev::ServiceRequest) -> Result<dev::ServiceResponse<B>, Error>;
    }
    #[versions(">=4.9")]
    #[clean]
    pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F>;
    struct MiddlewareFn<F> {
        f: F,
    }
}

#[derive(Clone, Debug)]
pub struct HttpRequest;
impl HttpRequest {
    pub fn peer_addr(&self) -> Option<std::net::SocketAddr>;
    pub fn headers(&self) -> &http::header::HeaderMap;
    pub fn uri(&self) -> &http::Uri;
    #[clean]
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    #[clean]
    pub fn method(&self) -> &http::Method;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn connection_info(&self) -> std::cell::Ref<'_, dev::ConnectionInfo>;
}
impl HttpMessage for HttpRequest {}

pub trait HttpMessage: Sized {
    fn extensions_mut(&self) -> std::cell::RefMut<'_, dev::Extensions>;
    fn extensions(&self) -> std::cell::Ref<'_, dev::Extensions>;
}

/// An extractor that is called by hand is the same function as one that is a handler's parameter. An answer is
/// there at once; what it fails with says what was wrong, not what was sent.
pub trait FromRequest: Sized {
    type Error: Into<Error>;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future {
        Self::from_request(req, &mut dev::no_payload())
    }
}
impl<T> FromRequest for web::Form<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
impl<T> FromRequest for web::Json<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
impl<T> FromRequest for web::Path<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
impl<T> FromRequest for web::Query<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
impl<T> FromRequest for web::Header<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
impl<T> FromRequest for web::ReqData<T> {
    type Error = Error;
    type Future = std::future::Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}

pub trait Responder {
    type Body: body::MessageBody + 'static;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
}
impl Responder for HttpResponse {
    type Body = body::BoxBody;
}
impl Responder for String {
    type Body = String;
}

pub mod body {
    use super::*;

    pub trait MessageBody {}
    impl MessageBody for BoxBody {}
    impl MessageBody for String {}

    #[derive(Debug)]
    pub struct BoxBody {
        bytes: Vec<u8>,
    }

    pub async fn to_bytes<B: MessageBody>(body: B) -> std::result::Result<bytes::Bytes, Error>;
}

pub struct HttpResponse<B = body::BoxBody> {
    body: B,
}

impl HttpResponse<body::BoxBody> {
    #[clean]
    #[allow(non_snake_case)]
    pub fn Ok() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Created() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Accepted() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn NoContent() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn SeeOther() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Found() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn BadRequest() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Unauthorized() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Forbidden() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn NotFound() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn Conflict() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn TooManyRequests() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn InternalServerError() -> HttpResponseBuilder;
    #[clean]
    #[allow(non_snake_case)]
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    #[clean]
    pub fn build(status: http::StatusCode) -> HttpResponseBuilder;
}

impl<B> HttpResponse<B> {
    #[clean]
    pub fn status(&self) -> http::StatusCode;
    #[clean]
    pub fn headers(&self) -> &http::header::HeaderMap;
    pub fn into_body(self) -> B {
        self.body
    }
    pub fn into_parts(self) -> (HttpResponse<()>, B) {
        (HttpResponse { body: () }, self.body)
    }
    #[sink("http-response", operation = "send", data(body))]
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> {
        HttpResponse { body }
    }
    pub fn map_into_boxed_body(self) -> HttpResponse<body::BoxBody> {
        HttpResponse { body: self.body }
    }
}

pub struct HttpResponseBuilder {
    #[many]
    headers: Vec<u8>,
}
impl HttpResponseBuilder {
    #[sink("http-response", operation = "send", data(header))]
    pub fn insert_header<H>(&mut self, header: H) -> &mut Self {
        self.headers = header;
        self
    }
    #[sink("http-response", operation = "send", data(header))]
    pub fn append_header<H>(&mut self, header: H) -> &mut Self {
        self.headers = header;
        self
    }
    pub fn content_type<V>(&mut self, value: V) -> &mut Self {
        self
    }
    #[sink("http-response", operation = "send", data(cookie))]
    pub fn cookie<C>(&mut self, cookie: C) -> &mut Self {
        self.headers = cookie;
        self
    }
    #[sink("http-response", operation = "send", data(body))]
    pub fn body<B: 'static>(&mut self, body: B) -> HttpResponse<body::BoxBody> {
        HttpResponse { body }
    }
    #[sink("http-response", operation = "send", data(value))]
    pub fn json(&mut self, value: impl serde::Serialize) -> HttpResponse {
        HttpResponse { body: serde_json::to_vec(&value) }
    }
    #[sink("http-response", operation = "send", data(stream))]
    pub fn streaming<S>(&mut self, stream: S) -> HttpResponse {
        HttpResponse { body: stream }
    }
    pub fn finish(&mut self) -> HttpResponse {
        HttpResponse { body: self.headers }
    }
}

pub mod error {
    use super::*;

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub struct Error {
        cause: Box<dyn ResponseError>,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Display::fmt(&self.cause, f)
        }
    }
    impl std::fmt::Debug for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(&self.cause, f)
        }
    }
    impl<T: ResponseError + 'static> From<T> for Error {
        fn from(err: T) -> Error {
            Error { cause: Box::new(err) }
        }
    }

    pub trait ResponseError: std::fmt::Debug + std::fmt::Display {
        fn status_code(&self) -> http::StatusCode;
        fn error_response(&self) -> HttpResponse<body::BoxBody>;
    }

    #[derive(Debug)]
    pub struct InternalError<T> {
        cause: T,
    }
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: http::StatusCode) -> Self {
            InternalError { cause }
        }
        pub fn from_response(cause: T, response: HttpResponse) -> Self {
            InternalError { cause }
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Display for InternalError<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T: std::fmt::Debug + std::fmt::Display> ResponseError for InternalError<T> {}

    #[derive(Debug)]
    pub struct BlockingError;

    #[allow(non_snake_case)]
    pub fn ErrorInternalServerError<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
    #[allow(non_snake_case)]
    pub fn ErrorBadRequest<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
    #[allow(non_snake_case)]
    pub fn ErrorUnauthorized<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
    #[allow(non_snake_case)]
    pub fn ErrorForbidden<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
    #[allow(non_snake_case)]
    pub fn ErrorNotFound<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
    #[allow(non_snake_case)]
    pub fn ErrorConflict<T: std::fmt::Debug + std::fmt::Display + 'static>(err: T) -> Error {
        Error { cause: Box::new(InternalError { cause: err }) }
    }
}

pub mod rt {
    use super::*;

    pub use tokio::time;

    #[spawns]
    pub fn spawn<F: Future + 'static>(f: F) -> tokio::task::JoinHandle<F::Output> {
        tokio::task::spawn_local(f)
    }

    pub mod task {
        pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle};
    }
}
