#![model(package = "lettre", versions = ">=0.10, <0.12", features = ["tokio1", "tokio1-native-tls"])]

//! A message is its addresses, its headers and its body; it leaves when a transport sends it.

pub use self::address::Address;
pub use self::message::Message;
pub use self::transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub use self::transport::{AsyncTransport, Transport};

pub struct Tokio1Executor;

pub mod address {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Envelope {
        forward_path: Vec<Address>,
        reverse_path: Option<Address>,
    }
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Self, crate::error::Error> {
            Ok(Envelope { forward_path: to, reverse_path: from })
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Address {
        text: String,
    }
    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
        pub fn user(&self) -> &str {
            &self.text
        }
        pub fn domain(&self) -> &str {
            &self.text
        }
    }
    impl std::str::FromStr for Address {
        type Err = AddressError;
        fn from_str(val: &str) -> Result<Self, AddressError> {
            Ok(Address { text: val.to_string() })
        }
    }
    impl std::fmt::Display for Address {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AddressError {
        MissingParts,
        Unbalanced,
        InvalidUser,
        InvalidDomain,
        #[versions(">=0.11")]
        InvalidInput,
    }
    impl std::fmt::Display for AddressError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for AddressError {}
}

pub mod message {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Message {
        #[many]
        parts: Vec<u8>,
    }
    impl Message {
        pub fn builder() -> MessageBuilder {
            MessageBuilder { parts: Vec::new() }
        }
        pub fn formatted(&self) -> Vec<u8> {
            self.parts
        }
    }

