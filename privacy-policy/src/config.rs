//! What does `privacy.toml` say?

use std::{collections::BTreeMap, ops::Range};

use crate::{
    Backend, CategoryId, Date, HostPattern, ItemId, Level, Module, Problem, Retention, Rule, SinkId, Spanned,
    StorePattern,
};

mod check;
mod read;

/// `privacy.toml`, with the byte ranges that reports and later checks need.
///
/// The words in it are checked as far as that is possible without the module; the rest is
/// [`Config::check_against`].
#[derive(Clone, Debug)]
pub struct Config {
    /// The module that the code is held against.
    pub module: Spanned<ModuleRef>,
    /// The levels that differ from [`Rule::default_level`].
    pub rules: BTreeMap<Rule, Level>,
    /// Directories or files with models in the notation of the catalogue, relative to
    /// `privacy.toml`.
    pub models: Vec<Spanned<String>>,
    /// `[[annotate]]`
    pub annotate: Vec<AnnotateRow>,
    /// `[[source]]`
    pub sources: Vec<SourceRow>,
    /// `[[sink]]`
    pub sinks: Vec<SinkRow>,
    /// `[[anonymizes]]`
    pub anonymizes: Vec<AnonymizesRow>,
    /// `[[opt-in]]`
    pub opt_ins: Vec<OptInRow>,
    /// `[[endpoint]]`
    pub endpoints: Vec<EndpointRow>,
    /// `[[store]]`
    pub stores: Vec<StoreRow>,
    /// `[[allow]]`
    pub allows: Vec<AllowRow>,
}

/// Which module is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ModuleRef {
    /// One that comes with the tool, by its id, which is known to exist.
    BuiltIn(String),
    /// A file. Relative to `privacy.toml` if it says so, to the package if `Cargo.toml` does.
    Path(String),
}

/// A type that one does not own holds data of a category.
#[derive(Clone, Debug)]
pub struct AnnotateRow {
    /// The type's path: `vendor_crate::model::Session`.
    pub type_path: Spanned<String>,
    /// The category.
    pub category: Spanned<CategoryId>,
    /// The item, if it is one.
    pub item: Option<Spanned<ItemId>>,
    /// Which fields; `None` for all.
    pub fields: Option<Vec<Spanned<String>>>,
    /// The row.
    pub span: Range<usize>,
}

/// What a function returns is data of a category.
#[derive(Clone, Debug)]
pub struct SourceRow {
    /// The function's path.
    pub path: Spanned<String>,
    /// The category.
    pub category: Spanned<CategoryId>,
    /// The item, if it is one.
    pub item: Option<Spanned<ItemId>>,
    /// The row.
    pub span: Range<usize>,
}

/// What a function is given is stored.
#[derive(Clone, Debug)]
pub struct SinkRow {
    /// The function's path.
    pub path: Spanned<String>,
    /// Which parameters, by name; `None` for all.
    pub args: Option<Vec<Spanned<String>>>,
    /// The technology.
    pub backend: Backend,
    /// The store within the backend, if it is always the same.
    pub store: Option<String>,
    /// The row.
    pub span: Range<usize>,
}

/// What a function returns is no longer personal data.
#[derive(Clone, Debug)]
pub struct AnonymizesRow {
    /// The function's path.
    pub path: Spanned<String>,
    /// Why that is so.
    pub reason: String,
    /// The row.
    pub span: Range<usize>,
}

/// A function returns whether the customer opted in to a sink.
#[derive(Clone, Debug)]
pub struct OptInRow {
    /// The function's path.
    pub path: Spanned<String>,
    /// The sink.
    pub sink: Spanned<SinkId>,
    /// The row.
    pub span: Range<usize>,
}

/// An HTTP or gRPC call to a host is a sink of the module.
#[derive(Clone, Debug)]
pub struct EndpointRow {
    /// The hosts.
    pub host: HostPattern,
    /// The sink.
    pub sink: Spanned<SinkId>,
    /// The row.
    pub span: Range<usize>,
}

/// Something outside of the code erases a store in time.
#[derive(Clone, Debug)]
pub struct StoreRow {
    /// Which stores.
    pub store: StorePattern,
    /// How long data stays there.
    pub retention: Retention,
    /// Where that can be seen: a file, relative to the configuration; a ticket, an address.
    pub evidence: Spanned<String>,
    /// The row.
    pub span: Range<usize>,
}

impl StoreRow {
    /// The file that the evidence is in: a path that ends in a name with a dot, and no address.
    pub fn file(&self) -> Option<&Spanned<String>> {
        let text = self.evidence.value.as_str();
        let name = text.rsplit('/').next().unwrap_or(text);
        let is_path = !text.contains("://") && !text.contains(char::is_whitespace) && name.contains('.');
        is_path.then_some(&self.evidence)
    }
}

/// Findings that are suppressed: those that fit all that the row says.
#[derive(Clone, Debug)]
pub struct AllowRow {
    /// The rule.
    pub rule: Rule,
    /// Only for this category.
    pub category: Option<Spanned<CategoryId>>,
    /// Only for this sink of the module, or for this backend (`log`).
    pub sink: Option<Spanned<String>>,
    /// Only in this function, type, module or crate, by its path; the key `in`.
    pub scope: Option<Spanned<String>>,
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The row.
    pub span: Range<usize>,
}

impl Config {
    /// Reads `privacy.toml`.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the file.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        match read::config(text) {
            (Some(config), problems) if problems.is_empty() => Ok(config),
            (_, problems) => Err(problems),
        }
    }

    /// Reads `privacy.toml` as far as it is right, and says everything that is wrong with it: the rows that are
    /// right can still be checked against the module.
    pub fn parse_all(text: &str) -> (Option<Self>, Vec<Problem>) {
        read::config(text)
    }

    /// What names something that the module does not have, in the order of the file.
    pub fn check_against(&self, module: &Module) -> Vec<Problem> {
        check::problems(self, module)
    }

    /// The level of a rule: what the file says, else the rule's own.
    pub fn level(&self, rule: Rule) -> Level {
        self.rules.get(&rule).copied().unwrap_or(rule.default_level())
    }
}

impl ModuleRef {
    /// Reads only which module a `privacy.toml` names, whatever else it holds.
    ///
    /// # Errors
    /// If it is not TOML, or names no module that can be meant.
    pub fn read(text: &str) -> Result<Spanned<Self>, Vec<Problem>> {
        read::module_ref(text)
    }

    /// Reads which module the `Cargo.toml` of a package names in `[package.metadata.privacy]`;
    /// `None` if it names none.
    ///
    /// # Errors
    /// If it is not TOML, or names no module that can be meant, or has another key there.
    pub fn read_package(text: &str) -> Result<Option<Spanned<Self>>, Vec<Problem>> {
        read::package_module_ref(text)
    }

    /// The module that a word names: a path if it ends in `.toml` or has a `/`, else a built-in
    /// module's id.
    ///
    /// # Errors
    /// If there is no such built-in module.
    pub fn parse(word: &str) -> Result<Self, crate::Complaint> {
        read::module_word(word)
    }
}
