#![model(package = "azure_storage_blobs", versions = ">=0.17, <0.22")]

//! A blob's client knows its container. An operation is a builder that is awaited: the call that makes it is
//! the one that stores, for it is given the content.

pub mod prelude {
    #[derive(Debug, Clone)]
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn container_client(self, container_name: impl Into<String>) -> ContainerClient {
            ContainerClient { container_name: container_name.into() }
        }
        pub fn blob_client(self, container_name: impl Into<String>, blob_name: impl Into<String>) -> BlobClient {
            BlobClient {
                container_client: ContainerClient { container_name: container_name.into() },
                blob_name: blob_name.into(),
            }
        }
        #[clean]
        pub fn blob_service_client(self) -> BlobServiceClient;
    }

    #[derive(Debug, Clone)]
    pub struct BlobServiceClient;
    impl BlobServiceClient {
        pub fn container_client<S: Into<String>>(&self, container_name: S) -> ContainerClient {
            ContainerClient { container_name: container_name.into() }
        }
    }

    #[derive(Debug, Clone)]
    pub struct ContainerClient {
        container_name: String,
    }
    impl ContainerClient {
        pub fn blob_client<BN: Into<String>>(&self, blob_name: BN) -> BlobClient {
            BlobClient { container_client: self.clone(), blob_name: blob_name.into() }
        }
    }

    #[derive(Debug, Clone)]
    pub struct BlobClient {
        container_client: ContainerClient,
        blob_name: String,
    }
    impl BlobClient {
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.blob_name, body), store(self.container_client.container_name))]
        pub fn put_block_blob(&self, body: impl Into<azure_core::Body>) -> super::blob::operations::PutBlockBlobBuilder;
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.blob_name, body), store(self.container_client.container_name))]
        pub fn put_block(
            &self,
            block_id: impl Into<BlockId>,
            body: impl Into<azure_core::Body>,
        ) -> super::blob::operations::PutBlockBuilder;
        #[clean]
        #[sink("azure-blob", operation = "append", data(self.blob_name, body), store(self.container_client.container_name))]
        pub fn append_block(&self, body: impl Into<azure_core::Body>) -> super::blob::operations::AppendBlockBuilder;
        #[clean]
        #[sink("azure-blob", operation = "update", data(tags), store(self.container_client.container_name))]
        pub fn set_tags(&self, tags: impl Into<Tags>) -> super::blob::operations::SetTagsBuilder;
        #[clean]
        pub fn get(&self) -> super::blob::operations::GetBlobBuilder;
        #[clean]
        pub async fn get_content(&self) -> azure_core::Result<Vec<u8>>;
        #[clean]
        #[erases("azure-blob", store(self.container_client.container_name))]
        pub fn delete(&self) -> super::blob::operations::DeleteBlobBuilder;
    }

    #[derive(Debug, Clone)]
    pub struct BlockId {
        bytes: bytes::Bytes,
    }
    #[derive(Debug, Clone)]
    pub struct Tags {
        #[many]
        values: String,
    }
}

pub mod blob {
    pub mod operations {
        use super::super::prelude::Tags;

        #[derive(Clone, Debug)]
        pub struct PutBlockBlobBuilder;
        impl PutBlockBlobBuilder {
            #[clean]
            #[sink("azure-blob", operation = "insert", data(metadata))]
            pub fn metadata<P: Into<azure_core::request_options::Metadata>>(self, metadata: P) -> Self;
            #[clean]
            #[sink("azure-blob", operation = "insert", data(tags))]
            pub fn tags<P: Into<Tags>>(self, tags: P) -> Self;
        }
        #[derive(Clone, Debug)]
        pub struct PutBlockBuilder;
        #[derive(Clone, Debug)]
        pub struct AppendBlockBuilder;
        #[derive(Clone, Debug)]
        pub struct SetTagsBuilder;
        #[derive(Clone, Debug)]
        pub struct GetBlobBuilder;
        #[derive(Clone, Debug)]
        pub struct DeleteBlobBuilder;
    }
}
