#![model(package = "oauth2", versions = "4")]

//! A token request carries a code, a password or a refresh token; it leaves with `request`, through the
//! function that it is given.

use std::borrow::Cow;
use std::future::Future;

#[derive(Clone, Debug)]
pub struct HttpRequest {
    pub body: Vec<u8>,
}
#[derive(Clone, Debug)]
pub struct HttpResponse {
    pub body: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq)]
#[masks(Debug)]
pub struct AuthorizationCode(String);
impl AuthorizationCode {
    pub fn new(s: String) -> Self {
        AuthorizationCode(s)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
#[masks(Debug)]
pub struct RefreshToken(String);
impl RefreshToken {
    pub fn new(s: String) -> Self {
        RefreshToken(s)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
#[masks(Debug)]
pub struct AccessToken(String);
impl AccessToken {
    pub fn new(s: String) -> Self {
        AccessToken(s)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ClientSecret(String);
impl ClientSecret {
    pub fn new(s: String) -> Self {
        ClientSecret(s)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResourceOwnerUsername(String);
impl ResourceOwnerUsername {
    pub fn new(s: String) -> Self {
        ResourceOwnerUsername(s)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[masks(Debug)]
pub struct ResourceOwnerPassword(String);
impl ResourceOwnerPassword {
    pub fn new(s: String) -> Self {
        ResourceOwnerPassword(s)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CsrfToken(String);
impl CsrfToken {
    pub fn new(token: String) -> Self {
        CsrfToken(token)
    }
    pub fn secret(&self) -> &String {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Scope(String);
impl Scope {
    pub fn new(s: String) -> Self {
        Scope(s)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ClientId(String);
impl ClientId {
    pub fn new(s: String) -> Self {
        ClientId(s)
    }
}

#[derive(Debug)]
pub enum RequestTokenError<RE, T> {
    ServerResponse(T),
    Request(RE),
    Other(String),
}

pub struct CodeTokenRequest<'a, TE, TR, TT> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR, TT)>,
}
impl<'a, TE, TR, TT> CodeTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE>(self, http_client: F) -> Result<TR, RequestTokenError<RE, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub async fn request_async<C, F, RE>(self, http_client: C) -> Result<TR, RequestTokenError<RE, TE>>
    where
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>;
}

pub struct RefreshTokenRequest<'a, TE, TR, TT> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR, TT)>,
}
impl<'a, TE, TR, TT> RefreshTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE>(self, http_client: F) -> Result<TR, RequestTokenError<RE, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub async fn request_async<C, F, RE>(self, http_client: C) -> Result<TR, RequestTokenError<RE, TE>>
    where
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>;
}

pub struct PasswordTokenRequest<'a, TE, TR, TT> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR, TT)>,
}
impl<'a, TE, TR, TT> PasswordTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE>(self, http_client: F) -> Result<TR, RequestTokenError<RE, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub async fn request_async<C, F, RE>(self, http_client: C) -> Result<TR, RequestTokenError<RE, TE>>
    where
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>;
}

pub struct ClientCredentialsTokenRequest<'a, TE, TR, TT> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR, TT)>,
}
impl<'a, TE, TR, TT> ClientCredentialsTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE>(self, http_client: F) -> Result<TR, RequestTokenError<RE, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub async fn request_async<C, F, RE>(self, http_client: C) -> Result<TR, RequestTokenError<RE, TE>>
    where
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>;
}
