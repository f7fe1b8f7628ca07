#![model(package = "dogstatsd", versions = ">=0.6, <0.13")]

//! The values of tags are kept with the metric.

use std::borrow::Cow;

pub type DogstatsdResult = Result<(), DogstatsdError>;

#[derive(Debug)]
pub enum DogstatsdError {
    IoError(std::io::Error),
}

#[derive(Debug)]
pub struct Client;
impl Client {
    #[clean]
    #[sink("metrics", operation = "write", data(stat, tags), store(stat))]
    pub fn incr<'a, I, S, T>(&self, stat: S, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(stat, tags), store(stat))]
    pub fn decr<'a, I, S, T>(&self, stat: S, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(stat, val, tags), store(stat))]
    pub fn gauge<'a, I, S, SS, T>(&self, stat: S, val: SS, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        SS: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(stat, val, tags), store(stat))]
    pub fn histogram<'a, I, S, SS, T>(&self, stat: S, val: SS, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        SS: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(stat, val, tags), store(stat))]
    pub fn distribution<'a, I, S, SS, T>(&self, stat: S, val: SS, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        SS: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(stat, val, tags), store(stat))]
    pub fn set<'a, I, S, SS, T>(&self, stat: S, val: SS, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        SS: Into<Cow<'a, str>>,
        T: AsRef<str>;
    #[clean]
    #[sink("metrics", operation = "write", data(title, text, tags))]
    pub fn event<'a, I, S, SS, T>(&self, title: S, text: SS, tags: I) -> DogstatsdResult
    where
        I: IntoIterator<Item = T>,
        S: Into<Cow<'a, str>>,
        SS: Into<Cow<'a, str>>,
        T: AsRef<str>;
}
