#![model(package = "sentry", versions = ">=0.23, <0.50")]

//! What is captured, and what the scope holds when something is, is kept by the error tracker. Setting it
//! is where it leaves the program's hands.

use std::sync::Arc;

pub use self::protocol::{Breadcrumb, Level, User};
use uuid::Uuid;

#[clean]
#[sink("error-tracker", operation = "log", data(msg))]
pub fn capture_message(msg: &str, level: Level) -> Uuid;
#[clean]
#[sink("error-tracker", operation = "log", data(event))]
pub fn capture_event(event: protocol::Event<'static>) -> Uuid;
#[clean]
#[sink("error-tracker", operation = "log", data(error))]
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) -> Uuid;
#[clean]
#[sink("error-tracker", operation = "log", data(breadcrumb))]
pub fn add_breadcrumb<B: IntoBreadcrumbs>(breadcrumb: B);

pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R: Default>(f: F) -> R {
    f(&mut Scope)
}
pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(scope_config: C, callback: F) -> R {
    scope_config(&mut Scope);
    callback()
}

pub fn event_from_error<E: std::error::Error + ?Sized>(err: &E) -> protocol::Event<'static>;

pub trait IntoBreadcrumbs {}
impl IntoBreadcrumbs for Breadcrumb {}
impl IntoBreadcrumbs for Vec<Breadcrumb> {}
impl<F: FnOnce() -> I, I: IntoBreadcrumbs> IntoBreadcrumbs for F {}

#[derive(Clone, Debug, Default)]
pub struct Scope;
impl Scope {
    #[clean]
    #[sink("error-tracker", operation = "log", data(user))]
    pub fn set_user(&mut self, user: Option<User>);
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_tag<V: ToString>(&mut self, key: &str, value: V);
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_extra(&mut self, key: &str, value: protocol::Value);
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_context<C: Into<protocol::Context>>(&mut self, key: &str, value: C);
    #[clean]
    #[sink("error-tracker", operation = "log", data(transaction))]
    pub fn set_transaction(&mut self, transaction: Option<&str>);
    #[versions(">=0.27")]
    #[clean]
    #[sink("error-tracker", operation = "log", data(attachment))]
    pub fn add_attachment(&mut self, attachment: protocol::Attachment);
}

#[derive(Debug)]
pub struct Hub;
impl Hub {
    #[clean]
    pub fn current() -> Arc<Hub>;
    #[clean]
    pub fn main() -> Arc<Hub>;
    #[clean]
    #[sink("error-tracker", operation = "log", data(msg))]
    pub fn capture_message(&self, msg: &str, level: Level) -> Uuid;
    #[clean]
    #[sink("error-tracker", operation = "log", data(event))]
    pub fn capture_event(&self, event: protocol::Event<'static>) -> Uuid;
    #[clean]
    #[sink("error-tracker", operation = "log", data(error))]
    pub fn capture_error<E: std::error::Error + ?Sized>(&self, error: &E) -> Uuid;
    #[clean]
    #[sink("error-tracker", operation = "log", data(breadcrumb))]
    pub fn add_breadcrumb<B: IntoBreadcrumbs>(&self, breadcrumb: B);
    pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R: Default>(&self, f: F) -> R {
        f(&mut Scope)
    }
    pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(&self, scope_config: C, callback: F) -> R {
        scope_config(&mut Scope);
        callback()
    }
}

#[versions(">=0.24.1")]
#[clean]
pub fn start_transaction(ctx: TransactionContext) -> Transaction;

#[versions(">=0.24.1")]
#[derive(Clone, Debug)]
pub struct TransactionContext;
impl TransactionContext {
    #[clean]
    #[sink("error-tracker", operation = "log", data(name, op))]
    pub fn new(name: &str, op: &str) -> Self;
}

#[versions(">=0.24.1")]
#[derive(Clone, Debug)]
pub struct Transaction;
impl Transaction {
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_data(&self, key: &str, value: protocol::Value);
    #[versions(">=0.35")]
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_tag<V: ToString>(&self, key: &str, value: V);
    #[clean]
    #[sink("error-tracker", operation = "log", data(op, description))]
    pub fn start_child(&self, op: &str, description: &str) -> Span;
    #[clean]
    pub fn finish(self);
}

#[versions(">=0.24.1")]
#[derive(Clone, Debug)]
pub struct Span;
impl Span {
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_data(&self, key: &str, value: protocol::Value);
    #[versions(">=0.35")]
    #[clean]
    #[sink("error-tracker", operation = "log", data(value))]
    pub fn set_tag<V: ToString>(&self, key: &str, value: V);
    #[clean]
    #[sink("error-tracker", operation = "log", data(op, description))]
    pub fn start_child(&self, op: &str, description: &str) -> Span;
    #[clean]
    pub fn finish(self);
}

pub mod protocol {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    pub use serde_json::Value;

    pub type Map<K, V> = BTreeMap<K, V>;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Level {
        Debug,
        Info,
        Warning,
        Error,
        Fatal,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct User {
        pub id: Option<String>,
        pub email: Option<String>,
        pub username: Option<String>,
        pub other: Map<String, Value>,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Breadcrumb {
        pub ty: String,
        pub category: Option<String>,
        pub message: Option<String>,
        pub data: Map<String, Value>,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Event<'a> {
        pub message: Option<String>,
        pub transaction: Option<String>,
        pub user: Option<User>,
        pub tags: Map<String, String>,
        pub extra: Map<String, Value>,
        pub server_name: Option<Cow<'a, str>>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Context {
        Other(Map<String, Value>),
    }

    #[derive(Clone, PartialEq)]
    pub struct Attachment {
        pub buffer: Vec<u8>,
        pub filename: String,
    }
}
