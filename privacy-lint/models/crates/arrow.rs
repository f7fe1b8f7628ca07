#![model(package = "arrow", versions = ">=40, <61", builds = ">=53")]

//! Columns hold the values that they are made from; a writer writes to what it wraps.

use self::error::ArrowError;
use self::record_batch::RecordBatch;
use std::io::Write;

/// The bytes of a batch.
fn encoded(batch: &RecordBatch) -> Vec<u8>;

pub mod error {
    #[derive(Debug)]
    pub enum ArrowError {
        CsvError(String),
    }
    impl std::fmt::Display for ArrowError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ArrowError {}
}

pub mod array {
    use super::error::ArrowError;
    use std::sync::Arc;

    pub trait Array: std::fmt::Debug + Send + Sync {
        #[clean]
        fn len(&self) -> usize;
    }
    pub type ArrayRef = Arc<dyn Array>;

    #[versions(">=47")]
    pub use super::record_batch::RecordBatch;
}

pub mod record_batch {
    use super::array::ArrayRef;
    use super::error::ArrowError;

    #[derive(Clone, Debug)]
    pub struct RecordBatch {
        #[many]
        columns: Vec<ArrayRef>,
    }
    impl RecordBatch {
        pub fn try_from_iter<I: IntoIterator<Item = (F, ArrayRef)>, F: AsRef<str>>(value: I) -> Result<Self, ArrowError>;
        #[clean]
        pub fn num_rows(&self) -> usize;
    }
}

pub mod csv {
    pub mod writer {
        use super::super::*;

        #[derive(Debug)]
        pub struct Writer<W: Write> {
            writer: W,
        }
        impl<W: Write> Writer<W> {
            pub fn new(writer: W) -> Self {
                Writer { writer }
            }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {
                self.writer.write_all(&encoded(batch));
                Ok(())
            }
        }
    }
    pub use self::writer::Writer;
}

pub mod json {
    pub mod writer {
        use super::super::*;

        #[derive(Debug, Default)]
        pub struct LineDelimited {}
        #[derive(Debug, Default)]
        pub struct JsonArray {}
        pub type LineDelimitedWriter<W> = Writer<W, LineDelimited>;
        pub type ArrayWriter<W> = Writer<W, JsonArray>;

        #[derive(Debug)]
        pub struct Writer<W, F> {
            writer: W,
            format: F,
        }
        impl<W: Write, F> Writer<W, F> {
            pub fn new(writer: W) -> Self {
                Writer { writer, format: format() }
            }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {
                self.writer.write_all(&encoded(batch));
                Ok(())
            }
            pub fn finish(&mut self) -> Result<(), ArrowError> {
                Ok(())
            }
        }
        #[clean]
        fn format<F>() -> F;
    }
    pub use self::writer::{ArrayWriter, LineDelimitedWriter};
}

pub mod ipc {
    pub mod writer {
        use super::super::*;

        pub struct FileWriter<W> {
            writer: W,
        }
        impl<W: Write> FileWriter<W> {
            pub fn try_new(writer: W, schema: &arrow_schema::Schema) -> Result<Self, ArrowError> {
                Ok(FileWriter { writer })
            }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {
                self.writer.write_all(&encoded(batch));
                Ok(())
            }
            pub fn finish(&mut self) -> Result<(), ArrowError> {
                Ok(())
            }
        }

        pub struct StreamWriter<W> {
            writer: W,
        }
        impl<W: Write> StreamWriter<W> {
            pub fn try_new(writer: W, schema: &arrow_schema::Schema) -> Result<Self, ArrowError> {
                Ok(StreamWriter { writer })
            }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {
                self.writer.write_all(&encoded(batch));
                Ok(())
            }
            pub fn finish(&mut self) -> Result<(), ArrowError> {
                Ok(())
            }
        }
    }
}
