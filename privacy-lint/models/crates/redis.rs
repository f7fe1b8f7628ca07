#![model(
    package = "redis",
    versions = ">=0.24, <2",
    features = ["aio", "tokio-comp", "connection-manager", "cluster", "cluster-async", "streams", "script", "json"]
)]

//! Keys are stored as well as values. A command built by hand is a store if its name is one that
//! writes; the typed commands (`TypedCommands`) and the constructors of `Cmd` keep their real
//! source, which ends here. `EXPIRE` and its kin set the age of what is already stored: no data, but evidence.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

pub use self::commands::{AsyncCommands, Commands};

pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<'a, T> = Pin<Box<dyn Future<Output = RedisResult<T>> + Send + 'a>>;

#[derive(Debug)]
pub struct RedisError;
impl std::fmt::Display for RedisError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for RedisError {}
impl From<std::io::Error> for RedisError {
    fn from(err: std::io::Error) -> RedisError;
}

pub trait ToRedisArgs: Sized {}
impl<T> ToRedisArgs for T {}

pub trait FromRedisValue: Sized {}
impl<T> FromRedisValue for T {}

pub enum Value {
    Nil,
    Int(i64),
    #[versions(">=0.26")]
    BulkString(Vec<u8>),
    #[versions(">=0.26")]
    Array(Vec<Value>),
    #[versions(">=0.26")]
    SimpleString(String),
    #[versions("<0.26")]
    Data(Vec<u8>),
    #[versions("<0.26")]
    Bulk(Vec<Value>),
    #[versions("<0.26")]
    Status(String),
    Okay,
}

pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;

pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}

pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}

pub enum ExistenceCheck {
    NX,
    XX,
}

#[derive(Clone, Default)]
pub struct SetOptions {
    milliseconds: u64,
    given: &'static str,
}

impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {
        self
    }
    pub fn get(self, get: bool) -> Self {
        self
    }
    pub fn with_expiration(mut self, expiration: SetExpiry) -> Self {
        match expiration {
            SetExpiry::EX(seconds) => self.milliseconds = seconds * 1_000,
            SetExpiry::PX(milliseconds) => self.milliseconds = milliseconds,
            _ => {}
        }
        self.given = "given";
        self
    }
}

#[versions(">=0.30")]
#[derive(Clone, Default)]
pub struct HashFieldExpirationOptions {
    milliseconds: u64,
    given: &'static str,
}

impl HashFieldExpirationOptions {
    pub fn set_expiration(mut self, expiration: SetExpiry) -> Self {
        match expiration {
            SetExpiry::EX(seconds) => self.milliseconds = seconds * 1_000,
            SetExpiry::PX(milliseconds) => self.milliseconds = milliseconds,
            _ => {}
        }
        self.given = "given";
        self
    }
}

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    #[clean]
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self>;
    #[clean]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[clean]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    #[clean]
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
    #[versions("<1")]
    #[clean]
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
    #[versions("<0.30")]
    #[clean]
    pub async fn get_async_connection(&self) -> RedisResult<aio::Connection>;
    #[clean]
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager>;
    #[versions(">=0.25.2")]
    #[clean]
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub>;
}

pub trait IntoConnectionInfo {}
impl<T> IntoConnectionInfo for T {}

pub trait ConnectionLike {}

pub struct Connection;
impl ConnectionLike for Connection {}
impl ConnectionLike for Client {}

pub mod aio {
    use super::*;

    pub trait ConnectionLike {}

    #[derive(Clone)]
    pub struct MultiplexedConnection;
    impl ConnectionLike for MultiplexedConnection {}

    #[versions("<0.30")]
    pub struct Connection;
    impl ConnectionLike for Connection {}

    #[derive(Clone)]
    pub struct ConnectionManager;
    impl ConnectionLike for ConnectionManager {}
    impl ConnectionManager {
        #[clean]
        pub async fn new(client: Client) -> RedisResult<Self>;
        #[versions(">=0.26")]
        #[clean]
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
    }

