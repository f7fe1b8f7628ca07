#![model(package = "r2d2_sqlite", versions = ">=0.18, <0.36")]

pub use rusqlite;

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    #[clean]
    pub fn file<P: AsRef<std::path::Path>>(path: P) -> Self;
    #[clean]
    pub fn memory() -> Self;
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = rusqlite::Connection;
    type Error = rusqlite::Error;
}
