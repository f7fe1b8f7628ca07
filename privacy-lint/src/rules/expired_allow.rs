//! `expired-allow`: a suppression past its `until`.

use super::Policy;
use super::suppress::{Allow, about};
use crate::finding::{Finding, Place, Spot, Why};

pub(super) fn finding(policy: &Policy<'_>, allow: &Allow<'_>, covers: Option<&Place>) -> Finding {
    let until = allow.until.map(|d| d.to_string()).unwrap_or_default();
    let spot = |p: &Place| Spot {
        file: p.file.clone(),
        line: p.line,
        column: p.column,
        end_line: p.end_line,
        end_column: p.end_column,
    };
    about(policy, allow, Why::ExpiredAllow { rule: allow.rule, until, covers: covers.map(spot) })
}
