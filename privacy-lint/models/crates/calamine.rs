#![model(package = "calamine", versions = ">=0.24, <0.39")]

//! Reading only: the content of a workbook has nothing of the path that it was opened at.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

#[clean]
pub fn open_workbook<R: Reader<BufReader<File>>, P: AsRef<Path>>(path: P) -> Result<R, R::Error>;
#[clean]
pub fn open_workbook_auto<P: AsRef<Path>>(path: P) -> Result<Sheets<BufReader<File>>, Error>;

pub trait Reader<RS>: Sized {
    type Error;
    #[clean]
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Self::Error>;
    #[clean]
    fn sheet_names(&self) -> Vec<String>;
}

pub enum Sheets<RS> {
    Xlsx(Xlsx<RS>),
}
pub struct Xlsx<RS> {
    reader: RS,
}
impl<RS> Reader<RS> for Xlsx<RS> {
    type Error = XlsxError;
}
impl<RS> Reader<RS> for Sheets<RS> {
    type Error = Error;
}

#[derive(Debug)]
pub enum XlsxError {
    FileNotFound(String),
}
#[derive(Debug)]
pub enum Error {
    Msg(&'static str),
}

#[derive(Debug, Clone, Default)]
pub struct Range<T> {
    inner: Vec<T>,
}
#[derive(Debug, Clone)]
pub enum Data {
    String(String),
    Empty,
}
