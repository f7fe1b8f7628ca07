#![model(package = "meilisearch-sdk", versions = ">=0.24, <1")]

//! Documents are added to an index, which is the store. A search leaves nothing in it.

use serde::{de::DeserializeOwned, Serialize};

pub mod errors {
    #[derive(Debug)]
    pub enum Error {
        InvalidRequest,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}

pub mod task_info {
    #[derive(Debug, Clone)]
    pub struct TaskInfo {
        pub task_uid: u32,
    }
}

pub mod client {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct Client<Http = ()> {
        http: std::marker::PhantomData<Http>,
    }
    impl Client {
        #[versions(">=0.26")]
        #[clean]
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Result<Client, errors::Error>;
        #[versions("<0.26")]
        #[clean]
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Client;
    }
    impl<Http> Client<Http> {
        pub fn index(&self, uid: impl Into<String>) -> indexes::Index<Http> {
            indexes::Index { uid, http: std::marker::PhantomData }
        }
        pub async fn get_index(&self, uid: impl AsRef<str>) -> Result<indexes::Index<Http>, errors::Error> {
            Ok(indexes::Index { uid, http: std::marker::PhantomData })
        }
        #[clean]
        pub async fn create_index(
            &self,
            uid: impl AsRef<str>,
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
    }
}

pub mod indexes {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct Index<Http = ()> {
        pub uid: String,
        http: std::marker::PhantomData<Http>,
    }

    impl<Http> Index<Http> {
        #[clean]
        #[sink("meilisearch", operation = "insert", data(documents), store(self.uid))]
        pub async fn add_documents<T: Serialize + Send + Sync>(
            &self,
            documents: &[T],
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "insert", data(documents), store(self.uid))]
        pub async fn add_or_replace<T: Serialize + Send + Sync>(
            &self,
            documents: &[T],
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "upsert", data(documents), store(self.uid))]
        pub async fn add_or_update<T: Serialize + Send + Sync>(
            &self,
            documents: &[T],
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "insert", data(documents), store(self.uid))]
        pub async fn add_documents_in_batches<T: Serialize + Send + Sync>(
            &self,
            documents: &[T],
            batch_size: Option<usize>,
            primary_key: Option<&str>,
        ) -> Result<Vec<task_info::TaskInfo>, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "update", data(documents), store(self.uid))]
        pub async fn update_documents_in_batches<T: Serialize + Send + Sync>(
            &self,
            documents: &[T],
            batch_size: Option<usize>,
            primary_key: Option<&str>,
        ) -> Result<Vec<task_info::TaskInfo>, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "insert", data(payload), store(self.uid))]
        pub async fn add_or_replace_unchecked_payload<T: Send + Sync + 'static>(
            &self,
            payload: T,
            content_type: &str,
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        #[sink("meilisearch", operation = "upsert", data(payload), store(self.uid))]
        pub async fn add_or_update_unchecked_payload<T: Send + Sync + 'static>(
            &self,
            payload: T,
            content_type: &str,
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[versions(">=0.24.2")]
        #[clean]
        #[sink("meilisearch", operation = "insert", data(payload), store(self.uid))]
        pub async fn add_documents_ndjson<T: Send + Sync + 'static>(
            &self,
            payload: T,
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[versions(">=0.24.2")]
        #[clean]
        #[sink("meilisearch", operation = "insert", data(payload), store(self.uid))]
        pub async fn add_documents_csv<T: Send + Sync + 'static>(
            &self,
            payload: T,
            primary_key: Option<&str>,
        ) -> Result<task_info::TaskInfo, errors::Error>;

        #[clean]
        pub async fn get_document<T: 'static + DeserializeOwned + Send + Sync>(
            &self,
            document_id: &str,
        ) -> Result<T, errors::Error>;
        #[clean]
        #[erases("meilisearch", store(self.uid))]
        pub async fn delete_document<T: std::fmt::Display>(
            &self,
            uid: T,
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        #[erases("meilisearch", store(self.uid))]
        pub async fn delete_documents<T: std::fmt::Display + Serialize + Send + Sync>(
            &self,
            uids: &[T],
        ) -> Result<task_info::TaskInfo, errors::Error>;
        #[clean]
        pub fn search(&self) -> search::SearchQuery<'_, Http>;
    }
}

pub mod search {
    use super::*;

    #[derive(Debug, Clone)]
    pub struct SearchQuery<'a, Http> {
        http: std::marker::PhantomData<&'a Http>,
    }
    impl<'a, Http> SearchQuery<'a, Http> {
        #[clean]
        pub fn with_query<'b>(&'b mut self, query: &'a str) -> &'b mut SearchQuery<'a, Http>;
        #[clean]
        pub fn with_filter<'b>(&'b mut self, filter: &'a str) -> &'b mut SearchQuery<'a, Http>;
        #[clean]
        pub fn with_limit<'b>(&'b mut self, limit: usize) -> &'b mut SearchQuery<'a, Http>;
        #[clean]
        pub async fn execute<T: 'static + DeserializeOwned + Send + Sync>(
            &'a self,
        ) -> Result<SearchResults<T>, errors::Error>;
    }

    #[derive(Debug)]
    pub struct SearchResults<T> {
        pub hits: Vec<SearchResult<T>>,
    }
    #[derive(Debug)]
    pub struct SearchResult<T> {
        pub result: T,
    }
}
