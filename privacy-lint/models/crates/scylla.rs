#![model(package = "scylla", versions = "1")]

//! CQL with its values. What only selects or deletes is not a store; rows carry nothing of the values
//! that they were looked up by.

pub mod errors {
    #[derive(Debug)]
    pub struct NewSessionError;
    #[derive(Debug)]
    pub struct PrepareError;
    #[derive(Debug)]
    pub struct ExecutionError;
    #[derive(Debug)]
    pub struct PagerExecutionError;
}

pub mod statement {
    pub use self::unprepared::Statement;

    pub mod unprepared {
        #[derive(Clone, Debug)]
        pub struct Statement {
            pub contents: String,
        }
        impl Statement {
            pub fn new(query_text: impl Into<String>) -> Self {
                Statement { contents: query_text }
            }
        }
        impl From<String> for Statement {
            fn from(s: String) -> Statement {
                Statement { contents: s }
            }
        }
        impl<'a> From<&'a str> for Statement {
            fn from(s: &'a str) -> Statement {
                Statement { contents: s }
            }
        }
    }

    pub mod prepared {
        #[derive(Clone, Debug)]
        pub struct PreparedStatement {
            contents: String,
        }
        impl PreparedStatement {
            #[versions(">=1.9")]
            pub fn bind<V>(self, values: &V) -> Result<super::bound::BoundStatement, String> {
                Ok(super::bound::BoundStatement { contents: self.contents, values })
            }
        }
    }

    #[versions(">=1.9")]
    pub mod bound {
        #[derive(Clone, Debug)]
        pub struct BoundStatement {
            contents: String,
            values: Vec<u8>,
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
}

pub mod response {
    #[derive(Clone, Debug)]
    pub struct PagingState;
    impl PagingState {
        #[clean]
        pub fn start() -> Self;
    }
    #[derive(Debug)]
    pub enum PagingStateResponse {
        NoMorePages,
        HasMorePages { state: PagingState },
    }

    pub mod query_result {
        #[derive(Debug)]
        pub struct QueryResult;
    }
}

pub mod client {
    pub mod pager {
        pub struct QueryPager;
    }

    pub mod session {
        use crate::errors::{ExecutionError, PagerExecutionError, PrepareError};
        use crate::response::query_result::QueryResult;
        use crate::response::{PagingState, PagingStateResponse};
        use crate::statement::batch::Batch;
        use crate::statement::bound::BoundStatement;
        use crate::statement::prepared::PreparedStatement;
        use crate::statement::Statement;
        use super::pager::QueryPager;

        pub struct Session;
        impl Session {
            pub async fn prepare(&self, statement: impl Into<Statement>) -> Result<PreparedStatement, PrepareError> {
                Ok(PreparedStatement { contents: statement })
            }
            #[clean]
            #[sink("cassandra", data(statement, values), sql(statement))]
            pub async fn query_unpaged<V>(
                &self,
                statement: impl Into<Statement>,
                values: V,
            ) -> Result<QueryResult, ExecutionError>;
            #[clean]
            #[sink("cassandra", data(statement, values), sql(statement))]
            pub async fn query_iter<V>(
                &self,
                statement: impl Into<Statement>,
                values: V,
            ) -> Result<QueryPager, PagerExecutionError>;
            #[clean]
            #[sink("cassandra", data(statement, values), sql(statement))]
            pub async fn query_single_page<V>(
                &self,
                statement: impl Into<Statement>,
                values: V,
                paging_state: PagingState,
            ) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.contents))]
            pub async fn execute_unpaged<V>(
                &self,
                prepared: &PreparedStatement,
                values: V,
            ) -> Result<QueryResult, ExecutionError>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.contents))]
            pub async fn execute_iter<V>(
                &self,
                prepared: impl Into<PreparedStatement>,
                values: V,
            ) -> Result<QueryPager, PagerExecutionError>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.contents))]
            pub async fn execute_single_page<V>(
                &self,
                prepared: &PreparedStatement,
                values: V,
                paging_state: PagingState,
            ) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            #[versions(">=1.9")]
            #[clean]
            #[sink("cassandra", data(bound.values), sql(bound.contents))]
            pub async fn execute_bound_unpaged(&self, bound: &BoundStatement) -> Result<QueryResult, ExecutionError>;
            #[clean]
            #[sink("cassandra", data(batch, values), sql(batch.contents))]
            pub async fn batch<V>(&self, batch: &Batch, values: V) -> Result<QueryResult, ExecutionError>;
        }
    }

    pub mod caching_session {
        use super::pager::QueryPager;
        use crate::errors::{ExecutionError, PagerExecutionError};
        use crate::response::query_result::QueryResult;
        use crate::statement::batch::Batch;
        use crate::statement::Statement;

        pub struct CachingSession<S = ()> {
            hasher: std::marker::PhantomData<S>,
        }
        impl<S> CachingSession<S> {
            #[clean]
            #[sink("cassandra", data(query, values), sql(query))]
            pub async fn execute_unpaged<V>(
                &self,
                query: impl Into<Statement>,
                values: V,
            ) -> Result<QueryResult, ExecutionError>;
            #[clean]
            #[sink("cassandra", data(query, values), sql(query))]
            pub async fn execute_iter<V>(
                &self,
                query: impl Into<Statement>,
                values: V,
            ) -> Result<QueryPager, PagerExecutionError>;
            #[clean]
            #[sink("cassandra", data(batch, values), sql(batch.contents))]
            pub async fn batch<V>(&self, batch: &Batch, values: V) -> Result<QueryResult, ExecutionError>;
        }
    }
}
