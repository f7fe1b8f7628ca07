//! `human`: the sink in its source, the way the data took to it, the words of the module, what to do.

use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle, Severity};
use privacy_policy::Level;

use super::{Sources, escape, snippet::Snippets, summary, text};
use crate::finding::{Clause, Finding, Report, Spot, Step, SuppressedBy, Suppression, Verdict, Why};

/// Every finding, and the summary.
pub(super) fn render(report: &Report, sources: &Sources<'_>, color: bool) -> String {
    let mut snippets = Snippets::new(sources);
    let mut out = String::new();
    for finding in &report.findings {
        let diagnostic = diagnostic(finding, &mut snippets);
        out.push_str(snippets.emit(&diagnostic, color).trim_end());
        out.push_str("\n\n");
    }
    out + &summary::line(report)
}

/// The word that a level has in front of a message.
pub(super) fn level_word(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

fn diagnostic(finding: &Finding, snippets: &mut Snippets<'_>) -> Diagnostic<usize> {
    let severity = match (finding.verdict, finding.level) {
        (Verdict::Suppressed, _) | (_, Level::Allow) => Severity::Note,
        (_, Level::Warn) => Severity::Warning,
        (_, Level::Deny) => Severity::Error,
    };
    let message = escape::line(&finding.message);
    let message = match finding.verdict {
        Verdict::Suppressed => format!("suppressed: {message}"),
        _ => message,
    };
    let mut diagnostic = Diagnostic::new(severity).with_code(finding.rule).with_message(message);
    for (style, spot, words) in labels(finding) {
        match snippets.find(&spot) {
            Some((file, range)) => {
                diagnostic.labels.push(Label::new(style, file, range).with_message(escape::line(&words)));
            }
            None if words.is_empty() => diagnostic.notes.push(position(&spot)),
            None => diagnostic.notes.push(format!("{}: {}", position(&spot), escape::line(&words))),
        }
    }
    diagnostic.notes.extend(notes(finding));
    diagnostic
}

/// The sink, then the declaration, then the steps between. Places that coincide share one label.
fn labels(finding: &Finding) -> Vec<(LabelStyle, Spot, String)> {
    let mut labels = vec![(LabelStyle::Primary, finding.at.spot(), sink_words(finding))];
    let mut add = |spot: &Spot, words: String| {
        let same =
            |known: &Spot| (&known.file, known.line, known.column) == (&spot.file, spot.line, spot.column);
        match labels.iter_mut().find(|(_, known, _)| same(known)) {
            Some((LabelStyle::Secondary, _, known)) => *known = format!("{known}; {words}"),
            Some(_) => {}
            None => labels.push((LabelStyle::Secondary, spot.clone(), words)),
        }
    };
    // The first step is the declaration where there is one; then they share a label.
    let declared = |step: &Step| finding.from.as_ref().is_some_and(|from| starts_alike(from, &step.spot));
    let first = finding.trace.first().is_some_and(declared);
    if let Some(from) = &finding.from {
        add(from, format!("{}{} comes from here", if first { "1. " } else { "" }, text::data(finding)));
    }
    for (number, step) in (1..).zip(&finding.trace).skip(usize::from(first)) {
        add(&step.spot, format!("{number}. {}", step.message));
    }
    labels
}

fn starts_alike(a: &Spot, b: &Spot) -> bool {
    (&a.file, a.line, a.column) == (&b.file, b.line, b.column)
}

fn sink_words(finding: &Finding) -> String {
    match (&finding.operation, finding.why.as_ref()) {
        (
            _,
            Some(
                Why::StaleAllow { .. }
                | Why::ExpiredAllow { .. }
                | Why::UnusedPolicy { .. }
                | Why::IdleEraser { .. },
            ),
        ) => String::new(),
        (_, Some(Why::Gap { .. })) => "not followed from here".to_owned(),
        (Some(operation), _) => format!("{operation}: {}", text::place(finding)),
        (None, _) => format!("goes to {}", text::place(finding)),
    }
}

fn notes(finding: &Finding) -> Vec<String> {
    let mut notes = Vec::new();
    match finding.data.as_slice() {
        [] => {}
        data => notes.push(format!("data: {}", escape::line(&data.join(", ")))),
    }
    notes.extend(finding.at.function.iter().map(|path| format!("in: {}", escape::line(path))));
    notes.extend(finding.clause.iter().map(clause));
    notes.extend(finding.suppression.iter().map(suppression));
    notes.extend(finding.help.iter().map(|help| format!("help: {}", escape::line(help))));
    notes
}

fn clause(clause: &Clause) -> String {
    let place = match (&clause.file, clause.line) {
        (Some(file), Some(line)) => format!(" ({}:{line})", escape::line(file)),
        (Some(file), None) => format!(" ({})", escape::line(file)),
        (None, _) => String::new(),
    };
    let text = escape::block(clause.text.trim_end()).replace('\n', "\n  ");
    format!("the module says{place}:\n  {text}")
}

fn suppression(suppression: &Suppression) -> String {
    let by = match suppression.by {
        SuppressedBy::Attribute => "an attribute",
        SuppressedBy::Config => "the configuration",
    };
    let until = suppression.until.as_ref().map_or_else(String::new, |date| format!(" until {date}"));
    let place = format!("{}:{}", escape::line(&suppression.file), suppression.line);
    format!("allowed{until} by {by} ({place}): {}", escape::line(&suppression.reason))
}

fn position(spot: &Spot) -> String {
    format!("at {}:{}:{}", escape::line(&spot.file), spot.line, spot.column)
}