    #[versions(">=0.26")]
    #[derive(Clone, Default)]
    pub struct ConnectionManagerConfig;

    pub struct PubSub;
    impl PubSub {
        #[clean]
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    }
}

pub mod cluster_async {
    use super::*;

    #[derive(Clone)]
    pub struct ClusterConnection;
    impl aio::ConnectionLike for ClusterConnection {}
}

pub mod cluster {
    use super::*;

    pub struct ClusterConnection;
    impl ConnectionLike for ClusterConnection {}

    pub struct ClusterClient;
    impl ClusterClient {
        #[clean]
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient>;
        #[clean]
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        #[clean]
        pub async fn get_async_connection(&self) -> RedisResult<cluster_async::ClusterConnection>;
    }
}

pub mod streams {
    pub enum StreamMaxlen {
        Equals(usize),
        Approx(usize),
    }

    #[derive(Default)]
    pub struct StreamReadOptions;
}

/// `cmd("SET").arg(key).arg(value).query_async(&mut con)`.
#[derive(Clone, Default)]
pub struct Cmd {
    name: &'static str,
    #[many]
    arguments: Vec<u8>,
}

pub fn cmd(name: &str) -> Cmd {
    Cmd { name, arguments: Vec::new() }
}

#[clean]
fn unknown() -> String;

impl Cmd {
    pub fn new() -> Self {
        Cmd { name: unknown(), arguments: Vec::new() }
    }

