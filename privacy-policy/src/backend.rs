//! Which technologies can the analyzer recognise in code?

use std::fmt;

use crate::{
    nearest::{did_you_mean, list},
    problem::Complaint,
};

macro_rules! backends {
    ($($(#[$doc:meta])* $variant:ident = $id:literal,)*) => {
        /// A technology that stores data or carries it away, and that the analyzer recognises in
        /// code. A module's sinks say which backends they are.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Backend {
            $($(#[$doc])* $variant,)*
        }

        impl Backend {
            /// Every backend.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The id, e.g. `azure-blob`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    };
}

backends! {
    /// MySQL, MariaDB and what speaks their protocol.
    Mysql = "mysql",
    /// PostgreSQL and what speaks its protocol.
    Postgres = "postgres",
    /// SQLite.
    Sqlite = "sqlite",
    /// Microsoft SQL Server.
    Mssql = "mssql",
    /// Oracle Database.
    Oracle = "oracle",
    /// MongoDB.
    Mongodb = "mongodb",
    /// Redis, Valkey and what speaks their protocol.
    Redis = "redis",
    /// Memcached.
    Memcached = "memcached",
    /// Amazon DynamoDB.
    Dynamodb = "dynamodb",
    /// Cassandra and ScyllaDB.
    Cassandra = "cassandra",
    /// ClickHouse.
    Clickhouse = "clickhouse",
    /// InfluxDB.
    Influxdb = "influxdb",
    /// QuestDB.
    Questdb = "questdb",
    /// Neo4j and what speaks its protocol.
    Neo4j = "neo4j",
    /// SurrealDB.
    Surrealdb = "surrealdb",
    /// Apache CouchDB.
    Couchdb = "couchdb",
    /// ArangoDB.
    Arangodb = "arangodb",
    /// Google Cloud Firestore.
    Firestore = "firestore",
    /// Google Cloud Bigtable.
    Bigtable = "bigtable",
    /// Google Cloud Spanner.
    Spanner = "spanner",
    /// etcd.
    Etcd = "etcd",
    /// HashiCorp Consul.
    Consul = "consul",
    /// FoundationDB.
    Foundationdb = "foundationdb",
    /// Elasticsearch.
    Elasticsearch = "elasticsearch",
    /// OpenSearch.
    Opensearch = "opensearch",
    /// Meilisearch.
    Meilisearch = "meilisearch",
    /// Typesense.
    Typesense = "typesense",
    /// Qdrant.
    Qdrant = "qdrant",
    /// A search index inside the program (tantivy).
    SearchIndex = "search-index",
    /// A key-value store inside the program (sled, rocksdb, redb, heed, fjall).
    EmbeddedKv = "embedded-kv",
    /// Kafka and what speaks its protocol.
    Kafka = "kafka",
    /// RabbitMQ and other AMQP brokers.
    Amqp = "amqp",
    /// MQTT brokers.
    Mqtt = "mqtt",
    /// NATS.
    Nats = "nats",
    /// Apache Pulsar.
    Pulsar = "pulsar",
    /// Amazon SQS.
    Sqs = "sqs",
    /// Amazon SNS.
    Sns = "sns",
    /// Amazon Kinesis.
    Kinesis = "kinesis",
    /// Google Cloud Pub/Sub.
    Pubsub = "pubsub",
    /// Amazon S3 and object stores with its interface.
    S3 = "s3",
    /// Tencent Cloud Object Storage, through its own client.
    Cos = "cos",
    /// Google Cloud Storage.
    Gcs = "gcs",
    /// Azure Blob Storage.
    AzureBlob = "azure-blob",
    /// A file.
    File = "file",
    /// The program's log.
    Log = "log",
    /// Standard output.
    Stdout = "stdout",
    /// Standard error.
    Stderr = "stderr",
    /// A metrics registry or exporter.
    Metrics = "metrics",
    /// Traces (OpenTelemetry).
    Traces = "traces",
    /// An error tracker, e.g. Sentry.
    ErrorTracker = "error-tracker",
    /// Product analytics.
    Analytics = "analytics",
    /// An outgoing HTTP request.
    Http = "http",
    /// An outgoing gRPC call.
    Grpc = "grpc",
    /// The response to an HTTP request.
    HttpResponse = "http-response",
    /// A WebSocket.
    Websocket = "websocket",
    /// E-mail.
    Email = "email",
    /// Push notifications.
    Push = "push",
}

impl Backend {
    /// The backend with this id.
    ///
    /// # Errors
    /// If there is none; the complaint names the nearest and lists them all.
    pub fn parse(id: &str) -> Result<Self, Complaint> {
        let ids = || Self::ALL.iter().map(|backend| backend.id());
        Self::ALL.iter().copied().find(|backend| backend.id() == id).ok_or_else(|| {
            Complaint::new(format!("there is no backend `{id}`{}", did_you_mean(id, ids())))
                .help(format!("backends: {}", list(ids())))
        })
    }

    /// Whether data stays there under the hand of whoever runs the service. A request, a response, a message
    /// to somebody else is gone once it is sent: what ends its stay is the receiver's to say.
    pub const fn keeps_data(self) -> bool {
        !matches!(
            self,
            Self::Http
                | Self::Grpc
                | Self::HttpResponse
                | Self::Websocket
                | Self::Email
                | Self::Push
                | Self::Stdout
                | Self::Stderr
        )
    }

    /// Whether it is a request to a host, which an `[[endpoint]]` row or a sink's `hosts` can name.
    pub const fn has_host(self) -> bool {
        matches!(self, Self::Http | Self::Grpc | Self::Websocket)
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabulary_of_the_design() {
        assert_eq!(Backend::ALL.len(), 57);
        for backend in Backend::ALL {
            assert!(crate::is_kebab_case(backend.id()), "{backend}");
            assert_eq!(Backend::parse(backend.id()), Ok(*backend));
        }
    }

    #[test]
    fn the_nearest_backend_is_named() {
        let complaint = Backend::parse("postgresql").expect_err("it is `postgres`");
        assert_eq!(complaint.message, "there is no backend `postgresql`; did you mean `postgres`?");
    }
}
