#![model(package = "apalis-sql", versions = ">=0.6, <0.8", features = ["mysql", "postgres", "sqlite", "tokio-comp"])]

//! Where jobs are stored: see `apalis-core`.

macro_rules! storage {
    ($module:ident $Storage:ident $backend:literal) => {
        pub mod $module {
            #[backend($backend)]
            pub struct $Storage<T> {
                job_type: std::marker::PhantomData<T>,
            }
            impl<T> apalis_core::storage::Storage for $Storage<T> {
                type Job = T;
                type Error = sqlx::Error;
                type Context = ();
            }
        }
    };
}
storage! { postgres PostgresStorage "postgres" }
storage! { mysql MysqlStorage "mysql" }
storage! { sqlite SqliteStorage "sqlite" }
