//! Macros in the place of items.
