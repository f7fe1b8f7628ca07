#![model(package = "openidconnect", versions = "4")]

//! What `oauth2` does, and the question who somebody is.

use std::borrow::Cow;
use std::future::Future;

pub use oauth2::{AccessToken, AuthorizationCode, ClientId, ClientSecret, CsrfToken, RefreshToken, Scope};
pub use oauth2::{ResourceOwnerPassword, ResourceOwnerUsername, RequestTokenError};
pub use oauth2::{AsyncHttpClient, SyncHttpClient};

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

pub struct UserInfoRequest<'a, JE, K> {
    access_token: AccessToken,
    keys: std::marker::PhantomData<&'a (JE, K)>,
}
impl<'a, JE, K> UserInfoRequest<'a, JE, K> {
    #[clean]
    #[sink("http", operation = "send", data(self.access_token))]
    pub fn request<AC, GC, C: SyncHttpClient>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<C::Error>>;
    #[clean]
    #[sink("http", operation = "send", data(self.access_token))]
    pub fn request_async<'c, AC, C: AsyncHttpClient<'c>, GC>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<UserInfoClaims<AC, GC>, UserInfoError<C::Error>>> + 'c;
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
