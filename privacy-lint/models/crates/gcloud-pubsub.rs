#![model(package = "gcloud-pubsub", versions = "1", builds = ">=1.6")]

//! The client of the community. A publisher knows the topic that it was made from; messages are literals of
//! the generated type.

pub mod client {
    use super::topic::Topic;

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        pub async fn new(config: ClientConfig) -> Result<Self, Error>;
        pub fn topic(&self, id: &str) -> Topic {
            Topic { fqtn: id.to_owned() }
        }
        #[clean]
        pub fn subscription(&self, id: &str) -> super::subscription::Subscription;
    }

    #[derive(Debug)]
    pub struct ClientConfig;

    #[derive(Debug)]
    pub enum Error {
        GAX(Box<dyn std::error::Error + Send + Sync>),
    }
}

pub mod topic {
    use super::publisher::{Publisher, PublisherConfig};

    #[derive(Clone, Debug)]
    pub struct Topic {
        fqtn: String,
    }
    impl Topic {
        pub fn new_publisher(&self, config: Option<PublisherConfig>) -> Publisher {
            Publisher { topic: self.fqtn.clone() }
        }
        #[clean]
        pub async fn exists(&self, retry: Option<google_cloud_gax::retry::RetrySetting>) -> Result<bool, google_cloud_gax::grpc::Status>;
    }
}

pub mod publisher {
    use google_cloud_googleapis::pubsub::v1::PubsubMessage;
    use google_cloud_gax::grpc::Status;

    #[derive(Debug, Clone)]
    pub struct PublisherConfig;

    #[derive(Clone, Debug)]
    pub struct Publisher {
        topic: String,
    }
    impl Publisher {
        #[clean]
        #[sink("pubsub", operation = "publish", data(message), store(self.topic))]
        pub async fn publish(&self, message: PubsubMessage) -> Awaiter;
        #[clean]
        #[sink("pubsub", operation = "publish", data(message), store(self.topic))]
        pub fn publish_blocking(&self, message: PubsubMessage) -> Awaiter;
        #[clean]
        #[sink("pubsub", operation = "publish", data(messages), store(self.topic))]
        pub async fn publish_bulk(&self, messages: Vec<PubsubMessage>) -> Vec<Awaiter>;
        #[clean]
        #[sink("pubsub", operation = "publish", data(messages), store(self.topic))]
        pub async fn publish_immediately(
            &self,
            messages: Vec<PubsubMessage>,
            retry: Option<google_cloud_gax::retry::RetrySetting>,
        ) -> Result<Vec<String>, Status>;
        #[clean]
        pub async fn shutdown(&mut self);
    }

    pub struct Awaiter;
    impl Awaiter {
        #[clean]
        pub async fn get(self) -> Result<String, Status>;
    }
}

pub mod subscription {
    #[derive(Clone, Debug)]
    pub struct Subscription;
}
