//! The compact tree that `syn`'s is lowered into: types and paths as written, and function bodies.
//!
//! Lifetimes are dropped. Macros are expanded, `cfg`s decided, sugar that no later stage cares about is
//! gone. Locals are resolved (hygiene included); all other names are still paths as written.

pub mod body;
pub mod path;

pub use body::*;
pub use path::*;

/// An interned string.
pub type Symbol = ustr::Ustr;
