//! A privacy module as values.
