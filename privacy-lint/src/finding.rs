//! What a run found, as plain values: rules make them, report formats render them.
//!
//! Nothing here refers to the analyzer's own tables: every text is owned, every path is relative to the
//! workspace root and uses `/`. The field names and their order are the `json` format's contract.

mod fingerprint;
pub mod inventory;
mod order;
mod why;

use privacy_policy::{Level, Rule};
use serde::{Serialize, Serializer};

pub use why::{Idle, Unused, Why};

/// Everything that a run says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Report {
    /// Version of this form; it changes when a field changes its meaning or goes away.
    pub schema: u32,
    /// The program that made the report.
    pub tool: Tool,
    /// The module of the workspace.
    pub module: ModuleRef,
    /// In reading order: see [`Report::new`].
    pub findings: Vec<Finding>,
    /// How much of the code was understood.
    pub coverage: Coverage,
}

/// The program that made a report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Tool {
    /// Always `cargo-privacy-lint`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The privacy module that the code was compared with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ModuleRef {
    /// The module's id, e.g. `instant-messaging`.
    pub id: String,
    /// Where its text is; `None` for a built-in module.
    pub file: Option<String>,
}

/// One thing that a rule has to say about one place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Finding {
    /// The rule; its id in JSON.
    #[serde(serialize_with = "rule_id")]
    pub rule: Rule,
    /// Whether it counts.
    pub verdict: Verdict,
    /// The rule's level in this run.
    #[serde(serialize_with = "level_id")]
    pub level: Level,
    /// The category of the data; `None` when the finding is about no data (`stale-allow`).
    pub category: Option<String>,
    /// The items of the category, sorted.
    pub items: Vec<String>,
    /// Types and fields whose data it is, e.g. `chat_backend::RequestLog.exit_ip`, sorted.
    pub data: Vec<String>,
    /// The system as the module (or an `[[endpoint]]` row) names it, where it names one.
    pub sink: Option<String>,
    /// The technology that was recognised, e.g. `postgres`.
    pub backend: Option<String>,
    /// The place in the backend, e.g. `postgres:audit`, when the code gives it as a constant.
    pub store: Option<String>,
    /// What is done there: insert, update, publish, log, …
    pub operation: Option<String>,
    /// Where it happens.
    pub at: Place,
    /// Where the data is declared, or the call of the source function.
    pub from: Option<Spot>,
    /// From the annotated field to the sink, the shortest way.
    pub trace: Vec<Step>,
    /// The words of the module that the code breaks.
    pub clause: Option<Clause>,
    /// One sentence. Written by [`crate::report::assemble`] from `why`.
    pub message: String,
    /// What to do about it. Written by [`crate::report::assemble`] from `why`.
    pub help: Option<String>,
    /// Stays the same while lines move: see [`Report::new`].
    pub fingerprint: String,
    /// Why it does not count, if it does not.
    pub suppression: Option<Suppression>,
    /// The facts behind `message` and `help`.
    #[serde(skip)]
    pub why: Option<Why>,
}

/// Whether a finding counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The code breaks the rule.
    Violation,
    /// It does, and somebody answered for it.
    Suppressed,
    /// The analyzer could not tell.
    Gap,
}

/// A stretch of source text and the function that it is in. 1-based; columns count characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
pub struct Place {
    /// Relative to the workspace root, with `/`.
    pub file: String,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the position after the last character.
    pub end_line: u32,
    /// Column of the position after the last character.
    pub end_column: u32,
    /// Path of the enclosing function, e.g. `chat_backend::store::save`.
    pub function: Option<String>,
}

/// A stretch of source text. The end is for renderers; the contract has only the start.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
pub struct Spot {
    /// Relative to the workspace root, with `/`.
    pub file: String,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the position after the last character; 0 when it is not known.
    #[serde(skip)]
    pub end_line: u32,
    /// Column of the position after the last character; 0 when it is not known.
    #[serde(skip)]
    pub end_column: u32,
}

