#![model(package = "elasticsearch", versions = ">=7, <10", builds = ">=9.1.0-alpha.1")]

//! A request is built up and stored when it is sent. What only reads or deletes ends in the transport,
//! which is not entered: a search leaves nothing in an index.

pub use self::client::Elasticsearch;
pub use self::error::Error;
pub use self::root::*;

mod client {
    use super::root::*;

    #[derive(Clone, Debug)]
    pub struct Elasticsearch;
    impl Elasticsearch {
        pub fn index<'a, 'b>(&'a self, parts: IndexParts<'b>) -> Index<'a, 'b, ()> {
            match parts {
                IndexParts::IndexId(index, id) => Index { index, id, body: (), client: std::marker::PhantomData },
                IndexParts::Index(index) => Index { index, id: "", body: (), client: std::marker::PhantomData },
            }
        }
        pub fn create<'a, 'b>(&'a self, parts: CreateParts<'b>) -> Create<'a, 'b, ()> {
            match parts {
                CreateParts::IndexId(index, id) => Create { index, id, body: (), client: std::marker::PhantomData },
            }
        }
        pub fn update<'a, 'b>(&'a self, parts: UpdateParts<'b>) -> Update<'a, 'b, ()> {
            match parts {
                UpdateParts::IndexId(index, id) => Update { index, id, body: (), client: std::marker::PhantomData },
            }
        }
        pub fn bulk<'a, 'b>(&'a self, parts: BulkParts<'b>) -> Bulk<'a, 'b, ()> {
            match parts {
                BulkParts::Index(index) => Bulk { index, body: (), client: std::marker::PhantomData },
                BulkParts::None => Bulk { index: unnamed(), body: (), client: std::marker::PhantomData },
            }
        }
        #[clean]
        pub fn search<'a, 'b>(&'a self, parts: SearchParts<'b>) -> Search<'a, 'b, ()>;
        #[clean]
        pub fn get<'a, 'b>(&'a self, parts: GetParts<'b>) -> Get<'a, 'b>;
        pub fn delete<'a, 'b>(&'a self, parts: DeleteParts<'b>) -> Delete<'a, 'b> {
            match parts {
                DeleteParts::IndexId(index, id) => Delete { index, client: std::marker::PhantomData },
            }
        }
    }

    #[clean]
    fn unnamed() -> &'static str;
}

mod root {
    use super::*;

