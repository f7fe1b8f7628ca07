#![model(package = "typesense", versions = ">=0.2, <1")]

//! Documents of a collection, which is the store. A search leaves nothing in it.

use std::borrow::Cow;

#[versions(">=0.4")]
#[derive(Debug)]
pub enum Error<E> {
    Api(E),
}

#[versions(">=0.4")]
#[derive(Debug, Clone)]
pub struct Client;
impl Client {
    pub fn collection_named<'c, D>(&'c self, collection_name: impl Into<Cow<'c, str>>) -> client::Collection<'c, D> {
        client::Collection { collection_name, documents: std::marker::PhantomData }
    }
    pub fn collection_schemaless<'c>(
        &'c self,
        collection_name: impl Into<Cow<'c, str>>,
    ) -> client::Collection<'c, serde_json::Value> {
        client::Collection { collection_name, documents: std::marker::PhantomData }
    }
}

mod client {
    use super::*;

    pub use self::collection::Collection;

    pub mod collection {
        use super::*;

        pub struct Collection<'c, D = serde_json::Value> {
            collection_name: &'c str,
            documents: std::marker::PhantomData<D>,
        }
        impl<'c, D> Collection<'c, D> {
            pub fn documents<'d>(&'d self) -> documents::Documents<'d, D> {
                documents::Documents { collection_name: self.collection_name, documents: std::marker::PhantomData }
            }
        }

        pub mod documents {
            use super::*;

            pub struct Documents<'d, D = serde_json::Value> {
                collection_name: &'d str,
                documents: std::marker::PhantomData<D>,
            }
            impl<'d, D> Documents<'d, D> {
                #[clean]
                #[sink("typesense", operation = "insert", data(document), store(self.collection_name))]
                pub async fn create<P>(&self, document: &D, params: Option<P>) -> Result<D, Error<()>>;
                #[clean]
                #[sink("typesense", operation = "upsert", data(document), store(self.collection_name))]
                pub async fn upsert<P>(&self, document: &D, params: Option<P>) -> Result<D, Error<()>>;
                #[clean]
                #[sink("typesense", operation = "insert", data(documents_jsonl), store(self.collection_name))]
                pub async fn import_jsonl<P>(
                    &self,
                    documents_jsonl: impl Into<Cow<'_, str>>,
                    params: P,
                ) -> Result<String, Error<()>>;
            }
        }
    }
}
