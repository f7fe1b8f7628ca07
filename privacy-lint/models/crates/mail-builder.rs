#![model(package = "mail-builder", versions = ">=0.2, <3")]

//! A message is its headers and its bodies.

use std::borrow::Cow;

#[derive(Clone, Debug, Default)]
pub struct MessageBuilder<'x> {
    #[many]
    parts: Cow<'x, [u8]>,
}
impl<'x> MessageBuilder<'x> {
    pub fn new() -> Self {
        MessageBuilder { parts: Vec::new() }
    }
    pub fn sender(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn from(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn to(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn cc(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn bcc(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn reply_to(mut self, value: impl Into<headers::address::Address<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn subject(mut self, value: impl Into<headers::text::Text<'x>>) -> Self {
        self.parts = value;
        self
    }
    pub fn text_body(mut self, value: impl Into<Cow<'x, str>>) -> Self {
        self.parts = value;
        self
    }
    pub fn html_body(mut self, value: impl Into<Cow<'x, str>>) -> Self {
        self.parts = value;
        self
    }
    #[versions(">=0.3")]
    pub fn attachment(
        mut self,
        content_type: impl Into<headers::content_type::ContentType<'x>>,
        filename: impl Into<Cow<'x, str>>,
        value: impl Into<mime::BodyPart<'x>>,
    ) -> Self {
        self.parts = filename;
        self.parts = value;
        self
    }
    pub fn write_to_string(self) -> std::io::Result<String> {
        Ok(self.parts)
    }
    pub fn write_to_vec(self) -> std::io::Result<Vec<u8>> {
        Ok(self.parts)
    }
}

pub mod headers {
    pub mod address {
        use std::borrow::Cow;

        #[derive(Clone, Debug)]
        pub enum Address<'x> {
            Address(EmailAddress<'x>),
            List(Vec<Address<'x>>),
        }
        impl<'x> From<&'x str> for Address<'x> {
            fn from(value: &'x str) -> Self;
        }
        impl<'x> From<&'x String> for Address<'x> {
            fn from(value: &'x String) -> Self;
        }
        impl<'x> From<String> for Address<'x> {
            fn from(value: String) -> Self;
        }
        impl<'x, T, U> From<(T, U)> for Address<'x> {
            fn from(value: (T, U)) -> Self;
        }

        #[derive(Clone, Debug)]
        pub struct EmailAddress<'x> {
            pub name: Option<Cow<'x, str>>,
            pub email: Cow<'x, str>,
        }
    }

    pub mod text {
        use std::borrow::Cow;

        #[derive(Clone, Debug)]
        pub struct Text<'x> {
            pub text: Cow<'x, str>,
        }
        impl<'x> From<&'x str> for Text<'x> {
            fn from(text: &'x str) -> Self {
                Text { text }
            }
        }
        impl<'x> From<String> for Text<'x> {
            fn from(text: String) -> Self {
                Text { text }
            }
        }
    }

    pub mod content_type {
        use std::borrow::Cow;

        #[derive(Clone, Debug)]
        pub struct ContentType<'x> {
            pub c_type: Cow<'x, str>,
        }
    }
}

pub mod mime {
    use std::borrow::Cow;

    #[derive(Clone, Debug)]
    pub enum BodyPart<'x> {
        Text(Cow<'x, str>),
        Binary(Cow<'x, [u8]>),
    }
}
