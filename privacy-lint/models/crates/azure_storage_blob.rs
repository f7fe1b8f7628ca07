#![model(package = "azure_storage_blob", versions = "1")]

//! The client that Microsoft publishes. A blob's client is made of its container's and knows both names as a
//! URL, of which nothing is constant before run time but what `blob_client` was given.

pub use self::clients::{AppendBlobClient, BlobClient, BlobContainerClient, BlobServiceClient, BlockBlobClient};

pub mod clients {
    use super::models::*;
    use azure_core::http::{NoFormat, RequestContent, Response};
    use std::collections::HashMap;

    pub struct BlobServiceClient;
    impl BlobServiceClient {
        pub fn blob_container_client(&self, container_name: &str) -> BlobContainerClient {
            BlobContainerClient { container_name: container_name.to_owned() }
        }
        pub fn blob_client(&self, container_name: &str, blob_name: &str) -> BlobClient {
            BlobClient { container_name: container_name.to_owned(), blob_name: blob_name.to_owned() }
        }
    }

    pub struct BlobContainerClient {
        container_name: String,
    }
    impl BlobContainerClient {
        pub fn blob_client(&self, blob_name: &str) -> BlobClient {
            BlobClient { container_name: self.container_name.clone(), blob_name: blob_name.to_owned() }
        }
    }

    pub struct BlobClient {
        container_name: String,
        blob_name: String,
    }
    impl BlobClient {
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.blob_name, content, options), store(self.container_name))]
        pub async fn upload(
            &self,
            content: RequestContent<bytes::Bytes, NoFormat>,
            options: Option<BlobClientUploadOptions<'_>>,
        ) -> super::Result<BlobClientUploadResult>;
        #[clean]
        #[sink("azure-blob", operation = "update", data(metadata), store(self.container_name))]
        pub async fn set_metadata(
            &self,
            metadata: &HashMap<String, String>,
            options: Option<BlobClientSetMetadataOptions<'_>>,
        ) -> super::Result<Response<(), NoFormat>>;
        #[clean]
        pub async fn download(&self, options: Option<BlobClientDownloadOptions<'_>>) -> super::Result<BlobClientDownloadResult>;
        pub fn block_blob_client(&self) -> BlockBlobClient {
            BlockBlobClient { container_name: self.container_name.clone(), blob_name: self.blob_name.clone() }
        }
        pub fn append_blob_client(&self) -> AppendBlobClient {
            AppendBlobClient { container_name: self.container_name.clone(), blob_name: self.blob_name.clone() }
        }
    }

    pub struct BlockBlobClient {
        container_name: String,
        blob_name: String,
    }
    impl BlockBlobClient {
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.blob_name, content, options), store(self.container_name))]
        pub async fn upload(
            &self,
            content: RequestContent<bytes::Bytes, NoFormat>,
            options: Option<BlockBlobClientUploadOptions<'_>>,
        ) -> super::Result<BlockBlobClientUploadResult>;
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.blob_name, body), store(self.container_name))]
        pub async fn stage_block(
            &self,
            block_id: &[u8],
            content_length: u64,
            body: RequestContent<bytes::Bytes, NoFormat>,
            options: Option<BlockBlobClientStageBlockOptions<'_>>,
        ) -> super::Result<Response<BlockBlobClientStageBlockResult, NoFormat>>;
    }

    pub struct AppendBlobClient {
        container_name: String,
        blob_name: String,
    }
    impl AppendBlobClient {
        #[clean]
        #[sink("azure-blob", operation = "append", data(self.blob_name, body), store(self.container_name))]
        pub async fn append_block(
            &self,
            body: RequestContent<bytes::Bytes, NoFormat>,
            content_length: u64,
            options: Option<AppendBlobClientAppendBlockOptions<'_>>,
        ) -> super::Result<Response<AppendBlobClientAppendBlockResult, NoFormat>>;
    }
}

pub type Result<T, E = StorageError> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct StorageError;

pub mod models {
    use std::collections::HashMap;

    pub type BlobClientUploadOptions<'a> = BlockBlobClientUploadOptions<'a>;
    #[derive(Clone, Default)]
    pub struct BlockBlobClientUploadOptions<'a> {
        pub metadata: Option<HashMap<String, String>>,
        context: &'a (),
    }
}
