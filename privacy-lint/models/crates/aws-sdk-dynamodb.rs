#![model(package = "aws-sdk-dynamodb", versions = "1")]

//! An operation is a builder that is sent; the table is the store. Keys that only look up, conditions
//! and what is deleted leave nothing behind.

use std::collections::HashMap;

pub use self::client::Client;

type Item = HashMap<String, types::AttributeValue>;

pub mod error {
    #[derive(Debug)]
    pub enum SdkError<E> {
        ServiceError(E),
    }
    impl<E> std::fmt::Display for SdkError<E> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<E: std::fmt::Debug> std::error::Error for SdkError<E> {}
    #[derive(Debug)]
    pub struct BuildError;
}

pub mod client {
    use super::operation::*;

    #[derive(Clone, Debug)]
    pub struct Client;

    impl Client {
        #[clean]
        pub fn new(sdk_config: &aws_types::sdk_config::SdkConfig) -> Self;
        pub fn put_item(&self) -> put_item::builders::PutItemFluentBuilder {
            put_item::builders::PutItemFluentBuilder { table: String::new(), data: Default::default() }
        }
        pub fn update_item(&self) -> update_item::builders::UpdateItemFluentBuilder {
            update_item::builders::UpdateItemFluentBuilder { table: String::new(), data: Default::default() }
        }
        pub fn batch_write_item(&self) -> batch_write_item::builders::BatchWriteItemFluentBuilder {
            batch_write_item::builders::BatchWriteItemFluentBuilder { table: String::new(), data: Default::default() }
        }
        pub fn transact_write_items(&self) -> transact_write_items::builders::TransactWriteItemsFluentBuilder {
            transact_write_items::builders::TransactWriteItemsFluentBuilder { table: String::new(), data: Default::default() }
        }
        pub fn execute_statement(&self) -> execute_statement::builders::ExecuteStatementFluentBuilder {
            execute_statement::builders::ExecuteStatementFluentBuilder { table: String::new(), data: Default::default() }
        }
        #[clean]
        pub fn get_item(&self) -> get_item::builders::GetItemFluentBuilder;
        #[clean]
        pub fn query(&self) -> query::builders::QueryFluentBuilder;
        #[clean]
        pub fn scan(&self) -> scan::builders::ScanFluentBuilder;
        #[clean]
        pub fn delete_item(&self) -> delete_item::builders::DeleteItemFluentBuilder;
    }
}

pub mod operation {
    use super::*;

    pub mod put_item {
        use super::super::*;

