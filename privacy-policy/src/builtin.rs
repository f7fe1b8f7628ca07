//! Which modules come with the tool?

use crate::{Module, Problem};

/// A module that comes with the tool.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// Its id.
    pub id: &'static str,
    /// What its file would be called, for reports.
    pub file: &'static str,
    /// The text of the file, into which the spans of its clauses point.
    pub text: &'static str,
}

/// Every module that comes with the tool.
pub const ALL: &[BuiltIn] = &[BuiltIn {
    id: "instant-messaging",
    file: "<built-in>/instant-messaging.toml",
    text: include_str!("../modules/instant-messaging.toml"),
}];

/// The module with this id.
pub fn find(id: &str) -> Option<&'static BuiltIn> {
    ALL.iter().find(|module| module.id == id)
}

/// The ids of all of them.
pub fn ids() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|module| module.id)
}

impl BuiltIn {
    /// Reads it.
    ///
    /// # Errors
    /// None: a test reads every built-in module. The type is that of [`Module::parse`].
    pub fn parse(&self) -> Result<Module, Vec<Problem>> {
        Module::parse(self.text)
    }
}
