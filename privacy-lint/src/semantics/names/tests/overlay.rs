//! Models over real crates.
