#![model(package = "google-cloud-googleapis", versions = ">=0.10, <1", features = ["pubsub"])]

//! The messages that the clients of the community share.

pub mod pubsub {
    pub mod v1 {
        use std::collections::HashMap;

        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct PubsubMessage {
            pub data: Vec<u8>,
            pub attributes: HashMap<String, String>,
            pub message_id: String,
            pub ordering_key: String,
        }
    }
}
