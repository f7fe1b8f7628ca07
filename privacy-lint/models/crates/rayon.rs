#![model(package = "rayon", versions = "1")]

pub use rayon_core::{ThreadPool, ThreadPoolBuilder, join, scope, spawn};
