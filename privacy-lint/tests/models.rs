//! Every model of the catalogue is written in the notation: a mark that does not parse would be a sink that is
//! never seen.
#![allow(clippy::disallowed_methods, reason = "a test reads the models' directory")]

use std::path::Path;

use privacy_lint::catalogue;
use privacy_lint::failure::Failure;
use privacy_lint::semantics::names::Models;

#[test]
fn every_model_is_written_in_the_notation() {
    let models = Models::built_in();
    let problems = catalogue::problems(&models, models.packages(), true);
    assert!(problems.is_empty(), "\n{}\n", Failure::from(problems));
}

#[test]
fn every_model_names_its_package_and_a_range_with_an_end() {
    let models = Models::built_in();
    let mut complaints = Vec::new();
    for model in models.packages() {
        let stem = Path::new(&model.path).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        if !stem.is_some_and(|stem| stem.starts_with(&model.package)) {
            complaints.push(format!("{}: the file is not named after `{}`", model.path, model.package));
        }
        let text = model.versions.as_ref().map(ToString::to_string).unwrap_or_default();
        if text.is_empty() || text == "*" || (text.starts_with('>') && !text.contains('<')) {
            complaints.push(format!("{}: the range `{text}` has no end", model.path));
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
    assert!(models.packages().len() > 40, "the catalogue is there");
}

#[test]
fn what_is_wrong_with_a_model_is_said_with_its_place() {
    let text = r#"#![model(package = "store", version = "1")]

#[sink("redsi", operation = "set", data(valeu))]
pub fn put(key: &str, value: &str);

#[sink("redis", dat(key))]
pub fn broken(key: &str);

#[sink(DB, data(key))]
pub fn generic<D>(key: &str);

#[claen]
pub fn len(of: &str) -> usize;

pub struct Client {
    #[manny]
    values: Vec<u8>,
}
"#;
    let mut models = Models::built_in();
    models.add_users("privacy/store.rs", text);
    let users = models.packages().iter().filter(|model| model.is_users);
    let said = Failure::from(catalogue::problems(&models, users, false)).to_string();
    for expected in [
        "privacy/store.rs:1:1: there is no key of `#![model]` `version`; did you mean `versions`?",
        "privacy/store.rs:1:1: `#![model]` names no versions",
        "privacy/store.rs:3:1: there is no backend `redsi`",
        "privacy/store.rs:3:1: `put` has no parameter `valeu`; did you mean `value`?",
        "privacy/store.rs:6:1: `#[sink]`: unknown clause of `#[sink]`",
        "privacy/store.rs:9:1: no type parameter `DB` is in scope",
        "privacy/store.rs:12:1: there is no attribute `claen`; did you mean `clean`?",
        "privacy/store.rs:16:5: there is no attribute `manny`; did you mean `many`?",
    ] {
        assert!(said.contains(expected), "not said: {expected}\n{said}");
    }
}

#[test]
fn the_worked_models_of_the_page_are_right() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("models/WRITING.md");
    let page = std::fs::read_to_string(page).expect("the page is there");
    let mut models = Models::built_in();
    for (index, block) in page.split("```rust model\n").skip(1).enumerate() {
        let text = block.split("```").next().unwrap_or_default();
        models.add_users(&format!("privacy/{index}.rs"), text);
    }
    let users: Vec<_> = models.packages().iter().filter(|model| model.is_users).collect();
    assert_eq!(users.len(), 3);
    let problems = catalogue::problems(&models, users.iter().copied(), false);
    assert!(problems.is_empty(), "\n{}\n", Failure::from(problems));
    let version = users[1].sample_version();
    let declared = catalogue::declared(&models, "in-house-cache", &version, &[]);
    let paths: Vec<&str> = declared.iter().map(|item| item.path.as_str()).collect();
    assert!(paths.contains(&"in_house_cache::Entry::save"), "{paths:?}");
    assert!(!paths.contains(&"in_house_cache::Entry::keep_for"), "only from 1.2 on: {paths:?}");
    assert!(!paths.iter().any(|path| path.contains("unknown") || path.contains("driver")), "{paths:?}");
}
