#![model(package = "url", versions = "2")]

use std::borrow::Borrow;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url {
    #[many]
    text: String,
}

impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {
        Ok(Url { text: input.to_string() })
    }
    pub fn parse_with_params<I, K: AsRef<str>, V: AsRef<str>>(input: &str, iter: I) -> Result<Url, ParseError>
    where
        I: IntoIterator,
        I::Item: Borrow<(K, V)>;
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {
        let mut joined = self.clone();
        joined.text.push_str(input);
        Ok(joined)
    }
    pub fn as_str(&self) -> &str {
        &self.text
    }
    #[clean]
    pub fn scheme(&self) -> &str;
    pub fn host_str(&self) -> Option<&str>;
    pub fn domain(&self) -> Option<&str>;
    #[clean]
    pub fn port(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_path(&mut self, path: &str) {
        self.text.push_str(path);
    }
    pub fn set_query(&mut self, query: Option<&str>) {
        self.text.push_str(query.unwrap_or(""));
    }
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>> {
        form_urlencoded::Serializer { url: self, target: std::marker::PhantomData }
    }
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()> {
        Ok(PathSegmentsMut { url: self })
    }
}
impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl AsRef<str> for Url {
    fn as_ref(&self) -> &str {
        &self.text
    }
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Url, ParseError> {
        Url::parse(input)
    }
}
impl From<Url> for String {
    fn from(value: Url) -> String {
        value.text
    }
}

/// What a query is written into.
pub struct UrlQuery<'a> {
    url: &'a mut Url,
}

pub mod form_urlencoded {
    use super::Url;

    pub struct Serializer<'a, T> {
        url: &'a mut Url,
        target: std::marker::PhantomData<T>,
    }
    impl<'a, T> Serializer<'a, T> {
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {
            self.url.text.push_str(value);
            self
        }
        pub fn clear(&mut self) -> &mut Self {
            self
        }
    }
}

pub struct PathSegmentsMut<'a> {
    url: &'a mut Url,
}
impl PathSegmentsMut<'_> {
    pub fn push(&mut self, segment: &str) -> &mut Self {
        self.url.text.push_str(segment);
        self
    }
    pub fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut Self
    where
        I::Item: AsRef<str>,
    {
        for segment in segments {
            self.url.text.push_str(segment.as_ref());
        }
        self
    }
    #[clean]
    pub fn pop(&mut self) -> &mut Self;
    #[clean]
    pub fn pop_if_empty(&mut self) -> &mut Self;
}

#[derive(Clone, Copy, Debug)]
pub struct ParseError;
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for ParseError {}
