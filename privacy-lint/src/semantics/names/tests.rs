//! Specs of names.
