//! What keeps the house in order: the rules of `ARCHITECTURE.md` that a compiler does not hold.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The layers of the analyzer, in the direction in which dependencies point.
const LAYERS: [&str; 5] = ["workspace", "semantics", "flow", "rules", "report"];
const LONGEST: usize = 600;
const MEDIAN: usize = 200;

/// A source file of ours.
struct Source {
    /// Relative to the root, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// The lines that are code and go into a build: no comments, nothing after the tests begin.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let shipped = self.text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        shipped
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, l)| !l.trim().starts_with("//"))
    }

    /// The layer of the analyzer that it belongs to.
    fn layer(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("privacy-lint/src/")?;
        inside.split(['/', '.']).next()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every `.rs` file that is built into something that we ship.
fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    for directory in ["src", "privacy-derive/src", "privacy-policy/src", "privacy-lint/src", "xtask/src"] {
        collect(&root().join(directory), "rs", &mut files);
    }
    files.sort();
    assert!(files.len() > 30, "the scan finds the sources");
    let read = |path: &PathBuf| Source {
        path: relative(path),
        text: fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    };
    files.iter().map(read).filter(|source| !is_test(&source.path)).collect()
}

/// Test modules in files of their own: `read/tests.rs`.
fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn collect(directory: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
}

#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let silent = sources().into_iter().filter(|source| !source.text.starts_with("//! "));
    none(silent.map(|source| format!("{}: no `//!` line", source.path)).collect());
}

#[test]
fn files_stay_small() {
    let mut lengths: Vec<(usize, String)> =
        sources().into_iter().map(|source| (source.text.lines().count(), source.path)).collect();
    lengths.sort();
    let long = lengths.iter().filter(|(length, _)| *length > LONGEST);
    none(long.map(|(length, path)| format!("{path}: {length} lines, more than {LONGEST}")).collect());
    let median = lengths[lengths.len() / 2].0;
    assert!(median < MEDIAN, "the median is {median} lines, not under {MEDIAN}");
}

#[test]
fn layers_depend_in_one_direction() {
    let mut complaints = Vec::new();
    for source in sources() {
        let Some(layer) = source.layer() else { continue };
        let allowed: &[&str] = match (layer, LAYERS.iter().position(|known| *known == layer)) {
            // A report is made of findings alone.
            ("report", _) => &["report"],
            (_, Some(rank)) => &LAYERS[..=rank],
            // What every layer knows, it knows none of.
            ("source" | "finding" | "failure" | "explain" | "init", None) => &[],
            _ => continue,
        };
        for (line, code) in source.code() {
            for other in LAYERS.iter().filter(|other| !allowed.contains(other)) {
                if code.contains(&format!("crate::{other}")) {
                    complaints.push(format!("{}:{line}: `{layer}` uses `{other}`", source.path));
                }
            }
        }
    }
    none(complaints);
}

#[test]
fn syntax_trees_stop_at_the_end_of_semantics() {
    let mut complaints = Vec::new();
    for source in sources() {
        let beyond = source.layer().is_some_and(|layer| layer != "workspace" && layer != "semantics");
        for (line, code) in source.code().filter(|_| beyond) {
            if ["syn::", "proc_macro2::", "quote::"].iter().any(|word| names(code, word)) {
                complaints.push(format!("{}:{line}: {}", source.path, code.trim()));
            }
        }
    }
    none(complaints);
}

