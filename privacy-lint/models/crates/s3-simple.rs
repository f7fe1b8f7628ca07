#![model(package = "s3-simple", versions = ">=0.4, <0.9")]

//! A bucket is named when it is made.

use url::Url;

pub struct Bucket {
    name: String,
}

impl Bucket {
    pub fn new(
        host: Url,
        name: String,
        region: Region,
        credentials: Credentials,
        options: Option<BucketOptions>,
    ) -> Result<Self, S3Error> {
        Ok(Bucket { name })
    }
    #[clean]
    pub fn try_from_env() -> Result<Self, S3Error>;

    #[clean]
    #[sink("s3", operation = "write", data(path, content), store(self.name))]
    pub async fn put<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<S3Response, S3Error>;
    #[clean]
    #[sink("s3", operation = "write", data(path, content), store(self.name))]
    pub async fn put_with_content_type<S: AsRef<str>>(
        &self,
        path: S,
        content: &[u8],
        content_type: &str,
    ) -> Result<S3Response, S3Error>;
    #[clean]
    #[sink("s3", operation = "write", data(path, reader), store(self.name))]
    pub async fn put_stream<R>(&self, reader: &mut R, path: String) -> Result<PutStreamResponse, S3Error>;
    #[clean]
    #[sink("s3", operation = "write", data(path, reader), store(self.name))]
    pub async fn put_stream_with_content_type<R>(
        &self,
        reader: &mut R,
        path: String,
        content_type: String,
    ) -> Result<PutStreamResponse, S3Error>;

    #[clean]
    pub async fn get<P>(&self, path: P) -> Result<S3Response, S3Error>;
    #[clean]
    pub async fn head<S: AsRef<str>>(&self, path: S) -> Result<HeadObjectResult, S3Error>;
    #[clean]
    #[erases("s3", store(self.name))]
    pub async fn delete<S: AsRef<str>>(&self, path: S) -> Result<S3Response, S3Error>;
}

pub struct Region;
pub struct Credentials;
#[derive(Default)]
pub struct BucketOptions;
pub struct S3Response;
pub struct PutStreamResponse;
pub struct HeadObjectResult;
pub struct S3Error;
