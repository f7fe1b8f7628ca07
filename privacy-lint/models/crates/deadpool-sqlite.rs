#![model(package = "deadpool-sqlite", versions = ">=0.5, <0.15")]

use deadpool::managed;
use deadpool_sync::SyncWrapper;

pub use deadpool_sync::InteractError;
pub use rusqlite;

pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type Object = managed::Object<Manager>;
pub type PoolError = managed::PoolError<rusqlite::Error>;
pub type Connection = Object;

pub struct Manager;
impl managed::Manager for Manager {
    type Type = SyncWrapper<rusqlite::Connection>;
    type Error = rusqlite::Error;
}
