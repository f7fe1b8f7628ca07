#![model(package = "apalis-redis", versions = ">=0.6, <2")]

//! Where jobs are stored: see `apalis-core`.

#[backend("redis")]
pub struct RedisStorage<T> {
    job_type: std::marker::PhantomData<T>,
}
