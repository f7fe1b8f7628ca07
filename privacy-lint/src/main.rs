//! The `cargo privacy-lint` command.

fn main() {}
