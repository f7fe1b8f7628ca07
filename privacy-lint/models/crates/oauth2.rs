#![model(package = "oauth2", versions = "5")]

//! A token request carries a code, a password or a refresh token; it leaves with `request`, over the HTTP
//! client that it is given. The client itself only holds addresses and its own secret.

use std::borrow::Cow;
use std::future::Future;

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

pub trait SyncHttpClient {
    type Error: std::error::Error + 'static;
}
pub trait AsyncHttpClient<'c> {
    type Error: std::error::Error + 'static;
}
impl<'c> AsyncHttpClient<'c> for reqwest::Client {
    type Error = reqwest::Error;
}
impl SyncHttpClient for reqwest::blocking::Client {
    type Error = reqwest::Error;
}

pub struct CodeTokenRequest<'a, TE, TR> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR)>,
}
impl<'a, TE, TR> CodeTokenRequest<'a, TE, TR> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<C: SyncHttpClient>(self, http_client: &C) -> Result<TR, RequestTokenError<C::Error, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request_async<'c, C: AsyncHttpClient<'c>>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<C::Error, TE>>> + 'c;
}

pub struct RefreshTokenRequest<'a, TE, TR> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR)>,
}
impl<'a, TE, TR> RefreshTokenRequest<'a, TE, TR> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<C: SyncHttpClient>(self, http_client: &C) -> Result<TR, RequestTokenError<C::Error, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request_async<'c, C: AsyncHttpClient<'c>>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<C::Error, TE>>> + 'c;
}

pub struct PasswordTokenRequest<'a, TE, TR> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR)>,
}
impl<'a, TE, TR> PasswordTokenRequest<'a, TE, TR> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<C: SyncHttpClient>(self, http_client: &C) -> Result<TR, RequestTokenError<C::Error, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request_async<'c, C: AsyncHttpClient<'c>>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<C::Error, TE>>> + 'c;
}

pub struct ClientCredentialsTokenRequest<'a, TE, TR> {
    #[many]
    parts: &'a str,
    answer: std::marker::PhantomData<(TE, TR)>,
}
impl<'a, TE, TR> ClientCredentialsTokenRequest<'a, TE, TR> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(mut self, name: N, value: V) -> Self {
        self.parts = value.into();
        self
    }
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request<C: SyncHttpClient>(self, http_client: &C) -> Result<TR, RequestTokenError<C::Error, TE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.parts))]
    pub fn request_async<'c, C: AsyncHttpClient<'c>>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<C::Error, TE>>> + 'c;
}
