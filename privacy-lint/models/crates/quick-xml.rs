#![model(package = "quick-xml", versions = ">=0.37, <0.43", features = ["serialize"])]

//! Escaping hides nothing; a writer writes what it is given into what it writes to.

pub use self::writer::Writer;

pub mod se {
    use serde::Serialize;

    #[derive(Debug)]
    pub struct SeError;
    impl std::fmt::Display for SeError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for SeError {}

    fn text<T: ?Sized + Serialize>(value: &T) -> String;

    pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String, SeError> {
        Ok(text(value))
    }
    pub fn to_string_with_root<T: ?Sized + Serialize>(root_tag: &str, value: &T) -> Result<String, SeError> {
        Ok(text(value))
    }
}

pub mod de {
    use serde::Deserialize;

    #[derive(Debug)]
    pub struct DeError;
    impl std::fmt::Display for DeError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for DeError {}

    pub fn from_str<'de, T: Deserialize<'de>>(s: &'de str) -> Result<T, DeError>;
    pub fn from_reader<'de, R: std::io::BufRead, T: Deserialize<'de>>(reader: R) -> Result<T, DeError>;
}

mod writer {
    pub struct Writer<W> {
        writer: W,
    }
    impl<W> Writer<W> {
        pub fn new(inner: W) -> Writer<W> {
            Writer { writer: inner }
        }
        pub fn new_with_indent(inner: W, indent_char: u8, indent_size: usize) -> Writer<W> {
            Writer { writer: inner }
        }
        pub fn into_inner(self) -> W {
            self.writer
        }
        pub fn get_mut(&mut self) -> &mut W {
            &mut self.writer
        }
    }
    impl<W: std::io::Write> Writer<W> {
        pub fn write_event<'a, E: Into<crate::events::Event<'a>>>(&mut self, event: E) -> std::io::Result<()> {
            self.writer.write_all(bytes(event));
            Ok(())
        }
    }

    fn bytes<E>(event: E) -> &'static [u8];
}

pub mod events {
    #[derive(Clone, Debug)]
    pub enum Event<'a> {
        Start(BytesStart<'a>),
        End(BytesEnd<'a>),
        Empty(BytesStart<'a>),
        Text(BytesText<'a>),
        CData(BytesCData<'a>),
    }

    #[derive(Clone, Debug)]
    pub struct BytesStart<'a> {
        #[many]
        content: &'a str,
    }
    impl<'a> BytesStart<'a> {
        pub fn new<C>(name: C) -> Self;
        pub fn push_attribute<'b, A>(&mut self, attr: A) {
            self.content = attr;
        }
        pub fn with_attributes<'b, I>(self, attributes: I) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct BytesEnd<'a> {
        content: &'a str,
    }
    impl<'a> BytesEnd<'a> {
        pub fn new<C>(name: C) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct BytesText<'a> {
        content: &'a str,
    }
    impl<'a> BytesText<'a> {
        pub fn new(content: &'a str) -> Self {
            BytesText { content }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BytesCData<'a> {
        content: &'a str,
    }
}

pub mod escape {
    use std::borrow::Cow;

    pub fn escape<'a>(raw: impl Into<Cow<'a, str>>) -> Cow<'a, str>;
    pub fn partial_escape<'a>(raw: impl Into<Cow<'a, str>>) -> Cow<'a, str>;
}
