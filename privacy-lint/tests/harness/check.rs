//! Compares what a case asserts with what the analyzer says.

use privacy_lint::{
    failure::Failure,
    finding::{Finding, Verdict},
    testing::{Analysis, MemberFile, Workspace, analyze},
};

use super::{
    DEFAULT_CONFIG, DEFAULT_MODULE, TODAY,
    assertion::{Assertion, Expected, Kind},
    markdown::{Case, File},
    paths::{same_callee, same_type},
};

/// What became of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Everything that is asserted is so, and nothing else was found.
    Passed,
    /// It does not hold, and its `todo:` says why.
    KnownGap(String),
    /// It does not hold.
    Failed(String),
}

/// Analyzes a case and compares.
pub fn run(case: &Case) -> Outcome {
    let members = case.files.iter().filter(|file| !file.krate.is_empty());
    let workspace = Workspace {
        files: members.map(|f| MemberFile { krate: &f.krate, path: &f.path, text: &f.text }).collect(),
        deps: case.deps.iter().map(String::as_str).collect(),
        privacy_toml: case.root_file("privacy.toml").unwrap_or(DEFAULT_CONFIG),
        module_toml: case.root_file("module.toml").unwrap_or(DEFAULT_MODULE),
        today: TODAY,
    };
    let complaints = compare(case, analyze(&workspace));
    match (&case.todo, complaints.is_empty()) {
        (None, true) => Outcome::Passed,
        (Some(todo), false) => Outcome::KnownGap(todo.clone()),
        (Some(_), true) => Outcome::Failed("it holds now: take its `todo:` line away".to_owned()),
        (None, false) => Outcome::Failed(complaints.join("\n")),
    }
}

/// What is asserted and is not so, and what was found and is not asserted.
pub fn compare(case: &Case, result: Result<Analysis, Failure>) -> Vec<String> {
    let refused = case.refused.is_some() || each(case).any(|(_, a)| matches!(a.kind, Kind::Problem(_)));
    match result {
        Ok(_) if refused => vec!["the input was not refused".to_owned()],
        Ok(analysis) => {
            let mut complaints = findings(case, &analysis);
            complaints.extend(facts(case, &analysis));
            complaints
        }
        Err(failure) if refused => problems(case, &failure),
        Err(failure) => vec![format!("the input was refused: {failure}")],
    }
}

fn findings(case: &Case, analysis: &Analysis) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut unexpected: Vec<&Finding> = analysis.report.findings.iter().collect();
    for (file, assertion) in each(case) {
        let Kind::Finding(expected) = &assertion.kind else { continue };
        let here = |finding: &Finding| is_at(file, assertion, &finding.at.file, finding.at.line);
        match unexpected.iter().position(|finding| here(finding) && matches(expected, finding)) {
            Some(index) => {
                unexpected.remove(index);
            }
            None => complaints.push(complaint(file, assertion.line, &format!("not found: {expected}"))),
        }
    }
    for finding in unexpected {
        let text = format!("not expected: {}", describe(finding));
        match case.files.iter().find(|file| file.report_path() == finding.at.file) {
            Some(file) => complaints.push(complaint(file, finding.at.line, &text)),
            None => complaints.push(format!("{}:{}: {text}", finding.at.file, finding.at.line)),
        }
    }
    complaints
}

fn facts(case: &Case, analysis: &Analysis) -> Vec<String> {
    let mut complaints = Vec::new();
    for (file, assertion) in each(case) {
        let seen: Vec<String> = match &assertion.kind {
            Kind::Finding(_) | Kind::Silent | Kind::Problem(_) => continue,
            Kind::Type { name, ty } => {
                let here = analysis.types.iter().filter(|t| is_at(file, assertion, &t.file, t.line));
                let named = here.filter(|t| name.as_ref().is_none_or(|name| *name == t.name));
                let types: Vec<_> = named.collect();
                if types.iter().any(|t| same_type(ty, &t.ty)) {
                    continue;
                }
                types.iter().map(|t| format!("{}: {}", t.name, t.ty)).collect()
            }
            Kind::Callee(path) => {
                let here = analysis.calls.iter().filter(|c| is_at(file, assertion, &c.file, c.line));
                let calls: Vec<_> = here.map(|call| call.callee.clone()).collect();
                if calls.iter().any(|call| same_callee(path, call)) {
                    continue;
                }
                calls
            }
            Kind::Step(words) => {
                let steps = analysis.report.findings.iter().flat_map(|finding| &finding.trace);
                let here = steps.filter(|step| is_at(file, assertion, &step.spot.file, step.spot.line));
                let steps: Vec<_> = here.map(|step| step.message.clone()).collect();
                if steps.iter().any(|step| step.contains(words)) {
                    continue;
                }
                steps
            }
        };
        let text = format!("not so: {}; here: [{}]", assertion.kind.text(), seen.join(", "));
        complaints.push(complaint(file, assertion.line, &text));
    }
    complaints
}

