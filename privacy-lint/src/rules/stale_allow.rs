//! `stale-allow`: a suppression that suppresses nothing.

use super::Policy;
use super::suppress::{Allow, about};
use crate::finding::{Finding, Why};

pub(super) fn finding(policy: &Policy<'_>, allow: &Allow<'_>) -> Finding {
    about(policy, allow, Why::StaleAllow { rule: allow.rule })
}
