#![model(package = "mongodb", versions = "3", builds = ">=3.4.1", features = ["sync"])]

//! An action is built by a method of the collection and runs when it is awaited. It is reported
//! at the method, where the document is handed over.

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

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    #[clean]
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Self>;
    #[clean]
    pub fn with_options(options: options::ClientOptions) -> error::Result<Self>;
    #[clean]
    pub fn database(&self, name: &str) -> Database;
    #[clean]
    pub fn default_database(&self) -> Option<Database>;
    #[clean]
    pub fn start_session(&self) -> action::StartSession<'_>;
    #[clean]
    #[sink("mongodb", operation = "write", data(models))]
    pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<options::WriteModel>>) -> action::BulkWrite<'_>;
}

pub struct ClientSession;
impl ClientSession {
    #[clean]
    pub fn start_transaction(&mut self) -> action::StartTransaction<&mut Self>;
    #[clean]
    pub fn commit_transaction(&mut self) -> action::CommitTransaction<'_>;
    #[clean]
    pub fn abort_transaction(&mut self) -> action::AbortTransaction<'_>;
}

#[derive(Clone, Debug)]
pub struct Database;

impl Database {
    #[clean]
    pub fn name(&self) -> &str;
    #[clean]
    pub fn client(&self) -> &Client;
    pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T> {
        Collection { name, documents: std::marker::PhantomData }
    }
    #[clean]
    #[sink("mongodb", operation = "write", data(command))]
    pub fn run_command(&self, command: Document) -> action::RunCommand<'_>;
    #[clean]
    pub fn create_collection(&self, name: impl Into<String>) -> action::CreateCollection<'_>;
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
    pub fn update_one(&self, query: Document, update: impl Into<options::UpdateModifications>) -> action::Update<'_>;
    #[clean]
    #[sink("mongodb", operation = "update", data(update), store(self.name))]
    pub fn update_many(&self, query: Document, update: impl Into<options::UpdateModifications>) -> action::Update<'_>;
    #[clean]
    #[erases("mongodb", operation = "delete", store(self.name))]
    #[rows("one")]
    pub fn delete_one(&self, query: Document) -> action::Delete<'_>;
    #[clean]
    #[erases("mongodb", operation = "delete", store(self.name))]
    pub fn delete_many(&self, query: Document) -> action::Delete<'_>;
    #[clean]
    pub fn find(&self, filter: Document) -> action::Find<'_, T>;
    /// `$out` and `$merge` write what the server already has.
    #[clean]
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> action::Aggregate<'_>;
    #[clean]
    pub fn count_documents(&self, filter: Document) -> action::CountDocuments<'_>;
    #[clean]
    pub fn estimated_document_count(&self) -> action::CountDocuments<'_>;
    #[clean]
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> action::Distinct<'_>;
    #[clean]
    #[erases("mongodb", operation = "ttl-index", store(self.name), expiry(duration = index.expire_after, given = index.given))]
    pub fn create_index(&self, index: IndexModel) -> action::CreateIndex<'_>;
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> action::CreateIndex<'_> {
        let mut last = self.create_index(IndexModel::default());
        for index in indexes {
            last = self.create_index(index);
        }
        last
    }
    #[clean]
    pub fn drop(&self) -> action::DropCollection<'_>;
}

impl<T: Serialize + Send + Sync> Collection<T> {
    #[clean]
    #[sink("mongodb", operation = "insert", data(doc), store(self.name))]
    pub fn insert_one(&self, doc: impl Borrow<T>) -> action::InsertOne<'_>;
    #[clean]
    #[sink("mongodb", operation = "insert", data(docs), store(self.name))]
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> action::InsertMany<'_>;
    #[clean]
    #[sink("mongodb", operation = "update", data(replacement), store(self.name))]
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> action::Update<'_>;
}

impl<T: DeserializeOwned + Send + Sync> Collection<T> {
    #[clean]
    pub fn find_one(&self, filter: Document) -> action::FindOne<'_, T>;
    #[clean]
    pub fn find_one_and_delete(&self, filter: Document) -> action::FindOne<'_, T>;
    #[clean]
    #[sink("mongodb", operation = "update", data(update), store(self.name))]
    pub fn find_one_and_update(
        &self,
        filter: Document,
        update: impl Into<options::UpdateModifications>,
    ) -> action::FindOne<'_, T>;
    #[clean]
    #[sink("mongodb", operation = "update", data(replacement), store(self.name))]
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> action::FindOne<'_, T>;
}

