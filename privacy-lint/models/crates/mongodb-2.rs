#![model(package = "mongodb", versions = "2")]

//! Each method takes its options as the last argument, and is itself what is awaited.

use bson::{Bson, Document};
use serde::{de::DeserializeOwned, Serialize};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

pub use bson;
use self::error::{Error, Result};
use self::results::{DeleteResult, InsertManyResult, InsertOneResult, UpdateResult};

/// The options of any method: they carry no data.
struct AnyOptions;

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    #[clean]
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Self>;
    #[clean]
    pub fn with_options(options: options::ClientOptions) -> error::Result<Self>;
    #[clean]
    pub fn database(&self, name: &str) -> Database;
    #[versions(">=2.1")]
    #[clean]
    pub fn default_database(&self) -> Option<Database>;
    #[clean]
    pub async fn start_session(&self, options: impl Into<Option<options::SessionOptions>>) -> error::Result<ClientSession>;
}

pub struct ClientSession;
impl ClientSession {
    #[clean]
    pub async fn start_transaction(&mut self, options: impl Into<Option<AnyOptions>>) -> error::Result<()>;
    #[clean]
    pub async fn commit_transaction(&mut self) -> error::Result<()>;
    #[clean]
    pub async fn abort_transaction(&mut self) -> error::Result<()>;
}

#[derive(Clone, Debug)]
pub struct Database;

impl Database {
    #[clean]
    pub fn name(&self) -> &str;
    pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T> {
        Collection { name, documents: std::marker::PhantomData }
    }
    #[clean]
    #[sink("mongodb", operation = "write", data(command))]
    pub async fn run_command(&self, command: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<Document>;
    #[clean]
    pub async fn create_collection(&self, name: impl Into<String>, options: impl Into<Option<AnyOptions>>) -> error::Result<()>;
    #[versions(">=2.4")]
    #[clean]
    pub fn gridfs_bucket(&self, options: impl Into<Option<options::GridFsBucketOptions>>) -> gridfs::GridFsBucket;
}

#[derive(Debug)]
pub struct Collection<T: Send + Sync> {
    name: String,
    documents: std::marker::PhantomData<T>,
}

impl<T: Send + Sync> Clone for Collection<T> {
    fn clone(&self) -> Self;
}

impl<T: Send + Sync> Collection<T> {
    #[clean]
    pub fn name(&self) -> &str;
    pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U> {
        Collection { name: self.name, documents: std::marker::PhantomData }
    }

    #[clean]
    #[sink("mongodb", operation = "update", data(update), store(self.name))]
    pub async fn update_one(&self, query: Document, update: impl Into<options::UpdateModifications>, options: impl Into<Option<AnyOptions>>) -> error::Result<UpdateResult>;
    #[clean]
    #[sink("mongodb", operation = "update", data(update), store(self.name))]
    pub async fn update_many(&self, query: Document, update: impl Into<options::UpdateModifications>, options: impl Into<Option<AnyOptions>>) -> error::Result<UpdateResult>;
    #[clean]
    #[erases("mongodb", operation = "delete", store(self.name))]
    #[rows("one")]
    pub async fn delete_one(&self, query: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<DeleteResult>;
    #[clean]
    #[erases("mongodb", operation = "delete", store(self.name))]
    pub async fn delete_many(&self, query: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<DeleteResult>;
    #[clean]
    pub async fn find(&self, filter: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<Cursor<T>>;
    /// `$out` and `$merge` write what the server already has.
    #[clean]
    pub async fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<AnyOptions>>) -> error::Result<Cursor<Document>>;
    #[clean]
    pub async fn count_documents(&self, filter: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<u64>;
    #[clean]
    pub async fn estimated_document_count(&self, options: impl Into<Option<AnyOptions>>) -> error::Result<u64>;
    #[clean]
    pub async fn distinct(&self, field_name: impl AsRef<str>, filter: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<Vec<Bson>>;
    #[clean]
    #[erases("mongodb", operation = "ttl-index", store(self.name), expiry(duration = index.expire_after, given = index.given))]
    pub async fn create_index(&self, index: IndexModel, options: impl Into<Option<AnyOptions>>) -> error::Result<results::CreateIndexResult>;
    #[clean]
    pub async fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>, options: impl Into<Option<AnyOptions>>) -> error::Result<results::CreateIndexResult>;
    #[clean]
    pub async fn drop(&self, options: impl Into<Option<AnyOptions>>) -> error::Result<()>;
}

impl<T: Serialize + Send + Sync> Collection<T> {
    #[clean]
    #[sink("mongodb", operation = "insert", data(doc), store(self.name))]
    pub async fn insert_one(&self, doc: impl Borrow<T>, options: impl Into<Option<AnyOptions>>) -> error::Result<InsertOneResult>;
    #[clean]
    #[sink("mongodb", operation = "insert", data(docs), store(self.name))]
    pub async fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>, options: impl Into<Option<AnyOptions>>) -> error::Result<InsertManyResult>;
    #[clean]
    #[sink("mongodb", operation = "update", data(replacement), store(self.name))]
    pub async fn replace_one(&self, query: Document, replacement: impl Borrow<T>, options: impl Into<Option<AnyOptions>>) -> error::Result<UpdateResult>;
}

impl<T: DeserializeOwned + Send + Sync> Collection<T> {
    #[clean]
    pub async fn find_one(&self, filter: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<Option<T>>;
    #[clean]
    pub async fn find_one_and_delete(&self, filter: Document, options: impl Into<Option<AnyOptions>>) -> error::Result<Option<T>>;
    #[clean]
    #[sink("mongodb", operation = "update", data(update), store(self.name))]
    pub async fn find_one_and_update(&self,
        filter: Document,
        update: impl Into<options::UpdateModifications>, options: impl Into<Option<AnyOptions>>) -> error::Result<Option<T>>;
    #[clean]
    #[sink("mongodb", operation = "update", data(replacement), store(self.name))]
    pub async fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>, options: impl Into<Option<AnyOptions>>) -> error::Result<Option<T>>;
}

pub use self::cursor::Cursor;

mod cursor {
    use super::*;

    pub struct Cursor<T> {
        #[many]
        document: T,
    }

    impl<T: DeserializeOwned> futures_core::Stream for Cursor<T> {
        type Item = Result<T>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(Some(Ok(self.document)))
        }
    }

    impl<T> Cursor<T> {
        #[versions(">=2.2")]
        #[clean]
        pub async fn advance(&mut self) -> Result<bool>;
        #[versions(">=2.2")]
        pub fn deserialize_current<'a>(&'a self) -> Result<T> {
            Ok(self.document)
        }
        #[versions(">=2.2")]
        #[clean]
        pub fn with_type<'a, D>(self) -> Cursor<D>;
    }
}

#[derive(Clone, Debug, Default)]
pub struct IndexModel {
    pub keys: Document,
    pub options: Option<options::IndexOptions>,
    /// Of the options: what makes the index one that lets documents expire.
    expire_after: Option<Duration>,
    given: &'static str,
}

impl IndexModel {
    pub fn builder() -> index::IndexModelBuilder {
        index::IndexModelBuilder { index: IndexModel::default() }
    }
}

mod index {
    use super::*;

