//! The literate harness: Markdown in, verdicts out.
//!
//! `markdown` cuts a page into cases, `assertion` reads the comments of a case, `check` compares them with
//! what the analyzer says. The format is described in `tests/spec/README.md`.

// Two test binaries share these files, and neither uses all of them.
#![allow(dead_code, unused_imports, unreachable_pub, clippy::disallowed_methods, clippy::unwrap_used)]

mod assertion;
mod check;
mod markdown;
mod paths;

use std::{fmt, fs, path::Path};

pub use assertion::{Assertion, Kind, Tally, assertions};
pub use check::{Outcome, compare, run};
pub use markdown::{Case, File, SpecError, parse};
pub use paths::{same_callee, same_type};

/// The module that a case has when it brings none.
pub const DEFAULT_MODULE: &str = include_str!("module.toml");
/// The `privacy.toml` that a case has when it brings none.
/// Periods are not asked about: pages on other things would need a purge job for each table that they write.
pub const DEFAULT_CONFIG: &str = "module = \"module.toml\"\n\n[rules]\nretention-unenforced = \"allow\"\n";
/// The day on which every case runs.
pub const TODAY: &str = "2026-06-01";

/// The cases of every page under `root`, in a fixed order, and the pages that cannot be read.
pub fn specs_under(root: &Path) -> (Vec<Case>, Vec<SpecError>) {
    let mut pages = Vec::new();
    collect_pages(root, &mut pages);
    pages.sort();
    let (mut cases, mut errors) = (Vec::new(), Vec::new());
    for page in pages {
        let relative = page.strip_prefix(root).unwrap_or(&page).with_extension("");
        let mut name = relative.to_string_lossy().replace('\\', "/");
        if name == "README" {
            continue;
        }
        if !name.contains('/') {
            name = format!("rules/{name}");
        }
        let text = fs::read_to_string(&page).unwrap_or_else(|e| panic!("{}: {e}", page.display()));
        match parse(&name, &text) {
            Ok(found) => cases.extend(found),
            Err(error) => errors.push(error),
        }
    }
    (cases, errors)
}

fn collect_pages(directory: &Path, pages: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect_pages(&path, pages);
        } else if path.extension().is_some_and(|e| e == "md") {
            pages.push(path);
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { firing, silent, types, calls, steps, problems } = self;
        let all = firing + silent + types + calls + steps + problems;
        write!(f, "{all} assertions: {firing} firing, {silent} silent, {types} types, {calls} calls, ")?;
        write!(f, "{steps} trace steps, {problems} input problems")
    }
}
