//! From cargo's packages to crates.
