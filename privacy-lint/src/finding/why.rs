//! The facts of each rule's findings. Sentences are made of them in `report` only.

use super::Spot;

/// Why a rule fires: one variant for each rule, with what only that rule knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// `unlisted-sink`
    UnlistedSink {
        /// The sinks that the module lists for the category.
        listed: Vec<String>,
    },
    /// `no-retention`
    NoRetention,
    /// `opt-in-required`
    OptInRequired {
        /// The module's condition, e.g. `opt-in`.
        when: String,
    },
    /// `retention-exceeded`
    RetentionExceeded {
        /// The expiry that the call sets, as a period: `30 days`.
        set: String,
        /// The module's period.
        limit: String,
    },
    /// `retention-unenforced`
    RetentionUnenforced {
        /// The module's period.
        period: String,
    },
    /// `gap`
    Gap {
        /// What could not be followed and why, e.g. ``the macro `store!` could not be expanded``.
        reason: String,
        /// What would close it, e.g. `a model line for vendor::store`.
        closes: Option<String>,
    },
    /// `unused-policy`
    UnusedPolicy,
    /// `suggest-annotation`
    SuggestAnnotation {
        /// The item of the module that the field's name is like.
        item: String,
    },
    /// `stale-allow`
    StaleAllow {
        /// The rule that the suppression names.
        rule: String,
    },
    /// `expired-allow`
    ExpiredAllow {
        /// The rule that the suppression names.
        rule: String,
        /// The last day on which it held.
        until: String,
        /// The finding that it no longer covers, if there is one.
        covers: Option<Spot>,
    },
}

impl Why {
    /// The id of the rule.
    pub fn rule(&self) -> &'static str {
        match self {
            Why::UnlistedSink { .. } => "unlisted-sink",
            Why::NoRetention => "no-retention",
            Why::OptInRequired { .. } => "opt-in-required",
            Why::RetentionExceeded { .. } => "retention-exceeded",
            Why::RetentionUnenforced { .. } => "retention-unenforced",
            Why::Gap { .. } => "gap",
            Why::UnusedPolicy => "unused-policy",
            Why::SuggestAnnotation { .. } => "suggest-annotation",
            Why::StaleAllow { .. } => "stale-allow",
            Why::ExpiredAllow { .. } => "expired-allow",
        }
    }
}
