//! How are categories, items, sinks and modules named?

use std::{borrow::Borrow, fmt};

/// Whether a word is kebab-case: lower-case letters and digits, in parts joined by single dashes.
pub fn is_kebab_case(word: &str) -> bool {
    word.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id with this text, which is not checked.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    )*};
}

ids! {
    /// The id of a module, e.g. `instant-messaging`.
    ModuleId
    /// The id of a category of personal data, e.g. `log-data`.
    CategoryId
    /// The id of an item, or of a group of items, within a category, e.g. `exit-ip`.
    ItemId
    /// The id of a storage system that a module names, e.g. `mysql`.
    SinkId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kebab_case() {
        for good in ["log-data", "uin", "2fa-secret", "ipv4"] {
            assert!(is_kebab_case(good), "{good}");
        }
        for bad in ["", "Log-Data", "log_data", "-log", "log-", "log--data", "log data", "ログ"] {
            assert!(!is_kebab_case(bad), "{bad}");
        }
    }
}
