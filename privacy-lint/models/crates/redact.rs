#![model(package = "redact", versions = "0.1")]

//! To format a secret writes a mask; to expose it gives the value.

pub use self::secret::Secret;

mod secret {
    #[masks(Debug, Display)]
    #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct Secret<T>(T);
    impl<T> Secret<T> {
        pub const fn new(secret: T) -> Self {
            Secret(secret)
        }
        pub const fn expose_secret(&self) -> &T {
            &self.0
        }
    }
    impl<T> From<T> for Secret<T> {
        fn from(value: T) -> Self {
            Secret(value)
        }
    }
    impl<T> std::fmt::Debug for Secret<T> {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
    impl<T> std::fmt::Display for Secret<T> {
        #[clean]
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }
}
