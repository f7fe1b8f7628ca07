//! What does a privacy module say?

use std::ops::Range;

use crate::{
    Backend, CategoryId, Complaint, HostPattern, ItemId, Localized, ModuleId, Problem, Retention, SinkId,
    Spanned,
    nearest::{did_you_mean, list},
};

mod read;

/// A privacy module: for one feature, which personal data goes where and for how long.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module's id.
    pub id: ModuleId,
    /// What the feature is called.
    pub title: Localized,
    /// The categories, in the order of the file.
    pub categories: Vec<Category>,
    /// The storage systems, in the order of the file.
    pub sinks: Vec<Sink>,
}

/// A category of personal data.
#[derive(Clone, Debug)]
pub struct Category {
    /// The category's id.
    pub id: CategoryId,
    /// What it is called.
    pub title: Localized,
    /// What belongs to it.
    pub items: Vec<Item>,
    /// What it is used for; the key `use`.
    pub purpose: Option<String>,
    /// The legal basis.
    pub basis: Option<String>,
    /// The systems it may be stored in, whoever the customer is.
    pub sinks: Vec<SinkId>,
    /// How long it may be kept; `None` if the module does not say.
    pub retention: Option<Retention>,
    /// The systems it may be stored in under a condition.
    pub conditional: Vec<Conditional>,
    /// Where the file says so.
    pub clauses: Clauses,
}

/// One piece of personal data, or a group of them.
#[derive(Clone, Debug)]
pub struct Item {
    /// The item's id, unique in its category.
    pub id: ItemId,
    /// What it is called.
    pub title: Localized,
    /// The items of the group; empty for a single item.
    pub members: Vec<Item>,
    /// The item's key in the file.
    pub span: Range<usize>,
}

/// A storage system that a category may go to under a condition.
#[derive(Clone, Debug)]
pub struct Conditional {
    /// The system.
    pub sink: SinkId,
    /// Which items (or groups) of the category; all of them if empty.
    pub items: Vec<ItemId>,
    /// Under which condition.
    pub when: Condition,
    /// The clause in the file.
    pub span: Range<usize>,
}

/// What has to hold before data may go to a conditional sink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// `when = "opt-in"`: the customer chose it.
    OptIn,
}

/// Byte ranges in the module's file that a report can show as the clause that was broken.
#[derive(Clone, Debug)]
pub struct Clauses {
    /// The category's name in its header.
    pub category: Range<usize>,
    /// The list of sinks.
    pub sinks: Option<Range<usize>>,
    /// The retention period.
    pub retention: Option<Range<usize>>,
}

/// A storage system that the module names.
#[derive(Clone, Debug)]
pub struct Sink {
    /// The system's id.
    pub id: SinkId,
    /// What it is called.
    pub title: Localized,
    /// The technologies by which code reaches it.
    pub backends: Vec<Backend>,
    /// The hosts by which an HTTP or gRPC call reaches it.
    pub hosts: Vec<HostPattern>,
    /// The system's name in its header.
    pub span: Range<usize>,
}

impl Module {
    /// Reads a module file.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the file.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        read::module(text)
    }

    /// The category with this id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// The sink with this id.
    pub fn sink(&self, id: &str) -> Option<&Sink> {
        self.sinks.iter().find(|sink| sink.id == *id)
    }

    /// The sinks that a call to a backend, and to a host if that is known, can be.
    pub fn sinks_covering(&self, backend: Backend, host: Option<&str>) -> impl Iterator<Item = &Sink> {
        self.sinks.iter().filter(move |sink| sink.covers(backend, host))
    }

    /// The category with this id.
    ///
    /// # Errors
    /// If there is none; the complaint names the nearest and lists them all.
    pub fn find_category(&self, id: &str) -> Result<&Category, Complaint> {
        let ids = || self.categories.iter().map(|category| category.id.as_str());
        self.category(id).ok_or_else(|| {
            let near = did_you_mean(id, ids());
            Complaint::new(format!("category `{id}` is not in module `{}`{near}", self.id))
                .help(format!("categories: {}", list(ids())))
        })
    }

    /// The sink with this id.
    ///
    /// # Errors
    /// If there is none; the complaint names the nearest and lists them all.
    pub fn find_sink(&self, id: &str) -> Result<&Sink, Complaint> {
        let ids = || self.sinks.iter().map(|sink| sink.id.as_str());
        self.sink(id).ok_or_else(|| {
            let near = did_you_mean(id, ids());
            Complaint::new(format!("sink `{id}` is not in module `{}`{near}", self.id))
                .help(format!("sinks: {}", list(ids())))
        })
    }
}

impl Category {
    /// The item or group with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.all_items().find(|item| item.id == *id)
    }

    /// Every item, each group before its members.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().flat_map(|item| std::iter::once(item).chain(&item.members))
    }

    /// Whether `outer` is the item `inner` or a group that it belongs to.
    pub fn item_covers(&self, outer: &str, inner: &str) -> bool {
        self.item(outer)
            .is_some_and(|item| item.id == *inner || item.members.iter().any(|member| member.id == *inner))
    }

    /// The item or group with this id.
    ///
    /// # Errors
    /// If there is none; the complaint names the nearest and lists them all.
    pub fn find_item(&self, id: &str) -> Result<&Item, Complaint> {
        let ids = || self.all_items().map(|item| item.id.as_str());
        self.item(id).ok_or_else(|| {
            let near = did_you_mean(id, ids());
            Complaint::new(format!("item `{id}` is not in category `{}`{near}", self.id))
                .help(format!("items: {}", list(ids())))
        })
    }

    /// Whether the category may be stored in this sink without a condition.
    pub fn lists(&self, sink: &str) -> bool {
        self.sinks.iter().any(|listed| *listed == *sink)
    }

    /// The clause that lets an item (`None`: data whose item is not known) go to a sink under a
    /// condition. Data of an unknown item is not covered by a clause about some items.
    pub fn conditional(&self, sink: &str, item: Option<&str>) -> Option<&Conditional> {
        self.conditional.iter().find(|clause| {
            clause.sink == *sink
                && (clause.items.is_empty()
                    || item.is_some_and(|item| {
                        clause.items.iter().any(|listed| self.item_covers(listed.as_str(), item))
                    }))
        })
    }
}

impl Sink {
    /// Whether a call to a backend, and to a host if that is known, reaches this system.
    pub fn covers(&self, backend: Backend, host: Option<&str>) -> bool {
        self.backends.contains(&backend)
            || (backend.has_host()
                && host.is_some_and(|host| self.hosts.iter().any(|pattern| pattern.matches(host))))
    }
}

impl Condition {
    /// As it is written in a module.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OptIn => "opt-in",
        }
    }
}

/// The ids as they were written, for a list that was checked.
pub(crate) fn ids<I: From<String>>(words: Vec<Spanned<String>>) -> Vec<I> {
    words.into_iter().map(|word| I::from(word.value)).collect()
}
