//! One canonical report in every format, and SARIF against the official schema.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]

use std::{path::Path, process::Command, sync::Arc};

use privacy_lint::{
    failure::{Failure, Problem},
    finding::{
        Clause, Coverage, Finding, ModuleRef, Place, Report, Spot, Step, SuppressedBy, Suppression, Verdict,
        Why,
    },
    report::{self, Format},
};
use privacy_policy::{Level, Rule};

const MODEL: &str = include_str!("report/model.rs.txt");
const STORE: &str = include_str!("report/store.rs.txt");
/// What a hostile file could hold: an escape sequence, a bidirectional override.
const HOSTILE: &str = "fn f() { /* \u{1b}[2J \u{202e} */ vendor::put(ip) }\r\n";

fn source(path: &str) -> Option<Arc<str>> {
    match path {
        "src/model.rs" => Some(MODEL.into()),
        "src/store.rs" => Some(STORE.into()),
        "src/hostile.rs" => Some(HOSTILE.into()),
        _ => None,
    }
}

/// The place of the first `word` in a file.
fn spot(file: &str, word: &str) -> Spot {
    let text = source(file).unwrap();
    let offset = text.find(word).unwrap_or_else(|| panic!("{word} in {file}"));
    let line = text[..offset].matches('\n').count() as u32 + 1;
    let column = text[..offset].chars().rev().take_while(|c| *c != '\n').count() as u32 + 1;
    let end_column = column + word.chars().count() as u32;
    Spot { file: file.into(), line, column, end_line: line, end_column }
}

fn place(file: &str, word: &str, function: &str) -> Place {
    let Spot { file, line, column, end_line, end_column } = spot(file, word);
    Place { file, line, column, end_line, end_column, function: Some(function.into()) }
}

fn step(file: &str, word: &str, message: &str) -> Step {
    Step { spot: spot(file, word), message: message.into() }
}

fn clause() -> Option<Clause> {
    let text = "[categories.log-data]\nsinks = [\"mysql\", \"redis\"]".into();
    Some(Clause { file: Some("privacy/module.toml".into()), line: Some(8), text })
}

fn unlisted() -> Finding {
    let why = Why::UnlistedSink { listed: vec!["mysql".into(), "redis".into()] };
    Finding {
        category: Some("log-data".into()),
        items: vec!["exit-ip".into()],
        data: vec!["chat::model::RequestLog.exit_ip".into()],
        backend: Some("postgres".into()),
        store: Some("postgres:audit".into()),
        operation: Some("insert".into()),
        from: Some(spot("src/model.rs", "exit_ip")),
        trace: vec![
            step("src/model.rs", "exit_ip", "`exit_ip` is annotated as `log-data`"),
            step("src/store.rs", "log.exit_ip", "read from `log`"),
            step("src/store.rs", "bind", "bound to the statement"),
            step("src/store.rs", "execute", "sent to the database"),
        ],
        clause: clause(),
        ..Finding::new(why, Level::Deny, place("src/store.rs", "execute", "chat::store::save"))
    }
}

fn suppressed() -> Finding {
    let finding = Finding {
        category: Some("account-identifiers".into()),
        data: vec!["chat::model::RequestLog.app_id".into()],
        sink: Some("mysql".into()),
        backend: Some("mysql".into()),
        operation: Some("insert".into()),
        from: Some(spot("src/model.rs", "app_id")),
        ..Finding::new(Why::NoRetention, Level::Deny, place("src/store.rs", "put", "chat::store::put"))
    };
    finding.suppressed(Suppression {
        by: SuppressedBy::Attribute,
        reason: "the module has no period for it: LEGAL-7".into(),
        until: Some("2027-03-31".into()),
        file: "src/store.rs".into(),
        line: 12,
    })
}

fn gap() -> Finding {
    let reason = "`vendor::put` has no source that could be read".into();
    let why = Why::Gap { reason, closes: Some("a model line for `vendor::put`".into()) };
    Finding {
        category: Some("log-data".into()),
        ..Finding::new(why, Level::Warn, place("src/hostile.rs", "put", "chat::hostile::f"))
    }
}

fn stale() -> Finding {
    let at = Place { file: "build/generated.rs".into(), line: 3, column: 1, ..Place::default() };
    Finding::new(Why::StaleAllow { rule: Rule::UnlistedSink }, Level::Warn, at)
}

fn canonical() -> Report {
    let module = ModuleRef { id: "instant-messaging".into(), file: Some("privacy/module.toml".into()) };
    let coverage = Coverage {
        files: 4,
        lines: 812,
        functions: 61,
        calls: 640,
        calls_resolved: 633,
        annotated_types: 1,
        sinks: 9,
        gaps: 1,
    };
    report::assemble(module, vec![gap(), suppressed(), stale(), unlisted()], coverage)
}

/// The canonical report, whatever our version.
fn rendered(format: Format) -> String {
    let text = report::render(&canonical(), format, &source, false);
    text.replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"VERSION\"")
}