    pub fn set<'a, K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {
        let mut command = cmd("SET");
        command.arg(key);
        command.arg(value);
        command
    }
    pub fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, seconds: u64) -> Self {
        let mut command = cmd("SETEX");
        command.arg(key);
        command.arg(value);
        command
    }
    pub fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, field: F, value: V) -> Self {
        let mut command = cmd("HSET");
        command.arg(key);
        command.arg(field);
        command.arg(value);
        command
    }
    pub fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {
        let mut command = cmd("LPUSH");
        command.arg(key);
        command.arg(value);
        command
    }
    pub fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {
        let mut command = cmd("RPUSH");
        command.arg(key);
        command.arg(value);
        command
    }
    pub fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {
        let mut command = cmd("SADD");
        command.arg(key);
        command.arg(member);
        command
    }
    pub fn publish<'a, K: ToRedisArgs, E: ToRedisArgs>(channel: K, message: E) -> Self {
        let mut command = cmd("PUBLISH");
        command.arg(channel);
        command.arg(message);
        command
    }
    #[clean]
    pub fn get<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn mget<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn del<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn exists<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn keys<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn ttl<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn hgetall<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn smembers<'a, K: ToRedisArgs>(key: K) -> Self;
    #[clean]
    pub fn hget<'a, K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self;

    /// The first argument of a command without a name is its name.
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {
        self.arguments.push(arg);
        self
    }

    #[versions(">=1")]
    pub fn take(&mut self) -> Self {
        Cmd { name: self.name, arguments: self.arguments }
    }

    #[clean]
    #[erases("redis", operation = "delete", store(self.arguments), when_text(self.name, "DEL", "UNLINK"))]
    #[erases("redis", operation = "expire", store(self.arguments), when_text(self.name, "SETEX", "PSETEX", "EXPIRE", "PEXPIRE", "EXPIREAT", "HSETEX"))]
    #[sink("redis", operation = "write", data(self.arguments), store(self.arguments), when_text(self.name, "SET", "SETEX", "PSETEX", "SETNX", "MSET", "MSETNX", "GETSET", "SETRANGE", "APPEND", "INCRBY", "DECRBY", "INCRBYFLOAT", "RENAME", "HSET", "HSETNX", "HMSET", "HSETEX", "HINCRBY", "HINCRBYFLOAT", "LPUSH", "LPUSHX", "RPUSH", "RPUSHX", "LSET", "LINSERT", "SADD", "ZADD", "ZINCRBY", "PFADD", "GEOADD", "PUBLISH", "SPUBLISH", "XADD", "JSON.SET", "JSON.MSET", "JSON.ARRAPPEND", "BF.ADD", "BF.MADD", "TS.ADD", "EVAL", "EVALSHA", "FCALL"))]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;

    #[versions(">=0.26")]
    #[clean]
    #[erases("redis", operation = "delete", store(self.arguments), when_text(self.name, "DEL", "UNLINK"))]
    #[erases("redis", operation = "expire", store(self.arguments), when_text(self.name, "SETEX", "PSETEX", "EXPIRE", "PEXPIRE", "EXPIREAT", "HSETEX"))]
    #[sink("redis", operation = "write", data(self.arguments), store(self.arguments), when_text(self.name, "SET", "SETEX", "PSETEX", "SETNX", "MSET", "MSETNX", "GETSET", "SETRANGE", "APPEND", "INCRBY", "DECRBY", "INCRBYFLOAT", "RENAME", "HSET", "HSETNX", "HMSET", "HSETEX", "HINCRBY", "HINCRBYFLOAT", "LPUSH", "LPUSHX", "RPUSH", "RPUSHX", "LSET", "LINSERT", "SADD", "ZADD", "ZINCRBY", "PFADD", "GEOADD", "PUBLISH", "SPUBLISH", "XADD", "JSON.SET", "JSON.MSET", "JSON.ARRAPPEND", "BF.ADD", "BF.MADD", "TS.ADD", "EVAL", "EVALSHA", "FCALL"))]
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;

    #[versions("<0.26")]
    #[clean]
    #[erases("redis", operation = "delete", store(self.arguments), when_text(self.name, "DEL", "UNLINK"))]
    #[erases("redis", operation = "expire", store(self.arguments), when_text(self.name, "SETEX", "PSETEX", "EXPIRE", "PEXPIRE", "EXPIREAT", "HSETEX"))]
    #[sink("redis", operation = "write", data(self.arguments), store(self.arguments), when_text(self.name, "SET", "SETEX", "PSETEX", "SETNX", "MSET", "MSETNX", "GETSET", "SETRANGE", "APPEND", "INCRBY", "DECRBY", "INCRBYFLOAT", "RENAME", "HSET", "HSETNX", "HMSET", "HSETEX", "HINCRBY", "HINCRBYFLOAT", "LPUSH", "LPUSHX", "RPUSH", "RPUSHX", "LSET", "LINSERT", "SADD", "ZADD", "ZINCRBY", "PFADD", "GEOADD", "PUBLISH", "SPUBLISH", "XADD", "JSON.SET", "JSON.MSET", "JSON.ARRAPPEND", "BF.ADD", "BF.MADD", "TS.ADD", "EVAL", "EVALSHA", "FCALL"))]
    pub async fn query_async<C: aio::ConnectionLike, T: FromRedisValue>(&self, con: &mut C) -> RedisResult<T>;

    #[versions(">=0.26")]
    #[clean]
    #[erases("redis", operation = "delete", store(self.arguments), when_text(self.name, "DEL", "UNLINK"))]
    #[erases("redis", operation = "expire", store(self.arguments), when_text(self.name, "SETEX", "PSETEX", "EXPIRE", "PEXPIRE", "EXPIREAT", "HSETEX"))]
    #[sink("redis", operation = "write", data(self.arguments), store(self.arguments), when_text(self.name, "SET", "SETEX", "PSETEX", "SETNX", "MSET", "MSETNX", "GETSET", "SETRANGE", "APPEND", "INCRBY", "DECRBY", "INCRBYFLOAT", "RENAME", "HSET", "HSETNX", "HMSET", "HSETEX", "HINCRBY", "HINCRBYFLOAT", "LPUSH", "LPUSHX", "RPUSH", "RPUSHX", "LSET", "LINSERT", "SADD", "ZADD", "ZINCRBY", "PFADD", "GEOADD", "PUBLISH", "SPUBLISH", "XADD", "JSON.SET", "JSON.MSET", "JSON.ARRAPPEND", "BF.ADD", "BF.MADD", "TS.ADD", "EVAL", "EVALSHA", "FCALL"))]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;

    #[versions(">=0.26")]
    #[clean]
    #[erases("redis", operation = "delete", store(self.arguments), when_text(self.name, "DEL", "UNLINK"))]
    #[erases("redis", operation = "expire", store(self.arguments), when_text(self.name, "SETEX", "PSETEX", "EXPIRE", "PEXPIRE", "EXPIREAT", "HSETEX"))]
    #[sink("redis", operation = "write", data(self.arguments), store(self.arguments), when_text(self.name, "SET", "SETEX", "PSETEX", "SETNX", "MSET", "MSETNX", "GETSET", "SETRANGE", "APPEND", "INCRBY", "DECRBY", "INCRBYFLOAT", "RENAME", "HSET", "HSETNX", "HMSET", "HSETEX", "HINCRBY", "HINCRBYFLOAT", "LPUSH", "LPUSHX", "RPUSH", "RPUSHX", "LSET", "LINSERT", "SADD", "ZADD", "ZINCRBY", "PFADD", "GEOADD", "PUBLISH", "SPUBLISH", "XADD", "JSON.SET", "JSON.MSET", "JSON.ARRAPPEND", "BF.ADD", "BF.MADD", "TS.ADD", "EVAL", "EVALSHA", "FCALL"))]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
}

