#![model(package = "serde_dynamo", versions = ">=3, <5")]

//! Values become items as their `Serialize` writes them, and come back.

use serde::{Deserialize, Serialize};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, Clone)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub struct Serializer;
impl serde::Serializer for Serializer {
    type Ok = AttributeValue;
    type Error = Error;
}

pub enum AttributeValue {
    N(String),
    S(String),
    Bool(bool),
}

pub fn to_item<T: Serialize, I>(value: T) -> Result<I> {
    match value.serialize(Serializer) {
        Ok(item) => Ok(converted(item)),
        Err(_) => Err(unserializable()),
    }
}
pub fn to_attribute_value<T: Serialize, A>(value: T) -> Result<A> {
    match value.serialize(Serializer) {
        Ok(attribute) => Ok(converted(attribute)),
        Err(_) => Err(unserializable()),
    }
}
pub fn from_item<'a, I, T: Deserialize<'a>>(item: I) -> Result<T>;
pub fn from_items<'a, I, T: Deserialize<'a>>(items: Vec<I>) -> Result<Vec<T>>;
pub fn from_attribute_value<'a, A, T: Deserialize<'a>>(attribute_value: A) -> Result<T>;

fn converted<A>(attribute: AttributeValue) -> A;

#[clean]
fn unserializable() -> Error;
