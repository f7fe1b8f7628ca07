#![model(package = "lmdb", versions = ">=0.8, <1")]

//! Keys and values lie in the environment's files; a database is a handle, named when it is opened.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, Clone, Copy)]
pub enum Error {
    KeyExist,
    NotFound,
    Other(i32),
}

pub struct Environment;
impl Environment {
    pub fn open_db<'env>(&'env self, name: Option<&str>) -> Result<Database> {
        Ok(Database { name: name.unwrap_or_default() })
    }
    pub fn create_db<'env>(&'env self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database> {
        Ok(Database { name: name.unwrap_or_default() })
    }
    #[clean]
    pub fn begin_ro_txn<'env>(&'env self) -> Result<RoTransaction<'env>>;
    #[clean]
    pub fn begin_rw_txn<'env>(&'env self) -> Result<RwTransaction<'env>>;
}

#[derive(Clone, Copy)]
pub struct Database {
    name: &'static str,
}
pub struct DatabaseFlags;
pub struct WriteFlags;
impl WriteFlags {
    #[clean]
    pub fn empty() -> WriteFlags;
}

pub trait Transaction: Sized {
    #[clean]
    fn get<'txn, K: AsRef<[u8]>>(&'txn self, database: Database, key: &K) -> Result<&'txn [u8]>;
    #[clean]
    fn commit(self) -> Result<()>;
}

pub struct RoTransaction<'env> {
    env: &'env Environment,
}
impl<'env> Transaction for RoTransaction<'env> {}

pub struct RwTransaction<'env> {
    env: &'env Environment,
}
impl<'env> Transaction for RwTransaction<'env> {}
impl<'env> RwTransaction<'env> {
    #[sink("embedded-kv", operation = "insert", data(key, data), store(database.name, key))]
    pub fn put<K: AsRef<[u8]>, D: AsRef<[u8]>>(
        &mut self,
        database: Database,
        key: &K,
        data: &D,
        flags: WriteFlags,
    ) -> Result<()>;
    #[clean]
    pub fn del<K: AsRef<[u8]>>(&mut self, database: Database, key: &K, data: Option<&[u8]>) -> Result<()>;
}
