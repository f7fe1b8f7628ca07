#![model(package = "cdrs-tokio", versions = ">=6, <10")]

//! CQL with its values. What only selects or deletes is not a store.

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
}

pub mod query {
    pub struct PreparedQuery {
        statement: String,
    }
    #[derive(Clone)]
    pub struct QueryBatch {
        #[many]
        statement: String,
        #[many]
        values: Vec<u8>,
    }

    #[derive(Default)]
    pub struct BatchQueryBuilder {
        #[many]
        statement: String,
        #[many]
        values: Vec<u8>,
    }
    impl BatchQueryBuilder {
        #[clean]
        pub fn new() -> BatchQueryBuilder;
        pub fn add_query<Q, V>(mut self, query: Q, values: V) -> Self {
            self.statement = query;
            self.values = values;
            self
        }
        pub fn build(self) -> super::error::Result<QueryBatch> {
            Ok(QueryBatch { statement: self.statement, values: self.values })
        }
    }
}

pub mod cluster {
    pub mod session {
        use crate::error;
        use crate::frame::Envelope;
        use crate::query::{PreparedQuery, QueryBatch};

        pub struct Session<T, CM, LB> {
            transport: std::marker::PhantomData<(T, CM, LB)>,
        }
        impl<T, CM, LB> Session<T, CM, LB> {
            pub async fn prepare<Q: ToString>(&self, query: Q) -> error::Result<PreparedQuery> {
                Ok(PreparedQuery { statement: query })
            }
            #[clean]
            #[sink("cassandra", data(query), sql(query))]
            pub async fn query<Q: ToString>(&self, query: Q) -> error::Result<Envelope>;
            #[clean]
            #[sink("cassandra", data(query, values), sql(query))]
            pub async fn query_with_values<Q: ToString, V>(
                &self,
                query: Q,
                values: V,
            ) -> error::Result<Envelope>;
            #[clean]
            #[sink("cassandra", data(values), sql(prepared.statement))]
            pub async fn exec_with_values<V>(
                &self,
                prepared: &PreparedQuery,
                values: V,
            ) -> error::Result<Envelope>;
            #[clean]
            #[sink("cassandra", data(batch), sql(batch.statement))]
            pub async fn batch(&self, batch: QueryBatch) -> error::Result<Envelope>;
        }
    }
}

pub mod frame {
    #[versions(">=7")]
    pub struct Envelope;
}
