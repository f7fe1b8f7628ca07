#![model(package = "statsd", versions = ">=0.15, <0.17")]

pub use self::client::Client;

pub mod client {
    pub struct Client;
    impl Client {
        #[clean]
        #[sink("metrics", operation = "write", data(metric), store(metric))]
        pub fn incr(&self, metric: &str);
        #[clean]
        #[sink("metrics", operation = "write", data(metric), store(metric))]
        pub fn decr(&self, metric: &str);
        #[clean]
        #[sink("metrics", operation = "write", data(metric, value), store(metric))]
        pub fn count(&self, metric: &str, value: f64);
        #[clean]
        #[sink("metrics", operation = "write", data(metric, value), store(metric))]
        pub fn gauge(&self, metric: &str, value: f64);
        #[clean]
        #[sink("metrics", operation = "write", data(metric, value), store(metric))]
        pub fn timer(&self, metric: &str, value: f64);
        #[clean]
        #[sink("metrics", operation = "write", data(metric, value), store(metric))]
        pub fn histogram(&self, metric: &str, value: f64);
    }
}
