#![model(package = "tantivy", versions = ">=0.19, <1")]

//! An index in a directory of the program's own. A document is stored when it is given to the writer.

use std::path::Path;

pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;

#[derive(Debug, Clone)]
pub enum TantivyError {
    SystemError(String),
}
impl std::fmt::Display for TantivyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for TantivyError {}

#[derive(Clone, Debug)]
pub struct Index {
    directory: String,
}
impl Index {
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: schema::Schema) -> Result<Index> {
        Ok(Index { directory: directory_path })
    }
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index> {
        Ok(Index { directory: directory_path })
    }
    pub fn writer<D: Document>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {
        Ok(IndexWriter { directory: self.directory, documents: std::marker::PhantomData })
    }
}

pub struct IndexWriter<D: Document = TantivyDocument> {
    directory: String,
    documents: std::marker::PhantomData<D>,
}
impl<D: Document> IndexWriter<D> {
    #[clean]
    #[sink("search-index", operation = "insert", data(document), store(self.directory))]
    pub fn add_document(&self, document: D) -> Result<Opstamp>;
    #[clean]
    #[sink("search-index", operation = "insert", data(user_operations), store(self.directory))]
    pub fn run<I>(&self, user_operations: I) -> Result<Opstamp>;
    #[clean]
    pub fn delete_term(&self, term: Term) -> Opstamp;
    pub fn commit(&mut self) -> Result<Opstamp> {
        Ok(0)
    }
}

#[derive(Clone, Debug)]
pub struct Term;
impl Term {
    #[clean]
    pub fn from_field_text(field: schema::Field, text: &str) -> Term;
}

pub use self::schema::Document;
#[versions(">=0.22.1")]
pub use self::schema::TantivyDocument;
#[versions("<0.22.1")]
use self::schema::TantivyDocument;

pub mod schema {
    #[derive(Clone, Debug)]
    pub struct Schema;

    #[derive(Clone, Copy, Debug)]
    pub struct Field;

    pub trait Document {}

    #[versions(">=0.22.1")]
    #[derive(Clone, Debug, Default)]
    pub struct TantivyDocument {
        #[many]
        values: Vec<u8>,
    }
    impl Document for TantivyDocument {}
    impl TantivyDocument {
        #[clean]
        pub fn new() -> TantivyDocument;
        pub fn add_text<S: AsRef<str>>(&mut self, field: Field, text: S) {
            self.values.push(text);
        }
        pub fn add_u64(&mut self, field: Field, value: u64) {
            self.values.push(value);
        }
        pub fn add_i64(&mut self, field: Field, value: i64) {
            self.values.push(value);
        }
        pub fn add_f64(&mut self, field: Field, value: f64) {
            self.values.push(value);
        }
        pub fn add_bool(&mut self, field: Field, value: bool) {
            self.values.push(value);
        }
        pub fn add_bytes<T>(&mut self, field: Field, value: T) {
            self.values.push(value);
        }
        pub fn add_ip_addr(&mut self, field: Field, value: std::net::Ipv6Addr) {
            self.values.push(value);
        }
        pub fn add_field_value<T>(&mut self, field: Field, typed_val: T) {
            self.values.push(typed_val);
        }
    }
}
