#![model(package = "deadpool-diesel", versions = ">=0.4, <0.8", features = ["sqlite"])]

use deadpool::managed;

pub use deadpool::Runtime;
pub use deadpool_sync::InteractError;

pub type Connection<C> = deadpool_sync::SyncWrapper<C>;

pub struct Manager<C> {
    connection: std::marker::PhantomData<C>,
}
impl<C: diesel::Connection> managed::Manager for Manager<C> {
    type Type = Connection<C>;
    type Error = Error;
}
impl<C: diesel::Connection> Manager<C> {
    #[clean]
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self;
}

#[derive(Debug)]
pub enum Error {
    Connection(diesel::ConnectionError),
    Ping(diesel::result::Error),
}

pub mod postgres {
    use deadpool::managed;

    pub type Manager = super::Manager<diesel::PgConnection>;
    pub type Object = managed::Object<Manager>;
    pub type Pool = managed::Pool<Manager, Object>;
    pub type Connection = Object;
}

pub mod mysql {
    use deadpool::managed;

    pub type Manager = super::Manager<diesel::MysqlConnection>;
    pub type Object = managed::Object<Manager>;
    pub type Pool = managed::Pool<Manager, Object>;
    pub type Connection = Object;
}

pub mod sqlite {
    use deadpool::managed;

    pub type Manager = super::Manager<diesel::SqliteConnection>;
    pub type Object = managed::Object<Manager>;
    pub type Pool = managed::Pool<Manager, Object>;
    pub type Connection = Object;
}
