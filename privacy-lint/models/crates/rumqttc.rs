#![model(package = "rumqttc", versions = ">=0.20, <0.26")]

//! A broker keeps messages for those who subscribed. The store is the topic.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QoS {
    AtMostOnce,
    AtLeastOnce,
    ExactlyOnce,
}

#[derive(Clone, Debug)]
pub struct AsyncClient;
impl AsyncClient {
    #[clean]
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    #[clean]
    #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: V,
    ) -> Result<(), ClientError>;
    #[clean]
    #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: V,
    ) -> Result<(), ClientError>;
    #[clean]
    #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
    pub async fn publish_bytes<S: Into<String>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: bytes::Bytes,
    ) -> Result<(), ClientError>;
    #[clean]
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
}

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    #[clean]
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    #[clean]
    #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: V,
    ) -> Result<(), ClientError>;
    #[clean]
    #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(
        &self,
        topic: S,
        qos: QoS,
        retain: bool,
        payload: V,
    ) -> Result<(), ClientError>;
    #[clean]
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
}

#[derive(Debug)]
pub enum ClientError {
    Request(()),
    TryRequest(()),
}
impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ClientError {}

#[derive(Clone, Debug)]
pub struct MqttOptions;
impl MqttOptions {
    #[clean]
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
}
pub struct EventLoop;
pub struct Connection;

pub mod v5 {
    pub mod mqttbytes {
        pub use super::super::QoS;

        pub mod v5 {
            #[versions(">=0.21")]
            #[derive(Debug, Clone, PartialEq, Eq, Default)]
            pub struct PublishProperties {
                pub message_expiry_interval: Option<u32>,
                pub user_properties: Vec<(String, String)>,
            }
        }
    }
    use self::mqttbytes::QoS;

    #[derive(Clone, Debug)]
    pub struct AsyncClient;
    impl AsyncClient {
        #[clean]
        pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
        pub async fn publish<S: Into<String>, V: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: V,
        ) -> Result<(), ClientError>;
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
        pub fn try_publish<S: Into<String>, V: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: V,
        ) -> Result<(), ClientError>;
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
        pub async fn publish_bytes<S: Into<String>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: bytes::Bytes,
        ) -> Result<(), ClientError>;
        #[versions(">=0.21")]
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload, properties), store(topic))]
        pub async fn publish_with_properties<S: Into<String>, P: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: P,
            properties: mqttbytes::v5::PublishProperties,
        ) -> Result<(), ClientError>;
        #[clean]
        pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    }

    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[clean]
        pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
        pub fn publish<S: Into<String>, V: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: V,
        ) -> Result<(), ClientError>;
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload), store(topic))]
        pub fn try_publish<S: Into<String>, V: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: V,
        ) -> Result<(), ClientError>;
        #[versions(">=0.21")]
        #[clean]
        #[sink("mqtt", operation = "publish", data(topic, payload, properties), store(topic))]
        pub fn publish_with_properties<S: Into<String>, P: Into<bytes::Bytes>>(
            &self,
            topic: S,
            qos: QoS,
            retain: bool,
            payload: P,
            properties: mqttbytes::v5::PublishProperties,
        ) -> Result<(), ClientError>;
        #[clean]
        pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    }

    #[derive(Debug)]
    pub enum ClientError {
        Request(()),
        TryRequest(()),
    }
    impl std::fmt::Display for ClientError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ClientError {}

    #[derive(Clone, Debug)]
    pub struct MqttOptions;
    impl MqttOptions {
        #[clean]
        pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    }
    pub struct EventLoop;
    pub struct Connection;
}