    pub struct IndexModelBuilder {
        index: IndexModel,
    }
    impl IndexModelBuilder {
        pub fn keys(self, keys: impl Into<Document>) -> Self {
            self
        }
        pub fn options(mut self, options: impl Into<Option<options::IndexOptions>>) -> Self {
            if let Some(options) = options.into() {
                self.index.expire_after = options.expire_after;
                self.index.given = options.given;
            }
            self
        }
        pub fn build(self) -> IndexModel {
            self.index
        }
    }
}

pub mod options {
    use super::*;

    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions {
        pub app_name: Option<String>,
        #[versions(">=2.1")]
        pub default_database: Option<String>,
    }
    impl ClientOptions {
        #[clean]
        pub async fn parse(conn_str: impl AsRef<str>) -> Result<Self>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct IndexOptions {
        pub expire_after: Option<Duration>,
        given: &'static str,
        pub name: Option<String>,
        pub unique: Option<bool>,
    }
    impl IndexOptions {
        pub fn builder() -> IndexOptionsBuilder {
            IndexOptionsBuilder { options: IndexOptions::default() }
        }
    }

    pub struct IndexOptionsBuilder {
        options: IndexOptions,
    }
    impl IndexOptionsBuilder {
        pub fn expire_after(mut self, expire_after: impl Into<Option<Duration>>) -> Self {
            self.options.expire_after = expire_after.into();
            self.options.given = "given";
            self
        }
        pub fn name(self, name: impl Into<Option<String>>) -> Self {
            self
        }
        pub fn unique(self, unique: impl Into<Option<bool>>) -> Self {
            self
        }
        pub fn build(self) -> IndexOptions {
            self.options
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct SessionOptions;

    #[versions(">=2.4")]
    #[derive(Clone, Debug, Default)]
    pub struct GridFsBucketOptions;

    pub enum UpdateModifications {
        Document(Document),
        Pipeline(Vec<Document>),
    }
    impl From<Document> for UpdateModifications {
        fn from(item: Document) -> Self {
            UpdateModifications::Document(item)
        }
    }
    impl From<Vec<Document>> for UpdateModifications {
        fn from(item: Vec<Document>) -> Self {
            UpdateModifications::Pipeline(item)
        }
    }

    pub enum ReturnDocument {
        After,
        Before,
    }
}

pub mod results {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }
    #[derive(Clone, Debug)]
    pub struct InsertManyResult {
        pub inserted_ids: HashMap<usize, Bson>,
    }
    #[derive(Clone, Debug)]
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }
    #[derive(Clone, Debug)]
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
    #[derive(Clone, Debug)]
    pub struct CreateIndexResult {
        pub index_name: String,
    }
}

#[versions(">=2.4")]
pub mod gridfs {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct GridFsBucket;
    impl GridFsBucket {
        #[clean]
        #[sink("mongodb", operation = "insert", data(filename))]
        pub fn open_upload_stream<'a>(
            &self,
            filename: impl AsRef<str>,
            options: impl Into<Option<AnyOptions>>,
        ) -> GridFsUploadStream;
        #[clean]
        pub async fn delete(&self, id: Bson) -> Result<()>;
    }

    pub struct GridFsUploadStream;
    impl futures_io::AsyncWrite for GridFsUploadStream {
        #[sink("mongodb", operation = "insert", data(buf))]
        fn poll_write(
            self: Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
            buf: &[u8],
        ) -> std::task::Poll<std::io::Result<usize>>;
    }
}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
    impl From<bson::ser::Error> for Error {
        fn from(err: bson::ser::Error) -> Error;
    }
}
