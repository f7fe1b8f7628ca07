#![model(package = "opentelemetry", versions = ">=0.18, <0.34", features = ["metrics"])]

//! What is put on a span is kept by whatever collects the traces; attributes of a measurement are kept
//! with the metrics. A `KeyValue` only carries.

use std::borrow::Cow;

pub use self::common::{Key, KeyValue, StringValue, Value};
pub use self::context::Context;

mod common {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Key(String);
    impl Key {
        pub fn new(value: impl Into<Key>) -> Self;
    }
    impl From<&'static str> for Key {
        fn from(key_str: &'static str) -> Self {
            Key(key_str.to_string())
        }
    }
    impl From<String> for Key {
        fn from(string: String) -> Self {
            Key(string)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Bool(bool),
        I64(i64),
        F64(f64),
        String(StringValue),
    }
    impl From<&'static str> for Value {
        fn from(value: &'static str) -> Self;
    }
    impl From<String> for Value {
        fn from(value: String) -> Self;
    }
    impl From<i64> for Value {
        fn from(value: i64) -> Self;
    }
    impl From<bool> for Value {
        fn from(value: bool) -> Self;
    }
    impl From<f64> for Value {
        fn from(value: f64) -> Self;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct StringValue(String);
    impl From<String> for StringValue {
        fn from(string: String) -> Self {
            StringValue(string)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyValue {
        pub key: Key,
        pub value: Value,
    }
    impl KeyValue {
        pub fn new<K: Into<Key>, V: Into<Value>>(key: K, value: V) -> Self {
            KeyValue { key: key.into(), value: value.into() }
        }
    }
}

mod context {
    #[derive(Clone, Debug, Default)]
    pub struct Context;
    impl Context {
        #[clean]
        pub fn current() -> Self;
        #[clean]
        pub fn new() -> Self;
    }
}

pub mod trace {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Status {
        Unset,
        Error { description: Cow<'static, str> },
        Ok,
    }
    impl Status {
        pub fn error(description: impl Into<Cow<'static, str>>) -> Self {
            Status::Error { description: description.into() }
        }
    }

    pub trait Span {
        #[clean]
        #[sink("traces", operation = "write", data(name, attributes))]
        fn add_event<T: Into<Cow<'static, str>>>(&mut self, name: T, attributes: Vec<KeyValue>);
        #[clean]
        #[sink("traces", operation = "write", data(err))]
        fn record_error(&mut self, err: &dyn std::error::Error);
        #[clean]
        #[sink("traces", operation = "write", data(attribute))]
        fn set_attribute(&mut self, attribute: KeyValue);
        #[clean]
        #[sink("traces", operation = "write", data(attributes))]
        fn set_attributes(&mut self, attributes: impl IntoIterator<Item = KeyValue>);
        #[clean]
        #[sink("traces", operation = "write", data(status))]
        fn set_status(&mut self, status: Status);
        #[clean]
        #[sink("traces", operation = "write", data(new_name))]
        fn update_name<T: Into<Cow<'static, str>>>(&mut self, new_name: T);
        #[clean]
        fn end(&mut self);
    }

    #[derive(Clone, Debug, Default)]
    pub struct SpanBuilder {
        pub name: Cow<'static, str>,
        #[many]
        parts: KeyValue,
    }
    impl SpanBuilder {
        pub fn from_name<T: Into<Cow<'static, str>>>(name: T) -> Self {
            SpanBuilder { name: name.into(), parts: Vec::new() }
        }
        pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(mut self, attributes: I) -> Self {
            self.parts = attributes;
            self
        }
        #[clean]
        #[sink("traces", operation = "write", data(self.name, self.parts))]
        pub fn start<T: Tracer>(self, tracer: &T) -> T::Span;
    }

    pub trait Tracer {
        type Span: Span;
        #[clean]
        #[sink("traces", operation = "write", data(name))]
        fn start<T: Into<Cow<'static, str>>>(&self, name: T) -> Self::Span;
        fn span_builder<T: Into<Cow<'static, str>>>(&self, name: T) -> SpanBuilder {
            SpanBuilder { name: name.into(), parts: Vec::new() }
        }
        #[clean]
        #[sink("traces", operation = "write", data(builder.name, builder.parts))]
        fn build(&self, builder: SpanBuilder) -> Self::Span;
        #[clean]
        #[sink("traces", operation = "write", data(builder.name, builder.parts))]
        fn build_with_context(&self, builder: SpanBuilder, parent_cx: &Context) -> Self::Span;
    }

    pub struct SpanRef<'a>(&'a ());
    impl SpanRef<'_> {
        #[clean]
        #[sink("traces", operation = "write", data(name, attributes))]
        pub fn add_event<T: Into<Cow<'static, str>>>(&self, name: T, attributes: Vec<KeyValue>);
        #[clean]
        #[sink("traces", operation = "write", data(err))]
        pub fn record_error(&self, err: &dyn std::error::Error);
        #[clean]
        #[sink("traces", operation = "write", data(attribute))]
        pub fn set_attribute(&self, attribute: KeyValue);
        #[clean]
        #[sink("traces", operation = "write", data(attributes))]
        pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>);
        #[clean]
        #[sink("traces", operation = "write", data(status))]
        pub fn set_status(&self, status: Status);
        #[clean]
        #[sink("traces", operation = "write", data(new_name))]
        pub fn update_name<T: Into<Cow<'static, str>>>(&self, new_name: T);
    }

    pub trait TraceContextExt {
        #[clean]
        fn current_with_span<T: Span + Send + Sync + 'static>(span: T) -> Self;
        #[clean]
        fn span(&self) -> SpanRef<'_>;
        #[clean]
        fn with_span<T: Span + Send + Sync + 'static>(&self, span: T) -> Self;
    }
    impl TraceContextExt for Context {}

    pub fn get_active_span<F: FnOnce(SpanRef<'_>) -> T, T>(f: F) -> T {
        f(SpanRef(&()))
    }
}

