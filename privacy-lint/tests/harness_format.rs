//! The harness itself: the format of the specs, and that a comparison fails when it should.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

mod harness;

use harness::{Case, Kind, assertions, compare, parse, same_callee, same_type};
use privacy_lint::{
    finding::{Coverage, Finding, ModuleRef, Place, Report, Why},
    testing::{Analysis, CallAt, TypeAt},
};
use privacy_policy::Level;

const PAGE: &str = "\
# A page

deps: sqlx, redis

```rust crate=model src/lib.rs
pub struct Log;
```

## First

```rust
fn f() {
    write(); //~ unlisted-sink log-data file
}
```

## Second

deps: log

```rust src/lib.rs
mod other;
```
```rust src/other.rs
let x = 1; //: i32
```
```toml privacy.toml
modle = \"x\" #~ unknown key
```

## Only words
";

#[test]
fn a_heading_is_a_case_and_the_introduction_belongs_to_each() {
    let cases = parse("flow/page", PAGE).unwrap();
    let names: Vec<_> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names, ["flow/page › First", "flow/page › Second"]);
    assert_eq!(cases[0].deps, ["redis", "sqlx"]);
    assert_eq!(cases[1].deps, ["log", "redis", "sqlx"]);
    let paths: Vec<_> = cases[1].files.iter().map(|file| file.report_path()).collect();
    assert_eq!(paths, ["spec/src/lib.rs", "spec/src/other.rs", "privacy.toml", "model/src/lib.rs"]);
    assert_eq!(cases[0].files[0].page_line, 12);
    assert!(cases[1].root_file("privacy.toml").unwrap().contains("modle"));
    let tally = cases[0].tally() + cases[1].tally();
    assert_eq!((tally.firing, tally.types, tally.problems), (1, 1, 1));
}

#[test]
fn a_page_that_does_not_keep_to_the_format_says_where() {
    let error = |text: &str| parse("p", text).unwrap_err();
    assert_eq!(error("## A\n```rust\n").message, "a fence that is not closed");
    assert_eq!(error("## A\n```rust\n```\n## A\n").line, 4);
    assert_eq!(error("## A\n```python\n```\n").line, 2);
    let unknown = error("## A\n```rust\n\nx //~ unlisted-snk\n```\n");
    assert_eq!((unknown.line, unknown.message.as_str()), (4, "there is no rule `unlisted-snk`"));
}

#[test]
fn several_assertions_share_a_line_and_a_line_of_its_own_is_about_the_one_above() {
    let text = "f(); //: a: Vec<(u8, u8)> //= a::b, <C<D, E> as F>::g\n  //~ gap log-data, unlisted-sink log-data log store=x:y suppressed\ng(); //~ silent";
    let all = assertions("a.rs", text).unwrap();
    let lines: Vec<_> = all.iter().map(|a| a.line).collect();
    assert_eq!(lines, [1, 1, 1, 1, 1, 3]);
    assert_eq!(all[0].kind, Kind::Type { name: Some("a".into()), ty: "Vec<(u8, u8)>".into() });
    assert_eq!(all[2].kind, Kind::Callee("<C<D, E> as F>::g".into()));
    let Kind::Finding(expected) = &all[4].kind else { panic!("{:?}", all[4]) };
    assert!(expected.suppressed);
    assert_eq!(expected.details, [("store".to_owned(), "x:y".to_owned())]);
}

#[test]
fn spellings_of_a_type_or_a_path_that_mean_the_same() {
    assert!(same_type("Vec<String>", "alloc::vec::Vec<alloc::string::String>"));
    assert!(same_type("&mut str", "&'a mut str"));
    assert!(same_type("Cow<str>", "std::borrow::Cow<'static, str>"));
    assert!(same_type("HashMap<u8, Vec<u8>>", "HashMap<u8, Vec<u8, Global>, std::hash::RandomState>"));
    assert!(!same_type("Vec<String>", "Vec<u8>"));
    assert!(same_callee("std::fs::write", "std::fs::write::<&str, String>"));
    assert!(same_callee("String::from", "alloc::string::<impl alloc::string::String>::from"));
    assert!(same_callee("<Log as Clone>::clone", "<spec::model::Log as core::clone::Clone>::clone"));
    assert!(same_callee("Log::new", "<spec::Log>::new"));
    assert!(same_callee("std::option::Option::map", "core::option::Option::<T>::map::<U, F>"));
    assert!(same_callee("Save::save", "<spec::Job as spec::Save>::save"));
    assert!(!same_callee("spec::Job::save", "<spec::Job as spec::Save>::save"));
    assert!(!same_callee("Log::new", "spec::Catalog::new"));
}

