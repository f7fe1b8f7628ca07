#![model(package = "azure_storage_datalake", versions = ">=0.17, <0.22")]

//! Files in a file system of a storage account. As with blobs, the call that makes an operation is given the content.

pub mod clients {
    use super::operations::*;

    #[derive(Debug, Clone)]
    pub struct DataLakeClient;
    impl DataLakeClient {
        pub fn file_system_client<FS: Into<String>>(&self, file_system_name: FS) -> FileSystemClient {
            FileSystemClient { name: file_system_name.into() }
        }
    }

    #[derive(Debug, Clone)]
    pub struct FileSystemClient {
        name: String,
    }
    impl FileSystemClient {
        pub fn get_file_client<P: Into<String>>(&self, path: P) -> FileClient {
            FileClient { file_system_client: self.clone(), file_path: path.into() }
        }
        pub fn into_file_client<P: Into<String>>(self, path: P) -> FileClient {
            FileClient { file_system_client: self, file_path: path.into() }
        }
        pub fn get_directory_client<P: Into<String>>(&self, path: P) -> DirectoryClient {
            DirectoryClient { file_system_client: self.clone(), dir_path: path.into() }
        }
        pub fn into_directory_client<P: Into<String>>(self, path: P) -> DirectoryClient {
            DirectoryClient { file_system_client: self, dir_path: path.into() }
        }
    }

    #[derive(Debug, Clone)]
    pub struct FileClient {
        file_system_client: FileSystemClient,
        file_path: String,
    }
    impl FileClient {
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.file_path), store(self.file_system_client.name))]
        pub fn create(&self) -> PutPathBuilder<Self>;
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.file_path), store(self.file_system_client.name))]
        pub fn create_if_not_exists(&self) -> PutPathBuilder<Self>;
        #[clean]
        #[sink("azure-blob", operation = "append", data(self.file_path, bytes), store(self.file_system_client.name))]
        pub fn append<B: Into<bytes::Bytes>>(&self, position: i64, bytes: B) -> PatchPathBuilder<Self>;
        #[clean]
        pub fn flush(&self, position: i64) -> PatchPathBuilder<Self>;
        #[clean]
        pub fn read(&self) -> GetFileBuilder;
        #[clean]
        #[sink("azure-blob", operation = "update", data(destination_path), store(self.file_system_client.name))]
        pub fn rename<P: Into<String>>(&self, destination_path: P) -> RenamePathBuilder<Self>;
        #[clean]
        pub fn delete(&self) -> DeletePathBuilder<Self>;
    }

    #[derive(Debug, Clone)]
    pub struct DirectoryClient {
        file_system_client: FileSystemClient,
        dir_path: String,
    }
    impl DirectoryClient {
        #[clean]
        #[sink("azure-blob", operation = "insert", data(self.dir_path), store(self.file_system_client.name))]
        pub fn create(&self) -> PutPathBuilder<Self>;
        #[clean]
        pub fn delete<R>(&self, recursive: R) -> DeletePathBuilder<Self>;
    }
}

pub mod operations {
    #[derive(Clone, Debug)]
    pub struct PutPathBuilder<C> {
        client: C,
    }
    #[derive(Clone, Debug)]
    pub struct PatchPathBuilder<C> {
        client: C,
    }
    #[derive(Clone, Debug)]
    pub struct RenamePathBuilder<C> {
        client: C,
    }
    #[derive(Clone, Debug)]
    pub struct DeletePathBuilder<C> {
        client: C,
    }
    #[derive(Clone, Debug)]
    pub struct GetFileBuilder;
}
