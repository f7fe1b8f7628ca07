#![model(package = "questdb-rs", versions = ">=3, <8")]

//! Rows are gathered in a buffer and sent when it is flushed.

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub mod ingress {
    use crate::Result;

    pub struct Sender;
    impl Sender {
        #[versions(">=4")]
        #[clean]
        pub fn from_conf<T: AsRef<str>>(conf: T) -> Result<Self>;
        #[versions(">=5")]
        #[clean]
        pub fn new_buffer(&self) -> Buffer;
        #[sink("questdb", operation = "insert", data(buf.values), store(buf.table))]
        pub fn flush(&mut self, buf: &mut Buffer) -> Result<()> {
            buf.values = Vec::new();
            Ok(())
        }
        #[clean]
        #[sink("questdb", operation = "insert", data(buf.values), store(buf.table))]
        pub fn flush_and_keep(&mut self, buf: &Buffer) -> Result<()>;
    }

    pub struct Buffer {
        table: String,
        #[many]
        values: Vec<u8>,
    }
    impl Buffer {
        pub fn table<'a, N>(&mut self, name: N) -> Result<&mut Self> {
            self.table = name;
            Ok(self)
        }
        pub fn symbol<'a, N, S>(&mut self, name: N, value: S) -> Result<&mut Self> {
            self.values.push(value);
            Ok(self)
        }
        pub fn column_str<'a, N, S>(&mut self, name: N, value: S) -> Result<&mut Self> {
            self.values.push(value);
            Ok(self)
        }
        pub fn column_i64<'a, N>(&mut self, name: N, value: i64) -> Result<&mut Self> {
            self.values.push(value);
            Ok(self)
        }
        pub fn column_f64<'a, N>(&mut self, name: N, value: f64) -> Result<&mut Self> {
            self.values.push(value);
            Ok(self)
        }
        pub fn column_bool<'a, N>(&mut self, name: N, value: bool) -> Result<&mut Self> {
            self.values.push(value);
            Ok(self)
        }
        pub fn at<T>(&mut self, timestamp: T) -> Result<()> {
            self.values.push(timestamp);
            Ok(())
        }
        pub fn at_now(&mut self) -> Result<()> {
            Ok(())
        }
    }
}
