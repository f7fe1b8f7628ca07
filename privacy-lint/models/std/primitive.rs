//! `std::primitive`: the primitive types by path, and the methods of `bool`.

use crate::prelude::rust_2024::*;

pub use bool;
pub use char;
pub use f32;
pub use f64;
pub use i128;
pub use i16;
pub use i32;
pub use i64;
pub use i8;
pub use isize;
pub use str;
pub use u128;
pub use u16;
pub use u32;
pub use u64;
pub use u8;
pub use usize;

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> { if self { Some(t) } else { None } }
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { if self { Some(f()) } else { None } }
}
