#![model(package = "r2d2_postgres", versions = ">=0.18, <0.19")]

pub use postgres;
pub use r2d2;

pub struct PostgresConnectionManager<T> {
    tls_connector: T,
}
impl<T> PostgresConnectionManager<T> {
    #[clean]
    pub fn new(config: tokio_postgres::Config, tls_connector: T) -> PostgresConnectionManager<T>;
}
impl<T: Send + Sync + 'static> r2d2::ManageConnection for PostgresConnectionManager<T> {
    type Connection = postgres::Client;
    type Error = postgres::Error;
}
