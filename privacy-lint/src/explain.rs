//! The rules' pages: documentation, the text of `explain`, the help in SARIF, and literate specs at once.

use privacy_policy::Rule;

/// The whole page, in Markdown.
pub fn page(rule: Rule) -> &'static str {
    match rule {
        Rule::UnlistedSink => include_str!("rules/unlisted-sink.md"),
        Rule::NoRetention => include_str!("rules/no-retention.md"),
        Rule::OptInRequired => include_str!("rules/opt-in-required.md"),
        Rule::RetentionExceeded => include_str!("rules/retention-exceeded.md"),
        Rule::RetentionUnenforced => include_str!("rules/retention-unenforced.md"),
        Rule::Gap => include_str!("rules/gap.md"),
        Rule::UnusedPolicy => include_str!("rules/unused-policy.md"),
        Rule::SuggestAnnotation => include_str!("rules/suggest-annotation.md"),
        Rule::StaleAllow => include_str!("rules/stale-allow.md"),
        Rule::ExpiredAllow => include_str!("rules/expired-allow.md"),
    }
}

/// The page's first paragraph, on one line.
pub fn summary(rule: Rule) -> String {
    let paragraphs = page(rule).split("\n\n");
    paragraphs.skip(1).take(1).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_opens_with_its_rule_and_one_sentence() {
        for rule in Rule::ALL {
            assert!(page(*rule).starts_with(&format!("# {rule}\n\n")), "{rule}");
            let summary = summary(*rule);
            assert!(summary.ends_with('.') && summary.len() < 200, "{rule}: {summary}");
        }
    }
}
