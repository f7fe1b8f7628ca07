#![model(package = "bb8-postgres", versions = ">=0.7, <0.10")]

pub use bb8;
pub use tokio_postgres;

pub struct PostgresConnectionManager<Tls> {
    tls: Tls,
}
impl<Tls> PostgresConnectionManager<Tls> {
    #[clean]
    pub fn new(config: tokio_postgres::Config, tls: Tls) -> PostgresConnectionManager<Tls>;
    #[clean]
    pub fn new_from_stringlike<T: ToString>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, tokio_postgres::Error>;
}
impl<Tls: Send + Sync + 'static> bb8::ManageConnection for PostgresConnectionManager<Tls> {
    type Connection = tokio_postgres::Client;
    type Error = tokio_postgres::Error;
}