    pub enum IndexParts<'b> {
        IndexId(&'b str, &'b str),
        Index(&'b str),
    }
    pub enum CreateParts<'b> {
        IndexId(&'b str, &'b str),
    }
    pub enum UpdateParts<'b> {
        IndexId(&'b str, &'b str),
    }
    pub enum BulkParts<'b> {
        None,
        Index(&'b str),
    }
    pub enum SearchParts<'b> {
        None,
        Index(&'b [&'b str]),
    }
    pub enum GetParts<'b> {
        IndexId(&'b str, &'b str),
    }
    pub enum DeleteParts<'b> {
        IndexId(&'b str, &'b str),
    }

    pub struct Index<'a, 'b, B> {
        index: &'b str,
        id: &'b str,
        body: B,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b, B> Index<'a, 'b, B> {
        pub fn body<T>(self, body: T) -> Index<'a, 'b, http::request::JsonBody<T>> {
            Index { index: self.index, id: self.id, body, client: std::marker::PhantomData }
        }
        #[clean]
        #[sink("elasticsearch", operation = "insert", data(self.id, self.body), store(self.index))]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }

    pub struct Create<'a, 'b, B> {
        index: &'b str,
        id: &'b str,
        body: B,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b, B> Create<'a, 'b, B> {
        pub fn body<T>(self, body: T) -> Create<'a, 'b, http::request::JsonBody<T>> {
            Create { index: self.index, id: self.id, body, client: std::marker::PhantomData }
        }
        #[clean]
        #[sink("elasticsearch", operation = "insert", data(self.id, self.body), store(self.index))]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }

    pub struct Update<'a, 'b, B> {
        index: &'b str,
        id: &'b str,
        body: B,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b, B> Update<'a, 'b, B> {
        pub fn body<T>(self, body: T) -> Update<'a, 'b, http::request::JsonBody<T>> {
            Update { index: self.index, id: self.id, body, client: std::marker::PhantomData }
        }
        #[clean]
        #[sink("elasticsearch", operation = "update", data(self.id, self.body), store(self.index))]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }

    pub struct Bulk<'a, 'b, B> {
        index: &'b str,
        body: B,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b, B> Bulk<'a, 'b, B> {
        pub fn body<T>(self, body: Vec<T>) -> Bulk<'a, 'b, http::request::NdBody<T>> {
            Bulk { index: self.index, body, client: std::marker::PhantomData }
        }
        #[clean]
        #[sink("elasticsearch", operation = "insert", data(self.body), store(self.index))]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }

    pub struct Search<'a, 'b, B> {
        index: &'b str,
        body: B,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b, B> Search<'a, 'b, B> {
        #[clean]
        pub fn body<T>(self, body: T) -> Search<'a, 'b, http::request::JsonBody<T>>;
        #[clean]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }
    pub struct Get<'a, 'b> {
        index: &'b str,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b> Get<'a, 'b> {
        #[clean]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }
    pub struct Delete<'a, 'b> {
        index: &'b str,
        client: std::marker::PhantomData<&'a ()>,
    }
    impl<'a, 'b> Delete<'a, 'b> {
        #[clean]
        #[erases("elasticsearch", store(self.index))]
        pub async fn send(self) -> Result<http::response::Response, Error>;
    }

    pub struct BulkOperation<B> {
        #[many]
        source: B,
        #[many]
        id: String,
    }
    impl<B> BulkOperation<B> {
        pub fn create(source: B) -> BulkCreateOperation<B> {
            BulkCreateOperation { operation: BulkOperation { source, id: "" } }
        }
        pub fn index(source: B) -> BulkIndexOperation<B> {
            BulkIndexOperation { operation: BulkOperation { source, id: "" } }
        }
        pub fn update<S: Into<String>>(id: S, source: B) -> BulkUpdateOperation<B> {
            BulkUpdateOperation { operation: BulkOperation { source, id } }
        }
        #[clean]
        pub fn delete<S: Into<String>>(id: S) -> BulkDeleteOperation<B>;
    }

    pub struct BulkCreateOperation<B> {
        operation: BulkOperation<B>,
    }
    impl<B> BulkCreateOperation<B> {
        pub fn id<S: Into<String>>(mut self, id: S) -> Self {
            self.operation.id = id;
            self
        }
    }
    impl<B> From<BulkCreateOperation<B>> for BulkOperation<B> {
        fn from(b: BulkCreateOperation<B>) -> Self {
            b.operation
        }
    }

    pub struct BulkIndexOperation<B> {
        operation: BulkOperation<B>,
    }
    impl<B> BulkIndexOperation<B> {
        pub fn id<S: Into<String>>(mut self, id: S) -> Self {
            self.operation.id = id;
            self
        }
    }
    impl<B> From<BulkIndexOperation<B>> for BulkOperation<B> {
        fn from(b: BulkIndexOperation<B>) -> Self {
            b.operation
        }
    }

    pub struct BulkUpdateOperation<B> {
        operation: BulkOperation<B>,
    }
    impl<B> From<BulkUpdateOperation<B>> for BulkOperation<B> {
        fn from(b: BulkUpdateOperation<B>) -> Self {
            b.operation
        }
    }

    pub struct BulkDeleteOperation<B> {
        source: std::marker::PhantomData<B>,
    }
    impl<B> From<BulkDeleteOperation<B>> for BulkOperation<B> {
        #[clean]
        fn from(b: BulkDeleteOperation<B>) -> Self;
    }

    pub struct BulkOperations {
        #[many]
        operations: Vec<u8>,
    }
    impl BulkOperations {
        #[clean]
        pub fn new() -> Self;
        pub fn push<O: Into<BulkOperation<B>>, B>(&mut self, op: O) -> Result<(), Error> {
            self.operations.push(op);
            Ok(())
        }
    }
}

pub mod http {
    pub mod request {
        pub struct JsonBody<T>(pub(crate) T);
        pub struct NdBody<T>(pub(crate) Vec<T>);
    }

    pub mod response {
        use crate::Error;

        pub struct Response;
        impl Response {
            #[clean]
            pub async fn json<B>(self) -> Result<B, Error>;
            #[clean]
            pub async fn text(self) -> Result<String, Error>;
            #[clean]
            pub fn status_code(&self) -> u16;
            #[clean]
            pub fn error_for_status_code(self) -> Result<Self, Error>;
        }
    }

    pub mod transport {
        use crate::Error;
        use std::time::Duration;

        #[derive(Clone, Debug)]
        pub struct Transport;
        impl Transport {
            #[clean]
            pub fn single_node(url: &str) -> Result<Transport, Error>;
            #[clean]
            pub async fn send<M, H, B, Q>(
                &self,
                method: M,
                path: &str,
                headers: H,
                query_string: Option<&Q>,
                body: Option<B>,
                timeout: Option<Duration>,
            ) -> Result<super::response::Response, Error>;
        }
    }
}

mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