pub fn pipe() -> Pipeline {
    Pipeline::new()
}

pub use self::pipeline::Pipeline;

mod pipeline {
    use super::*;

    /// Only what writes is kept: the keys of a read leave no trace in the server.
    #[derive(Clone, Default)]
    pub struct Pipeline {
        #[many]
        keys: Vec<u8>,
        #[many]
        commands: Vec<Cmd>,
    }

    impl Pipeline {
        pub fn new() -> Pipeline {
            Pipeline { keys: Vec::new(), commands: Vec::new() }
        }
        pub fn atomic(&mut self) -> &mut Pipeline {
            self
        }
        pub fn ignore(&mut self) -> &mut Self {
            self
        }
        pub fn cmd(&mut self, name: &str) -> &mut Self {
            self
        }
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {
            self.commands.push(arg);
            self
        }
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self {
            self.commands.push(cmd);
            self
        }
        pub fn set<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn mset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {
            self.commands.push(items);
            self
        }
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        pub fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        #[erases("redis", operation = "expire", store(key), expiry(milliseconds = milliseconds))]
        pub fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn append<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn incr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(delta);
            self
        }
        pub fn decr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(delta);
            self
        }
        pub fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(field);
            self.commands.push(value);
            self
        }
        pub fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(field);
            self.commands.push(value);
            self
        }
        pub fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> &mut Self {
            self.keys.push(key);
            self.commands.push(items);
            self
        }
        pub fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> &mut Self {
            self.keys.push(key);
            self.commands.push(field);
            self.commands.push(delta);
            self
        }
        pub fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {
            self.keys.push(key);
            self.commands.push(value);
            self
        }
        pub fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {
            self.keys.push(key);
            self.commands.push(member);
            self
        }
        pub fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> &mut Self {
            self.keys.push(key);
            self.commands.push(member);
            self.commands.push(score);
            self
        }
        pub fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> &mut Self {
            self.keys.push(key);
            self.commands.push(items);
            self
        }
        pub fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {
            self.keys.push(key);
            self.commands.push(element);
            self
        }
        pub fn publish<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self {
            self.keys.push(channel);
            self.commands.push(message);
            self
        }
        pub fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> &mut Self {
            self.keys.push(key);
            self.commands.push(id);
            self.commands.push(items);
            self
        }
        pub fn get<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        pub fn mget<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        #[erases("redis", operation = "delete", store(key))]
        pub fn del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        pub fn exists<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        pub fn expire<'a, K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self {
            self
        }
        #[erases("redis", operation = "expire", store(key), expiry(milliseconds = ms))]
        pub fn pexpire<'a, K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self {
            self
        }
        pub fn persist<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        pub fn hget<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {
            self
        }
        pub fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {
            self
        }
        pub fn hgetall<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        pub fn lpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {
            self
        }
        pub fn rpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {
            self
        }
        pub fn lrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {
            self
        }
        pub fn ltrim<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {
            self
        }
        pub fn smembers<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self {
            self
        }
        pub fn srem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {
            self
        }
        pub fn zrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {
            self
        }
        pub fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {
            self
        }
        pub fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {
            self
        }
        pub fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> &mut Self {
            self
        }

        #[clean]
        #[sink("redis", operation = "write", data(self.keys, self.commands), store(self.keys))]
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;

        #[versions(">=0.26")]
        #[clean]
        #[sink("redis", operation = "write", data(self.keys, self.commands), store(self.keys))]
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;

        #[versions("<0.26")]
        #[clean]
        #[sink("redis", operation = "write", data(self.keys, self.commands), store(self.keys))]
        pub async fn query_async<C: aio::ConnectionLike, T: FromRedisValue>(&self, con: &mut C) -> RedisResult<T>;

        #[versions(">=0.26")]
        #[clean]
        #[sink("redis", operation = "write", data(self.keys, self.commands), store(self.keys))]
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;

        #[versions(">=0.26")]
        #[clean]
        #[sink("redis", operation = "write", data(self.keys, self.commands), store(self.keys))]
        pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
    }
}

