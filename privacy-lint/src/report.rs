//! Findings as text: one file for each format. Nothing is decided here.

mod escape;
mod failure;
mod human;
mod inventory;
mod json;
mod sarif;
mod short;
mod snippet;
mod summary;
mod text;

use std::sync::Arc;

use crate::finding::{Coverage, Finding, ModuleRef, Report};

pub use failure::failure;

/// The text of a file, by its path in the report. Only `human` asks for it.
pub type Sources<'a> = dyn Fn(&str) -> Option<Arc<str>> + 'a;

/// The form of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// Source snippets with the way of the data.
    #[default]
    Human,
    /// One line for each finding.
    Short,
    /// One document, the contract for tools.
    Json,
    /// SARIF 2.1.0, for code hosts.
    Sarif,
}

/// Makes the report of a run: writes the sentences, sorts, and gives fingerprints.
pub fn assemble(module: ModuleRef, mut findings: Vec<Finding>, coverage: Coverage) -> Report {
    for finding in &mut findings {
        text::write(finding);
    }
    Report::new(module, findings, coverage)
}

/// Renders the inventory: as JSON, or for people.
pub fn inventory(inventory: &crate::finding::inventory::Inventory, format: Format) -> String {
    match format {
        Format::Json => inventory::json(inventory),
        Format::Human | Format::Short | Format::Sarif => inventory::human(inventory),
    }
}

/// Renders a report. The text ends in a newline.
pub fn render(report: &Report, format: Format, sources: &Sources<'_>, color: bool) -> String {
    match format {
        Format::Human => human::render(report, sources, color),
        Format::Short => short::render(report),
        Format::Json => json::render(report),
        Format::Sarif => sarif::render(report),
    }
}