#[test]
fn only_the_workspace_layer_and_main_touch_the_world() {
    let mut complaints = Vec::new();
    for source in sources() {
        let inside = source.layer().is_some_and(|layer| layer != "workspace" && layer != "main");
        let pure = source.path.starts_with("privacy-policy/");
        let text = uses_joined(&source);
        for module in ["fs", "env", "process", "net"].iter().filter(|_| inside || pure) {
            let direct = format!("std::{module}");
            if names(&text, &direct) || nested_use(&text, module) {
                complaints.push(format!("{}: uses `std::{module}`", source.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn flow_and_rules_name_no_library() {
    let libraries =
        ["sqlx", "redis", "mongodb", "rdkafka", "reqwest", "tokio", "serde_json", "tracing", "axum"];
    let mut complaints = Vec::new();
    for source in sources() {
        let concerned = matches!(source.layer(), Some("flow" | "rules"));
        for (line, code) in source.code().filter(|_| concerned) {
            for library in libraries.iter().filter(|library| names(code, &format!("\"{library}"))) {
                complaints
                    .push(format!("{}:{line}: names `{library}`: libraries live in models/", source.path));
            }
        }
    }
    none(complaints);
}

#[test]
fn every_rule_has_a_page_that_shows_it_firing_and_silent() {
    let directory = root().join("privacy-lint/src/rules");
    let ids = rule_ids();
    let mut pages = Vec::new();
    collect(&directory, "md", &mut pages);
    let stems: Vec<String> = pages.iter().map(|page| stem(page)).collect();
    for id in &ids {
        assert!(stems.contains(id), "the rule `{id}` has no page");
    }
    for (page, id) in pages.iter().zip(&stems) {
        assert!(ids.contains(id), "{id}.md: there is no such rule");
        let text = fs::read_to_string(page).unwrap_or_default();
        for part in ["## It fires", "## It is silent", "### How to fix it", "### How to suppress it"] {
            assert!(text.contains(part), "{id}.md has no `{part}`");
        }
        assert!(text.contains(&format!("~ {id}")), "{id}.md shows no line that fires");
    }
    let front = fs::read_to_string(directory.with_extension("rs")).unwrap_or_default();
    for id in ids.iter().filter(|id| directory.join(id.replace('-', "_") + ".rs").exists()) {
        let entry = format!("mod {};", id.replace('-', "_"));
        assert!(front.contains(&entry), "rules.rs has no `{entry}`");
    }
}

/// The ids, read from where they are defined.
fn rule_ids() -> Vec<String> {
    let text = fs::read_to_string(root().join("privacy-policy/src/rule.rs")).unwrap_or_default();
    let table = text.lines().filter(|line| line.trim_end().ends_with([';'])).filter_map(|line| {
        let (_, id) = line.split_once(" = \"")?;
        let (id, level) = id.split_once("\", ")?;
        level.starts_with(char::is_uppercase).then(|| id.to_owned())
    });
    let ids: Vec<String> = table.collect();
    assert!(ids.len() >= 10, "the scan finds the rules: {ids:?}");
    ids
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Cargo picks versions for our `rust-version` (resolver 3); this says so when it cannot.
#[test]
fn no_dependency_needs_a_newer_rust_than_we_promise() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .expect("cargo runs, it runs this test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let ours = version(env!("CARGO_PKG_RUST_VERSION"));
    let packages = metadata["packages"].as_array().expect("packages are a list");
    let newer = packages.iter().filter(|package| package["rust_version"].as_str().map(version) > Some(ours));
    none(
        newer.map(|package| format!("{} needs Rust {}", package["name"], package["rust_version"])).collect(),
    );
}

fn version(text: &str) -> (u32, u32) {
    let mut numbers = text.split('.').map(|number| number.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

/// Whether `word` stands in `text` and does not only end a longer name.
fn names(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !joined(before) && (word.ends_with(':') || !joined(after))
    })
}

/// `use std::{fs, path::Path};`
fn nested_use(text: &str, module: &str) -> bool {
    text.match_indices("use std::{").any(|(at, start)| {
        let rest = &text[at + start.len()..];
        let list = &rest[..rest.find(';').unwrap_or(rest.len())];
        names(list, module) && !list.contains(&format!("::{module}"))
    })
}

fn uses_joined(source: &Source) -> String {
    source.code().map(|(_, code)| code).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_scans_see_what_they_look_for() {
    assert!(names("use syn::Expr;", "syn::") && !names("use async_syn::Expr;", "syn::"));
    assert!(names("std::fs::read(p)", "std::fs") && !names("std::fs2::read(p)", "std::fs"));
    assert!(nested_use("use std::{\n    fmt, fs,\n};", "fs"));
    assert!(!nested_use("use std::{ffi::OsString, fmt};", "fs"));
    let source = |text: &str| Source { path: "privacy-lint/src/flow/a.rs".into(), text: text.into() };
    assert_eq!(source("a\n// b\n#[cfg(test)]\nc").code().count(), 1);
    assert_eq!(source("").layer(), Some("flow"));
}
