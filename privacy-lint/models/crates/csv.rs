#![model(package = "csv", versions = "1")]

//! A writer writes to what it was made from: a file, or a vector that is only text.

use serde::Serialize;
use std::fs::File;
use std::io;
use std::path::Path;

pub use self::writer::{Writer, WriterBuilder};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
impl From<io::Error> for Error {
    fn from(err: io::Error) -> Error;
}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    wtr: W,
}
impl<W> std::fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl<W: std::fmt::Debug> std::error::Error for IntoInnerError<W> {}

#[derive(Clone, Default)]
pub struct StringRecord {
    #[many]
    fields: String,
}
impl StringRecord {
    #[clean]
    pub fn new() -> StringRecord;
    pub fn push_field(&mut self, field: &str) {
        self.fields = field;
    }
    pub fn get(&self, i: usize) -> Option<&str> {
        Some(&self.fields)
    }
    #[clean]
    pub fn len(&self) -> usize;
}
impl<'r> IntoIterator for &'r StringRecord {
    type Item = &'r str;
    type IntoIter = std::vec::IntoIter<&'r str>;
    fn into_iter(self) -> std::vec::IntoIter<&'r str> {
        vec![self.fields.as_str()].into_iter()
    }
}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {
    fn from(xs: Vec<T>) -> StringRecord {
        StringRecord { fields: xs[0].as_ref() }
    }
}

mod writer {
    use super::*;

    #[derive(Debug)]
    pub struct WriterBuilder;
    impl WriterBuilder {
        #[clean]
        pub fn new() -> WriterBuilder;
        pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>> {
            Ok(Writer { wtr: File::create(path)? })
        }
        pub fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W> {
            Writer { wtr }
        }
        #[clean]
        pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
        #[clean]
        pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
        #[clean]
        pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    }

    /// What a record becomes is text.
    struct Fields;
    impl serde::Serializer for Fields {
        type Ok = String;
        type Error = Error;
    }

    #[derive(Debug)]
    pub struct Writer<W: io::Write> {
        wtr: W,
    }
    impl Writer<File> {
        pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>> {
            Ok(Writer { wtr: File::create(path)? })
        }
    }
    impl<W: io::Write> Writer<W> {
        pub fn from_writer(wtr: W) -> Writer<W> {
            Writer { wtr }
        }
        pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()> {
            match record.serialize(Fields) {
                Ok(line) => {
                    self.wtr.write_all(line.as_bytes())?;
                    Ok(())
                }
                Err(error) => Err(error),
            }
        }
        pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> {
            for field in record {
                self.wtr.write_all(field.as_ref())?;
            }
            Ok(())
        }
        pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> {
            self.wtr.write_all(&record.bytes)?;
            Ok(())
        }
        pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> {
            self.wtr.write_all(field.as_ref())?;
            Ok(())
        }
        pub fn flush(&mut self) -> io::Result<()> {
            self.wtr.flush()
        }
        #[versions(">=1.2.2")]
        pub fn get_ref(&self) -> &W {
            &self.wtr
        }
        pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>> {
            Ok(self.wtr)
        }
    }
}

#[derive(Clone, Default)]
pub struct ByteRecord {
    #[many]
    bytes: Vec<u8>,
}
