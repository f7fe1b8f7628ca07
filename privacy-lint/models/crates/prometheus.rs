#![model(package = "prometheus", versions = ">=0.11, <0.15")]

//! The values of labels are kept with the series that they make, and so is what is observed.

use std::collections::HashMap;

use self::counter::{GenericCounter, GenericCounterVec};
use self::gauge::{GenericGauge, GenericGaugeVec};
pub use self::histogram::{Histogram, HistogramVec};
use self::vec::MetricVec;

pub type Counter = GenericCounter<atomic64::AtomicF64>;
pub type CounterVec = GenericCounterVec<atomic64::AtomicF64>;
pub type IntCounter = GenericCounter<atomic64::AtomicU64>;
pub type IntCounterVec = GenericCounterVec<atomic64::AtomicU64>;
pub type Gauge = GenericGauge<atomic64::AtomicF64>;
pub type GaugeVec = GenericGaugeVec<atomic64::AtomicF64>;
pub type IntGauge = GenericGauge<atomic64::AtomicI64>;
pub type IntGaugeVec = GenericGaugeVec<atomic64::AtomicI64>;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    AlreadyReg,
    Msg(String),
}

mod atomic64 {
    pub trait Atomic {
        type T;
    }
    pub struct AtomicF64;
    impl Atomic for AtomicF64 {
        type T = f64;
    }
    pub struct AtomicI64;
    impl Atomic for AtomicI64 {
        type T = i64;
    }
    pub struct AtomicU64;
    impl Atomic for AtomicU64 {
        type T = u64;
    }
}

pub mod core {
    pub use super::atomic64::{Atomic, AtomicF64, AtomicI64, AtomicU64};
    pub use super::counter::{GenericCounter, GenericCounterVec};
    pub use super::gauge::{GenericGauge, GenericGaugeVec};
    pub use super::vec::{MetricVec, MetricVecBuilder};
}

mod vec {
    use super::*;

    pub trait MetricVecBuilder {
        type M;
    }

    pub struct MetricVec<T: MetricVecBuilder> {
        builder: T,
    }
    impl<T: MetricVecBuilder> Clone for MetricVec<T> {
        fn clone(&self) -> Self;
    }
    impl<T: MetricVecBuilder> MetricVec<T> {
        #[clean]
        #[sink("metrics", operation = "write", data(vals))]
        pub fn with_label_values<V: AsRef<str> + std::fmt::Debug>(&self, vals: &[V]) -> T::M;
        #[clean]
        #[sink("metrics", operation = "write", data(vals))]
        pub fn get_metric_with_label_values<V: AsRef<str> + std::fmt::Debug>(&self, vals: &[V]) -> Result<T::M>;
        #[clean]
        #[sink("metrics", operation = "write", data(labels))]
        pub fn with<V: AsRef<str> + std::fmt::Debug>(&self, labels: &HashMap<&str, V>) -> T::M;
        #[clean]
        #[sink("metrics", operation = "write", data(labels))]
        pub fn get_metric_with<V: AsRef<str> + std::fmt::Debug>(&self, labels: &HashMap<&str, V>) -> Result<T::M>;
    }
}

mod counter {
    use super::atomic64::Atomic;
    use super::vec::{MetricVec, MetricVecBuilder};

    #[derive(Clone, Debug)]
    pub struct GenericCounter<P: Atomic> {
        value: std::marker::PhantomData<P>,
    }
    impl<P: Atomic> GenericCounter<P> {
        #[clean]
        #[sink("metrics", operation = "write", data(v))]
        pub fn inc_by(&self, v: P::T);
        #[clean]
        pub fn inc(&self);
    }

    #[derive(Clone)]
    pub struct CounterVecBuilder<P: Atomic> {
        value: std::marker::PhantomData<P>,
    }
    impl<P: Atomic> MetricVecBuilder for CounterVecBuilder<P> {
        type M = GenericCounter<P>;
    }

    pub type GenericCounterVec<P> = MetricVec<CounterVecBuilder<P>>;
}

mod gauge {
    use super::atomic64::Atomic;
    use super::vec::{MetricVec, MetricVecBuilder};

    #[derive(Clone, Debug)]
    pub struct GenericGauge<P: Atomic> {
        value: std::marker::PhantomData<P>,
    }
    impl<P: Atomic> GenericGauge<P> {
        #[clean]
        #[sink("metrics", operation = "write", data(v))]
        pub fn set(&self, v: P::T);
        #[clean]
        #[sink("metrics", operation = "write", data(v))]
        pub fn add(&self, v: P::T);
        #[clean]
        #[sink("metrics", operation = "write", data(v))]
        pub fn sub(&self, v: P::T);
        #[clean]
        pub fn inc(&self);
        #[clean]
        pub fn dec(&self);
    }

    #[derive(Clone)]
    pub struct GaugeVecBuilder<P: Atomic> {
        value: std::marker::PhantomData<P>,
    }
    impl<P: Atomic> MetricVecBuilder for GaugeVecBuilder<P> {
        type M = GenericGauge<P>;
    }

    pub type GenericGaugeVec<P> = MetricVec<GaugeVecBuilder<P>>;
}

mod histogram {
    use super::vec::{MetricVec, MetricVecBuilder};

    #[derive(Clone, Debug)]
    pub struct Histogram;
    impl Histogram {
        #[clean]
        #[sink("metrics", operation = "write", data(v))]
        pub fn observe(&self, v: f64);
    }

    #[derive(Clone)]
    pub struct HistogramVecBuilder;
    impl MetricVecBuilder for HistogramVecBuilder {
        type M = Histogram;
    }

    pub type HistogramVec = MetricVec<HistogramVecBuilder>;
}
