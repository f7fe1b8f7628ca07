//! The examples through the built command: the one that obeys, the one with marked leaks, and what the gate
//! says when it cannot say anything.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test of the built command")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

fn lint(directory: &Path, arguments: &[&str]) -> Output {
    let manifest = directory.join("Cargo.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-lint"));
    // What is tested is the analysis, not what an earlier run kept.
    command.env("PRIVACY_LINT_NO_CACHE", "1");
    command.args(["privacy-lint", "check", "--manifest-path"]).arg(manifest).args(arguments);
    command.output().expect("the command runs")
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| {
        panic!("{e}: {}", String::from_utf8_lossy(&output.stderr));
    })
}

type Leak = (String, u64, String, String, String);

/// What the comments of a source tree mark: file, line, rule, category, backend.
fn marked(root: &Path, directory: &Path, into: &mut BTreeSet<Leak>) {
    for entry in std::fs::read_dir(directory).expect("a directory").flatten() {
        let path = entry.path();
        if path.is_dir() {
            marked(root, &path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let file = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            for (index, line) in text.lines().enumerate() {
                let Some((_, marks)) = line.split_once("//~ ") else { continue };
                for mark in marks.split(", ").filter_map(|m| m.strip_prefix("LEAK ")) {
                    let words: Vec<&str> = mark.split_whitespace().collect();
                    let [rule, category, backend] = words[..] else { panic!("{file}: `{mark}`") };
                    let line = index as u64 + 1;
                    into.insert((file.clone(), line, rule.into(), category.into(), backend.into()));
                }
            }
        }
    }
}

fn violations(report: &serde_json::Value) -> BTreeSet<Leak> {
    let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    let findings = report["findings"].as_array().expect("findings");
    let violations = findings.iter().filter(|f| f["verdict"] == "violation");
    violations
        .map(|f| {
            let line = f["at"]["line"].as_u64().unwrap_or_default();
            (text(&f["at"]["file"]), line, text(&f["rule"]), text(&f["category"]), text(&f["backend"]))
        })
        .collect()
}

#[test]
fn the_service_that_obeys_passes() {
    let output = lint(&examples().join("chat-backend"), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    let report = json(&output);
    let findings = report["findings"].as_array().expect("findings");
    assert!(!findings.is_empty(), "what the module leaves open is suppressed, not unseen");
    assert!(findings.iter().all(|f| f["verdict"] == "suppressed"));
}

#[test]
fn every_marked_leak_is_found_and_nothing_else() {
    let root = examples().join("leaky-chat-backend");
    let output = lint(&root, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let mut wanted = BTreeSet::new();
    marked(&root, &root.join("src"), &mut wanted);
    assert!(wanted.len() >= 22, "two for each of eleven systems");
    assert_eq!(violations(&json(&output)), wanted);
}

#[test]
fn the_same_bytes_for_any_number_of_threads() {
    let root = examples().join("leaky-chat-backend");
    for format in ["json", "sarif", "human", "short"] {
        let one = lint(&root, &["--format", format, "--jobs", "1"]);
        let two = lint(&root, &["--format", format, "--jobs", "2"]);
        assert!(!one.stdout.is_empty());
        assert_eq!(one.stdout, two.stdout, "{format}");
    }
}

/// A small workspace with one leak.
fn small(directory: &Path, file: &str, source: &str, policy: &str) {
    let write = |name: &str, text: &str| {
        let path = directory.join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "Cargo.toml",
        "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n",
    );
    write("src/lib.rs", &format!("pub mod {file};\n"));
    write(&format!("src/{file}.rs"), source);
    write("privacy.toml", policy);
}

const SOURCE: &str = "#[derive(PersonalData)]\n#[privacy(category = \"log-data\")]\npub struct Log { pub ip: String }\n\
    pub fn save(log: &Log) { let _ = std::fs::write(\"log\", &log.ip); }\n";
const POLICY: &str = "module = \"instant-messaging\"\n";

fn fingerprints(directory: &Path) -> Vec<String> {
    let report = json(&lint(directory, &["--offline", "--format", "json"]));
    let findings = report["findings"].as_array().expect("findings").clone();
    findings.iter().map(|f| f["fingerprint"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn fingerprints_survive_inserted_lines() {
    let (before, after) =
        (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    small(before.path(), "store", SOURCE, POLICY);
    small(after.path(), "store", &format!("// one\n\n// two\n{SOURCE}"), POLICY);
    let known = fingerprints(before.path());
    assert_eq!(known.len(), 1);
    assert_eq!(known, fingerprints(after.path()));
}

#[test]
fn fingerprints_survive_a_renamed_file() {
    let (before, after) =
        (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    small(before.path(), "store", SOURCE, POLICY);
    small(after.path(), "store", SOURCE, POLICY);
    std::fs::rename(after.path().join("src/store.rs"), after.path().join("src/kept.rs")).expect("renamed");
    std::fs::write(after.path().join("src/lib.rs"), "#[path = \"kept.rs\"]\npub mod store;\n")
        .expect("written");
    assert_eq!(fingerprints(before.path()), fingerprints(after.path()));
}

#[test]
fn nothing_annotated_is_no_pass() {
    let directory = tempfile::tempdir().expect("a directory");
    small(directory.path(), "store", "pub struct Log { pub ip: String }\n", POLICY);
    let output = lint(directory.path(), &["--offline"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing is annotated"));
}

#[test]
fn evidence_that_is_not_there_is_refused() {
    let row = |evidence: &str| {
        format!(
            "{POLICY}\n[[store]]\nstore = \"file:log\"\nretention = \"7 days\"\nevidence = \"{evidence}\"\n"
        )
    };
    let directory = tempfile::tempdir().expect("a directory");
    small(directory.path(), "store", SOURCE, &row("ops/rotate.conf"));
    let output = lint(directory.path(), &["--offline"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("there is no file ops/rotate.conf") && said.contains("privacy.toml:"), "{said}");
    std::fs::create_dir(directory.path().join("ops")).expect("a directory");
    std::fs::write(directory.path().join("ops/rotate.conf"), "weekly\n").expect("written");
    assert_ne!(lint(directory.path(), &["--offline"]).status.code(), Some(2));
    for elsewhere in ["OPS-4", "https://example.com/rotation.html", "the runbook, page 7."] {
        small(directory.path(), "store", SOURCE, &row(elsewhere));
        assert_ne!(lint(directory.path(), &["--offline"]).status.code(), Some(2), "{elsewhere}");
    }
}

#[test]
fn a_module_with_an_unknown_key_is_refused_and_no_report_is_written() {
    let directory = tempfile::tempdir().expect("a directory");
    small(directory.path(), "store", SOURCE, "module = \"module.toml\"\n");
    let module = "schema = 1\nid = \"m\"\ntitle = { en = \"M\" }\n\n[categories.log-data]\ntitle = { en = \"L\" }\nsink = []\n";
    std::fs::write(directory.path().join("module.toml"), module).expect("written");
    let report = directory.path().join("report.json");
    let output =
        lint(directory.path(), &["--offline", "--format", "json", "--output", &report.to_string_lossy()]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("module.toml:7") && said.contains("sinks"), "{said}");
    assert!(!report.exists());
}

#[test]
fn the_inventory_says_what_ends_each_period() {
    let manifest = examples().join("chat-backend/Cargo.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-lint"));
    // What is tested is the analysis, not what an earlier run kept.
    command.env("PRIVACY_LINT_NO_CACHE", "1");
    command.args(["privacy-lint", "list", "--format", "json", "--manifest-path"]).arg(manifest);
    let inventory = json(&command.output().expect("the command runs"));
    let mut kept = BTreeSet::new();
    for category in inventory["categories"].as_array().expect("categories") {
        for store in category["stores"].as_array().expect("stores") {
            if store["kept"] == true {
                assert!(!store["ends"].as_array().expect("ends").is_empty());
                let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
                kept.insert((text(&category["category"]), text(&store["backend"])));
            }
            assert_ne!(store["kept"], false, "{store}");
        }
    }
    let wanted = [
        ("configuration-data", "mysql"),
        ("configuration-data", "redis"),
        ("log-data", "kafka"),
        ("log-data", "mongodb"),
        ("log-data", "mysql"),
        ("log-data", "redis"),
        ("log-data", "s3"),
        ("monitoring-data", "mongodb"),
    ];
    assert_eq!(kept, wanted.map(|(c, b)| (c.to_owned(), b.to_owned())).into());
}

#[test]
fn a_package_goes_by_a_module_of_its_own_beside_privacy_toml() {
    let directory = tempfile::tempdir().expect("a directory");
    small(directory.path(), "store", SOURCE, POLICY);
    let leaks = |directory: &Path| violations(&json(&lint(directory, &["--offline", "--format", "json"])));
    assert_eq!(leaks(directory.path()).len(), 1);
    let module = "schema = 1\nid = \"own\"\ntitle = { en = \"Own\" }\n\n[categories.log-data]\ntitle = { en = \"L\" }\n\
        sinks = [\"disk\"]\nretention = \"7 days\"\n\n[sinks.disk]\ntitle = { en = \"Disk\" }\nbackends = [\"file\"]\n";
    std::fs::write(directory.path().join("own.toml"), module).expect("written");
    let manifest = "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
        [package.metadata.privacy]\nmodule = \"own.toml\"\n[workspace]\n";
    std::fs::write(directory.path().join("Cargo.toml"), manifest).expect("written");
    let rules: Vec<String> = leaks(directory.path()).into_iter().map(|leak| leak.2).collect();
    assert_eq!(rules, ["retention-unenforced"]);
}
