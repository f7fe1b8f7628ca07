#![model(package = "polars", versions = ">=0.40, <0.56", features = ["json", "parquet"])]

//! A writer of frames writes to what it wraps. What a frame was made from is in it.

pub mod prelude {
    use std::io::Write;

    pub type PolarsResult<T> = Result<T, PolarsError>;

    #[derive(Debug)]
    pub enum PolarsError {
        NoData(String),
    }
    impl std::fmt::Display for PolarsError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for PolarsError {}

    #[derive(Clone, Debug)]
    pub struct DataFrame;
    impl DataFrame {
        #[clean]
        pub fn height(&self) -> usize;
    }

    /// The bytes of a frame.
    fn encoded<T>(df: &T) -> Vec<u8>;

    pub trait SerWriter<W: Write> {
        fn new(writer: W) -> Self;
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()>;
    }

    pub struct CsvWriter<W: Write> {
        buffer: W,
    }
    impl<W: Write> SerWriter<W> for CsvWriter<W> {
        fn new(buffer: W) -> Self {
            CsvWriter { buffer }
        }
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()> {
            self.buffer.write_all(&encoded(df));
            Ok(())
        }
    }
    impl<W: Write> CsvWriter<W> {
        pub fn include_header(self, has_header: bool) -> Self {
            self
        }
        pub fn with_separator(self, separator: u8) -> Self {
            self
        }
    }

    pub struct JsonWriter<W: Write> {
        buffer: W,
    }
    impl<W: Write> SerWriter<W> for JsonWriter<W> {
        fn new(buffer: W) -> Self {
            JsonWriter { buffer }
        }
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()> {
            self.buffer.write_all(&encoded(df));
            Ok(())
        }
    }

    pub struct ParquetWriter<W> {
        writer: W,
    }
    impl<W: Write> ParquetWriter<W> {
        pub fn new(writer: W) -> Self {
            ParquetWriter { writer }
        }
        pub fn finish(self, df: &mut DataFrame) -> PolarsResult<u64> {
            self.writer.write_all(&encoded(df));
            Ok(0)
        }
    }
}
