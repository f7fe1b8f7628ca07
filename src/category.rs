//! What does a type say about the personal data that it holds?

use std::fmt;

use crate::{Retention, retention::Clause};

/// A type that holds personal data of the privacy module. Derived, never written by hand: the
/// constants come from the module.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which personal data it holds",
    label = "not annotated as personal data",
    note = "add `#[derive(PersonalData)]` and `#[privacy(category = \"…\")]` to the type"
)]
pub trait PersonalData {
    /// Which kind of clause the module has for how long the data may be kept. It decides what can
    /// be asked of [`Self::RETENTION`]: only a fixed period has a `ttl_secs`.
    type Retention: Clause;

    /// The category of the type's own attribute; where it has none, that of the first field with
    /// one.
    const CATEGORY: Category;

    /// Every category of which there is data in a value, [`Self::CATEGORY`] first.
    const CATEGORIES: &'static [Category];

    /// The items that the type and its fields name, each once.
    const ITEMS: &'static [Item];

    /// The fields that hold personal data.
    const FIELDS: &'static [Field];

    /// How long data of [`Self::CATEGORY`] may be kept. A type without a category of its own whose
    /// fields are of several has [`retention::Several`](crate::retention::Several) here: ask
    /// [`Self::CATEGORIES`].
    const RETENTION: Self::Retention;
}

/// A category of the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Category {
    /// Its id, e.g. `log-data`.
    pub id: &'static str,
    /// Its title in English, or in the first language that the module has.
    pub title: &'static str,
    /// What it is used for.
    pub purpose: Option<&'static str>,
    /// The legal basis.
    pub basis: Option<&'static str>,
    /// The ids of the systems that it may be stored in without a condition.
    pub sinks: &'static [&'static str],
    /// How long it may be kept; `None` if the module does not say.
    pub retention: Option<Retention>,
}

/// An item of a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// Its id, e.g. `exit-ip`.
    pub id: &'static str,
    /// The id of its category.
    pub category: &'static str,
    /// Its title in English, or in the first language that the module has.
    pub title: &'static str,
}

/// A field that holds personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its name; its index in a tuple struct; both with the variant before them in an enum, as in
    /// `Login.address`.
    pub name: &'static str,
    /// The id of its category.
    pub category: &'static str,
    /// The id of its item, if one is named.
    pub item: Option<&'static str>,
}

impl Category {
    /// What a type has whose attributes are wrong.
    #[doc(hidden)]
    pub const ERRONEOUS: Self =
        Self { id: "", title: "", purpose: None, basis: None, sinks: &[], retention: None };
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
