#![model(package = "salvo_core", versions = ">=0.37, <2")]

//! A handler writes its answer into the response.

pub use self::http::Response;
pub use self::writing::Writer;
#[versions(">=0.54")]
pub use self::writing::Scribe;
#[versions("<0.54")]
use self::writing::Scribe;

#[macro_style("keep")]
macro_rules! handler { () => {} }

pub mod http {
    pub use self::response::Response;

    pub mod response {
        use super::super::writing::Scribe;

        #[derive(Debug, Default)]
        pub struct Response;
        impl Response {
            #[clean]
            pub fn new() -> Self;
            #[clean]
            #[sink("http-response", operation = "send", data(scribe))]
            pub fn render<P: Scribe>(&mut self, scribe: P);
            #[clean]
            #[sink("http-response", operation = "send", data(data))]
            pub fn write_body<D>(&mut self, data: D) -> Result<(), Error>;
        }

        struct Error;
    }
}

#[versions(">=0.54")]
pub mod writing {
    pub trait Writer {}

    pub trait Scribe {}
    impl Scribe for String {}
    impl Scribe for &'static str {}
    impl<T: serde::Serialize> Scribe for Json<T> {}
    impl<C: AsRef<str>> Scribe for Text<C> {}

    #[derive(Clone, Debug)]
    #[transparent]
    pub struct Json<T>(pub T);

    #[derive(Clone, Copy, Debug)]
    pub enum Text<C> {
        Plain(C),
        Json(C),
        Html(C),
    }
}

pub mod prelude {
    pub use super::http::Response;
    pub use super::writing::{Json, Text, Writer};
    #[versions(">=0.54")]
    pub use super::writing::Scribe;
    #[versions("<0.54")]
    use super::writing::Scribe;
}