mod commands {
    use super::*;

    pub trait Commands: ConnectionLike + Sized {
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn set<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(milliseconds = options.milliseconds, given = options.given))]
        fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(items))]
        fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(seconds = seconds))]
        fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(milliseconds = milliseconds))]
        fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(items))]
        fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn getset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn append<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, delta), store(key))]
        fn incr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, delta), store(key))]
        fn decr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "update", data(new_key), store(new_key))]
        fn rename<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, field, value), store(key))]
        fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, field, value), store(key))]
        fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, items), store(key))]
        fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, items), store(key), expiry(milliseconds = options.milliseconds, given = options.given))]
        fn hset_ex<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, options: &'a HashFieldExpirationOptions, items: &'a [(F, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, field, delta), store(key))]
        fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn lset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, member), store(key))]
        fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, member, score), store(key))]
        fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, score: S) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, items), store(key))]
        fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, member, delta), store(key))]
        fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, element), store(key))]
        fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, members), store(key))]
        fn geo_add<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn publish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn spublish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, items), store(key))]
        fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, map), store(key))]
        fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, items), store(key))]
        fn xadd_maxlen<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &'a [(F, V)]) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, map), store(key))]
        fn xadd_maxlen_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV>;
        #[clean]
        fn get<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>>;
        #[clean]
        fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>>;
        #[clean]
        fn keys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn getrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
        #[clean]
        fn get_ex<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
        #[clean]
        fn get_del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "delete", store(key))]
        fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "delete", store(key))]
        fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        fn expire<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key))]
        fn expire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(milliseconds = ms))]
        fn pexpire<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key))]
        fn pexpire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
        #[clean]
        fn persist<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn ttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn pttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn strlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn setbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
        #[clean]
        fn getbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
        #[clean]
        fn bitcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn hget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
        #[clean]
        fn hmget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
        #[clean]
        fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
        #[clean]
        fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
        #[clean]
        fn hkeys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn hvals<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn hgetall<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn hlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        #[clean]
        fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
        #[clean]
        fn lindex<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
        #[clean]
        fn llen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn lpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV>;
        #[clean]
        fn rpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV>;
        #[clean]
        fn lrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
        #[clean]
        fn ltrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
        #[clean]
        fn scard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        fn smembers<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV>;
        #[clean]
        fn spop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn srandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn srem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        fn zcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        #[clean]
        fn zrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn zrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        #[clean]
        fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
        #[clean]
        fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
        #[clean]
        fn zremrangebyrank<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn zrevrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
        #[clean]
        fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
        #[clean]
        fn zpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
        #[clean]
        fn zpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
        #[clean]
        fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn xlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<RV>;
        #[clean]
        fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV>;
        #[clean]
        fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<RV>;
        #[clean]
        fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K], ids: &'a [ID], options: &'a streams::StreamReadOptions) -> RedisResult<RV>;
        #[clean]
        fn xrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
        #[clean]
        fn xtrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<RV>;
        #[clean]
        fn xgroup_create_mkstream<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    }

    impl<T: ConnectionLike> Commands for T {}

    pub trait AsyncCommands: aio::ConnectionLike + Send + Sized {
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn set<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(milliseconds = options.milliseconds, given = options.given))]
        fn set_options<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V, options: SetOptions) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(items))]
        fn mset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(seconds = seconds))]
        fn set_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V, seconds: u64) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key), expiry(milliseconds = milliseconds))]
        fn pset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn set_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(items))]
        fn mset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn getset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn setrange<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, offset: isize, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn append<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, delta), store(key))]
        fn incr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, delta), store(key))]
        fn decr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "update", data(new_key), store(new_key))]
        fn rename<'a, K: ToRedisArgs + Send + Sync + 'a, N: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, field, value), store(key))]
        fn hset<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, field, value), store(key))]
        fn hset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, items), store(key))]
        fn hset_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, items), store(key), expiry(milliseconds = options.milliseconds, given = options.given))]
        fn hset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, options: &'a HashFieldExpirationOptions, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, field, delta), store(key))]
        fn hincr<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn linsert_before<'a, K: ToRedisArgs + Send + Sync + 'a, P: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, value), store(key))]
        fn linsert_after<'a, K: ToRedisArgs + Send + Sync + 'a, P: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn lpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn lpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn rpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn rpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn lset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, index: isize, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, member), store(key))]
        fn sadd<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, member, score), store(key))]
        fn zadd<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M, score: S) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, items), store(key))]
        fn zadd_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "update", data(key, member, delta), store(key))]
        fn zincr<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, element), store(key))]
        fn pfadd<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "insert", data(key, members), store(key))]
        fn geo_add<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn publish<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "publish", data(channel, message), store(channel))]
        fn spublish<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, items), store(key))]
        fn xadd<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, map), store(key))]
        fn xadd_map<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, BTM: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, id: ID, map: BTM) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, items), store(key))]
        fn xadd_maxlen<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, id, map), store(key))]
        fn xadd_maxlen_map<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, BTM: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> RedisFuture<'a, RV>;
        #[clean]
        fn get<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn mget<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
        #[clean]
        fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>>;
        #[clean]
        fn keys<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn getrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn get_ex<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV>;
        #[clean]
        fn get_del<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "delete", store(key))]
        fn del<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "delete", store(key))]
        fn unlink<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn exists<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(seconds = seconds))]
        fn expire<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key))]
        fn expire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key), expiry(milliseconds = ms))]
        fn pexpire<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>;
        #[clean]
        #[erases("redis", operation = "expire", store(key))]
        fn pexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
        #[clean]
        fn persist<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn ttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn pttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn strlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn setbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, RV>;
        #[clean]
        fn getbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>;
        #[clean]
        fn bitcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn hget<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        #[clean]
        fn hmget<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
        #[clean]
        fn hdel<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        #[clean]
        fn hexists<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
        #[clean]
        fn hkeys<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn hvals<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn hgetall<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn hlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn blpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        #[clean]
        fn brpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
        #[clean]
        fn lindex<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn llen<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn lpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<'a, RV>;
        #[clean]
        fn rpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<'a, RV>;
        #[clean]
        fn lrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn lrem<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, count: isize, value: V) -> RedisFuture<'a, RV>;
        #[clean]
        fn ltrim<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn rpoplpush<'a, K: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, RV>;
        #[clean]
        fn scard<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn sismember<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn smembers<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn smove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn spop<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn srandmember<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn srem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn zcard<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn zcount<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrange_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrangebyscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrembyscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, MM: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
        #[clean]
        fn zremrangebyrank<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrevrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn zrevrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn zscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
        #[clean]
        fn zpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn zpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
        #[clean]
        fn pfcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn xlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn xack<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a, I: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, group: G, ids: &'a [I]) -> RedisFuture<'a, RV>;
        #[clean]
        fn xdel<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, ids: &'a [ID]) -> RedisFuture<'a, RV>;
        #[clean]
        fn xread<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> RedisFuture<'a, RV>;
        #[clean]
        fn xread_options<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, keys: &'a [K], ids: &'a [ID], options: &'a streams::StreamReadOptions) -> RedisFuture<'a, RV>;
        #[clean]
        fn xrange_all<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
        #[clean]
        fn xtrim<'a, K: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisFuture<'a, RV>;
        #[clean]
        fn xgroup_create_mkstream<'a, K: ToRedisArgs + Send + Sync + 'a, G: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV: FromRedisValue>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV>;
    }

    impl<T: aio::ConnectionLike + Send + Sized> AsyncCommands for T {}
}

