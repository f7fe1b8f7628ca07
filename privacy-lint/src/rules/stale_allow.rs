//! `stale-allow`: a suppression that suppresses nothing.

use super::Policy;
use super::suppress::{about, Allow};
use crate::finding::{Finding, Why};

pub(super) fn finding(policy: &Policy<'_>, allow: &Allow<'_>) -> Finding {
    about(policy, allow, Why::StaleAllow { rule: allow.rule })
}
