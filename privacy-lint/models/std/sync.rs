//! `std::sync`.

mod arc;
pub mod atomic;
mod condvar;
pub mod mpsc;
mod once;
pub mod poison;

pub use arc::{Arc, Weak};
pub use condvar::*;
pub use once::*;
pub use poison::*;
