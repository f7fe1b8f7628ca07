#![model(package = "firestore", versions = ">=0.30, <1")]

//! A document goes to a collection, which is the store, when the fluent expression is executed.

pub type FirestoreResult<T> = Result<T, errors::FirestoreError>;

pub mod errors {
    #[derive(Debug)]
    pub enum FirestoreError {
        SystemError(String),
    }
    impl std::fmt::Display for FirestoreError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for FirestoreError {}
}

trait FirestoreCreateSupport {}
trait FirestoreUpdateSupport {}

#[derive(Clone)]
pub struct FirestoreDb;
impl FirestoreCreateSupport for FirestoreDb {}
impl FirestoreUpdateSupport for FirestoreDb {}
impl FirestoreDb {
    #[clean]
    pub async fn new<S: AsRef<str>>(google_project_id: S) -> FirestoreResult<Self>;
    #[clean]
    pub fn fluent(&self) -> FirestoreExprBuilder<'_, FirestoreDb>;
}

pub struct FirestoreExprBuilder<'a, D> {
    db: &'a D,
}
impl<'a, D> FirestoreExprBuilder<'a, D> {
    #[clean]
    pub fn insert(self) -> insert_builder::FirestoreInsertInitialBuilder<'a, D>;
    #[clean]
    pub fn update(self) -> update_builder::FirestoreUpdateInitialBuilder<'a, D>;
}

pub mod insert_builder {
    use crate::FirestoreResult;
    use serde::Serialize;

    pub struct FirestoreInsertInitialBuilder<'a, D> {
        db: &'a D,
    }
    impl<'a, D> FirestoreInsertInitialBuilder<'a, D> {
        pub fn into<S: AsRef<str>>(self, collection_id: S) -> FirestoreInsertDocIdBuilder<'a, D> {
            FirestoreInsertDocIdBuilder { db: self.db, collection_id }
        }
    }
    pub struct FirestoreInsertDocIdBuilder<'a, D> {
        db: &'a D,
        collection_id: String,
    }
    impl<'a, D> FirestoreInsertDocIdBuilder<'a, D> {
        pub fn document_id<S: AsRef<str> + Send>(self, document_id: S) -> FirestoreInsertDocObjBuilder<'a, D> {
            FirestoreInsertDocObjBuilder { db: self.db, collection_id: self.collection_id, document_id: Some(document_id) }
        }
        pub fn generate_document_id(self) -> FirestoreInsertDocObjBuilder<'a, D> {
            FirestoreInsertDocObjBuilder { db: self.db, collection_id: self.collection_id, document_id: None }
        }
    }
    pub struct FirestoreInsertDocObjBuilder<'a, D> {
        db: &'a D,
        collection_id: String,
        document_id: Option<String>,
    }
    impl<'a, D> FirestoreInsertDocObjBuilder<'a, D> {
        pub fn object<T: Serialize + Sync + Send>(self, object: &'a T) -> FirestoreInsertObjExecuteBuilder<'a, D, T> {
            FirestoreInsertObjExecuteBuilder {
                db: self.db,
                collection_id: self.collection_id,
                document_id: self.document_id,
                object,
            }
        }
    }
    pub struct FirestoreInsertObjExecuteBuilder<'a, D, T> {
        db: &'a D,
        collection_id: String,
        document_id: Option<String>,
        object: &'a T,
    }
    impl<'a, D, T> FirestoreInsertObjExecuteBuilder<'a, D, T> {
        #[clean]
        #[sink("firestore", operation = "insert", data(self.document_id, self.object), store(self.collection_id))]
        pub async fn execute<O>(self) -> FirestoreResult<O>;
    }
}

pub mod update_builder {
    use crate::FirestoreResult;
    use serde::Serialize;

    pub struct FirestoreUpdateInitialBuilder<'a, D> {
        db: &'a D,
    }
    impl<'a, D> FirestoreUpdateInitialBuilder<'a, D> {
        pub fn fields<I>(self, update_only_fields: I) -> Self {
            self
        }
        pub fn in_col<S: AsRef<str>>(self, collection_id: S) -> FirestoreUpdateDocObjBuilder<'a, D> {
            FirestoreUpdateDocObjBuilder { db: self.db, collection_id }
        }
    }
    pub struct FirestoreUpdateDocObjBuilder<'a, D> {
        db: &'a D,
        collection_id: String,
    }
    impl<'a, D> FirestoreUpdateDocObjBuilder<'a, D> {
        pub fn document_id<S: AsRef<str> + Send>(self, document_id: S) -> FirestoreUpdateObjInitExecuteBuilder<'a, D> {
            FirestoreUpdateObjInitExecuteBuilder { db: self.db, collection_id: self.collection_id, document_id }
        }
    }
    pub struct FirestoreUpdateObjInitExecuteBuilder<'a, D> {
        db: &'a D,
        collection_id: String,
        document_id: String,
    }
    impl<'a, D> FirestoreUpdateObjInitExecuteBuilder<'a, D> {
        pub fn object<T: Serialize + Sync + Send>(self, object: &'a T) -> FirestoreUpdateObjExecuteBuilder<'a, D, T> {
            FirestoreUpdateObjExecuteBuilder {
                db: self.db,
                collection_id: self.collection_id,
                document_id: self.document_id,
                object,
            }
        }
    }
    pub struct FirestoreUpdateObjExecuteBuilder<'a, D, T> {
        db: &'a D,
        collection_id: String,
        document_id: String,
        object: &'a T,
    }
    impl<'a, D, T> FirestoreUpdateObjExecuteBuilder<'a, D, T> {
        #[clean]
        #[sink("firestore", operation = "update", data(self.document_id, self.object), store(self.collection_id))]
        pub async fn execute<O>(self) -> FirestoreResult<O>;
    }
}

pub mod select_builder {
    use crate::FirestoreResult;

    /// What is found carries nothing of the id or the filter that it was found by.
    pub struct FirestoreSelectByIdBuilder<'a, D> {
        db: &'a D,
    }
    impl<'a, D> FirestoreSelectByIdBuilder<'a, D> {
        #[clean]
        pub fn obj<T>(self) -> FirestoreSelectObjByIdBuilder<'a, D, T>;
    }
    pub struct FirestoreSelectObjByIdBuilder<'a, D, T> {
        db: &'a D,
        types: std::marker::PhantomData<T>,
    }
    impl<'a, D, T> FirestoreSelectObjByIdBuilder<'a, D, T> {
        #[clean]
        pub async fn one<S: AsRef<str> + Send>(self, document_id: S) -> FirestoreResult<Option<T>>;
    }
    pub struct FirestoreSelectObjBuilder<'a, D, T> {
        db: &'a D,
        types: std::marker::PhantomData<T>,
    }
    impl<'a, D, T> FirestoreSelectObjBuilder<'a, D, T> {
        #[clean]
        pub async fn query(self) -> FirestoreResult<Vec<T>>;
    }
}
