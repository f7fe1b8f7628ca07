//! `std::error`.

use crate::fmt::{Debug, Display};
use crate::prelude::rust_2024::*;

#[lang = "Error"]
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { "" }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
}
impl<'a, T: ?Sized + Error> Error for &'a T { fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() } }
impl Error for ! {}

macro_rules! downcasts {
    ($($t:ty)*) => { $(impl $t {
        pub fn is<T: Error + 'static>(&self) -> bool;
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
    })* };
}
downcasts! { (dyn Error) (dyn Error + Send) (dyn Error + Send + Sync) }
