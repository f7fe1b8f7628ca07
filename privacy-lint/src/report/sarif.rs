//! `sarif`: SARIF 2.1.0 (OASIS, *Static Analysis Results Interchange Format*), for code hosts.

mod model;

use privacy_policy::{Level, Rule};

use crate::{
    explain,
    finding::{Finding, Report, Spot, Step, SuppressedBy, Suppression},
};

use model::*;

/// One log with one run.
pub(super) fn render(report: &Report) -> String {
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: &report.tool.name,
                    version: &report.tool.version,
                    semantic_version: &report.tool.version,
                    rules: Rule::ALL.iter().map(|rule| descriptor(*rule)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            original_uri_base_ids: BaseIds {
                root: BaseId { description: Text::new("The root of the workspace.") },
            },
            results: report.findings.iter().map(result).collect(),
            properties: RunProperties { module: &report.module, coverage: report.coverage },
        }],
    };
    let text = serde_json::to_string_pretty(&log).expect("a log has only string keys");
    text + "\n"
}

fn descriptor(rule: Rule) -> Descriptor {
    let page = explain::page(rule);
    Descriptor {
        id: rule.id(),
        short_description: Text::new(explain::summary(rule)),
        help: Help { text: page, markdown: page },
        default_configuration: Configuration {
            enabled: rule.default_level() != Level::Allow,
            level: level(rule.default_level()),
        },
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

fn result(finding: &Finding) -> ResultRow<'_> {
    let help = finding.help.iter().map(|help| format!("\n\nHelp: {help}."));
    let message = std::iter::once(format!("{}.", finding.message)).chain(help).collect::<String>();
    ResultRow {
        rule_id: finding.rule.id(),
        rule_index: Rule::ALL.iter().position(|rule| *rule == finding.rule),
        level: level(finding.level),
        message: Text::new(message),
        locations: [location(&finding.at.spot(), None, finding.at.function.as_deref())],
        related_locations: finding.from.iter().map(|from| location(from, Some("the data"), None)).collect(),
        code_flows: code_flow(finding).into_iter().collect(),
        partial_fingerprints: Fingerprints { value: &finding.fingerprint },
        suppressions: finding.suppression.iter().map(suppression).collect(),
        properties: ResultProperties {
            verdict: finding.verdict,
            category: &finding.category,
            items: &finding.items,
            data: &finding.data,
            sink: &finding.sink,
            backend: &finding.backend,
            store: &finding.store,
            operation: &finding.operation,
            clause: finding.clause.as_ref().map(|clause| clause.text.as_str()),
        },
    }
}

/// From the source to the sink: the trace, with its ends added where it does not name them.
fn code_flow(finding: &Finding) -> Option<CodeFlow> {
    let from = finding.from.as_ref()?;
    let (first, last) = (finding.trace.first(), finding.trace.last());
    let at = finding.at.spot();
    let mut steps = Vec::new();
    if first.is_none_or(|step| !same_start(&step.spot, from)) {
        steps.push(step(from, "the data is declared here"));
    }
    steps.extend(finding.trace.iter().map(|Step { spot, message }| step(spot, message)));
    if last.is_none_or(|step| !same_start(&step.spot, &at)) {
        steps.push(step(&at, "it reaches the sink here"));
    }
    Some(CodeFlow { thread_flows: [ThreadFlow { locations: steps }] })
}

fn same_start(a: &Spot, b: &Spot) -> bool {
    (&a.file, a.line, a.column) == (&b.file, b.line, b.column)
}

fn step(spot: &Spot, message: &str) -> FlowStep {
    FlowStep { location: location(spot, Some(message), None) }
}

fn suppression(suppression: &Suppression) -> SuppressionRow {
    let spot = Spot { file: suppression.file.clone(), line: suppression.line, ..Spot::default() };
    let until = suppression.until.as_ref().map(|date| format!(" (until {date})"));
    SuppressionRow {
        kind: match suppression.by {
            SuppressedBy::Attribute => "inSource",
            SuppressedBy::Config => "external",
        },
        status: "accepted",
        justification: format!("{}{}", suppression.reason, until.unwrap_or_default()),
        location: location(&spot, None, None),
    }
}

fn location(spot: &Spot, message: Option<&str>, function: Option<&str>) -> Location {
    let known = |number: u32| (number > 0).then_some(number);
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(&spot.file), uri_base_id: ROOT },
            region: Region {
                start_line: spot.line.max(1),
                start_column: known(spot.column),
                end_line: known(spot.end_line),
                end_column: known(spot.end_column),
            },
        },
        logical_locations: function
            .map(|path| LogicalLocation { fully_qualified_name: path.to_owned(), kind: "function" })
            .into_iter()
            .collect(),
        message: message.map(Text::new),
    }
}

/// A relative path as a URI reference (RFC 3986): what is not unreserved is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char)
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uri_references() {
        assert_eq!(super::uri("a b/ü#.rs"), "a%20b/%C3%BC%23.rs");
    }
}
