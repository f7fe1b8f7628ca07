#![model(package = "couch_rs", versions = ">=0.9, <1")]

//! Documents of a database, whose name is the store.

pub mod error {
    pub type CouchResult<T> = Result<T, CouchError>;
    #[derive(Debug)]
    pub struct CouchError;
    impl std::fmt::Display for CouchError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for CouchError {}
}

use self::error::CouchResult;

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new(uri: &str, username: &str, password: &str) -> CouchResult<Client>;
    pub async fn db(&self, dbname: &str) -> CouchResult<database::Database> {
        Ok(database::Database { name: dbname })
    }
}

pub mod document {
    #[derive(Debug)]
    pub struct DocumentCollection<T> {
        pub rows: Vec<T>,
    }

    pub trait TypedCouchDocument {}
    impl<T> TypedCouchDocument for T {}
}

pub mod types {
    pub mod document {
        #[derive(Debug)]
        pub struct DocumentCreatedDetails {
            pub id: String,
            pub rev: String,
        }
        pub type DocumentCreatedResult = Result<DocumentCreatedDetails, crate::error::CouchError>;
    }
    pub mod find {
        #[derive(Debug)]
        pub struct FindQuery;
        impl FindQuery {
            #[clean]
            pub fn new<S>(selector: S) -> Self;
        }
    }
}

pub mod database {
    use super::document::TypedCouchDocument;
    use super::error::CouchResult;
    use super::types::document::DocumentCreatedResult;

    #[derive(Clone, Debug)]
    pub struct Database {
        name: String,
    }
    impl Database {
        #[clean]
        #[sink("couchdb", operation = "insert", data(doc), store(self.name))]
        pub async fn create<T: TypedCouchDocument>(&self, doc: &mut T) -> DocumentCreatedResult;
        #[clean]
        #[sink("couchdb", operation = "update", data(doc), store(self.name))]
        pub async fn save<T: TypedCouchDocument>(&self, doc: &mut T) -> DocumentCreatedResult;
        #[clean]
        #[sink("couchdb", operation = "upsert", data(doc), store(self.name))]
        pub async fn upsert<T: TypedCouchDocument>(&self, doc: &mut T) -> DocumentCreatedResult;
        #[clean]
        #[sink("couchdb", operation = "insert", data(raw_docs), store(self.name))]
        pub async fn bulk_docs<T: TypedCouchDocument>(
            &self,
            raw_docs: &mut [T],
        ) -> CouchResult<Vec<DocumentCreatedResult>>;
        #[clean]
        #[sink("couchdb", operation = "upsert", data(docs), store(self.name))]
        pub async fn bulk_upsert<T: TypedCouchDocument>(
            &self,
            docs: &mut [T],
        ) -> CouchResult<Vec<DocumentCreatedResult>>;
        #[clean]
        pub async fn get<T: TypedCouchDocument>(&self, id: &str) -> CouchResult<T>;
        #[clean]
        pub async fn find<T: TypedCouchDocument>(
            &self,
            query: &super::types::find::FindQuery,
        ) -> CouchResult<super::document::DocumentCollection<T>>;
        #[clean]
        pub async fn remove<T: TypedCouchDocument>(&self, doc: &T) -> CouchResult<()>;
    }
}

