//! Odd sources: the whole analyzer says something or refuses; it never panics, hangs or grows without end.
//!
//! The sources are those of the examples and the models, cut and torn at many places. Each torn file is a crate of
//! its own, and many of them are analyzed in one go.
#![allow(clippy::disallowed_methods, reason = "a test reads sources and runs the built command")]

use std::path::{Path, PathBuf};
use std::process::Command;

use privacy_lint::testing::{MemberFile, Workspace, analyze};

const MODULE: &str = include_str!("harness/module.toml");
/// So that there is something to check in each run.
const ANNOTATED: &str = "#[derive(PersonalData)]\n#[privacy(category = \"log-data\")]\npub struct Log { pub ip: String }\n\
    pub fn save(log: &Log) { let _ = std::fs::write(\"log\", &log.ip); }\n";

/// Analyzes texts, each as the root of a crate.
fn survives(texts: &[String]) {
    let names: Vec<String> = (0..texts.len()).map(|index| format!("torn{index}")).collect();
    let mut files = vec![MemberFile { krate: "spec", path: "src/lib.rs", text: ANNOTATED }];
    let torn = names.iter().zip(texts);
    files.extend(torn.map(|(krate, text)| MemberFile { krate, path: "src/lib.rs", text }));
    let workspace = Workspace {
        files,
        deps: vec!["tokio", "serde", "sqlx", "redis", "tracing"],
        privacy_toml: "module = \"module.toml\"\n",
        module_toml: MODULE,
        today: "2026-06-01",
    };
    // A refusal is an answer too.
    if let Ok(analysis) = analyze(&workspace) {
        assert!(
            analysis.report.findings.iter().any(|f| f.at.file.starts_with("spec/")),
            "the sound crate is seen"
        );
    }
}

fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for directory in
        ["../examples/leaky-chat-backend/src", "../examples/chat-backend/crates", "models/crates"]
    {
        gather(&root.join(directory), &mut paths);
    }
    paths.sort();
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8"));
    texts.filter(|text| text.len() < 12_000).collect()
}

fn gather(directory: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).expect("a directory").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// A small generator, so that a failure comes back.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[test]
fn files_that_end_anywhere() {
    let mut random = Random(1);
    let cut = sources().into_iter().map(|text| {
        let end = boundary(&text, random.below(text.len()));
        text[..end].to_owned()
    });
    survives(&cut.collect::<Vec<_>>());
}

#[test]
fn files_with_pieces_torn_out() {
    let mut random = Random(2);
    let torn = sources().into_iter().map(|mut text| {
        for _ in 0..4 {
            let start = boundary(&text, random.below(text.len()));
            let end = boundary(&text, (start + random.below(40)).min(text.len()));
            text.replace_range(start..end, "");
        }
        text
    });
    survives(&torn.collect::<Vec<_>>());
}

#[test]
fn files_with_tokens_in_the_wrong_place() {
    let tokens = [
        "{", "}", "(", ")", "<", ">", "\"", "'", "//", "/*", "r#\"", "!", "#[", "::", ";", ",", "=>", "$x",
        "\\",
    ];
    let mut random = Random(3);
    let mixed = sources().into_iter().map(|mut text| {
        for _ in 0..3 {
            let at = boundary(&text, random.below(text.len()));
            text.insert_str(at, tokens[random.below(tokens.len())]);
        }
        text
    });
    survives(&mixed.collect::<Vec<_>>());
}

#[test]
fn code_that_nests_without_end() {
    const DEEP: usize = 10_000;
    let nested = |open: &str, inner: &str, close: &str| {
        format!("fn f() {{ let _ = {}{inner}{}; }}", open.repeat(DEEP), close.repeat(DEEP))
    };
    let mut texts = vec![
        nested("(", "1", ")"),
        nested("[", "1", "]"),
        nested("{", "1", "}"),
        nested("f(", "1", ")"),
        nested("!", "true", ""),
        nested("&", "1", ""),
        nested("|x| ", "1", ""),
        nested("1 + ", "1", ""),
        nested("a", "", ".b()"),
        nested("if x {} else ", "{}", ""),
        nested("format!(\"{}\", ", "1", ")"),
        format!("type T = {}u8{};", "Box<".repeat(DEEP), ">".repeat(DEEP)),
        format!("{}{}", "mod m {".repeat(DEEP), "}".repeat(DEEP)),
        format!("fn f(x: {}u8{}) {{}}", "(".repeat(DEEP), ",)".repeat(DEEP)),
        format!("use {}a{};", "a::{".repeat(DEEP), "}".repeat(DEEP)),
    ];
    texts.push(format!("fn f() {{ {} }}", "let x = 1; ".repeat(DEEP)));
    survives(&texts);
}

#[test]
fn macros_that_expand_without_end() {
    survives(&[
        "macro_rules! again { () => { again!(); } } again!();".to_owned(),
        "macro_rules! grow { ($x:expr) => { grow!($x + $x) } } fn f() { let _ = grow!(1); }".to_owned(),
        "macro_rules! a { () => { b!() } } macro_rules! b { () => { a!() } } fn f() { a!(); }".to_owned(),
        "macro_rules! m { () => { macro_rules! m { () => {} } m!(); } } m!(); m!();".to_owned(),
    ]);
}

#[test]
fn marks_line_ends_and_strange_characters() {
    let plain = sources().swap_remove(0);
    survives(&[
        format!("\u{feff}{plain}"),
        plain.replace('\n', "\r\n"),
        plain.replace('\n', "\r"),
        plain.replace(' ', "\u{a0}"),
        plain.replace('a', "\0"),
        plain.replace("pub ", "\u{202e}pub "),
        "fn \u{1f600}() {}".to_owned(),
        "#!/usr/bin/env run\nfn f() {}".to_owned(),
        String::new(),
    ]);
}

/// A package on disk whose library has these bytes.
fn on_disk(text: &[u8]) -> (Option<i32>, String) {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &[u8]| {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    };
    write("Cargo.toml", b"[package]\nname = \"odd\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n");
    write("privacy.toml", b"module = \"instant-messaging\"\n");
    write("src/lib.rs", text);
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-lint"));
    // What is tested is the analysis, not what an earlier run kept.
    command.env("PRIVACY_LINT_NO_CACHE", "1");
    command.args(["check", "--offline", "--manifest-path"]).arg(directory.path().join("Cargo.toml"));
    let output = command.output().expect("the command runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let mut text = ANNOTATED.as_bytes().to_vec();
    text.extend([0xff, 0xfe, b'\n']);
    let (code, said) = on_disk(&text);
    assert_eq!(code, Some(2), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn a_mark_at_the_start_does_not_move_what_is_said() {
    let (code, said) = on_disk(format!("\u{feff}{ANNOTATED}").as_bytes());
    assert_eq!(code, Some(1), "{said}");
}