    #[derive(Clone, Debug)]
    pub struct MessageBuilder {
        #[many]
        parts: Vec<u8>,
    }
    impl MessageBuilder {
        #[clean]
        pub fn new() -> Self;
        pub fn from(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn sender(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn reply_to(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn to(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn cc(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn bcc(mut self, mbox: Mailbox) -> Self {
            self.parts = mbox;
            self
        }
        pub fn subject<S: Into<String>>(mut self, subject: S) -> Self {
            self.parts = subject.into();
            self
        }
        pub fn message_id(mut self, id: Option<String>) -> Self {
            self.parts = id;
            self
        }
        pub fn header<H>(mut self, header: H) -> Self {
            self.parts = header;
            self
        }
        pub fn mailbox<H>(mut self, header: H) -> Self {
            self.parts = header;
            self
        }
        pub fn date_now(self) -> Self {
            self
        }
        pub fn body<T>(self, body: T) -> Result<Message, Error> {
            Ok(Message { parts: self.multipart_of(body) })
        }
        pub fn multipart(self, part: MultiPart) -> Result<Message, Error> {
            Ok(Message { parts: self.multipart_of(part) })
        }
        pub fn singlepart(self, part: SinglePart) -> Result<Message, Error> {
            Ok(Message { parts: self.multipart_of(part) })
        }
        fn multipart_of<T>(self, part: T) -> Vec<u8>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Mailbox {
        pub name: Option<String>,
        pub email: Address,
    }
    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Self {
            Mailbox { name, email }
        }
    }
    impl From<Address> for Mailbox {
        fn from(email: Address) -> Self {
            Mailbox { name: None, email }
        }
    }
    impl std::str::FromStr for Mailbox {
        type Err = address::AddressError;
        fn from_str(src: &str) -> Result<Self, address::AddressError>;
    }
    impl std::fmt::Display for Mailbox {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Debug)]
    pub struct SinglePart {
        #[many]
        parts: Vec<u8>,
    }
    impl SinglePart {
        #[clean]
        pub fn builder() -> SinglePartBuilder;
        pub fn plain<T>(body: T) -> Self {
            SinglePart { parts: body }
        }
        pub fn html<T>(body: T) -> Self {
            SinglePart { parts: body }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SinglePartBuilder {
        #[many]
        parts: Vec<u8>,
    }
    impl SinglePartBuilder {
        pub fn header<H>(mut self, header: H) -> Self {
            self.parts = header;
            self
        }
        pub fn body<T>(mut self, body: T) -> SinglePart {
            self.parts = body;
            SinglePart { parts: self.parts }
        }
    }

    #[derive(Clone, Debug)]
    pub struct MultiPart {
        #[many]
        parts: Vec<u8>,
    }
    impl MultiPart {
        #[clean]
        pub fn mixed() -> MultiPartBuilder;
        #[clean]
        pub fn alternative() -> MultiPartBuilder;
        #[clean]
        pub fn related() -> MultiPartBuilder;
        pub fn alternative_plain_html<T, V>(plain: T, html: V) -> Self;
        pub fn singlepart(mut self, part: SinglePart) -> Self {
            self.parts = part;
            self
        }
        pub fn multipart(mut self, part: MultiPart) -> Self {
            self.parts = part;
            self
        }
    }

    #[derive(Clone, Debug)]
    pub struct MultiPartBuilder;
    impl MultiPartBuilder {
        pub fn singlepart(self, part: SinglePart) -> MultiPart {
            MultiPart { parts: part }
        }
        pub fn multipart(self, part: MultiPart) -> MultiPart {
            MultiPart { parts: part }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Attachment;
    impl Attachment {
        #[clean]
        pub fn new(filename: String) -> Self;
        pub fn body<T, C>(self, content: T, content_type: C) -> SinglePart;
    }
}

pub mod error {
    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        NonAsciiChars,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl std::error::Error for Error {}
}
use self::error::Error;

pub mod transport {
    use super::*;

    pub trait Transport {
        type Ok;
        type Error;
        #[clean]
        #[sink("email", operation = "send", data(message))]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        #[clean]
        #[sink("email", operation = "send", data(envelope, email))]
        fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    }

    pub trait AsyncTransport {
        type Ok;
        type Error;
        #[clean]
        #[sink("email", operation = "send", data(message))]
        async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
        #[clean]
        #[sink("email", operation = "send", data(envelope, email))]
        async fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    }

    pub mod smtp {
        use super::*;

        #[derive(Clone, Debug)]
        pub struct SmtpTransport;
        impl SmtpTransport {
            #[clean]
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
            #[clean]
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
        }
        impl Transport for SmtpTransport {
            type Ok = response::Response;
            type Error = Error;
        }

        #[derive(Clone, Debug)]
        pub struct SmtpTransportBuilder;
        impl SmtpTransportBuilder {
            #[clean]
            pub fn credentials(self, credentials: authentication::Credentials) -> Self;
            #[clean]
            pub fn port(self, port: u16) -> Self;
            #[clean]
            pub fn build(self) -> SmtpTransport;
        }

        #[derive(Debug)]
        pub struct AsyncSmtpTransport<E> {
            executor: std::marker::PhantomData<E>,
        }
        impl<E> Clone for AsyncSmtpTransport<E> {
            fn clone(&self) -> Self;
        }
        impl<E> AsyncSmtpTransport<E> {
            #[clean]
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            #[clean]
            pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
        }
        impl<E> AsyncTransport for AsyncSmtpTransport<E> {
            type Ok = response::Response;
            type Error = Error;
        }

        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransportBuilder;
        impl AsyncSmtpTransportBuilder {
            #[clean]
            pub fn credentials(self, credentials: authentication::Credentials) -> Self;
            #[clean]
            pub fn port(self, port: u16) -> Self;
            #[clean]
            pub fn timeout(self, timeout: Option<std::time::Duration>) -> Self;
            #[clean]
            pub fn build<E>(self) -> AsyncSmtpTransport<E>;
        }

        pub mod authentication {
            #[derive(Clone, Debug)]
            pub struct Credentials;
            impl Credentials {
                #[clean]
                pub fn new(username: String, password: String) -> Credentials;
            }
        }

        pub mod response {
            #[derive(Clone, Debug)]
            pub struct Response;
            impl Response {
                pub fn is_positive(&self) -> bool;
            }
        }

        #[derive(Debug)]
        pub struct Error;
        impl Error {
            pub fn is_client(&self) -> bool;
            pub fn is_response(&self) -> bool;
            pub fn is_transient(&self) -> bool;
            pub fn is_permanent(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
        }
        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for Error {}
    }
}
