//! What is held where, for how long, and what ends it: the plain data behind `list`.

use serde::Serialize;

use super::{Place, Spot};

/// Everything that the code holds, by category of the module.
#[derive(Clone, Debug, Serialize)]
pub struct Inventory {
    /// Version of this form.
    pub schema: u32,
    /// The module's id.
    pub module: String,
    /// In the order of the module.
    pub categories: Vec<Holding>,
}

/// One category.
#[derive(Clone, Debug, Serialize)]
pub struct Holding {
    /// The module that it belongs to: that of the workspace, or of a package.
    pub module: String,
    /// Its id.
    pub category: String,
    /// Its title.
    pub title: String,
    /// The module's period; `None` when it gives none.
    pub period: Option<String>,
    /// The types that hold it.
    pub types: Vec<HeldType>,
    /// The stores that it reaches.
    pub stores: Vec<HeldStore>,
}

/// A type that holds data of a category.
#[derive(Clone, Debug, Serialize)]
pub struct HeldType {
    /// Its path.
    #[serde(rename = "type")]
    pub path: String,
    /// Where it is declared.
    #[serde(flatten)]
    pub at: Spot,
    /// Its fields of the category; none when the whole value is meant.
    pub fields: Vec<HeldField>,
}

/// A field that holds data of a category.
#[derive(Clone, Debug, Serialize)]
pub struct HeldField {
    /// Its name.
    pub field: String,
    /// The item, where one is named.
    pub item: Option<String>,
}

/// A store that data of a category reaches.
#[derive(Clone, Debug, Serialize)]
pub struct HeldStore {
    /// The technology.
    pub backend: String,
    /// The place in it, where the code says it.
    pub store: Option<String>,
    /// The systems of the module that it can be.
    pub sinks: Vec<String>,
    /// The columns that are written, where SQL says it.
    pub columns: Vec<String>,
    /// What is done: insert, publish, …
    pub operations: Vec<String>,
    /// The calls.
    pub places: Vec<Place>,
    /// What ends the stay of the data there.
    pub ends: Vec<HeldEnd>,
    /// Whether the period is kept; `None` when the module gives none, or when nothing stays there.
    pub kept: Option<bool>,
}

/// One thing that ends the stay of data in a store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct HeldEnd {
    /// `expiry`, `delete`, `ttl-index`, `erases`, `[[store]]`, …
    pub means: String,
    /// How old data gets; `None` when that is only known at run time.
    pub age: Option<String>,
    /// Where.
    #[serde(flatten)]
    pub at: Place,
}
