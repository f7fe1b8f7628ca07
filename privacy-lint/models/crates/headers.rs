#![model(package = "headers", versions = ">=0.3, <0.5")]

use http::{HeaderMap, HeaderName, HeaderValue};

pub use self::common::{Authorization, Cookie, Host, UserAgent};
pub use self::common::authorization;

pub trait Header {
    #[clean]
    fn name() -> &'static HeaderName;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

pub trait HeaderMapExt {
    fn typed_insert<H: Header>(&mut self, header: H);
    fn typed_get<H: Header>(&self) -> Option<H>;
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
}
impl HeaderMapExt for HeaderMap {
    fn typed_insert<H: Header>(&mut self, header: H);
    fn typed_get<H: Header>(&self) -> Option<H>;
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
}

mod common {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct UserAgent {
        text: String,
    }
    impl UserAgent {
        pub fn as_str(&self) -> &str {
            &self.text
        }
    }
    impl Header for UserAgent {}
    impl std::fmt::Display for UserAgent {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Debug)]
    pub struct Host {
        text: String,
    }
    impl Host {
        pub fn hostname(&self) -> &str {
            &self.text
        }
        #[clean]
        pub fn port(&self) -> Option<u16>;
    }
    impl Header for Host {}

    #[derive(Clone, Debug)]
    pub struct Cookie {
        text: HeaderValue,
    }
    impl Cookie {
        pub fn get(&self, name: &str) -> Option<&str> {
            Some(self.text.as_str())
        }
        #[clean]
        pub fn len(&self) -> usize;
    }
    impl Header for Cookie {}

    #[derive(Clone, Debug)]
    pub struct Authorization<C: authorization::Credentials>(pub C);
    impl Authorization<authorization::Basic> {
        pub fn basic(username: &str, password: &str) -> Self;
        #[versions(">=0.3.6")]
        pub fn username(&self) -> &str {
            self.0.username()
        }
        #[versions(">=0.3.6")]
        pub fn password(&self) -> &str {
            self.0.password()
        }
    }
    impl Authorization<authorization::Bearer> {
        #[versions(">=0.3.6")]
        pub fn token(&self) -> &str {
            self.0.token()
        }
    }
    impl<C: authorization::Credentials> Header for Authorization<C> {}

    pub mod authorization {
        pub trait Credentials: Sized {}

        #[derive(Clone, Debug)]
        pub struct Basic {
            username: String,
            password: String,
        }
        impl Basic {
            pub fn username(&self) -> &str {
                &self.username
            }
            pub fn password(&self) -> &str {
                &self.password
            }
        }
        impl Credentials for Basic {}

        #[derive(Clone, Debug)]
        pub struct Bearer {
            token: String,
        }
        impl Bearer {
            pub fn token(&self) -> &str {
                &self.token
            }
        }
        impl Credentials for Bearer {}
    }
}

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
