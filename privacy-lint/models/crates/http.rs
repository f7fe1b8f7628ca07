#![model(package = "http", versions = ">=0.2, <2")]

pub use self::header::{HeaderMap, HeaderValue};
#[versions(">=0.2.9")]
pub use self::header::HeaderName;
#[versions("<0.2.9")]
use self::header::HeaderName;
pub use self::request::Request;
pub use self::response::Response;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode;
impl StatusCode {
    pub const OK: StatusCode = StatusCode;
    pub const CREATED: StatusCode = StatusCode;
    pub const ACCEPTED: StatusCode = StatusCode;
    pub const NO_CONTENT: StatusCode = StatusCode;
    pub const MOVED_PERMANENTLY: StatusCode = StatusCode;
    pub const FOUND: StatusCode = StatusCode;
    pub const SEE_OTHER: StatusCode = StatusCode;
    pub const NOT_MODIFIED: StatusCode = StatusCode;
    pub const BAD_REQUEST: StatusCode = StatusCode;
    pub const UNAUTHORIZED: StatusCode = StatusCode;
    pub const FORBIDDEN: StatusCode = StatusCode;
    pub const NOT_FOUND: StatusCode = StatusCode;
    pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode;
    pub const CONFLICT: StatusCode = StatusCode;
    pub const GONE: StatusCode = StatusCode;
    pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode;
    pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode;
    pub const TOO_MANY_REQUESTS: StatusCode = StatusCode;
    pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode;
    pub const NOT_IMPLEMENTED: StatusCode = StatusCode;
    pub const BAD_GATEWAY: StatusCode = StatusCode;
    pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode;
    pub const GATEWAY_TIMEOUT: StatusCode = StatusCode;
    #[clean]
    pub fn from_u16(src: u16) -> Result<StatusCode, status::InvalidStatusCode>;
    #[clean]
    pub fn as_u16(&self) -> u16;
    #[clean]
    pub fn as_str(&self) -> &str;
    #[clean]
    pub fn canonical_reason(&self) -> Option<&'static str>;
    pub fn is_success(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
}
impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub mod status {
    #[derive(Debug)]
    pub struct InvalidStatusCode;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Method;
impl Method {
    pub const GET: Method = Method;
    pub const POST: Method = Method;
    pub const PUT: Method = Method;
    pub const PATCH: Method = Method;
    pub const DELETE: Method = Method;
    pub const HEAD: Method = Method;
    pub const OPTIONS: Method = Method;
    #[clean]
    pub fn as_str(&self) -> &str;
}
impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version;

pub mod uri {
    pub use super::Uri;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PathAndQuery {
        text: String,
    }
    impl PathAndQuery {
        pub fn from_static(src: &'static str) -> Self {
            PathAndQuery { text: src }
        }
    }

    #[derive(Debug)]
    pub struct InvalidUri;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Uri {
    text: String,
}
impl Uri {
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn host(&self) -> Option<&str>;
    #[clean]
    pub fn from_static(src: &'static str) -> Self;
}
impl std::fmt::Display for Uri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub mod header {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderName {
        name: String,
    }
    impl HeaderName {
        #[clean]
        pub fn from_static(src: &'static str) -> HeaderName;
        pub fn as_str(&self) -> &str {
            &self.name
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderValue {
        text: String,
    }
    impl HeaderValue {
        pub fn from_static(src: &'static str) -> HeaderValue {
            HeaderValue { text: src.to_string() }
        }
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: src.to_string() })
        }
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn to_str(&self) -> Result<&str, ToStrError> {
            Ok(&self.text)
        }
        pub fn as_bytes(&self) -> &[u8] {
            self.text.as_bytes()
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
    impl TryFrom<&str> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(t: &str) -> Result<Self, InvalidHeaderValue> {
            HeaderValue::from_str(t)
        }
    }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(t: String) -> Result<Self, InvalidHeaderValue> {
            Ok(HeaderValue { text: t })
        }
    }

    #[derive(Debug)]
    pub struct InvalidHeaderValue;
    #[derive(Debug)]
    pub struct ToStrError;

    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap<T = HeaderValue> {
        #[many]
        value: T,
    }
    impl<T> HeaderMap<T> {
        #[clean]
        pub fn new() -> Self;
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {
            self.value = val;
            Some(self.value)
        }
        pub fn append<K>(&mut self, key: K, value: T) -> bool {
            self.value = value;
            true
        }
        pub fn get<K>(&self, key: K) -> Option<&T> {
            Some(&self.value)
        }
        pub fn remove<K>(&mut self, key: K) -> Option<T> {
            Some(self.value)
        }
        pub fn contains_key<K>(&self, key: K) -> bool;
        #[clean]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    pub const ACCEPT: HeaderName = HeaderName { name: String::new() };
    pub const AUTHORIZATION: HeaderName = HeaderName { name: String::new() };
    pub const CACHE_CONTROL: HeaderName = HeaderName { name: String::new() };
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName { name: String::new() };
    pub const CONTENT_LENGTH: HeaderName = HeaderName { name: String::new() };
    pub const CONTENT_TYPE: HeaderName = HeaderName { name: String::new() };
    pub const COOKIE: HeaderName = HeaderName { name: String::new() };
    pub const ETAG: HeaderName = HeaderName { name: String::new() };
    pub const FORWARDED: HeaderName = HeaderName { name: String::new() };
    pub const HOST: HeaderName = HeaderName { name: String::new() };
    pub const LOCATION: HeaderName = HeaderName { name: String::new() };
    pub const ORIGIN: HeaderName = HeaderName { name: String::new() };
    pub const REFERER: HeaderName = HeaderName { name: String::new() };
    pub const SET_COOKIE: HeaderName = HeaderName { name: String::new() };
    pub const USER_AGENT: HeaderName = HeaderName { name: String::new() };
}

pub mod request {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Request<T> {
        head: Parts,
        body: T,
    }
    impl Request<()> {
        #[clean]
        pub fn builder() -> Builder;
        pub fn get<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
        pub fn post<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
        pub fn put<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
        pub fn patch<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
        pub fn delete<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
        pub fn head<T>(uri: T) -> Builder {
            Builder { uri, headers: HeaderMap::new() }
        }
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> {
            Request { head: Parts::default(), body }
        }
        #[clean]
        pub fn method(&self) -> &Method;
        pub fn uri(&self) -> &Uri {
            &self.head.uri
        }
        pub fn headers(&self) -> &HeaderMap {
            &self.head.headers
        }
        pub fn headers_mut(&mut self) -> &mut HeaderMap {
            &mut self.head.headers
        }
        pub fn extensions(&self) -> &Extensions {
            &self.head.extensions
        }
        pub fn extensions_mut(&mut self) -> &mut Extensions {
            &mut self.head.extensions
        }
        pub fn body(&self) -> &T {
            &self.body
        }
        pub fn body_mut(&mut self) -> &mut T {
            &mut self.body
        }
        pub fn into_body(self) -> T {
            self.body
        }
        pub fn into_parts(self) -> (Parts, T) {
            (self.head, self.body)
        }
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {
            Request { head: parts, body }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub headers: HeaderMap,
        pub extensions: Extensions,
    }

    #[derive(Debug, Default)]
    pub struct Builder {
        uri: Uri,
        #[many]
        headers: HeaderMap,
    }
    impl Builder {
        #[clean]
        pub fn new() -> Builder;
        pub fn method<T>(self, method: T) -> Builder {
            self
        }
        pub fn uri<T>(mut self, uri: T) -> Builder {
            self.uri = uri;
            self
        }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder {
            self.headers = value;
            self
        }
        pub fn body<T>(self, body: T) -> Result<Request<T>, Error> {
            let head = Parts { uri: self.uri, headers: self.headers, ..Parts::default() };
            Ok(Request { head, body })
        }
    }
}

pub mod response {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Response<T> {
        #[many]
        head: Vec<u8>,
        body: T,
    }
    impl Response<()> {
        #[clean]
        pub fn builder() -> Builder;
    }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> {
            Response { head: Vec::new(), body }
        }
        #[clean]
        pub fn status(&self) -> StatusCode;
        #[clean]
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap {
            &mut self.head
        }
        pub fn body(&self) -> &T {
            &self.body
        }
        pub fn into_body(self) -> T {
            self.body
        }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {
            Response { head: self.head, body: f(self.body) }
        }
    }

    #[derive(Debug, Default)]
    pub struct Builder {
        #[many]
        head: Vec<u8>,
    }
    impl Builder {
        pub fn status<T>(self, status: T) -> Builder {
            self
        }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder {
            self.head = value;
            self
        }
        pub fn body<T>(self, body: T) -> Result<Response<T>, Error> {
            Ok(Response { head: self.head, body })
        }
    }
}

/// Values by type, put there by middleware.
#[derive(Clone, Debug, Default)]
pub struct Extensions;
impl Extensions {
    #[clean]
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
