//! `std::io`.

use crate::prelude::rust_2024::*;

mod buffered;
mod cursor;
mod error;
mod stdio;
mod traits;
mod util;

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}

pub use buffered::*;
pub use cursor::Cursor;
pub use error::{Error, ErrorKind, RawOsError, Result};
pub use stdio::*;
pub use traits::*;
pub use util::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
