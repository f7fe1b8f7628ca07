#![model(package = "rust_xlsxwriter", versions = ">=0.60, <0.103", features = ["serde"])]

//! A workbook is in memory until it is saved: to a path, to a buffer that is only bytes, or to a writer.

use serde::Serialize;
use std::io::Write;
use std::path::Path;

pub use self::workbook::Workbook;
pub use self::worksheet::{IntoExcelData, Worksheet};

#[derive(Debug)]
pub enum XlsxError {
    ParameterError(String),
    IoError(std::io::Error),
}
impl std::fmt::Display for XlsxError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for XlsxError {}

#[derive(Clone, Default)]
pub struct Format;

mod worksheet {
    use super::*;

    pub type RowNum = u32;
    pub type ColNum = u16;

    pub trait IntoExcelData {}
    impl<T> IntoExcelData for T {}

    /// What a record becomes is cells.
    struct Cells;
    impl serde::Serializer for Cells {
        type Ok = String;
        type Error = XlsxError;
    }

    pub struct Worksheet {
        #[many]
        cells: String,
    }
    impl Worksheet {
        pub fn new() -> Worksheet {
            Worksheet { cells: String::new() }
        }
        pub fn set_name(&mut self, name: impl Into<String>) -> Result<&mut Worksheet, XlsxError> {
            self.cells = name.into();
            Ok(self)
        }
        pub fn write(&mut self, row: RowNum, col: ColNum, data: impl IntoExcelData) -> Result<&mut Worksheet, XlsxError> {
            self.cells = data;
            Ok(self)
        }
        pub fn write_with_format<'a, T: IntoExcelData>(
            &'a mut self,
            row: RowNum,
            col: ColNum,
            data: T,
            format: &Format,
        ) -> Result<&'a mut Worksheet, XlsxError> {
            self.cells = data;
            Ok(self)
        }
        pub fn write_row<I: IntoIterator>(&mut self, row: RowNum, col: ColNum, data: I) -> Result<&mut Worksheet, XlsxError>
        where
            I::Item: IntoExcelData,
        {
            for item in data {
                self.cells = item;
            }
            Ok(self)
        }
        pub fn write_column<I: IntoIterator>(
            &mut self,
            row: RowNum,
            col: ColNum,
            data: I,
        ) -> Result<&mut Worksheet, XlsxError>
        where
            I::Item: IntoExcelData,
        {
            for item in data {
                self.cells = item;
            }
            Ok(self)
        }
        pub fn write_string(
            &mut self,
            row: RowNum,
            col: ColNum,
            string: impl Into<String>,
        ) -> Result<&mut Worksheet, XlsxError> {
            self.cells = string.into();
            Ok(self)
        }
        pub fn write_number(
            &mut self,
            row: RowNum,
            col: ColNum,
            number: impl Into<f64>,
        ) -> Result<&mut Worksheet, XlsxError> {
            self.cells = number;
            Ok(self)
        }
        pub fn serialize<T: Serialize>(&mut self, data_structure: &T) -> Result<&mut Worksheet, XlsxError> {
            match data_structure.serialize(Cells) {
                Ok(text) => {
                    self.cells = text;
                    Ok(self)
                }
                Err(error) => Err(error),
            }
        }
        #[clean]
        pub fn set_column_width(&mut self, col: ColNum, width: impl Into<f64>) -> Result<&mut Worksheet, XlsxError>;
    }
}

mod workbook {
    use super::*;

    pub struct Workbook {
        #[many]
        worksheets: Worksheet,
    }
    impl Workbook {
        pub fn new() -> Workbook {
            Workbook { worksheets: Worksheet::new() }
        }
        pub fn add_worksheet(&mut self) -> &mut Worksheet {
            &mut self.worksheets
        }
        pub fn push_worksheet(&mut self, worksheet: Worksheet) {
            self.worksheets = worksheet;
        }
        #[clean]
        #[sink("file", operation = "write", data(self.worksheets), store(path))]
        pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError>;
        pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError> {
            Ok(self.worksheets.cells.clone().into_bytes())
        }
        pub fn save_to_writer<W: Write + Send>(&mut self, writer: W) -> Result<(), XlsxError> {
            writer.write_all(self.worksheets.cells.as_bytes());
            Ok(())
        }
    }
}
