#![model(package = "bigtable_rs", versions = ">=0.2, <1", builds = ">=0.3")]

//! Mutations of rows of a table, which is the store.

pub mod bigtable {
    use crate::google::bigtable::v2::{MutateRowRequest, MutateRowsRequest};

    type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub enum Error {
        RowNotFound,
    }

    #[derive(Clone)]
    pub struct BigTable;
    impl BigTable {
        #[clean]
        #[sink("bigtable", operation = "write", data(request.row_key, request.mutations), store(request.table_name))]
        pub async fn mutate_row(&mut self, request: MutateRowRequest) -> Result<()>;
        #[clean]
        #[sink("bigtable", operation = "write", data(request.entries), store(request.table_name))]
        pub async fn mutate_rows(&mut self, request: MutateRowsRequest) -> Result<()>;
    }
}

#[versions(">=0.4.2")]
pub mod google {
    pub mod bigtable {
        pub mod v2 {
            #[derive(Clone, Debug, Default)]
            pub struct MutateRowRequest {
                pub table_name: String,
                pub row_key: Vec<u8>,
                pub mutations: Vec<Mutation>,
            }
            #[derive(Clone, Debug, Default)]
            pub struct MutateRowsRequest {
                pub table_name: String,
                pub entries: Vec<mutate_rows_request::Entry>,
            }
            pub mod mutate_rows_request {
                #[derive(Clone, Debug, Default)]
                pub struct Entry {
                    pub row_key: Vec<u8>,
                    pub mutations: Vec<super::Mutation>,
                }
            }
            #[derive(Clone, Debug, Default)]
            pub struct Mutation {
                pub mutation: Option<mutation::Mutation>,
            }
            pub mod mutation {
                #[derive(Clone, Debug)]
                pub enum Mutation {
                    SetCell(SetCell),
                }
                #[derive(Clone, Debug, Default)]
                pub struct SetCell {
                    pub family_name: String,
                    pub column_qualifier: Vec<u8>,
                    pub timestamp_micros: i64,
                    pub value: Vec<u8>,
                }
            }
        }
    }
}
