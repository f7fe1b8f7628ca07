#![model(package = "google-cloud-spanner", versions = ">=0.20, <0.34", builds = ">=0.23.1")]

//! Mutations are gathered and applied; DML is a statement with parameters. A query is not a store.

pub mod mutation {
    #[derive(Clone, Debug)]
    struct Mutation {
        table: String,
        #[many]
        values: Vec<u8>,
    }

    pub fn insert<V>(table: &str, columns: &[&str], values: &[V]) -> Mutation {
        Mutation { table, values }
    }
    pub fn insert_map<V>(table: &str, columns_ans_values: &[(&str, V)]) -> Mutation {
        Mutation { table, values: columns_ans_values }
    }
    pub fn insert_struct<S>(table: &str, to_struct: S) -> Mutation {
        Mutation { table, values: to_struct }
    }
    pub fn update<V>(table: &str, columns: &[&str], values: &[V]) -> Mutation {
        Mutation { table, values }
    }
    pub fn update_struct<S>(table: &str, to_struct: S) -> Mutation {
        Mutation { table, values: to_struct }
    }
    pub fn insert_or_update<V>(table: &str, columns: &[&str], values: &[V]) -> Mutation {
        Mutation { table, values }
    }
    pub fn insert_or_update_struct<S>(table: &str, to_struct: S) -> Mutation {
        Mutation { table, values: to_struct }
    }
    pub fn replace<V>(table: &str, columns: &[&str], values: &[V]) -> Mutation {
        Mutation { table, values }
    }
    #[clean]
    pub fn delete<K>(table: &str, key_set: K) -> Mutation;
}

pub mod statement {
    #[derive(Clone)]
    pub struct Statement {
        sql: String,
        #[many]
        params: Vec<u8>,
    }
    impl Statement {
        pub fn new<T: Into<String>>(sql: T) -> Self {
            Statement { sql, params: Vec::new() }
        }
        pub fn add_param<T>(&mut self, name: &str, value: &T) {
            self.params.push(value);
        }
    }
}

pub mod client {
    use crate::mutation::Mutation;

    #[derive(Debug)]
    pub enum Error {
        InvalidConfig(String),
    }

    #[derive(Clone)]
    pub struct Client;
    impl Client {
        #[clean]
        #[sink("spanner", operation = "write", data(ms), store(ms.table))]
        pub async fn apply(&self, ms: Vec<Mutation>) -> Result<Option<i64>, Error>;
        #[clean]
        #[sink("spanner", operation = "write", data(ms), store(ms.table))]
        pub async fn apply_at_least_once(&self, ms: Vec<Mutation>) -> Result<Option<i64>, Error>;
    }
}

pub mod transaction_rw {
    use crate::mutation::Mutation;
    use crate::statement::Statement;

    pub struct ReadWriteTransaction;
    impl ReadWriteTransaction {
        #[sink("spanner", operation = "write", data(ms), store(ms.table))]
        pub fn buffer_write(&mut self, ms: Vec<Mutation>);
        #[clean]
        #[sink("spanner", data(stmt), sql(stmt.sql))]
        pub async fn update(&mut self, stmt: Statement) -> Result<i64, String>;
    }
}