pub use self::json::{JsonAsyncCommands, JsonCommands};

mod json {
    use super::*;

    pub trait JsonCommands: ConnectionLike + Sized {
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn json_set<'a, K, P, V, RV: FromRedisValue>(&mut self, key: K, path: P, value: &'a V) -> RedisResult<RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn json_arr_append<'a, K, P, V, RV: FromRedisValue>(&mut self, key: K, path: P, value: &'a V) -> RedisResult<RV>;
        #[clean]
        fn json_get<'a, K, P, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisResult<RV>;
        #[clean]
        fn json_del<'a, K, P, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisResult<RV>;
    }
    impl<T: ConnectionLike> JsonCommands for T {}

    pub trait JsonAsyncCommands: aio::ConnectionLike + Send + Sized {
        #[clean]
        #[sink("redis", operation = "set", data(key, value), store(key))]
        fn json_set<'a, K, P, V, RV: FromRedisValue>(&'a mut self, key: K, path: P, value: &'a V) -> RedisFuture<'a, RV>;
        #[clean]
        #[sink("redis", operation = "append", data(key, value), store(key))]
        fn json_arr_append<'a, K, P, V, RV: FromRedisValue>(&'a mut self, key: K, path: P, value: &'a V) -> RedisFuture<'a, RV>;
        #[clean]
        fn json_get<'a, K, P, RV: FromRedisValue>(&'a mut self, key: K, path: P) -> RedisFuture<'a, RV>;
        #[clean]
        fn json_del<'a, K, P, RV: FromRedisValue>(&'a mut self, key: K, path: P) -> RedisFuture<'a, RV>;
    }
    impl<T: aio::ConnectionLike + Send> JsonAsyncCommands for T {}
}

