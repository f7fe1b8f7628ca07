#![model(package = "mail-send", versions = ">=0.3, <0.8")]

//! A message is whatever can be made into one (of this crate, of `mail-builder`, of `mail-parser`); it
//! leaves over the connection of a client.

pub use mail_builder;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    Timeout,
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}

pub struct SmtpClient<T> {
    stream: T,
}
impl<T> SmtpClient<T> {
    #[clean]
    #[sink("email", operation = "send", data(message))]
    pub async fn send<'x>(&mut self, message: impl smtp::message::IntoMessage<'x>) -> Result<()>;
    #[clean]
    #[sink("email", operation = "send", data(message))]
    pub async fn send_signed<'x, V>(&mut self, message: impl smtp::message::IntoMessage<'x>, signer: &V) -> Result<()>;
    #[clean]
    pub async fn quit(self) -> Result<()>;
}

pub struct SmtpClientBuilder<T> {
    hostname: T,
}
impl<T> SmtpClientBuilder<T> {
    #[clean]
    pub async fn connect(&self) -> Result<SmtpClient<tokio::net::TcpStream>>;
}

pub mod smtp {
    pub mod message {
        use std::borrow::Cow;

        pub trait IntoMessage<'x> {}
        impl<'x> IntoMessage<'x> for Message<'x> {}
        impl<'x, 'y> IntoMessage<'x> for mail_builder::MessageBuilder<'y> {}

        #[derive(Clone, Debug, Default)]
        pub struct Message<'x> {
            #[many]
            parts: Cow<'x, [u8]>,
        }
        impl<'x> Message<'x> {
            pub fn empty() -> Self {
                Message { parts: Vec::new() }
            }
            pub fn from(mut self, address: impl Into<Address<'x>>) -> Self {
                self.parts = address;
                self
            }
            pub fn to(mut self, address: impl Into<Address<'x>>) -> Self {
                self.parts = address;
                self
            }
            pub fn body(mut self, body: impl Into<Cow<'x, [u8]>>) -> Self {
                self.parts = body;
                self
            }
        }

        #[derive(Clone, Debug, Default)]
        pub struct Address<'x> {
            pub email: Cow<'x, str>,
        }
        impl<'x> From<&'x str> for Address<'x> {
            fn from(email: &'x str) -> Self {
                Address { email }
            }
        }
        impl From<String> for Address<'_> {
            fn from(email: String) -> Self {
                Address { email }
            }
        }
    }
}
