//! The tasks as a developer calls them.

use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().expect("it runs")
}

#[test]
fn the_catalogue_is_listed() {
    let output = xtask(&["verify-models", "--list", "redis", "mongodb"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("redis") && said.contains("2 packages, 3 models"), "{said}");
}

#[test]
fn what_is_not_there_is_refused() {
    for arguments in [&["verify-models", "no-such-crate"][..], &["verify-models", "--slice", "5/4"], &["tidy"]] {
        assert_eq!(xtask(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
