#![model(package = "toml_edit", versions = ">=0.22, <0.26")]

//! A document that is changed in place.

use std::ops::{Index, IndexMut};

#[versions(">=0.22.7")]
#[derive(Clone, Debug, Default)]
pub struct DocumentMut {
    root: Item,
}
impl DocumentMut {
    #[clean]
    pub fn new() -> Self;
    pub fn as_table(&self) -> &Table;
    pub fn as_table_mut(&mut self) -> &mut Table {
        &mut self.root
    }
}
impl std::str::FromStr for DocumentMut {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, TomlError>;
}
impl std::fmt::Display for DocumentMut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl Index<&str> for DocumentMut {
    type Output = Item;
    fn index(&self, key: &str) -> &Item {
        &self.root
    }
}
impl IndexMut<&str> for DocumentMut {
    fn index_mut(&mut self, key: &str) -> &mut Item {
        &mut self.root
    }
}

#[derive(Clone, Debug, Default)]
pub enum Item {
    None,
    Value(Value),
    Table(Table),
}
impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl Index<&str> for Item {
    type Output = Item;
    fn index(&self, key: &str) -> &Item {
        self
    }
}
impl IndexMut<&str> for Item {
    fn index_mut(&mut self, key: &str) -> &mut Item {
        self
    }
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    #[many]
    item: Item,
}
impl Table {
    #[clean]
    pub fn new() -> Self;
    pub fn insert(&mut self, key: &str, item: Item) -> Option<Item> {
        self.item = item;
        Some(self.item)
    }
    pub fn get<'a>(&'a self, key: &str) -> Option<&'a Item> {
        Some(&self.item)
    }
    pub fn remove(&mut self, key: &str) -> Option<Item> {
        Some(self.item)
    }
    #[clean]
    pub fn len(&self) -> usize;
}

#[derive(Clone, Debug)]
pub enum Value {
    String(Formatted<String>),
    Integer(Formatted<i64>),
    Float(Formatted<f64>),
    Boolean(Formatted<bool>),
}

#[derive(Clone, Debug)]
pub struct Formatted<T> {
    value: T,
}

pub fn value<V: Into<Value>>(v: V) -> Item;

#[derive(Clone, Debug)]
pub struct TomlError;
impl std::fmt::Display for TomlError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for TomlError {}