/// One step of a trace.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Step {
    /// Where.
    #[serde(flatten)]
    pub spot: Spot,
    /// A few words, e.g. `passed to save`.
    pub message: String,
}

/// The words of the module that a finding is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Clause {
    /// The module's file; `None` for a built-in module.
    pub file: Option<String>,
    /// 1-based line in it.
    pub line: Option<u32>,
    /// The words.
    pub text: String,
}

/// Who answered for a finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Suppression {
    /// Where the answer stands.
    pub by: SuppressedBy,
    /// The reason given.
    pub reason: String,
    /// The last day on which it holds, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// The file it stands in.
    pub file: String,
    /// The line there.
    pub line: u32,
}

/// Where a suppression stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuppressedBy {
    /// `#[privacy_label::allow(…)]` in the source.
    Attribute,
    /// An `[[allow]]` row of `privacy.toml`.
    Config,
}

/// How much of the code was understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Coverage {
    /// Files of members that were read.
    pub files: u64,
    /// Lines in them.
    pub lines: u64,
    /// Functions with a body in them.
    pub functions: u64,
    /// Calls in those bodies.
    pub calls: u64,
    /// Calls whose callee is known.
    pub calls_resolved: u64,
    /// Types with an annotation, of `#[derive(PersonalData)]` or `[[annotate]]`.
    pub annotated_types: u64,
    /// Calls that store data somewhere.
    pub sinks: u64,
    /// Places that could not be followed.
    pub gaps: u64,
}

impl Report {
    /// Puts findings in reading order and gives each its fingerprint.
    ///
    /// The order is by place, then rule, category, backend, store and data. A fingerprint is made of what a
    /// finding says and of the function that it is in, not of files and lines; findings that are alike in
    /// all that are numbered in reading order.
    pub fn new(module: ModuleRef, mut findings: Vec<Finding>, coverage: Coverage) -> Self {
        for finding in &mut findings {
            finding.normalize();
        }
        findings.sort_by(order::compare);
        fingerprint::assign(&mut findings);
        let tool =
            Tool { name: "cargo-privacy-lint".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
        Self { schema: 1, tool, module, findings, coverage }
    }

    /// Whether the run fails: a finding of a denied rule that nobody answered for.
    pub fn is_denied(&self) -> bool {
        self.findings.iter().any(Finding::is_denied)
    }
}

impl Finding {
    /// A violation with nothing but a place and facts; the rest is empty.
    pub fn new(why: Why, level: Level, at: Place) -> Self {
        Self {
            rule: why.rule(),
            verdict: if matches!(why, Why::Gap { .. }) { Verdict::Gap } else { Verdict::Violation },
            level,
            category: None,
            items: Vec::new(),
            data: Vec::new(),
            sink: None,
            backend: None,
            store: None,
            operation: None,
            at,
            from: None,
            trace: Vec::new(),
            clause: None,
            message: String::new(),
            help: None,
            fingerprint: String::new(),
            suppression: None,
            why: Some(why),
        }
    }

    /// The same finding, answered for.
    #[must_use]
    pub fn suppressed(mut self, suppression: Suppression) -> Self {
        self.verdict = Verdict::Suppressed;
        self.suppression = Some(suppression);
        self
    }

    /// Whether it makes the run fail.
    pub fn is_denied(&self) -> bool {
        self.level == Level::Deny && self.verdict != Verdict::Suppressed
    }

    fn normalize(&mut self) {
        self.items.sort();
        self.items.dedup();
        self.data.sort();
        self.data.dedup();
    }
}

impl Place {
    /// The place without its function.
    pub fn spot(&self) -> Spot {
        Spot {
            file: self.file.clone(),
            line: self.line,
            column: self.column,
            end_line: self.end_line,
            end_column: self.end_column,
        }
    }
}

impl Verdict {
    /// The word used in reports.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Violation => "violation",
            Verdict::Suppressed => "suppressed",
            Verdict::Gap => "gap",
        }
    }
}

fn rule_id<S: Serializer>(rule: &Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.id())
}

fn level_id<S: Serializer>(level: &Level, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(level.id())
}
