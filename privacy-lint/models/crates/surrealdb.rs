#![model(package = "surrealdb", versions = ">=2, <4")]

//! A statement is built by methods and runs when it is awaited. It is reported where the record or the
//! bound value is handed over. The table is known when the resource is a constant.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub trait Connection {}

#[derive(Clone, Debug)]
pub struct Surreal<C: Connection> {
    connection: std::marker::PhantomData<C>,
}

pub mod opt {
    pub trait CreateResource<Response> {}
    pub trait IntoResource<Output> {}
    impl<R> CreateResource<Option<R>> for &str {}
    impl<R> CreateResource<Option<R>> for (&str, &str) {}
    impl<R> IntoResource<Vec<R>> for &str {}
    impl<R> IntoResource<Option<R>> for (&str, &str) {}
}

impl<C: Connection> Surreal<C> {
    pub fn create<R>(&self, resource: impl opt::CreateResource<R>) -> method::Create<'_, C, R> {
        method::Create { table: resource, types: std::marker::PhantomData }
    }
    pub fn insert<O>(&self, resource: impl opt::IntoResource<O>) -> method::Insert<'_, C, O> {
        method::Insert { table: resource, types: std::marker::PhantomData }
    }
    pub fn update<O>(&self, resource: impl opt::IntoResource<O>) -> method::Update<'_, C, O> {
        method::Update { table: resource, types: std::marker::PhantomData }
    }
    pub fn upsert<O>(&self, resource: impl opt::IntoResource<O>) -> method::Upsert<'_, C, O> {
        method::Upsert { table: resource, types: std::marker::PhantomData }
    }
    #[clean]
    pub fn select<O>(&self, resource: impl opt::IntoResource<O>) -> method::Select<'_, C, O>;
    #[clean]
    pub fn delete<O>(&self, resource: impl opt::IntoResource<O>) -> method::Delete<'_, C, O>;
    #[sink("surrealdb", operation = "write", data(query), when_text(query, "CREATE", "INSERT", "UPDATE", "UPSERT", "RELATE", "LET", "BEGIN"))]
    pub fn query(&self, query: impl AsRef<str>) -> method::Query<'_, C> {
        method::Query { text: query, connection: std::marker::PhantomData }
    }
}

pub mod method {
    use super::*;

    pub struct Create<'r, C: Connection, R> {
        table: String,
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    impl<'r, C: Connection, R> Create<'r, C, R> {
        #[clean]
        #[sink("surrealdb", operation = "insert", data(data), store(self.table))]
        pub fn content<D>(self, data: D) -> Content<'r, C, R>;
    }

    pub struct Insert<'r, C: Connection, R> {
        table: String,
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    impl<'r, C: Connection, R> Insert<'r, C, R> {
        #[clean]
        #[sink("surrealdb", operation = "insert", data(data), store(self.table))]
        pub fn content<D>(self, data: D) -> Content<'r, C, R>;
        #[clean]
        #[sink("surrealdb", operation = "insert", data(data), store(self.table))]
        pub fn relation<D>(self, data: D) -> InsertRelation<'r, C, R>;
    }

    pub struct Update<'r, C: Connection, R> {
        table: String,
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    impl<'r, C: Connection, R> Update<'r, C, R> {
        #[clean]
        #[sink("surrealdb", operation = "update", data(data), store(self.table))]
        pub fn content<D>(self, data: D) -> Content<'r, C, R>;
        #[clean]
        #[sink("surrealdb", operation = "update", data(data), store(self.table))]
        pub fn merge<D>(self, data: D) -> Merge<'r, C, D, R>;
    }

    pub struct Upsert<'r, C: Connection, R> {
        table: String,
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    impl<'r, C: Connection, R> Upsert<'r, C, R> {
        #[clean]
        #[sink("surrealdb", operation = "upsert", data(data), store(self.table))]
        pub fn content<D>(self, data: D) -> Content<'r, C, R>;
        #[clean]
        #[sink("surrealdb", operation = "upsert", data(data), store(self.table))]
        pub fn merge<D>(self, data: D) -> Merge<'r, C, D, R>;
    }

    pub struct Query<'r, C: Connection> {
        text: String,
        connection: std::marker::PhantomData<&'r C>,
    }
    impl<'r, C: Connection> Query<'r, C> {
        #[sink("surrealdb", operation = "write", data(vars), when_text(self.text, "CREATE", "INSERT", "UPDATE", "UPSERT", "RELATE", "LET", "BEGIN"))]
        pub fn bind<B>(self, vars: B) -> Self {
            self
        }
    }

    pub struct Content<'r, C: Connection, R> {
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    struct InsertRelation<'r, C: Connection, R> {
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    pub struct Merge<'r, C: Connection, D, R> {
        types: std::marker::PhantomData<&'r (C, D, R)>,
    }
    pub struct Select<'r, C: Connection, R> {
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    pub struct Delete<'r, C: Connection, R> {
        types: std::marker::PhantomData<&'r (C, R)>,
    }
    impl<'r, C: Connection, R> std::future::IntoFuture for Content<'r, C, R> {
        type Output = Result<R>;
        type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = Result<R>> + Send + 'r>>;
        #[clean]
        fn into_future(self) -> Self::IntoFuture;
    }
}
