#![model(package = "scylla", versions = ">=0.11, <1")]

//! CQL with its values. What only selects or deletes is not a store; rows carry nothing of the values
//! that they were looked up by. Both interfaces for rows, the old and the new, are of one session.

use self::transport::session::GenericSession;
pub use self::transport::session::Session;
#[versions(">=0.15")]
pub use self::transport::session::LegacySession;
#[versions("<0.15")]
use self::transport::session::LegacySession;

pub mod query {
    #[derive(Clone, Debug)]
    pub struct Query {
        pub contents: String,
    }
    impl Query {
        pub fn new(query_text: impl Into<String>) -> Self {
            Query { contents: query_text }
        }
    }
    impl From<String> for Query {
        fn from(s: String) -> Query {
            Query { contents: s }
        }
    }
    impl<'a> From<&'a str> for Query {
        fn from(s: &'a str) -> Query {
            Query { contents: s }
        }
    }
}

pub mod prepared_statement {
    #[derive(Clone, Debug)]
    pub struct PreparedStatement {
        contents: String,
    }
}

pub mod batch {
    #[derive(Clone, Debug, Default)]
    pub struct Batch {
        #[many]
        contents: String,
    }
    impl Batch {
        pub fn append_statement<S>(&mut self, statement: S) {
            self.contents = statement;
        }
    }
}

pub mod transport {
    pub mod errors {
        #[derive(Debug)]
        pub struct QueryError;
    }

    pub mod query_result {
        #[derive(Debug)]
        pub struct QueryResult;
    }

    pub mod session {
        use super::errors::QueryError;
        use super::query_result::QueryResult;
        use crate::batch::Batch;
        use crate::prepared_statement::PreparedStatement;
        use crate::query::Query;

        #[versions(">=0.15")]
        pub enum CurrentDeserializationApi {}
        #[versions(">=0.15")]
        pub enum LegacyDeserializationApi {}

        #[versions(">=0.15")]
        pub struct GenericSession<DeserializationApi> {
            api: std::marker::PhantomData<DeserializationApi>,
        }
        pub type Session = GenericSession<CurrentDeserializationApi>;
        #[versions(">=0.15")]
        pub type LegacySession = GenericSession<LegacyDeserializationApi>;

        impl<DeserApi> GenericSession<DeserApi> {
            pub async fn prepare(&self, query: impl Into<Query>) -> Result<PreparedStatement, QueryError> {
                Ok(PreparedStatement { contents: query })
            }
            #[clean]
            #[sink("cassandra", data(query, values), sql(query))]
            pub async fn query_unpaged<V>(&self, query: impl Into<Query>, values: V) -> Result<QueryResult, QueryError>;
            #[clean]
            #[sink("cassandra", data(query, values), sql(query))]
            pub async fn query_iter<V>(&self, query: impl Into<Query>, values: V) -> Result<QueryResult, QueryError>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.contents))]
            pub async fn execute_unpaged<V>(
                &self,
                prepared: &PreparedStatement,
                values: V,
            ) -> Result<QueryResult, QueryError>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.contents))]
            pub async fn execute_iter<V>(
                &self,
                prepared: impl Into<PreparedStatement>,
                values: V,
            ) -> Result<QueryResult, QueryError>;
            #[clean]
            #[sink("cassandra", data(batch, values), sql(batch.contents))]
            pub async fn batch<V>(&self, batch: &Batch, values: V) -> Result<QueryResult, QueryError>;
        }
    }
}