        #[derive(Debug)]
        pub struct PutItemOutput;
        #[derive(Debug)]
        pub struct PutItemError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct PutItemFluentBuilder {
                table: String,
                #[many]
                data: String,
            }
            impl PutItemFluentBuilder {
                pub fn table_name(mut self, input: impl Into<String>) -> Self {
                    self.table = input;
                    self
                }
                pub fn set_table_name(mut self, input: Option<String>) -> Self {
                    self.table = input;
                    self
                }
                pub fn item(mut self, k: impl Into<String>, v: types::AttributeValue) -> Self {
                    self.data = v;
                    self
                }
                pub fn set_item(mut self, input: Option<Item>) -> Self {
                    self.data = input;
                    self
                }
                #[clean]
                #[sink("dynamodb", operation = "insert", data(self.data), store(self.table))]
                pub async fn send(self) -> Result<PutItemOutput, error::SdkError<PutItemError>>;
            }
        }
    }

    pub mod update_item {
        use super::super::*;

        #[derive(Debug)]
        pub struct UpdateItemOutput;
        #[derive(Debug)]
        pub struct UpdateItemError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct UpdateItemFluentBuilder {
                table: String,
                #[many]
                data: String,
            }
            impl UpdateItemFluentBuilder {
                pub fn table_name(mut self, input: impl Into<String>) -> Self {
                    self.table = input;
                    self
                }
                pub fn set_table_name(mut self, input: Option<String>) -> Self {
                    self.table = input;
                    self
                }
                pub fn key(mut self, k: impl Into<String>, v: types::AttributeValue) -> Self {
                    self.data = v;
                    self
                }
                pub fn set_key(mut self, input: Option<Item>) -> Self {
                    self.data = input;
                    self
                }
                pub fn update_expression(mut self, input: impl Into<String>) -> Self {
                    self.data = input;
                    self
                }
                pub fn set_update_expression(mut self, input: Option<String>) -> Self {
                    self.data = input;
                    self
                }
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: types::AttributeValue) -> Self {
                    self.data = v;
                    self
                }
                pub fn set_expression_attribute_values(mut self, input: Option<Item>) -> Self {
                    self.data = input;
                    self
                }
                pub fn attribute_updates(mut self, k: impl Into<String>, v: types::AttributeValueUpdate) -> Self {
                    self.data = v;
                    self
                }
                #[clean]
                #[sink("dynamodb", operation = "update", data(self.data), store(self.table))]
                pub async fn send(self) -> Result<UpdateItemOutput, error::SdkError<UpdateItemError>>;
            }
        }
    }

    pub mod batch_write_item {
        use super::super::*;

        #[derive(Debug)]
        pub struct BatchWriteItemOutput;
        #[derive(Debug)]
        pub struct BatchWriteItemError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct BatchWriteItemFluentBuilder {
                table: String,
                #[many]
                data: String,
            }
            impl BatchWriteItemFluentBuilder {
                pub fn request_items(mut self, k: impl Into<String>, v: Vec<types::WriteRequest>) -> Self {
                    self.table = k;
                    self.data = v;
                    self
                }
                pub fn set_request_items(mut self, input: Option<HashMap<String, Vec<types::WriteRequest>>>) -> Self {
                    self.data = input;
                    self
                }
                #[clean]
                #[sink("dynamodb", operation = "write", data(self.data), store(self.table))]
                pub async fn send(self) -> Result<BatchWriteItemOutput, error::SdkError<BatchWriteItemError>>;
            }
        }
    }

    pub mod transact_write_items {
        use super::super::*;

        #[derive(Debug)]
        pub struct TransactWriteItemsOutput;
        #[derive(Debug)]
        pub struct TransactWriteItemsError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct TransactWriteItemsFluentBuilder {
                table: String,
                #[many]
                data: String,
            }
            impl TransactWriteItemsFluentBuilder {
                pub fn transact_items(mut self, input: types::TransactWriteItem) -> Self {
                    self.data = input;
                    self
                }
                pub fn set_transact_items(mut self, input: Option<Vec<types::TransactWriteItem>>) -> Self {
                    self.data = input;
                    self
                }
                #[clean]
                #[sink("dynamodb", operation = "write", data(self.data), store(self.table))]
                pub async fn send(self) -> Result<TransactWriteItemsOutput, error::SdkError<TransactWriteItemsError>>;
            }
        }
    }

    pub mod execute_statement {
        use super::super::*;

        #[derive(Debug)]
        pub struct ExecuteStatementOutput;
        #[derive(Debug)]
        pub struct ExecuteStatementError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ExecuteStatementFluentBuilder {
                table: String,
                #[many]
                data: String,
            }
            impl ExecuteStatementFluentBuilder {
                pub fn statement(mut self, input: impl Into<String>) -> Self {
                    self.table = input;
                    self
                }
                pub fn parameters(mut self, input: types::AttributeValue) -> Self {
                    self.data = input;
                    self
                }
                pub fn set_parameters(mut self, input: Option<Vec<types::AttributeValue>>) -> Self {
                    self.data = input;
                    self
                }
                #[clean]
                #[sink("dynamodb", data(self.table, self.data), sql(self.table))]
                pub async fn send(self) -> Result<ExecuteStatementOutput, error::SdkError<ExecuteStatementError>>;
            }
        }
    }

    pub mod get_item {
        use super::super::*;

        #[derive(Debug)]
        pub struct GetItemOutput {
            pub item: Option<Item>,
        }
        #[derive(Debug)]
        pub struct GetItemError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct GetItemFluentBuilder;
            impl GetItemFluentBuilder {
                #[clean]
                pub fn table_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, k: impl Into<String>, v: types::AttributeValue) -> Self;
                #[clean]
                pub fn set_key(self, input: Option<Item>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<GetItemOutput, error::SdkError<GetItemError>>;
            }
        }
    }

    pub mod query {
        use super::super::*;

        #[derive(Debug)]
        pub struct QueryOutput {
            pub items: Option<Vec<Item>>,
        }
        #[derive(Debug)]
        pub struct QueryError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct QueryFluentBuilder;
            impl QueryFluentBuilder {
                #[clean]
                pub fn table_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn expression_attribute_values(self, k: impl Into<String>, v: types::AttributeValue) -> Self;
                #[clean]
                pub fn set_expression_attribute_values(self, input: Option<Item>) -> Self;
                #[clean]
                pub fn filter_expression(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key_condition_expression(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<QueryOutput, error::SdkError<QueryError>>;
            }
        }
    }

    pub mod scan {
        use super::super::*;

        #[derive(Debug)]
        pub struct ScanOutput {
            pub items: Option<Vec<Item>>,
        }
        #[derive(Debug)]
        pub struct ScanError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct ScanFluentBuilder;
            impl ScanFluentBuilder {
                #[clean]
                pub fn table_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn expression_attribute_values(self, k: impl Into<String>, v: types::AttributeValue) -> Self;
                #[clean]
                pub fn set_expression_attribute_values(self, input: Option<Item>) -> Self;
                #[clean]
                pub fn filter_expression(self, input: impl Into<String>) -> Self;
                #[clean]
                pub async fn send(self) -> Result<ScanOutput, error::SdkError<ScanError>>;
            }
        }
    }

    pub mod delete_item {
        use super::super::*;

        #[derive(Debug)]
        pub struct DeleteItemOutput {
            pub attributes: Option<Item>,
        }
        #[derive(Debug)]
        pub struct DeleteItemError;

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug)]
            pub struct DeleteItemFluentBuilder;
            impl DeleteItemFluentBuilder {
                #[clean]
                pub fn table_name(self, input: impl Into<String>) -> Self;
                #[clean]
                pub fn key(self, k: impl Into<String>, v: types::AttributeValue) -> Self;
                #[clean]
                pub fn set_key(self, input: Option<Item>) -> Self;
                #[clean]
                #[erases("dynamodb")]
                pub async fn send(self) -> Result<DeleteItemOutput, error::SdkError<DeleteItemError>>;
            }
        }
    }
}