pub mod global {
    use super::*;

    #[clean]
    pub fn tracer(name: impl Into<Cow<'static, str>>) -> BoxedTracer;

    pub struct BoxedTracer;
    impl trace::Tracer for BoxedTracer {
        type Span = BoxedSpan;
    }
    pub struct BoxedSpan;
    impl trace::Span for BoxedSpan {}
}

pub mod metrics {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Counter<T> {
        value: std::marker::PhantomData<T>,
    }
    impl<T> Counter<T> {
        #[versions(">=0.20")]
        #[clean]
        #[sink("metrics", operation = "write", data(value, attributes))]
        pub fn add(&self, value: T, attributes: &[KeyValue]);
    }

    #[derive(Clone, Debug)]
    pub struct UpDownCounter<T> {
        value: std::marker::PhantomData<T>,
    }
    impl<T> UpDownCounter<T> {
        #[versions(">=0.20")]
        #[clean]
        #[sink("metrics", operation = "write", data(value, attributes))]
        pub fn add(&self, value: T, attributes: &[KeyValue]);
    }

    #[derive(Clone, Debug)]
    pub struct Histogram<T> {
        value: std::marker::PhantomData<T>,
    }
    impl<T> Histogram<T> {
        #[versions(">=0.20")]
        #[clean]
        #[sink("metrics", operation = "write", data(value, attributes))]
        pub fn record(&self, value: T, attributes: &[KeyValue]);
    }

    #[versions(">=0.22")]
    #[derive(Clone, Debug)]
    pub struct Gauge<T> {
        value: std::marker::PhantomData<T>,
    }
    impl<T> Gauge<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(value, attributes))]
        pub fn record(&self, value: T, attributes: &[KeyValue]);
    }
}

pub mod baggage {
    use super::*;

    /// Baggage goes along with every outgoing request, and to whatever reads its headers.
    pub trait BaggageExt {
        #[clean]
        #[sink("traces", operation = "write", data(baggage))]
        fn with_baggage<T: IntoIterator<Item = I>, I>(&self, baggage: T) -> Self;
        #[clean]
        #[sink("traces", operation = "write", data(baggage))]
        fn current_with_baggage<T: IntoIterator<Item = I>, I>(baggage: T) -> Self;
    }
    impl BaggageExt for Context {}
}
