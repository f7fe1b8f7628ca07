//! Finds annotated personal data that flows where the privacy module does not allow it.

pub mod flow;
pub mod semantics;
pub mod source;
pub mod workspace;
