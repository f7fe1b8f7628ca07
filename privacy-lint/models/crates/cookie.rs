#![model(package = "cookie", versions = ">=0.17, <0.19", features = ["key-expansion", "private", "signed"])]

//! A cookie that is signed or encrypted still holds its value.

use std::borrow::Cow;

pub use self::builder::CookieBuilder;
pub use self::jar::CookieJar;
pub use self::secure::{Key, PrivateJar, SignedJar};

#[derive(Clone, Debug)]
pub struct Cookie<'c> {
    name: Cow<'c, str>,
    value: Cow<'c, str>,
    #[many]
    attributes: Cow<'c, str>,
}
impl<'c> Cookie<'c> {
    pub fn new<N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>>>(name: N, value: V) -> Self {
        Cookie { name: name.into(), value: value.into() }
    }
    pub fn named<N: Into<Cow<'c, str>>>(name: N) -> Cookie<'c> {
        Cookie { name: name.into() }
    }
    #[versions(">=0.18")]
    pub fn build<C: Into<Cookie<'c>>>(base: C) -> CookieBuilder<'c> {
        CookieBuilder { cookie: base.into() }
    }
    pub fn into_owned(self) -> Cookie<'static> {
        self
    }
    pub fn name(&self) -> &str {
        &self.name
    }
    pub fn value(&self) -> &str {
        &self.value
    }
    #[versions(">=0.18")]
    pub fn value_trimmed(&self) -> &str {
        &self.value
    }
    pub fn name_value(&self) -> (&str, &str) {
        (&self.name, &self.value)
    }
    pub fn set_name<N: Into<Cow<'c, str>>>(&mut self, name: N) {
        self.name = name.into();
    }
    pub fn set_value<V: Into<Cow<'c, str>>>(&mut self, value: V) {
        self.value = value.into();
    }
    pub fn set_path<P: Into<Cow<'c, str>>>(&mut self, path: P) {
        self.attributes = path.into();
    }
    pub fn set_domain<D: Into<Cow<'c, str>>>(&mut self, domain: D) {
        self.attributes = domain.into();
    }
    #[clean]
    pub fn max_age(&self) -> Option<time::Duration>;
}
impl<'c> From<(&'c str, &'c str)> for Cookie<'c> {
    fn from(pair: (&'c str, &'c str)) -> Self {
        Cookie { name: pair.0.into(), value: pair.1.into() }
    }
}
impl<'c> From<(String, String)> for Cookie<'c> {
    fn from(pair: (String, String)) -> Self {
        Cookie { name: pair.0.into(), value: pair.1.into() }
    }
}
impl<'c> From<CookieBuilder<'c>> for Cookie<'c> {
    fn from(builder: CookieBuilder<'c>) -> Self {
        builder.cookie
    }
}
impl std::fmt::Display for Cookie<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

mod builder {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct CookieBuilder<'c> {
        cookie: Cookie<'c>,
    }
    impl<'c> CookieBuilder<'c> {
        pub fn path<P: Into<Cow<'c, str>>>(mut self, path: P) -> Self {
            self.cookie.set_path(path);
            self
        }
        pub fn domain<D: Into<Cow<'c, str>>>(mut self, value: D) -> Self {
            self.cookie.set_domain(value);
            self
        }
        pub fn secure(mut self, value: bool) -> Self {
            self
        }
        pub fn http_only(mut self, value: bool) -> Self {
            self
        }
        pub fn max_age(mut self, value: time::Duration) -> Self {
            self
        }
        pub fn permanent(mut self) -> Self {
            self
        }
        pub fn finish(self) -> Cookie<'c> {
            self.cookie
        }
    }
}

mod jar {
    use super::*;

    #[derive(Clone, Debug, Default)]
    pub struct CookieJar {
        #[many]
        cookie: Cookie<'static>,
    }
    impl CookieJar {
        #[clean]
        pub fn new() -> CookieJar;
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {
            Some(&self.cookie)
        }
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
            self.cookie = cookie.into();
        }
        pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
            self.cookie = cookie.into();
        }
        pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn iter(&self) -> Iter<'_> {
            Iter { jar: self }
        }
        pub fn private<'a>(&'a self, key: &Key) -> PrivateJar<&'a Self> {
            PrivateJar { parent: self }
        }
        pub fn private_mut<'a>(&'a mut self, key: &Key) -> PrivateJar<&'a mut Self> {
            PrivateJar { parent: self }
        }
        pub fn signed<'a>(&'a self, key: &Key) -> SignedJar<&'a Self> {
            SignedJar { parent: self }
        }
        pub fn signed_mut<'a>(&'a mut self, key: &Key) -> SignedJar<&'a mut Self> {
            SignedJar { parent: self }
        }
    }

    pub struct Iter<'a> {
        jar: &'a CookieJar,
    }
    impl<'a> Iterator for Iter<'a> {
        type Item = &'a Cookie<'static>;
        fn next(&mut self) -> Option<Self::Item> {
            Some(&self.jar.cookie)
        }
    }
}

mod secure {
    use super::*;

    #[derive(Clone)]
    pub struct Key;
    impl Key {
        #[clean]
        pub fn from(key: &[u8]) -> Key;
        #[clean]
        pub fn derive_from(master_key: &[u8]) -> Self;
        #[clean]
        pub fn generate() -> Key;
    }

    pub struct PrivateJar<J> {
        parent: J,
    }
    impl<J> PrivateJar<J> {
        pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
        pub fn decrypt(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>> {
            Some(cookie)
        }
    }
    impl PrivateJar<&mut CookieJar> {
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
            self.parent.cookie = cookie.into();
        }
    }

    pub struct SignedJar<J> {
        parent: J,
    }
    impl<J> SignedJar<J> {
        pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
        pub fn verify(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>> {
            Some(cookie)
        }
    }
    impl SignedJar<&mut CookieJar> {
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
            self.parent.cookie = cookie.into();
        }
    }
}
