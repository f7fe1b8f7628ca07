//! The last line: how many findings, and how much of the code stands behind them.

use crate::finding::{Report, Verdict};

/// `2 violations, 1 gap, 1 suppressed; 2 denied …`, and what was read.
pub(super) fn line(report: &Report) -> String {
    let count = |verdict: Verdict| report.findings.iter().filter(|f| f.verdict == verdict).count();
    let denied = report.findings.iter().filter(|f| f.is_denied()).count();
    let (violations, suppressed, gaps) =
        (count(Verdict::Violation), count(Verdict::Suppressed), count(Verdict::Gap));
    let c = &report.coverage;
    format!(
        "{}, {}, {suppressed} suppressed; {denied} denied; module {}\n\
         read {} in {}: {}, {} ({} resolved), {}, {}\n",
        plural(violations as u64, "violation"),
        plural(gaps as u64, "gap"),
        super::escape::line(&report.module.id),
        plural(c.lines, "line"),
        plural(c.files, "file"),
        plural(c.functions, "function"),
        plural(c.calls, "call"),
        percent(c.calls_resolved, c.calls),
        plural(c.annotated_types, "annotated type"),
        plural(c.sinks, "sink call"),
    )
}

fn plural(count: u64, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Cut off, not rounded: 100 % means all.
fn percent(part: u64, whole: u64) -> String {
    match (part * 1000).checked_div(whole) {
        None => "100 %".to_owned(),
        Some(1000) => "100 %".to_owned(),
        Some(tenths) => format!("{}.{} %", tenths / 10, tenths % 10),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_but_one_is_not_all() {
        assert_eq!(super::percent(99_999, 100_000), "99.9 %");
        assert_eq!(super::percent(7, 7), "100 %");
    }
}
