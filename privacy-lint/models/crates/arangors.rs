#![model(package = "arangors", versions = ">=0.5, <1", builds = ">=0.5.1")]

//! Documents of a collection, whose name is the store, and AQL with bound values.

use std::collections::HashMap;

pub use self::collection::Collection;
pub use self::database::Database;
pub use self::document::Document;
pub use self::error::ClientError;

pub mod error {
    #[derive(Debug)]
    pub enum ClientError {
        HttpClient(String),
    }
    impl std::fmt::Display for ClientError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ClientError {}
}

pub mod database {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct Database<C> {
        client: std::marker::PhantomData<C>,
    }
    impl<C> Database<C> {
        pub async fn collection(&self, name: &str) -> Result<Collection<C>, ClientError> {
            Ok(Collection { name, client: std::marker::PhantomData })
        }
        #[clean]
        #[sink("arangodb", operation = "write", data(query), when_text(query, "INSERT", "UPSERT", "LET", "WITH"))]
        pub async fn aql_str<R>(&self, query: &str) -> Result<Vec<R>, ClientError>;
        #[clean]
        #[sink("arangodb", operation = "write", data(query, bind_vars), when_text(query, "INSERT", "UPSERT", "LET", "WITH"))]
        pub async fn aql_bind_vars<R>(
            &self,
            query: &str,
            bind_vars: HashMap<&str, serde_json::Value>,
        ) -> Result<Vec<R>, ClientError>;
    }
}

pub mod collection {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct Collection<C> {
        name: String,
        client: std::marker::PhantomData<C>,
    }
    impl<C> Collection<C> {
        #[clean]
        #[sink("arangodb", operation = "insert", data(doc), store(self.name))]
        pub async fn create_document<T>(
            &self,
            doc: T,
            insert_options: document::options::InsertOptions,
        ) -> Result<document::response::DocumentResponse<T>, ClientError>;
        #[clean]
        #[sink("arangodb", operation = "update", data(doc), store(self.name))]
        pub async fn update_document<T>(
            &self,
            _key: &str,
            doc: T,
            update_options: document::options::UpdateOptions,
        ) -> Result<document::response::DocumentResponse<T>, ClientError>;
        #[clean]
        #[sink("arangodb", operation = "update", data(doc), store(self.name))]
        pub async fn replace_document<T>(
            &self,
            _key: &str,
            doc: T,
            replace_options: document::options::ReplaceOptions,
            if_match_header: Option<String>,
        ) -> Result<document::response::DocumentResponse<T>, ClientError>;
        #[clean]
        pub async fn document<T>(&self, _key: &str) -> Result<Document<T>, ClientError>;
    }
}

pub mod document {
    pub struct Document<T> {
        pub document: T,
    }
    pub mod options {
        #[derive(Default)]
        pub struct InsertOptions;
        #[derive(Default)]
        pub struct UpdateOptions;
        #[derive(Default)]
        pub struct ReplaceOptions;
    }
    pub mod response {
        pub enum DocumentResponse<T> {
            Silent,
            Response(std::marker::PhantomData<T>),
        }
    }
}