#[test]
fn human() {
    insta::assert_snapshot!(rendered(Format::Human));
}

#[test]
fn short() {
    insta::assert_snapshot!(rendered(Format::Short));
}

#[test]
fn json() {
    insta::assert_snapshot!(rendered(Format::Json));
}

#[test]
fn sarif() {
    // The rules' pages are not kept twice. (Going through `Value` would lose the order of keys.)
    let mut text = rendered(Format::Sarif);
    for rule in Rule::ALL {
        let page = serde_json::to_string(privacy_lint::explain::page(*rule)).unwrap();
        assert_eq!(text.matches(&page).count(), 2, "`help` of {rule} is its page, as text and as Markdown");
        text = text.replace(&page, "\"PAGE\"");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn failure() {
    let text = "module = \"x\"\nmodle = 1\n";
    let at = Spot { file: "privacy.toml".into(), line: 2, column: 1, end_line: 2, end_column: 6 };
    let problem = Problem {
        message: "unknown key `modle`; did you mean `module`?".into(),
        at: Some(at),
        help: Some("keys: module, rules".into()),
        source: Some(text.into()),
    };
    let mut failure = Failure::from(vec![problem]);
    failure.problems.extend(Failure::new("no annotated type").help("annotate one").problems);
    insta::assert_snapshot!(report::failure(&failure, false));
}

#[test]
fn nothing_in_analyzed_code_drives_the_terminal() {
    for format in [Format::Human, Format::Short] {
        let mut finding = gap();
        finding.why = Some(Why::Gap { reason: "\u{1b}]0;owned\u{7}".into(), closes: None });
        finding.data = vec!["a\u{1b}[31m".into()];
        finding.at.file = "src/\u{1b}[2J.rs".into();
        let report = report::assemble(canonical().module, vec![finding, gap()], Coverage::default());
        let text = report::render(&report, format, &source, false);
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}', '\r']), "{text:?}");
    }
}

#[test]
fn colour_is_only_added() {
    let (plain, colored) =
        (rendered(Format::Human), report::render(&canonical(), Format::Human, &source, true));
    let mut stripped = String::new();
    let mut rest = colored.as_str();
    while let Some(escape) = rest.find("\u{1b}[") {
        stripped.push_str(&rest[..escape]);
        rest = &rest[escape + rest[escape..].find('m').unwrap() + 1..];
    }
    assert_eq!(stripped + rest, plain);
}

/// The schema comes with the source of `serde-sarif`, a development dependency, so that no copy is kept.
fn official_schema() -> serde_json::Value {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let text = std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap();
    let mut schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    // Its pattern for languages has a stray bracket, which strict regex engines refuse. We write no language.
    for definition in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][definition]["properties"]["language"];
        language.as_object_mut().unwrap().remove("pattern").unwrap();
    }
    let id = schema["$id"].as_str().unwrap();
    assert!(id.contains("oasis-tcs/sarif-spec") && id.ends_with("sarif-schema-2.1.0.json"), "{id}");
    schema
}

#[test]
fn sarif_is_valid() {
    let schema = official_schema();
    let validator = jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap();
    let empty = report::assemble(ModuleRef { id: "m".into(), file: None }, vec![], Coverage::default());
    for report in [canonical(), empty] {
        let log = report::render(&report, Format::Sarif, &source, false);
        let log: serde_json::Value = serde_json::from_str(&log).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let typed: serde_sarif::sarif::Sarif = serde_json::from_value(log).unwrap();
        assert_eq!(typed.runs[0].results.as_ref().unwrap().len(), report.findings.len());
    }
    let broken = serde_json::json!({ "version": "2.1.0", "runs": [{ "results": [] }] });
    assert!(!validator.is_valid(&broken), "the schema refuses something");
}

#[test]
fn a_code_flow_leads_from_the_declaration_to_the_sink() {
    let log: serde_json::Value = serde_json::from_str(&rendered(Format::Sarif)).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let result = results.iter().find(|result| result["ruleId"] == "unlisted-sink").unwrap();
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().unwrap();
    let file = |step: &serde_json::Value| {
        step["location"]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        steps.iter().map(file).collect::<Vec<_>>(),
        ["src/model.rs"].into_iter().chain(["src/store.rs"; 3]).collect::<Vec<_>>()
    );
    assert_eq!(result["partialFingerprints"]["privacyLint/v1"].as_str().unwrap().len(), 16);
}

#[test]
fn only_denied_findings_that_nobody_answered_for_fail_the_run() {
    let denied = |findings| report::assemble(canonical().module, findings, Coverage::default()).is_denied();
    assert!(denied(vec![unlisted()]));
    assert!(!denied(vec![suppressed(), gap(), stale()]));
    let mut strict = gap();
    strict.level = Level::Deny;
    assert_eq!(strict.verdict, Verdict::Gap);
    assert!(denied(vec![strict]));
}