/// Actions: builders whose options carry no data, and futures.
pub mod action {
    use super::*;

    pub struct InsertOne<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> InsertOne<'a> {
        #[clean]
        pub fn bypass_document_validation(self, value: bool) -> Self;
        #[clean]
        pub fn write_concern(self, value: options::WriteConcern) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<InsertOneResult>;
    }
    impl<'a> IntoFuture for InsertOne<'a> {
        type Output = Result<InsertOneResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<InsertOneResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct InsertMany<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> InsertMany<'a> {
        #[clean]
        pub fn bypass_document_validation(self, value: bool) -> Self;
        #[clean]
        pub fn write_concern(self, value: options::WriteConcern) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn ordered(self, value: bool) -> Self;
        #[clean]
        pub fn run(self) -> Result<InsertManyResult>;
    }
    impl<'a> IntoFuture for InsertMany<'a> {
        type Output = Result<InsertManyResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<InsertManyResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Update<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> Update<'a> {
        #[clean]
        pub fn array_filters(self, value: Vec<Document>) -> Self;
        #[clean]
        pub fn bypass_document_validation(self, value: bool) -> Self;
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn write_concern(self, value: options::WriteConcern) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn upsert(self, value: bool) -> Self;
        #[clean]
        pub fn run(self) -> Result<UpdateResult>;
    }
    impl<'a> IntoFuture for Update<'a> {
        type Output = Result<UpdateResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<UpdateResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Delete<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> Delete<'a> {
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn write_concern(self, value: options::WriteConcern) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<DeleteResult>;
    }
    impl<'a> IntoFuture for Delete<'a> {
        type Output = Result<DeleteResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<DeleteResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Find<'a, T: Send + Sync> {
        collection: std::marker::PhantomData<&'a T>,
    }
    impl<'a, T: Send + Sync> Find<'a, T> {
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn allow_disk_use(self, value: bool) -> Self;
        #[clean]
        pub fn max_time(self, value: Duration) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn no_cursor_timeout(self, value: bool) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn sort(self, value: Document) -> Self;
        #[clean]
        pub fn limit(self, value: i64) -> Self;
        #[clean]
        pub fn skip(self, value: u64) -> Self;
        #[clean]
        pub fn projection(self, value: Document) -> Self;
        #[clean]
        pub fn batch_size(self, value: u32) -> Self;
        #[clean]
        pub fn run(self) -> Result<Cursor<T>>;
    }
    impl<'a, T: Send + Sync> IntoFuture for Find<'a, T> {
        type Output = Result<Cursor<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<Cursor<T>>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct FindOne<'a, T: Send + Sync> {
        collection: std::marker::PhantomData<&'a T>,
    }
    impl<'a, T: Send + Sync> FindOne<'a, T> {
        #[clean]
        pub fn skip(self, value: u64) -> Self;
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn max_time(self, value: Duration) -> Self;
        #[clean]
        pub fn comment(self, value: Bson) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn sort(self, value: Document) -> Self;
        #[clean]
        pub fn projection(self, value: Document) -> Self;
        #[clean]
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<'a, T: Send + Sync> IntoFuture for FindOne<'a, T> {
        type Output = Result<Option<T>>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<Option<T>>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Aggregate<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> Aggregate<'a> {
        #[clean]
        pub fn allow_disk_use(self, value: bool) -> Self;
        #[clean]
        pub fn batch_size(self, value: u32) -> Self;
        #[clean]
        pub fn max_time(self, value: Duration) -> Self;
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<Cursor<Document>>;
    }
    impl<'a> IntoFuture for Aggregate<'a> {
        type Output = Result<Cursor<Document>>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<Cursor<Document>>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct CountDocuments<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> CountDocuments<'a> {
        #[clean]
        pub fn skip(self, value: u64) -> Self;
        #[clean]
        pub fn hint(self, value: options::Hint) -> Self;
        #[clean]
        pub fn max_time(self, value: Duration) -> Self;
        #[clean]
        pub fn with_options<O>(self, value: O) -> Self;
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn limit(self, value: u64) -> Self;
        #[clean]
        pub fn run(self) -> Result<u64>;
    }
    impl<'a> IntoFuture for CountDocuments<'a> {
        type Output = Result<u64>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<u64>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Distinct<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> Distinct<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<Vec<Bson>>;
    }
    impl<'a> IntoFuture for Distinct<'a> {
        type Output = Result<Vec<Bson>>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<Vec<Bson>>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct CreateIndex<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> CreateIndex<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<results::CreateIndexResult>;
    }
    impl<'a> IntoFuture for CreateIndex<'a> {
        type Output = Result<results::CreateIndexResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<results::CreateIndexResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct RunCommand<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> RunCommand<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<Document>;
    }
    impl<'a> IntoFuture for RunCommand<'a> {
        type Output = Result<Document>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<Document>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct BulkWrite<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> BulkWrite<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<results::SummaryBulkWriteResult>;
    }
    impl<'a> IntoFuture for BulkWrite<'a> {
        type Output = Result<results::SummaryBulkWriteResult>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<results::SummaryBulkWriteResult>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct StartSession<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> StartSession<'a> {
        #[clean]
        pub fn run(self) -> Result<ClientSession>;
    }
    impl<'a> IntoFuture for StartSession<'a> {
        type Output = Result<ClientSession>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<ClientSession>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub mod gridfs {
        use crate::gridfs;
        use super::super::*;

        pub struct OpenUploadStream<'a> {
            collection: std::marker::PhantomData<&'a ()>,
        }
        impl<'a> OpenUploadStream<'a> {
            #[clean]
            pub fn run(self) -> Result<gridfs::GridFsUploadStream>;
        }
        impl<'a> IntoFuture for OpenUploadStream<'a> {
            type Output = Result<gridfs::GridFsUploadStream>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<gridfs::GridFsUploadStream>> + Send + 'a>>;
            #[clean]
            fn into_future(self) -> Self::IntoFuture;
        }
    }

    pub struct CommitTransaction<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> CommitTransaction<'a> {
        #[clean]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for CommitTransaction<'a> {
        type Output = Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct AbortTransaction<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> AbortTransaction<'a> {
        #[clean]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for AbortTransaction<'a> {
        type Output = Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct CreateCollection<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> CreateCollection<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for CreateCollection<'a> {
        type Output = Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct DropCollection<'a> {
        collection: std::marker::PhantomData<&'a ()>,
    }
    impl<'a> DropCollection<'a> {
        #[clean]
        pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
        #[clean]
        pub fn run(self) -> Result<()>;
    }
    impl<'a> IntoFuture for DropCollection<'a> {
        type Output = Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct StartTransaction<S> {
        session: std::marker::PhantomData<S>,
    }
    impl<'a> IntoFuture for StartTransaction<&'a mut ClientSession> {
        type Output = Result<()>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }
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
        #[clean]
        pub async fn advance(&mut self) -> Result<bool>;
        pub fn deserialize_current<'a>(&'a self) -> Result<T> {
            Ok(self.document)
        }
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

    pub struct WriteConcern;
    pub enum Hint {
        Keys(Document),
        Name(String),
    }

    pub enum WriteModel {
        InsertOne(InsertOneModel),
        UpdateOne(UpdateOneModel),
        UpdateMany(UpdateManyModel),
        ReplaceOne(ReplaceOneModel),
        DeleteOne(DeleteOneModel),
        DeleteMany(DeleteManyModel),
    }
    pub struct DeleteOneModel;
    pub struct DeleteManyModel;

    pub struct InsertOneModel {
        pub document: Document,
    }
    impl InsertOneModel {
        #[clean]
        pub fn builder() -> InsertOneModelBuilder;
    }
    impl From<InsertOneModel> for WriteModel {
        fn from(model: InsertOneModel) -> Self {
            WriteModel::InsertOne(model)
        }
    }
    pub struct InsertOneModelBuilder {
        document: Document,
    }
    impl InsertOneModelBuilder {
        pub fn namespace<N>(self, namespace: N) -> Self {
            self
        }
        pub fn document(mut self, document: impl Into<Document>) -> Self {
            self.document = document.into();
            self
        }
        pub fn build(self) -> InsertOneModel {
            InsertOneModel { document: self.document }
        }
    }

    pub struct UpdateOneModel {
        pub update: UpdateModifications,
    }
    impl UpdateOneModel {
        #[clean]
        pub fn builder() -> UpdateOneModelBuilder;
    }
    impl From<UpdateOneModel> for WriteModel {
        fn from(model: UpdateOneModel) -> Self {
            WriteModel::UpdateOne(model)
        }
    }
    pub struct UpdateOneModelBuilder {
        update: UpdateModifications,
    }
    impl UpdateOneModelBuilder {
        pub fn namespace<N>(self, namespace: N) -> Self {
            self
        }
        pub fn filter(self, filter: impl Into<Document>) -> Self {
            self
        }
        pub fn update(mut self, update: impl Into<UpdateModifications>) -> Self {
            self.update = update.into();
            self
        }
        pub fn build(self) -> UpdateOneModel {
            UpdateOneModel { update: self.update }
        }
    }

    pub struct UpdateManyModel {
        pub update: UpdateModifications,
    }
    impl UpdateManyModel {
        #[clean]
        pub fn builder() -> UpdateManyModelBuilder;
    }
    impl From<UpdateManyModel> for WriteModel {
        fn from(model: UpdateManyModel) -> Self {
            WriteModel::UpdateMany(model)
        }
    }
    pub struct UpdateManyModelBuilder {
        update: UpdateModifications,
    }
    impl UpdateManyModelBuilder {
        pub fn namespace<N>(self, namespace: N) -> Self {
            self
        }
        pub fn filter(self, filter: impl Into<Document>) -> Self {
            self
        }
        pub fn update(mut self, update: impl Into<UpdateModifications>) -> Self {
            self.update = update.into();
            self
        }
        pub fn build(self) -> UpdateManyModel {
            UpdateManyModel { update: self.update }
        }
    }

    pub struct ReplaceOneModel {
        pub replacement: Document,
    }
    impl ReplaceOneModel {
        #[clean]
        pub fn builder() -> ReplaceOneModelBuilder;
    }
    impl From<ReplaceOneModel> for WriteModel {
        fn from(model: ReplaceOneModel) -> Self {
            WriteModel::ReplaceOne(model)
        }
    }
    pub struct ReplaceOneModelBuilder {
        replacement: Document,
    }
    impl ReplaceOneModelBuilder {
        pub fn namespace<N>(self, namespace: N) -> Self {
            self
        }
        pub fn filter(self, filter: impl Into<Document>) -> Self {
            self
        }
        pub fn replacement(mut self, replacement: impl Into<Document>) -> Self {
            self.replacement = replacement.into();
            self
        }
        pub fn build(self) -> ReplaceOneModel {
            ReplaceOneModel { replacement: self.replacement }
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
    #[derive(Clone, Debug)]
    pub struct SummaryBulkWriteResult {
        pub inserted_count: i64,
    }
}

pub mod gridfs {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct GridFsBucket;
    impl GridFsBucket {
        #[clean]
        #[sink("mongodb", operation = "insert", data(filename))]
        pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> action::gridfs::OpenUploadStream<'_>;
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

pub mod sync {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
        #[clean]
        pub fn database(&self, name: &str) -> Database;
    }

    #[derive(Clone, Debug)]
    pub struct Database;
    impl Database {
        pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T> {
            Collection { name, documents: std::marker::PhantomData }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Collection<T: Send + Sync> {
        name: String,
        documents: std::marker::PhantomData<T>,
    }
    impl<T: Send + Sync> Collection<T> {
        #[clean]
        #[sink("mongodb", operation = "update", data(update), store(self.name))]
        pub fn update_one(&self, query: Document, update: impl Into<options::UpdateModifications>) -> action::Update<'_>;
        #[clean]
        #[sink("mongodb", operation = "update", data(update), store(self.name))]
        pub fn update_many(&self, query: Document, update: impl Into<options::UpdateModifications>) -> action::Update<'_>;
        #[clean]
        #[erases("mongodb", operation = "delete", store(self.name))]
        #[rows("one")]
        pub fn delete_one(&self, query: Document) -> action::Delete<'_>;
        #[clean]
        #[erases("mongodb", operation = "delete", store(self.name))]
        pub fn delete_many(&self, query: Document) -> action::Delete<'_>;
        #[clean]
        pub fn find_one(&self, filter: Document) -> action::FindOne<'_, T>;
    }
    impl<T: Serialize + Send + Sync> Collection<T> {
        #[clean]
        #[sink("mongodb", operation = "insert", data(doc), store(self.name))]
        pub fn insert_one(&self, doc: impl Borrow<T>) -> action::InsertOne<'_>;
        #[clean]
        #[sink("mongodb", operation = "insert", data(docs), store(self.name))]
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> action::InsertMany<'_>;
        #[clean]
        #[sink("mongodb", operation = "update", data(replacement), store(self.name))]
        pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> action::Update<'_>;
    }
}
