#![model(package = "mobc-postgres", versions = ">=0.7, <0.10")]

pub use mobc;
pub use tokio_postgres;

pub struct PgConnectionManager<Tls> {
    tls: Tls,
}
impl<Tls> PgConnectionManager<Tls> {
    #[clean]
    pub fn new(config: tokio_postgres::Config, tls: Tls) -> Self;
}
impl<Tls: Send + Sync + 'static> mobc::Manager for PgConnectionManager<Tls> {
    type Connection = tokio_postgres::Client;
    type Error = tokio_postgres::Error;
}
