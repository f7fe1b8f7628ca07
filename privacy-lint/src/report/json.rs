//! `json`: one document, the contract for tools.

use crate::finding::Report;

/// The report, field by field as [`Report`] declares them.
pub(super) fn render(report: &Report) -> String {
    let text = serde_json::to_string_pretty(report).expect("a report has only string keys");
    text + "\n"
}
