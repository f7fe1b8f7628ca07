#![model(package = "vaultrs", versions = ">=0.7, <0.9")]

//! Vault is a server that keeps secrets; what is set leaves by a request to it.

pub mod client {
    pub trait Client {}

    pub struct VaultClient;
    impl Client for VaultClient {}
    impl VaultClient {
        #[clean]
        pub fn new(settings: VaultClientSettings) -> Result<VaultClient, super::error::ClientError>;
    }

    pub struct VaultClientSettings;
}

pub mod error {
    #[derive(Debug)]
    pub enum ClientError {
        ResponseEmptyError,
        ResponseDataEmptyError,
    }
}

pub mod api {
    pub mod kv2 {
        pub mod responses {
            #[derive(Debug)]
            pub struct SecretVersionMetadata {
                pub version: u64,
            }
        }
        pub mod requests {
            pub struct SetSecretRequestOptions {
                pub cas: u32,
            }
        }
    }
}

pub mod kv1 {
    use super::client::Client;
    use super::error::ClientError;
    use std::collections::HashMap;

    #[clean]
    #[sink("http", operation = "insert", data(path, data))]
    pub async fn set<T: serde::Serialize>(client: &impl Client, mount: &str, path: &str, data: &HashMap<&str, T>) -> Result<(), ClientError>;
    #[clean]
    pub async fn get<D: serde::de::DeserializeOwned>(client: &impl Client, mount: &str, path: &str) -> Result<D, ClientError>;
    #[clean]
    #[erases("http", operation = "delete")]
    pub async fn delete(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError>;
}

pub mod kv2 {
    use super::api::kv2::requests::SetSecretRequestOptions;
    use super::api::kv2::responses::SecretVersionMetadata;
    use super::client::Client;
    use super::error::ClientError;

    #[clean]
    #[sink("http", operation = "insert", data(path, data))]
    pub async fn set<T: serde::Serialize>(client: &impl Client, mount: &str, path: &str, data: &T) -> Result<SecretVersionMetadata, ClientError>;
    #[clean]
    #[sink("http", operation = "insert", data(path, data))]
    pub async fn set_with_options<T: serde::Serialize>(
        client: &impl Client,
        mount: &str,
        path: &str,
        data: &T,
        options: SetSecretRequestOptions,
    ) -> Result<SecretVersionMetadata, ClientError>;
    #[clean]
    pub async fn read<D: serde::de::DeserializeOwned>(client: &impl Client, mount: &str, path: &str) -> Result<D, ClientError>;
    #[clean]
    pub async fn read_version<D: serde::de::DeserializeOwned>(client: &impl Client, mount: &str, path: &str, version: u64) -> Result<D, ClientError>;
    #[clean]
    pub async fn list(client: &impl Client, mount: &str, path: &str) -> Result<Vec<String>, ClientError>;
    #[clean]
    #[erases("http", operation = "delete")]
    pub async fn delete_latest(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError>;
    #[clean]
    #[erases("http", operation = "delete")]
    pub async fn delete_metadata(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError>;
    #[clean]
    #[erases("http", operation = "delete")]
    pub async fn delete_versions(client: &impl Client, mount: &str, path: &str, versions: Vec<u64>) -> Result<(), ClientError>;
    #[clean]
    #[erases("http", operation = "delete")]
    pub async fn destroy_versions(client: &impl Client, mount: &str, path: &str, versions: Vec<u64>) -> Result<(), ClientError>;
}
