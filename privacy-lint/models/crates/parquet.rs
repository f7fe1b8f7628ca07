#![model(package = "parquet", versions = ">=40, <61")]

//! A writer of record batches writes to what it wraps.

pub mod errors {
    #[derive(Debug)]
    pub enum ParquetError {
        General(String),
    }
    impl std::fmt::Display for ParquetError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for ParquetError {}
    pub type Result<T, E = ParquetError> = std::result::Result<T, E>;
}

pub mod arrow {
    pub use self::arrow_writer::ArrowWriter;

    pub mod arrow_writer {
        use super::super::errors::Result;
        use super::super::file::properties::WriterProperties;
        use std::io::Write;

        pub struct ArrowWriter<W: Write> {
            writer: W,
        }
        impl<W: Write + Send> ArrowWriter<W> {
            pub fn try_new(
                writer: W,
                arrow_schema: arrow_schema::SchemaRef,
                props: Option<WriterProperties>,
            ) -> Result<Self> {
                Ok(ArrowWriter { writer })
            }
            pub fn write(&mut self, batch: &arrow_array::RecordBatch) -> Result<()> {
                self.writer.write_all(&encoded(batch));
                Ok(())
            }
            pub fn flush(&mut self) -> Result<()> {
                Ok(())
            }
            pub fn into_inner(self) -> Result<W> {
                Ok(self.writer)
            }
        }

        fn encoded<T>(batch: &T) -> Vec<u8>;
    }
}

pub mod file {
    pub mod properties {
        #[derive(Debug, Clone)]
        pub struct WriterProperties;
    }
}