fn problems(case: &Case, failure: &Failure) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut unexpected: Vec<_> = failure.problems.iter().collect();
    for (file, assertion) in each(case) {
        let Kind::Problem(words) = &assertion.kind else { continue };
        let index = unexpected.iter().position(|problem| {
            let here = problem.at.as_ref().is_some_and(|at| is_at(file, assertion, &at.file, at.line));
            here && (problem.message.contains(words)
                || problem.help.as_ref().is_some_and(|h| h.contains(words)))
        });
        match index {
            Some(index) => {
                unexpected.remove(index);
            }
            None => complaints.push(complaint(file, assertion.line, &format!("not refused: {words}"))),
        }
    }
    if let Some(words) = &case.refused {
        match unexpected.iter().position(|problem| problem.at.is_none() && problem.message.contains(words)) {
            Some(index) => {
                unexpected.remove(index);
            }
            None => complaints.push(format!("not refused: {words}")),
        }
    }
    complaints.extend(unexpected.iter().map(|problem| {
        let one = Failure { problems: vec![(*problem).clone()] };
        format!("not expected: {one}")
    }));
    complaints
}

fn each(case: &Case) -> impl Iterator<Item = (&File, &Assertion)> {
    case.files.iter().flat_map(|file| file.assertions.iter().map(move |assertion| (file, assertion)))
}

fn is_at(file: &File, assertion: &Assertion, path: &str, line: u32) -> bool {
    line == assertion.line && path == file.report_path()
}

fn complaint(file: &File, line: u32, text: &str) -> String {
    let source = file.text.lines().nth(line as usize - 1).unwrap_or("").trim();
    format!("line {} of the page, `{source}`\n    {text}", file.page_line + line as usize - 1)
}

fn matches(expected: &Expected, finding: &Finding) -> bool {
    let is = |wanted: &Option<String>, actual: &Option<String>| wanted.is_none() || wanted == actual;
    expected.rule == finding.rule.id()
        && is(&expected.category, &finding.category)
        && is(&expected.backend, &finding.backend)
        && expected.suppressed == (finding.verdict == Verdict::Suppressed)
        && expected.details.iter().all(|(key, value)| match key.as_str() {
            "store" => finding.store.as_deref().unwrap_or("") == value,
            "sink" => finding.sink.as_ref() == Some(value),
            "op" => finding.operation.as_ref() == Some(value),
            "level" => finding.level.id() == value,
            "item" => finding.items.contains(value),
            _ => finding.data.iter().any(|data| data == value || data.ends_with(&format!("::{value}"))),
        })
}

fn describe(finding: &Finding) -> String {
    let word = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let mut text = format!("{} {} {}", finding.rule, word(&finding.category), word(&finding.backend));
    for (key, value) in [("store", &finding.store), ("sink", &finding.sink), ("op", &finding.operation)] {
        if let Some(value) = value {
            text += &format!(" {key}={value}");
        }
    }
    for data in &finding.data {
        text += &format!(" data={data}");
    }
    format!("{text}: {}", finding.message)
}

impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.rule)?;
        for word in [&self.category, &self.backend].into_iter().flatten() {
            write!(f, " {word}")?;
        }
        for (key, value) in &self.details {
            write!(f, " {key}={value}")?;
        }
        f.write_str(if self.suppressed { " suppressed" } else { "" })
    }
}

impl Kind {
    fn text(&self) -> String {
        match self {
            Kind::Finding(expected) => format!("//~ {expected}"),
            Kind::Silent => "//~ silent".to_owned(),
            Kind::Type { name: Some(name), ty } => format!("//: {name}: {ty}"),
            Kind::Type { name: None, ty } => format!("//: {ty}"),
            Kind::Callee(path) => format!("//= {path}"),
            Kind::Step(words) => format!("//> {words}"),
            Kind::Problem(words) => format!("refused: {words}"),
        }
    }
}
