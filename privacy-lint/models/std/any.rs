//! `std::any`. What is downcast carries what the value carried.

use crate::fmt::{self, Debug, Formatter};
use crate::prelude::rust_2024::*;

#[lang = "Any"]
pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
impl<T: ?Sized + 'static> Any for T {}

macro_rules! downcasts {
    ($($t:ty)*) => { $(
        impl $t {
            pub fn is<T: Any>(&self) -> bool;
            pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
            pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
        }
        impl Debug for $t { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
    )* };
}
downcasts! { (dyn Any) (dyn Any + Send) (dyn Any + Send + Sync) }

#[lang = "TypeId"]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId(u64);
impl TypeId { pub fn of<T: ?Sized + 'static>() -> TypeId; }

pub fn type_name<T: ?Sized>() -> &'static str;
#[clean] pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str;
