#![model(package = "cadence", versions = ">=0.26, <2")]

//! A metric is a value and tags; the plain methods send at once, those with tags hand out a builder.

pub use self::builder::MetricBuilder;
pub use self::client::{Counted, CountedExt, Distributed, Gauged, Histogrammed, Metered, Setted, Timed};
pub use self::client::{MetricClient, StatsdClient};
pub use self::types::{Counter, Distribution, Gauge, Histogram, Meter, MetricError, MetricResult, Set, Timer};

pub mod prelude {
    pub use super::client::{Counted, CountedExt, Distributed, Gauged, Histogrammed, Metered, Setted, Timed};
    pub use super::client::MetricClient;
}

mod types {
    pub type MetricResult<T> = Result<T, MetricError>;

    #[derive(Debug)]
    pub struct MetricError;

    #[derive(Clone, Debug)]
    pub struct Counter;

    #[derive(Clone, Debug)]
    pub struct Timer;

    #[derive(Clone, Debug)]
    pub struct Gauge;

    #[derive(Clone, Debug)]
    pub struct Meter;

    #[derive(Clone, Debug)]
    pub struct Histogram;

    #[derive(Clone, Debug)]
    pub struct Distribution;

    #[derive(Clone, Debug)]
    pub struct Set;
}

mod builder {
    use super::types::MetricResult;

    pub struct MetricBuilder<'m, 'c, T> {
        #[many]
        parts: &'m str,
        metric: std::marker::PhantomData<&'c T>,
    }
    impl<'m, 'c, T> MetricBuilder<'m, 'c, T> {
        pub fn with_tag(mut self, key: &'m str, value: &'m str) -> Self {
            self.parts = value;
            self
        }
        pub fn with_tag_value(mut self, value: &'m str) -> Self {
            self.parts = value;
            self
        }
        #[clean]
        #[sink("metrics", operation = "write", data(self.parts))]
        pub fn try_send(self) -> MetricResult<T>;
        #[clean]
        #[sink("metrics", operation = "write", data(self.parts))]
        pub fn send(self);
    }
}

mod client {
    use super::builder::MetricBuilder;
    use super::types::*;

    pub trait Counted<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn count(&self, key: &str, value: T) -> MetricResult<Counter>;
        fn count_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Counter>;
    }
    impl<T> Counted<T> for StatsdClient {}

    pub trait Timed<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn time(&self, key: &str, value: T) -> MetricResult<Timer>;
        fn time_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Timer>;
    }
    impl<T> Timed<T> for StatsdClient {}

    pub trait Gauged<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn gauge(&self, key: &str, value: T) -> MetricResult<Gauge>;
        fn gauge_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Gauge>;
    }
    impl<T> Gauged<T> for StatsdClient {}

    pub trait Metered<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn meter(&self, key: &str, value: T) -> MetricResult<Meter>;
        fn meter_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Meter>;
    }
    impl<T> Metered<T> for StatsdClient {}

    pub trait Histogrammed<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn histogram(&self, key: &str, value: T) -> MetricResult<Histogram>;
        fn histogram_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Histogram>;
    }
    impl<T> Histogrammed<T> for StatsdClient {}

    pub trait Distributed<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn distribution(&self, key: &str, value: T) -> MetricResult<Distribution>;
        fn distribution_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Distribution>;
    }
    impl<T> Distributed<T> for StatsdClient {}

    pub trait Setted<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(key, value), store(key))]
        fn set(&self, key: &str, value: T) -> MetricResult<Set>;
        fn set_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Set>;
    }
    impl<T> Setted<T> for StatsdClient {}

    pub trait CountedExt: Counted<i64> {
        #[clean]
        #[sink("metrics", operation = "write", data(key), store(key))]
        fn incr(&self, key: &str) -> MetricResult<Counter>;
        fn incr_with_tags<'a>(&'a self, key: &'a str) -> MetricBuilder<'a, 'a, Counter>;
        #[clean]
        #[sink("metrics", operation = "write", data(key), store(key))]
        fn decr(&self, key: &str) -> MetricResult<Counter>;
        fn decr_with_tags<'a>(&'a self, key: &'a str) -> MetricBuilder<'a, 'a, Counter>;
    }
    impl CountedExt for StatsdClient {}

    pub trait MetricClient: CountedExt {}
    impl MetricClient for StatsdClient {}

    #[derive(Clone, Debug)]
    pub struct StatsdClient;
    impl StatsdClient {
        #[clean]
        pub fn from_sink<T>(prefix: &str, sink: T) -> Self;
    }
}
