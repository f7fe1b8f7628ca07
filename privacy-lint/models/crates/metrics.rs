#![model(package = "metrics", versions = ">=0.22, <0.25", builds = ">=0.24.2")]

//! The name and the labels of a metric are kept with it, and so is what it is set to.

#[macro_style("arguments")]
#[returns("metrics::Counter")]
#[sink("metrics", operation = "write")]
macro_rules! counter { () => {} }

#[macro_style("arguments")]
#[returns("metrics::Gauge")]
#[sink("metrics", operation = "write")]
macro_rules! gauge { () => {} }

#[macro_style("arguments")]
#[returns("metrics::Histogram")]
#[sink("metrics", operation = "write")]
macro_rules! histogram { () => {} }

#[derive(Clone, Debug)]
pub struct Counter;
impl Counter {
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn increment(&self, value: u64);
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn absolute(&self, value: u64);
}

#[derive(Clone, Debug)]
pub struct Gauge;
impl Gauge {
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn increment<T: IntoF64>(&self, value: T);
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn decrement<T: IntoF64>(&self, value: T);
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn set<T: IntoF64>(&self, value: T);
}

#[derive(Clone, Debug)]
pub struct Histogram;
impl Histogram {
    #[clean]
    #[sink("metrics", operation = "write", data(value))]
    pub fn record<T: IntoF64>(&self, value: T);
}

pub trait IntoF64 {}
impl IntoF64 for f64 {}
impl IntoF64 for std::time::Duration {}