/// The keys and arguments of a script; what it does with them is not known, so they count as stored.
pub struct Script {
    code: String,
}
impl Script {
    #[clean]
    pub fn new(code: &str) -> Self;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_> {
        let mut invocation = ScriptInvocation { script: self, arguments: Vec::new() };
        invocation.arguments.push(key);
        invocation
    }
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_> {
        let mut invocation = ScriptInvocation { script: self, arguments: Vec::new() };
        invocation.arguments.push(arg);
        invocation
    }
    #[clean]
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
}

pub struct ScriptInvocation<'a> {
    script: &'a Script,
    #[many]
    arguments: Vec<u8>,
}
impl<'a> ScriptInvocation<'a> {
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut Self {
        self.arguments.push(key);
        self
    }
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut Self {
        self.arguments.push(arg);
        self
    }
    #[clean]
    #[sink("redis", operation = "write", data(self.arguments))]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[versions(">=0.26")]
    #[clean]
    #[sink("redis", operation = "write", data(self.arguments))]
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;

    #[versions("<0.26")]
    #[clean]
    #[sink("redis", operation = "write", data(self.arguments))]
    pub async fn invoke_async<C: aio::ConnectionLike, T: FromRedisValue>(&self, con: &mut C) -> RedisResult<T>;
}

pub struct Iter<'a, T> {
    items: std::marker::PhantomData<&'a T>,
}
pub struct AsyncIter<'a, T> {
    items: std::marker::PhantomData<&'a T>,
}
