//! Answers of earlier runs: given again while everything that was read is the same, and never otherwise.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test of the built command")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const MODULE: &str = "schema = 1\nid = \"small\"\ntitle = { en = \"Small\" }\n\
    [categories.log-data]\ntitle = { en = \"Log Data\" }\nitems = { ip = { en = \"IP\" } }\nuse = \"use\"\n\
    basis = \"contract\"\nsinks = []\nretention = \"7 days\"\n";

const CODE: &str = "mod store;\n\
    pub struct Visit { ip: String }\n\
    pub fn visit(visit: &Visit) { store::keep(&visit.ip) }\n";

const STORE: &str = "pub fn keep(text: &str) { std::fs::write(\"a\", text).ok(); }\n";

fn service() -> TempDir {
    let directory = TempDir::new().unwrap();
    let manifest = "[package]\nname = \"service\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    let config = "module = \"module.toml\"\n\
        [[annotate]]\ntype = \"service::Visit\"\nfields = [\"ip\"]\ncategory = \"log-data\"\nitem = \"ip\"\n";
    for (path, text) in [
        ("Cargo.toml", manifest),
        ("privacy.toml", config),
        ("module.toml", MODULE),
        ("src/lib.rs", CODE),
        ("src/store/mod.rs", STORE),
    ] {
        write(&directory, path, text);
    }
    directory
}

fn write(directory: &TempDir, path: &str, text: &str) {
    let path = directory.path().join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn kept(directory: &TempDir) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory.path().join("target/privacy-lint"));
    entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Runs in a directory with a target directory of its own, and says whether an answer of an earlier run was given.
fn run(directory: &TempDir, arguments: &[&str]) -> (Output, bool) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-lint"));
    command.args(["check", "--offline", "--timings", "--format", "json"]).args(arguments);
    command.current_dir(directory.path()).env_remove("PRIVACY_LINT_NO_CACHE");
    let output = command.env("CARGO_TARGET_DIR", directory.path().join("target")).output().unwrap();
    let notes = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_ne!(output.status.code(), Some(2), "{notes}");
    (output, notes.contains("an earlier run's answer"))
}

/// The run with the cache says what the run without it says; whether it had to be computed.
fn same(directory: &TempDir, what: &str) -> (bool, i32) {
    let (with, was_kept) = run(directory, &[]);
    let (without, never) = run(directory, &["--no-cache"]);
    assert!(!never, "{what}");
    assert_eq!(with.stdout, without.stdout, "{what}");
    assert_eq!(with.status.code(), without.status.code(), "{what}");
    (!was_kept, with.status.code().unwrap())
}

#[test]
fn an_answer_is_given_again_while_nothing_changes() {
    let directory = service();
    assert_eq!(same(&directory, "first"), (true, 1));
    assert_eq!(same(&directory, "again"), (false, 1));
    let (_, other) = run(&directory, &["--jobs", "1"]);
    assert!(other, "threads change nothing");
    let (_, other) = run(&directory, &["--all-targets"]);
    assert!(!other, "another question");
}

#[test]
fn whatever_was_read_may_change() {
    let directory = service();
    assert_eq!(same(&directory, "first"), (true, 1));
    write(&directory, "src/store/mod.rs", "pub fn keep(_: &str) {}\n");
    assert_eq!(same(&directory, "a file is another"), (true, 0));
    write(&directory, "src/store/mod.rs", STORE);
    assert_eq!(same(&directory, "and as before"), (true, 1));
    write(&directory, "module.toml", &MODULE.replace("sinks = []", "sinks = [\"disk\"]"));
    write(
        &directory,
        "module.toml",
        &(MODULE.replace("sinks = []", "sinks = [\"disk\"]")
            + "[sinks.disk]\ntitle = { en = \"Disk\" }\nbackends = [\"file\"]\n"),
    );
    assert_eq!(same(&directory, "the module lists the sink"), (true, 0));
    write(&directory, "module.toml", MODULE);
    assert_eq!(same(&directory, "the module as before"), (true, 1));
    // A file that was looked for in vain takes the place of the one that was found.
    std::fs::remove_dir_all(directory.path().join("src/store")).unwrap();
    write(&directory, "src/store.rs", "pub fn keep(_: &str) {}\n");
    assert_eq!(same(&directory, "another file has the module"), (true, 0));
    let config = std::fs::read_to_string(directory.path().join("privacy.toml")).unwrap();
    write(&directory, "privacy.toml", &config.replace("[\"ip\"]", "[\"ip\", \"name\"]"));
    write(&directory, "src/lib.rs", &CODE.replace("ip: String", "ip: String, name: String"));
    assert_eq!(same(&directory, "a field more"), (true, 0));
}

#[test]
fn what_is_kept_may_be_damaged_or_gone() {
    let directory = service();
    same(&directory, "first");
    for path in kept(&directory) {
        std::fs::write(path, "{\"inputs\": [").unwrap();
    }
    assert_eq!(same(&directory, "damaged"), (true, 1));
    assert_eq!(same(&directory, "written anew"), (false, 1));
    std::fs::remove_dir_all(directory.path().join("target")).unwrap();
    assert_eq!(same(&directory, "deleted"), (true, 1));
    assert_eq!(kept(&directory).len(), 1);
    let target = directory.path().join("target");
    std::fs::remove_dir_all(&target).unwrap();
    // What cannot be kept is no failure.
    std::fs::write(Path::new(&target), "a file").unwrap();
    let (output, was_kept) = run(&directory, &[]);
    assert_eq!((output.status.code(), was_kept), (Some(1), false));
}
