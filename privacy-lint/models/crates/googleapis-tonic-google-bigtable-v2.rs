#![model(package = "googleapis-tonic-google-bigtable-v2", versions = ">=0.20, <1")]

//! The client that is generated from Bigtable's interface: mutations of rows of a table, which is the store. What
//! is read is what the table has, not what it was asked for.

use tonic::{IntoRequest, Response, Status, Streaming};

pub mod google {
    pub mod bigtable {
        pub mod v2 {
            use super::super::super::*;

            pub mod bigtable_client {
                use super::super::super::super::*;
                use super::*;

                #[derive(Clone, Debug)]
                pub struct BigtableClient<T> {
                    inner: T,
                }
                impl<T> BigtableClient<T> {
                    pub fn new(inner: T) -> Self {
                        BigtableClient { inner }
                    }
                    #[clean]
                    pub async fn read_rows(
                        &mut self,
                        request: impl IntoRequest<ReadRowsRequest>,
                    ) -> Result<Response<Streaming<ReadRowsResponse>>, Status>;
                    #[clean]
                    pub async fn sample_row_keys(
                        &mut self,
                        request: impl IntoRequest<SampleRowKeysRequest>,
                    ) -> Result<Response<Streaming<SampleRowKeysResponse>>, Status>;
                    pub async fn mutate_row(
                        &mut self,
                        request: impl IntoRequest<MutateRowRequest>,
                    ) -> Result<Response<MutateRowResponse>, Status> {
                        let request = request.into_request().into_inner();
                        write(request.table_name, (request.row_key, request.mutations))
                    }
                    pub async fn mutate_rows(
                        &mut self,
                        request: impl IntoRequest<MutateRowsRequest>,
                    ) -> Result<Response<Streaming<MutateRowsResponse>>, Status> {
                        let request = request.into_request().into_inner();
                        write(request.table_name, request.entries)
                    }
                    pub async fn check_and_mutate_row(
                        &mut self,
                        request: impl IntoRequest<CheckAndMutateRowRequest>,
                    ) -> Result<Response<CheckAndMutateRowResponse>, Status> {
                        let request = request.into_request().into_inner();
                        write(
                            request.table_name,
                            (request.row_key, request.true_mutations, request.false_mutations),
                        )
                    }
                    pub async fn read_modify_write_row(
                        &mut self,
                        request: impl IntoRequest<ReadModifyWriteRowRequest>,
                    ) -> Result<Response<ReadModifyWriteRowResponse>, Status> {
                        let request = request.into_request().into_inner();
                        write(request.table_name, (request.row_key, request.rules))
                    }
                    #[clean]
                    pub async fn ping_and_warm(
                        &mut self,
                        request: impl IntoRequest<PingAndWarmRequest>,
                    ) -> Result<Response<PingAndWarmResponse>, Status>;
                }

                #[clean]
                #[sink("bigtable", operation = "write", data(data), store(table))]
                fn write<D, R>(table: String, data: D) -> Result<Response<R>, Status>;
            }

            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ReadRowsRequest {
                pub table_name: String,
                pub rows: Option<RowSet>,
                pub filter: Option<RowFilter>,
                pub rows_limit: i64,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct RowSet {
                pub row_keys: Vec<Vec<u8>>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct RowFilter;
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ReadRowsResponse {
                pub last_scanned_row_key: Vec<u8>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct SampleRowKeysRequest {
                pub table_name: String,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct SampleRowKeysResponse {
                pub row_key: Vec<u8>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct MutateRowRequest {
                pub table_name: String,
                pub row_key: Vec<u8>,
                pub mutations: Vec<Mutation>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct MutateRowResponse;
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct MutateRowsRequest {
                pub table_name: String,
                pub entries: Vec<mutate_rows_request::Entry>,
            }
            pub mod mutate_rows_request {
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct Entry {
                    pub row_key: Vec<u8>,
                    pub mutations: Vec<super::Mutation>,
                }
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct MutateRowsResponse;
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct CheckAndMutateRowRequest {
                pub table_name: String,
                pub row_key: Vec<u8>,
                pub true_mutations: Vec<Mutation>,
                pub false_mutations: Vec<Mutation>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct CheckAndMutateRowResponse {
                pub predicate_matched: bool,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ReadModifyWriteRowRequest {
                pub table_name: String,
                pub row_key: Vec<u8>,
                pub rules: Vec<ReadModifyWriteRule>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ReadModifyWriteRowResponse;
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct ReadModifyWriteRule {
                pub family_name: String,
                pub column_qualifier: Vec<u8>,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PingAndWarmRequest {
                pub name: String,
            }
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PingAndWarmResponse;

            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Mutation {
                pub mutation: Option<mutation::Mutation>,
            }
            pub mod mutation {
                #[derive(Clone, Debug, PartialEq)]
                pub enum Mutation {
                    SetCell(SetCell),
                }
                #[derive(Clone, Debug, Default, PartialEq)]
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
