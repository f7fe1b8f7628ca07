//! Suppressions: who answered for which finding, and which of them no longer mean anything.

use privacy_policy::config::AllowRow;
use privacy_policy::{Date, Rule};

use super::{Policy, expired_allow, stale_allow};
use crate::finding::{Finding, Place, SuppressedBy, Suppression, Verdict};

/// `#[privacy_label::allow(…)]` on a function.
#[derive(Clone, Debug)]
pub struct AllowAttr {
    /// The rule.
    pub rule: Rule,
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The function's path.
    pub function: String,
    /// The attribute.
    pub at: Place,
}

/// One suppression, wherever it stands.
pub(super) struct Allow<'a> {
    pub rule: Rule,
    pub reason: &'a str,
    pub until: Option<Date>,
    pub at: Place,
    by: SuppressedBy,
    scope: Option<&'a str>,
    row: Option<&'a AllowRow>,
}

/// Marks suppressed findings, and adds those on the suppressions themselves.
pub(super) fn apply(policy: &Policy<'_>, attrs: &[AllowAttr], findings: &mut Vec<Finding>) {
    let mut about = Vec::new();
    for allow in collect(policy, attrs) {
        let expired = allow.until.is_some_and(|until| until < policy.today);
        let mut covered = findings.iter_mut().filter(|f| allow.covers(f)).peekable();
        if expired {
            about.push(expired_allow::finding(policy, &allow, covered.peek().map(|f| &f.at)));
        } else if covered.peek().is_none() {
            about.push(stale_allow::finding(policy, &allow));
        } else {
            for finding in covered {
                finding.verdict = Verdict::Suppressed;
                finding.suppression.get_or_insert_with(|| allow.suppression());
            }
        }
    }
    findings.extend(about);
}

fn collect<'a>(policy: &Policy<'a>, attrs: &'a [AllowAttr]) -> Vec<Allow<'a>> {
    let from_attr = |attr: &'a AllowAttr| Allow {
        rule: attr.rule,
        reason: &attr.reason,
        until: attr.until,
        at: attr.at.clone(),
        by: SuppressedBy::Attribute,
        scope: Some(&attr.function),
        row: None,
    };
    let from_row = |row: &'a AllowRow| {
        let at = policy.config_place(&row.span);
        Allow {
            rule: row.rule,
            reason: &row.reason,
            until: row.until,
            at,
            by: SuppressedBy::Config,
            scope: row.scope.as_ref().map(|s| s.value.as_str()),
            row: Some(row),
        }
    };
    attrs.iter().map(from_attr).chain(policy.config.allows.iter().map(from_row)).collect()
}

impl Allow<'_> {
    fn covers(&self, finding: &Finding) -> bool {
        let in_scope = self
            .scope
            .is_none_or(|scope| finding.at.function.as_deref().is_some_and(|f| is_within(f, scope)));
        let fits = |row: &AllowRow| {
            let category =
                row.category.as_ref().is_none_or(|c| finding.category.as_deref() == Some(c.value.as_str()));
            let sink = row.sink.as_ref().is_none_or(|s| {
                let word = Some(s.value.as_str());
                finding.sink.as_deref() == word || finding.backend.as_deref() == word
            });
            category && sink
        };
        finding.rule == self.rule && in_scope && self.row.is_none_or(fits)
    }

    fn suppression(&self) -> Suppression {
        Suppression {
            by: self.by,
            reason: self.reason.to_owned(),
            until: self.until.map(|d| d.to_string()),
            file: self.at.file.clone(),
            line: self.at.line,
        }
    }
}

/// Whether a function's path is that of an item or of something in it.
fn is_within(function: &str, scope: &str) -> bool {
    function.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A finding about a suppression.
pub(super) fn about(policy: &Policy<'_>, allow: &Allow<'_>, why: crate::finding::Why) -> Finding {
    let rule = why.rule();
    Finding {
        rule,
        verdict: Verdict::Violation,
        level: policy.level(rule),
        category: None,
        items: Vec::new(),
        data: Vec::new(),
        sink: None,
        backend: None,
        store: None,
        operation: None,
        at: allow.at.clone(),
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
