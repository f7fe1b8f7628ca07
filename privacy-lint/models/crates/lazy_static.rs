#![model(package = "lazy_static", versions = "1")]

#[macro_export]
macro_rules! lazy_static {
    ($($(#[$attr:meta])* $vis:vis static ref $name:ident : $ty:ty = $value:expr;)*) => {
        $($vis static $name: $crate::Lazy<$ty> = $crate::Lazy { value: $value };)*
    };
}

/// Where the real crate makes a type for each static.
#[invented]
#[transparent]
pub struct Lazy<T> {
    value: T,
}
impl<T> std::ops::Deref for Lazy<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
