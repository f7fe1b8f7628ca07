//! `short`: one line for each finding, as compilers print them.

use std::fmt::Write;

use super::{escape, summary};
use crate::finding::{Finding, Report, Verdict};

/// `file:line:column: level[rule]: message`, and the summary.
pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        out.push_str(&line(finding));
    }
    out + &summary::line(report)
}

fn line(finding: &Finding) -> String {
    let at = &finding.at;
    let level = match finding.verdict {
        Verdict::Suppressed => "suppressed",
        _ => super::human::level_word(finding.level),
    };
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "{}:{}:{}: {level}[{}]: {}",
        escape::line(&at.file),
        at.line,
        at.column,
        finding.rule,
        escape::line(&finding.message)
    );
    out
}
