#![model(package = "rocket", versions = "0.5", builds = ">=0.5.2", features = ["json", "secrets"])]

//! What a handler returns is the answer; cookies and flash messages are set on the way.

#[macro_style("keep")]
macro_rules! get { () => {} }

#[macro_style("keep")]
macro_rules! post { () => {} }

#[macro_style("keep")]
macro_rules! put { () => {} }

#[macro_style("keep")]
macro_rules! patch { () => {} }

#[macro_style("keep")]
macro_rules! delete { () => {} }

#[macro_style("keep")]
macro_rules! head { () => {} }

#[macro_style("keep")]
macro_rules! options { () => {} }

#[macro_style("keep")]
macro_rules! catch { () => {} }

#[macro_style("keep")]
macro_rules! launch { () => {} }

#[macro_style("keep")]
macro_rules! main { () => {} }

#[macro_style("keep")]
macro_rules! async_trait { () => {} }

#[macro_style("arguments")]
#[clean]
#[returns("std::vec::Vec<crate::Route>")]
macro_rules! routes { () => {} }

#[macro_style("arguments")]
#[clean]
#[returns("std::vec::Vec<crate::Catcher>")]
macro_rules! catchers { () => {} }

/// What is served at which path.
#[derive(Clone, Debug)]
pub struct Route;

#[derive(Clone, Debug)]
pub struct Catcher;

pub mod serde {
    pub mod json {
        use std::ops::{Deref, DerefMut};

        #[derive(Clone, Debug)]
        #[transparent]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T {
                self.0
            }
        }
        impl<T> Deref for Json<T> {
            type Target = T;
            fn deref(&self) -> &T {
                &self.0
            }
        }
        impl<T> DerefMut for Json<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }
    }
}

pub mod form {
    use std::ops::{Deref, DerefMut};

    #[derive(Debug)]
    #[transparent]
    pub struct Form<T>(T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
}

pub use self::state::State;

mod state {
    use std::ops::Deref;

    #[derive(Debug)]
    #[transparent]
    pub struct State<T>(T);
    impl<T> State<T> {
        pub fn inner(&self) -> &T {
            &self.0
        }
    }
    impl<T> Deref for State<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
}

pub mod response {
    pub use self::flash::Flash;
    pub use self::redirect::Redirect;

    mod redirect {
        #[derive(Debug)]
        pub struct Redirect(String);
        impl Redirect {
            #[sink("http-response", operation = "send", data(uri))]
            pub fn to<U>(uri: U) -> Redirect {
                Redirect(uri)
            }
            #[sink("http-response", operation = "send", data(uri))]
            pub fn temporary<U>(uri: U) -> Redirect {
                Redirect(uri)
            }
            #[sink("http-response", operation = "send", data(uri))]
            pub fn permanent<U>(uri: U) -> Redirect {
                Redirect(uri)
            }
        }
    }

    mod flash {
        /// A message for the next page, kept in a cookie.
        #[derive(Debug)]
        pub struct Flash<R> {
            inner: R,
        }
        impl<R> Flash<R> {
            #[sink("http-response", operation = "send", data(message))]
            pub fn success<M: Into<String>>(responder: R, message: M) -> Flash<R> {
                Flash { inner: responder }
            }
            #[sink("http-response", operation = "send", data(message))]
            pub fn error<M: Into<String>>(responder: R, message: M) -> Flash<R> {
                Flash { inner: responder }
            }
            #[sink("http-response", operation = "send", data(message))]
            pub fn warning<M: Into<String>>(responder: R, message: M) -> Flash<R> {
                Flash { inner: responder }
            }
        }
    }
}

pub mod http {
    pub struct CookieJar<'a> {
        jar: &'a (),
    }
    impl<'a> CookieJar<'a> {
        #[clean]
        #[sink("http-response", operation = "send", data(cookie))]
        pub fn add<C>(&self, cookie: C);
        #[clean]
        #[sink("http-response", operation = "send", data(cookie))]
        pub fn add_private<C>(&self, cookie: C);
        #[clean]
        pub fn remove<C>(&self, cookie: C);
    }
}