pub mod types {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeValue {
        B(super::primitives::Blob),
        Bool(bool),
        L(Vec<AttributeValue>),
        M(HashMap<String, AttributeValue>),
        N(String),
        Ns(Vec<String>),
        Null(bool),
        S(String),
        Ss(Vec<String>),
    }
    impl AttributeValue {
        pub fn as_s(&self) -> Result<&String, &Self>;
        pub fn as_n(&self) -> Result<&String, &Self>;
    }

    #[derive(Clone, Debug)]
    pub struct Put {
        #[many]
        data: String,
    }
    impl Put {
        pub fn builder() -> builders::PutBuilder {
            builders::PutBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Update {
        #[many]
        data: String,
    }
    impl Update {
        pub fn builder() -> builders::UpdateBuilder {
            builders::UpdateBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PutRequest {
        #[many]
        data: String,
    }
    impl PutRequest {
        pub fn builder() -> builders::PutRequestBuilder {
            builders::PutRequestBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WriteRequest {
        #[many]
        data: String,
    }
    impl WriteRequest {
        pub fn builder() -> builders::WriteRequestBuilder {
            builders::WriteRequestBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TransactWriteItem {
        #[many]
        data: String,
    }
    impl TransactWriteItem {
        pub fn builder() -> builders::TransactWriteItemBuilder {
            builders::TransactWriteItemBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AttributeValueUpdate {
        #[many]
        data: String,
    }
    impl AttributeValueUpdate {
        pub fn builder() -> builders::AttributeValueUpdateBuilder {
            builders::AttributeValueUpdateBuilder { data: Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DeleteRequest;

    #[derive(Clone, Debug)]
    pub struct Delete;

    #[derive(Clone, Debug)]
    pub struct KeysAndAttributes;

    pub mod builders {
        use super::*;

        pub struct PutBuilder {
            #[many]
            data: String,
        }
        impl PutBuilder {
            pub fn item(mut self, k: impl Into<String>, v: AttributeValue) -> Self {
                self.data = v;
                self
            }
            pub fn set_item(mut self, input: Option<Item>) -> Self {
                self.data = input;
                self
            }
            /// The table of one write among several is not kept.
            pub fn table_name(self, input: impl Into<String>) -> Self {
                self
            }
            pub fn build(self) -> Result<Put, error::BuildError> {
                Ok(Put { data: self.data })
            }
        }

        pub struct UpdateBuilder {
            #[many]
            data: String,
        }
        impl UpdateBuilder {
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self {
                self.data = v;
                self
            }
            pub fn set_key(mut self, input: Option<Item>) -> Self {
                self.data = input;
                self
            }
            pub fn update_expression(mut self, input: impl Into<String>) -> Self {
                self.data = input;
                self
            }
            pub fn set_update_expression(mut self, input: Option<String>) -> Self {
                self.data = input;
                self
            }
            pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self {
                self.data = v;
                self
            }
            pub fn set_expression_attribute_values(mut self, input: Option<Item>) -> Self {
                self.data = input;
                self
            }
            /// The table of one write among several is not kept.
            pub fn table_name(self, input: impl Into<String>) -> Self {
                self
            }
            pub fn build(self) -> Result<Update, error::BuildError> {
                Ok(Update { data: self.data })
            }
        }

        pub struct PutRequestBuilder {
            #[many]
            data: String,
        }
        impl PutRequestBuilder {
            pub fn item(mut self, k: impl Into<String>, v: AttributeValue) -> Self {
                self.data = v;
                self
            }
            pub fn set_item(mut self, input: Option<Item>) -> Self {
                self.data = input;
                self
            }
            pub fn build(self) -> Result<PutRequest, error::BuildError> {
                Ok(PutRequest { data: self.data })
            }
        }

        pub struct WriteRequestBuilder {
            #[many]
            data: String,
        }
        impl WriteRequestBuilder {
            pub fn put_request(mut self, input: PutRequest) -> Self {
                self.data = input;
                self
            }
            pub fn delete_request(self, input: DeleteRequest) -> Self {
                self
            }
            pub fn build(self) -> WriteRequest {
                WriteRequest { data: self.data }
            }
        }

        pub struct TransactWriteItemBuilder {
            #[many]
            data: String,
        }
        impl TransactWriteItemBuilder {
            pub fn put(mut self, input: Put) -> Self {
                self.data = input;
                self
            }
            pub fn update(mut self, input: Update) -> Self {
                self.data = input;
                self
            }
            pub fn delete(self, input: Delete) -> Self {
                self
            }
            pub fn build(self) -> TransactWriteItem {
                TransactWriteItem { data: self.data }
            }
        }

        pub struct AttributeValueUpdateBuilder {
            #[many]
            data: String,
        }
        impl AttributeValueUpdateBuilder {
            pub fn value(mut self, input: AttributeValue) -> Self {
                self.data = input;
                self
            }
            pub fn build(self) -> AttributeValueUpdate {
                AttributeValueUpdate { data: self.data }
            }
        }
    }
}

pub mod primitives {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Blob {
        inner: Vec<u8>,
    }
    impl Blob {
        pub fn new<T: Into<Vec<u8>>>(input: T) -> Self {
            Blob { inner: input.into() }
        }
    }
}
