#![model(package = "openidconnect", versions = "3")]

//! What `oauth2` does, and the question who somebody is.

use std::borrow::Cow;
use std::future::Future;

pub use oauth2::{AccessToken, AuthorizationCode, ClientId, ClientSecret, CsrfToken, RefreshToken, Scope};
pub use oauth2::{ResourceOwnerPassword, ResourceOwnerUsername, RequestTokenError};
pub use oauth2::{HttpRequest, HttpResponse};

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

pub struct UserInfoRequest<'a, JE, JS, JT, JU, K> {
    access_token: AccessToken,
    keys: std::marker::PhantomData<&'a (JE, JS, JT, JU, K)>,
}
impl<'a, JE, JS, JT, JU, K> UserInfoRequest<'a, JE, JS, JT, JU, K> {
    #[clean]
    #[sink("http", operation = "send", data(self.access_token))]
    pub fn request<AC, GC, HC: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE>(
        self,
        http_client: HC,
    ) -> Result<UserInfoClaims<AC, GC>, UserInfoError<RE>>;
    #[clean]
    #[sink("http", operation = "send", data(self.access_token))]
    pub async fn request_async<AC, C, F, GC, RE>(self, http_client: C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<RE>>
    where
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>;
}

#[derive(Clone, Debug)]
pub struct UserInfoClaims<AC, GC> {
    claims: std::marker::PhantomData<(AC, GC)>,
}

#[derive(Debug)]
pub enum UserInfoError<RE> {
    Request(RE),
    Other(String),
}
