//! The README shows what the lint prints for the code that it shows.
//!
//! `UPDATE_README=1 cargo test -p privacy-lint --test readme` writes the output anew.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::{env, fs, ops::Range, path::Path};

use privacy_lint::{
    report::{self, Format},
    testing::{MemberFile, Workspace, analyze},
};

#[test]
fn the_output_in_the_readme_is_what_the_lint_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let code = &readme[block(&readme, "rust")];
    let workspace = Workspace {
        files: vec![MemberFile { krate: "chat", path: "src/lib.rs", text: code }],
        deps: vec![],
        privacy_toml: "module = \"instant-messaging\"\n",
        module_toml: "",
        today: "2026-06-01",
    };
    let analysis = analyze(&workspace).unwrap_or_else(|failure| panic!("{failure}"));
    let source = |path: &str| (path == "chat/src/lib.rs").then(|| code.into());
    // In a package of its own the file lies at the root.
    let output = report::render(&analysis.report, Format::Human, &source, false).replace("chat/src/", "src/");
    let shown = block(&readme, "text");
    if env::var_os("UPDATE_README").is_some() {
        fs::write(&path, format!("{}{output}{}", &readme[..shown.start], &readme[shown.end..])).unwrap();
    } else {
        assert_eq!(readme[shown], output);
    }
}

/// What stands between the fences of the first block in a language.
fn block(text: &str, language: &str) -> Range<usize> {
    let fence = format!("\n```{language}\n");
    let start = text.find(&fence).unwrap() + fence.len();
    start..start + text[start - 1..].find("\n```\n").unwrap()
}
