#![model(package = "tracing-opentelemetry", versions = ">=0.18, <0.35")]

//! Attributes that are put on the OpenTelemetry side of a span.

use opentelemetry::{Context, Key, KeyValue, Value};
use std::borrow::Cow;

pub use self::span_ext::OpenTelemetrySpanExt;

mod span_ext {
    use super::*;

    pub trait OpenTelemetrySpanExt {
        #[clean]
        fn set_parent(&self, cx: Context);
        #[clean]
        fn context(&self) -> Context;
        #[clean]
        #[sink("traces", operation = "write", data(value))]
        fn set_attribute(&self, key: impl Into<Key>, value: impl Into<Value>);
        #[clean]
        #[sink("traces", operation = "write", data(name, attributes))]
        fn add_event(&self, name: impl Into<Cow<'static, str>>, attributes: Vec<KeyValue>);
    }
    impl OpenTelemetrySpanExt for tracing::Span {}
}
