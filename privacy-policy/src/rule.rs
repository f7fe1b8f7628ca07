//! Which rules are there, and how much does each matter?

use std::fmt;

use crate::{
    nearest::{did_you_mean, list},
    problem::Complaint,
};

/// What happens when a rule fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the run still passes.
    Warn,
    /// Reported; the run fails.
    Deny,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $level:ident;)*) => {
        /// A rule of the analyzer, by its id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $variant,)*
        }

        impl Rule {
            /// Every rule, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The id, e.g. `unlisted-sink`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The level if nobody says otherwise.
            pub const fn default_level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }
        }
    };
}

rules! {
    /// Data reaches a backend that no sink listed for its category covers.
    UnlistedSink = "unlisted-sink", Deny;
    /// Data reaches a store, and the module gives no retention period for its category.
    NoRetention = "no-retention", Deny;
    /// Data reaches a conditional sink where the opt-in was not checked.
    OptInRequired = "opt-in-required", Deny;
    /// A store call sets an expiry longer than the module's period.
    RetentionExceeded = "retention-exceeded", Deny;
    /// Data with a fixed period is stored and nothing erases it in time.
    RetentionUnenforced = "retention-unenforced", Warn;
    /// Annotated data reaches code that could not be followed.
    Gap = "gap", Warn;
    /// A category, or a category at a sink, that no code uses.
    UnusedPolicy = "unused-policy", Allow;
    /// An unannotated field is named like an item and reaches a sink.
    SuggestAnnotation = "suggest-annotation", Allow;
    /// A suppression that suppresses nothing.
    StaleAllow = "stale-allow", Warn;
    /// A suppression past its date.
    ExpiredAllow = "expired-allow", Deny;
}

impl Rule {
    /// The rule with this id.
    ///
    /// # Errors
    /// If there is none; the complaint names the nearest and lists them all.
    pub fn parse(id: &str) -> Result<Self, Complaint> {
        let ids = || Self::ALL.iter().map(|rule| rule.id());
        Self::ALL.iter().copied().find(|rule| rule.id() == id).ok_or_else(|| {
            Complaint::new(format!("there is no rule `{id}`{}", did_you_mean(id, ids())))
                .help(format!("rules: {}", list(ids())))
        })
    }
}

impl Level {
    /// The word for it: `allow`, `warn` or `deny`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    /// The level with this name.
    ///
    /// # Errors
    /// If there is none.
    pub fn parse(id: &str) -> Result<Self, Complaint> {
        match id {
            "allow" => Ok(Self::Allow),
            "warn" => Ok(Self::Warn),
            "deny" => Ok(Self::Deny),
            _ => Err(Complaint::new(format!(
                "there is no level `{id}`{}",
                did_you_mean(id, ["allow", "warn", "deny"])
            ))
            .help("levels: allow, warn, deny")),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kebab_case_and_read_back() {
        for rule in Rule::ALL {
            assert!(crate::is_kebab_case(rule.id()), "{rule}");
            assert_eq!(Rule::parse(rule.id()), Ok(*rule));
        }
        for level in [Level::Allow, Level::Warn, Level::Deny] {
            assert_eq!(Level::parse(level.id()), Ok(level));
        }
    }

    #[test]
    fn the_nearest_rule_is_named() {
        let complaint = Rule::parse("unlisted_sink").expect_err("rules are kebab-case");
        assert_eq!(complaint.message, "there is no rule `unlisted_sink`; did you mean `unlisted-sink`?");
    }
}
