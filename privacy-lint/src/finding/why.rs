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
        /// The sink of the module that has it.
        sink: String,
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
        /// Whether it begins with an event, so that no expiry can keep it.
        needs_eraser: bool,
        /// A function that is marked as erasing it and that nothing calls.
        uncalled: Option<String>,
    },
    /// `retention-unenforced`, of a function that is marked as erasing.
    IdleEraser {
        /// The function's path.
        function: String,
        /// What is wrong with it.
        idle: Idle,
    },
    /// `gap`
    Gap {
        /// What could not be followed and why, e.g. ``the macro `store!` could not be expanded``.
        reason: String,
        /// What would close it, e.g. `a model line for vendor::store`.
        closes: Option<String>,
    },
    /// `unused-policy`
    UnusedPolicy {
        /// What is not used.
        unused: Unused,
    },
    /// `suggest-annotation`
    SuggestAnnotation {
        /// The item of the module that the name is like.
        item: String,
        /// Whether it is a parameter of a function.
        parameter: bool,
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

/// What is wrong with a function that is marked as erasing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Idle {
    /// No delete was found in it or in what it calls.
    ErasesNothing,
    /// No `main`, handler or task leads to it.
    NeverCalled,
}

/// A part of the policy that no code uses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unused {
    /// A category that no annotation names.
    Category,
    /// An item that no annotation names.
    Item,
    /// A sink that the category never reaches.
    Sink,
    /// The period of a category that is stored nowhere.
    Retention,
    /// A row of `privacy.toml` that matches nothing: which table, and what it names.
    Row(&'static str, String),
}

impl Why {
    /// The rule that these facts belong to.
    pub fn rule(&self) -> Rule {
        match self {
            Why::UnlistedSink { .. } => Rule::UnlistedSink,
            Why::NoRetention => Rule::NoRetention,
            Why::OptInRequired { .. } => Rule::OptInRequired,
            Why::RetentionExceeded { .. } => Rule::RetentionExceeded,
            Why::RetentionUnenforced { .. } | Why::IdleEraser { .. } => Rule::RetentionUnenforced,
            Why::Gap { .. } => Rule::Gap,
            Why::UnusedPolicy { .. } => Rule::UnusedPolicy,
            Why::SuggestAnnotation { .. } => Rule::SuggestAnnotation,
            Why::StaleAllow { .. } => Rule::StaleAllow,
            Why::ExpiredAllow { .. } => Rule::ExpiredAllow,
        }
    }
}
