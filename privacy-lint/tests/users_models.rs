//! A user's own models: read from where `privacy.toml` says, laid over real code, and refused with their place.
#![allow(clippy::disallowed_methods, reason = "a test of the built command")]

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A service that archives through a crate of its house, whose code says nothing of where that is.
fn service(models: &str) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    };
    let package = |name: &str, rest: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[workspace]\n{rest}")
    };
    write("in-house/Cargo.toml", &package("in-house-archive", ""));
    write(
        "in-house/src/lib.rs",
        "pub struct Archive;\npub struct Error;\nimpl Archive {\n\
         pub fn open(bucket: &str) -> Archive { Archive }\n\
         pub fn put(&self, key: &str, payload: &[u8]) -> Result<(), Error> { Ok(()) }\n\
         pub fn get(&self, key: &str) -> Result<Vec<u8>, Error> { Err(Error) }\n}\n",
    );
    let dependency = "[dependencies]\nin-house-archive = { path = \"../in-house\" }\n";
    write("service/Cargo.toml", &package("service", dependency));
    write("service/src/lib.rs", SOURCE);
    write("service/privacy.toml", &format!("module = \"module.toml\"\n{models}"));
    write("service/module.toml", MODULE);
    directory
}

const SOURCE: &str = "use in_house_archive::Archive;\n\
    #[derive(PersonalData)]\n#[privacy(category = \"log-data\")]\npub struct Log { pub ip: String }\n\
    pub fn save(log: &Log, archive: &Archive) {\n    let _ = archive.put(\"exports\", log.ip.as_bytes());\n}\n\
    pub fn look(log: &Log, archive: &Archive) {\n    let _ = archive.get(&log.ip);\n}\n";
const MODULE: &str = "schema = 1\nid = \"small\"\ntitle = { en = \"Small\" }\n\
    [categories.log-data]\ntitle = { en = \"Log Data\" }\nitems = { ip = { en = \"IP\" } }\nuse = \"use\"\n\
    basis = \"contract\"\nsinks = [\"disk\"]\nretention = \"7 days\"\n\
    [sinks.disk]\ntitle = { en = \"Disk\" }\nbackends = [\"file\"]\n";

fn run(directory: &TempDir, arguments: &[&str]) -> Output {
    let manifest = directory.path().join("service/Cargo.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-lint"));
    // What is tested is the analysis, not what an earlier run kept.
    command.env("PRIVACY_LINT_NO_CACHE", "1");
    command.args(arguments).arg("--offline").arg("--manifest-path").arg(manifest);
    command.output().expect("the command runs")
}

fn model(directory: &TempDir, text: &str) {
    let path = directory.path().join("service/privacy/models/archive.rs");
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    std::fs::write(path, text).expect("a file");
}

/// The first worked model of the page.
fn worked(index: usize) -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("models/WRITING.md");
    let page = std::fs::read_to_string(page).expect("the page is there");
    let block = page.split("```rust model\n").nth(index).expect("the page has that many");
    block.split("```").next().unwrap_or_default().to_owned()
}

#[test]
fn a_users_model_makes_a_sink() {
    let without = run(&service(""), &["check"]);
    assert_eq!(without.status.code(), Some(0), "{}", String::from_utf8_lossy(&without.stderr));
    let directory = service("models = [\"privacy/models\"]\n");
    model(&directory, &worked(1));
    let output = run(&directory, &["check", "--format", "short"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("src/lib.rs:6:") && said.contains("cos:exports"), "{said}");
    assert_eq!(said.matches("unlisted-sink").count(), 1, "{said}");
}

#[test]
fn sinks_lists_the_users_model_and_its_functions() {
    let directory = service("models = [\"privacy/models/archive.rs\"]\n");
    model(&directory, &worked(1));
    let output = run(&directory, &["sinks"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("in-house-archive  1.0.0  cos (1 of 3 modelled functions store)"), "{said}");
    let output = run(&directory, &["sinks", "--crate", "in-house-archive", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let function = &document["clients"][0]["functions"][0];
    assert_eq!(function["path"], "in_house_archive::Archive::put");
    assert_eq!(function["sinks"][0]["backends"][0], "cos");
    let output = run(&directory, &["sinks", "--crate", "serde"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let directory = service("models = [\"privacy/models\"]\n");
    model(&directory, &worked(1).replace("\"cos\"", "\"cso\""));
    let output = run(&directory, &["check"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.contains("there is no backend `cso`") && said.contains("privacy/models/archive.rs:10"),
        "{said}"
    );
    let output = run(&service("models = [\"nowhere\"]\n"), &["check"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("cannot read nowhere") && said.contains("privacy.toml:2"), "{said}");
}