fn case(text: &str) -> Case {
    parse("p", &format!("## A\n```rust\n{text}\n```\n")).unwrap().remove(0)
}

fn analysis(findings: Vec<Finding>) -> Analysis {
    let module = ModuleRef { id: "spec".into(), file: None };
    let report = Report::new(module, findings, Coverage::default());
    let file = "spec/src/lib.rs".to_owned();
    let ty = TypeAt { file: file.clone(), line: 1, name: "x".into(), ty: "alloc::string::String".into() };
    let call = CallAt { file, line: 1, callee: "std::fs::write".into() };
    Analysis { report, types: vec![ty], calls: vec![call] }
}

fn finding(line: u32) -> Finding {
    let at = Place { file: "spec/src/lib.rs".into(), line, column: 1, ..Place::default() };
    let why = Why::UnlistedSink { listed: vec![] };
    let category = Some("log-data".into());
    Finding { category, backend: Some("file".into()), ..Finding::new(why, Level::Deny, at) }
}

#[test]
fn matching_is_two_way() {
    let asserted = case("f(); //~ unlisted-sink log-data file");
    let silent = case("f(); //~ silent");
    assert!(compare(&asserted, Ok(analysis(vec![finding(1)]))).is_empty());
    assert_eq!(compare(&asserted, Ok(analysis(vec![]))).len(), 1, "missing");
    assert_eq!(compare(&asserted, Ok(analysis(vec![finding(2)]))).len(), 2, "another line");
    assert_eq!(compare(&asserted, Ok(analysis(vec![finding(1), finding(1)]))).len(), 1, "twice");
    assert!(compare(&silent, Ok(analysis(vec![]))).is_empty());
    assert_eq!(compare(&silent, Ok(analysis(vec![finding(1)]))).len(), 1, "unexpected");
    assert_eq!(
        compare(&case("f(); //~ unlisted-sink log-data log"), Ok(analysis(vec![finding(1)]))).len(),
        2
    );
}

#[test]
fn a_refusal_is_asserted_like_a_finding() {
    let refused = |text: &str| Err(privacy_lint::failure::Failure::new(text));
    let mut case = case("f();");
    assert_eq!(compare(&case, refused("nothing is annotated")).len(), 1);
    case.refused = Some("annotated".into());
    assert!(compare(&case, refused("nothing is annotated")).is_empty());
    assert_eq!(compare(&case, Ok(analysis(vec![]))).len(), 1);
}

#[test]
fn types_and_calls_are_compared() {
    assert!(compare(&case("f(); //: String //= fs::write"), Ok(analysis(vec![]))).is_empty());
    assert_eq!(compare(&case("f(); //: y: String"), Ok(analysis(vec![]))).len(), 1);
    assert_eq!(compare(&case("f(); //= fs::read"), Ok(analysis(vec![]))).len(), 1);
}

#[test]
fn every_module_of_the_specs_that_is_not_refused_is_one() {
    privacy_policy::Module::parse(harness::DEFAULT_MODULE).unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for directory in ["tests/spec", "src/rules"] {
        let (cases, broken) = harness::specs_under(&root.join(directory));
        assert!(broken.is_empty() && !cases.is_empty(), "{broken:?}");
        for case in cases.iter().filter(|case| case.tally().problems == 0) {
            let module = case.root_file("module.toml").unwrap_or(harness::DEFAULT_MODULE);
            let module =
                privacy_policy::Module::parse(module).unwrap_or_else(|e| panic!("{}: {e:?}", case.name));
            let config = case.root_file("privacy.toml").unwrap_or(harness::DEFAULT_CONFIG);
            let config =
                privacy_policy::Config::parse(config).unwrap_or_else(|e| panic!("{}: {e:?}", case.name));
            assert_eq!(config.check_against(&module), [], "{}", case.name);
        }
    }
}
