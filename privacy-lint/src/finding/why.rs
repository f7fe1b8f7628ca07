//! The facts of each rule's findings. Sentences are made of them in `report` only.

use privacy_policy::Rule;

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
        rule: Rule,
    },
    /// `expired-allow`
    ExpiredAllow {
        /// The rule that the suppression names.
        rule: Rule,
        /// The last day on which it held.
        until: String,
        /// The finding that it no longer covers, if there is one.
        covers: Option<Spot>,
    },
}

impl Why {
    /// The rule that these facts belong to.
    pub fn rule(&self) -> Rule {
        match self {
            Why::UnlistedSink { .. } => Rule::UnlistedSink,
            Why::NoRetention => Rule::NoRetention,
            Why::OptInRequired { .. } => Rule::OptInRequired,
            Why::RetentionExceeded { .. } => Rule::RetentionExceeded,
            Why::RetentionUnenforced { .. } => Rule::RetentionUnenforced,
            Why::Gap { .. } => Rule::Gap,
            Why::UnusedPolicy => Rule::UnusedPolicy,
            Why::SuggestAnnotation { .. } => Rule::SuggestAnnotation,
            Why::StaleAllow { .. } => Rule::StaleAllow,
            Why::ExpiredAllow { .. } => Rule::ExpiredAllow,
        }
    }
}
