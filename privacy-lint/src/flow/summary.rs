//! What a function does to data, whoever calls it: in terms of its parameters.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};

use super::checks::{Answer, Entry};
use super::interpret::site_of_call;
use super::ir::Code;
use super::known::Grants;
use super::label::{Label, Labels, add_all, replaced};
use super::location::Root;
use super::value::{Text, Val};
use crate::semantics::defs::DefId;
use crate::semantics::hir::Symbol;
use crate::semantics::ty::Ty;
use crate::source::Span;

/// The effect of one function at one instantiation.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// The result.
    pub result: Val,
    /// What a parameter points to (or holds) afterwards, where that changed.
    pub outs: Vec<(u32, Val)>,
    /// Shared storage that the function made and that callers can reach.
    pub made: Vec<Made>,
    /// What the function adds to statics, and to what fields of structs hold.
    pub globals: Vec<(Root, Val)>,
    /// Statics that callers can reach.
    pub statics: Vec<DefId>,
    /// Data of parameters that reaches a sink.
    pub hits: Vec<Hit>,
    /// Which code this is; `None` when nothing is known of it.
    pub code: Option<Code>,
    /// Ways into functions through this one, of a library: in terms of its parameters.
    pub enters: Vec<(Code, Entry)>,
    /// What was checked whenever the function comes back.
    pub ensures: Grants,
    /// What it means that parts of the result are `true`, `Some` or `Ok`.
    pub answers: Answer,
}

/// How many pieces of shared storage that a function made its callers tell apart. Recursion would make more with
/// every level.
const MADE_LIMIT: usize = 16;

/// How many stores of one site are kept apart: tables that are written through one helper. What goes to further ones
/// is kept together.
const STORES_LIMIT: usize = 64;

/// How deep a widened value's parts are kept apart, and how far into what callers hand over.
const WIDE: usize = 3;

impl Summary {
    /// The same in values that grow only a few times more beyond those before, however often a recursion runs.
    pub fn widened(mut self, before: &Summary) -> Summary {
        let clean = Val::default();
        self.result = self.result.widened(&before.result, WIDE);
        widen(&mut self.outs, &before.outs);
        widen(&mut self.globals, &before.globals);
        for made in &mut self.made {
            let known = before.made.iter().find(|m| m.site == made.site);
            made.content = made.content.widened(known.map_or(&clean, |made| &made.content), WIDE);
        }
        let known: FxHashSet<&Label> =
            before.hits.iter().flat_map(|hit| hit.data.iter().map(|(label, _)| label)).collect();
        for hit in &mut self.hits {
            let widen = |label: &Label| if known.contains(label) { label.clone() } else { label.cut(WIDE) };
            hit.data = replaced(&hit.data, &widen);
        }
        self
    }

    /// The same with what was known before. In exact values each run of a recursion says no less than the one
    /// before; where values are cut it may say something else, and two answers could follow each other for ever.
    pub fn joined(mut self, before: &Summary) -> Summary {
        self.result.join(&before.result);
        join(&mut self.outs, &before.outs);
        join(&mut self.globals, &before.globals);
        for made in &before.made {
            match self.made.iter_mut().find(|m| m.site == made.site) {
                Some(known) => {
                    known.content.join(&made.content);
                }
                None => self.made.push(made.clone()),
            }
        }
        let mut hits = Hits::default();
        self.hits.into_iter().chain(before.hits.iter().cloned()).for_each(|hit| hits.add(hit));
        self.hits = hits.into_values();
        self
    }

    /// Shared storage of the function as a call at a place sees it: what the function made is made anew by each
    /// call.
    pub fn site(&self, site: u64, call: Span) -> u64 {
        match self.made.iter().find(|made| made.site == site) {
            Some(made) if self.made.len() > MADE_LIMIT => made.alike,
            Some(_) => site_of_call(site, call),
            None => site,
        }
    }
}

/// What places hold afterwards, each widened.
fn widen<K: PartialEq>(places: &mut [(K, Val)], before: &[(K, Val)]) {
    for (place, value) in places {
        let known = before.iter().find(|(p, _)| p == place).map(|(_, value)| value);
        *value = value.widened(known.unwrap_or(&Val::default()), WIDE);
    }
}

/// What places hold afterwards, and what they held before.
fn join<K: PartialEq + Copy>(places: &mut Vec<(K, Val)>, before: &[(K, Val)]) {
    for (place, value) in before {
        match places.iter_mut().find(|(p, _)| p == place) {
            Some((_, known)) => {
                known.join(value);
            }
            None => places.push((*place, value.clone())),
        }
    }
}

/// Shared storage that a function made.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its number in that function.
    pub site: u64,
    /// What was put into it.
    pub content: Val,
    /// The type of what was put into it.
    pub ty: Ty,
    /// The number of all storage of that type, where there is too much to tell it apart.
    pub alike: u64,
}

/// Data that reaches a sink (or code that cannot be followed).
#[derive(Clone, Debug)]
pub struct Hit {
    /// The place.
    pub site: Arc<Site>,
    /// What arrives, with the way up to the sink.
    pub data: Labels,
    /// What names the store: a constant, or a parameter's part that holds one.
    pub store: Val,
    /// The SQL text, likewise.
    pub sql: Option<Val>,
    /// The expiry that the call sets, likewise.
    pub expiry: Option<(Symbol, Val)>,
    /// What was checked on the way to the call.
    pub granted: Grants,
    /// Whether it is in a closure that was only made, whoever calls it.
    pub made: bool,
}

impl Hit {
    /// Whether a caller can say more of what names the store, of the text or of the age.
    pub fn depends_on_parameters(&self) -> bool {
        let expiry = self.expiry.iter().map(|(_, value)| value);
        std::iter::once(&self.store).chain(&self.sql).chain(expiry).any(|value| {
            let sums = value.node().is_some_and(|n| !n.sums.is_empty());
            sums || value.has_label(&Label::is_of_caller)
        })
    }

    /// What tells it from other hits of the program.
    pub fn key(&self) -> SiteKey {
        SiteKey { span: self.site.span, kind: self.site.kind.key(), named: self.named() }
    }

    /// The constants that say where it goes; none as long as callers can say more.
    pub fn named(&self) -> Vec<Text> {
        if self.depends_on_parameters() {
            return Vec::new();
        }
        let mut named = self.sql.as_ref().map(Val::texts).unwrap_or_default();
        named.extend(self.store.texts());
        named
    }

    /// More data at the same site.
    pub fn join(&mut self, more: Hit) {
        add_all(&mut self.data, more.data.iter());
        self.made &= more.made;
        self.store.join(&more.store);
        match (&mut self.sql, more.sql) {
            (Some(known), Some(sql)) => {
                known.join(&sql);
            }
            (known, sql) => *known = known.take().or(sql),
        }
        match (&mut self.expiry, more.expiry) {
            (Some((_, known)), Some((_, expiry))) => {
                known.join(&expiry);
            }
            (known, expiry) => *known = known.take().or(expiry),
        }
    }
}

/// What tells sites apart: where, what kind, and what names the store. Data that goes through one call to several
/// stores is kept apart by them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SiteKey {
    span: Span,
    kind: KindKey,
    /// Empty when it is not known.
    pub named: Vec<Text>,
}

impl SiteKey {
    /// The same of any store.
    pub fn unnamed(&self) -> SiteKey {
        SiteKey { named: Vec::new(), ..self.clone() }
    }
}

/// Data that reached sinks: one for each site and store, and what was checked on the way there.
#[derive(Default)]
pub struct Hits {
    all: IndexMap<(SiteKey, Grants), Hit>,
    /// How many stores each site has.
    stores: FxHashMap<(SiteKey, Grants), usize>,
}

impl Hits {
    /// Notes data at a site: what is known of the site already stays, and more data is added.
    pub fn add(&mut self, hit: Hit) {
        let mut key = (hit.key(), hit.granted.clone());
        let any_store = (key.0.unnamed(), key.1.clone());
        let stores = self.stores.get(&any_store).copied().unwrap_or(0);
        if stores >= STORES_LIMIT && !self.all.contains_key(&key) {
            key.0.named.clear();
        }
        match self.all.entry(key) {
            indexmap::map::Entry::Vacant(entry) => {
                *self.stores.entry(any_store).or_default() += 1;
                entry.insert(hit);
            }
            indexmap::map::Entry::Occupied(mut entry) => entry.get_mut().join(hit),
        }
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.all.clear();
        self.stores.clear();
    }

    /// In order of arrival.
    pub fn iter(&self) -> impl Iterator<Item = &Hit> {
        self.all.values()
    }

    /// In order of arrival.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Hit> {
        self.all.values_mut()
    }

    /// In order of arrival.
    pub fn into_values(self) -> Vec<Hit> {
        self.all.into_values().collect()
    }
}

/// A call that stores data, or that could not be followed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// What it is.
    pub kind: SiteKind,
    /// The name of the function that is called, in a member's code where there is one on the way.
    pub span: Span,
    /// The function or closure's owner that holds the call.
    pub function: DefId,
    /// Whether `span` is in a member's code.
    pub in_member: bool,
    /// The called function's path.
    pub callee: String,
}

/// What happens to data at a site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SiteKind {
    /// It is stored, or sent away.
    Sink {
        /// The backend; several when it is decided at run time.
        backends: Vec<Symbol>,
        /// What the call does.
        operation: Option<Symbol>,
    },
    /// It goes where the analyzer cannot follow: why.
    Gap(String),
    /// Nothing is stored: the call makes the store forget, whatever data is there.
    Erasure {
        /// The backend; several when it is decided at run time.
        backends: Vec<Symbol>,
        /// How: `delete`, `expire`, `ttl-index`, …
        operation: Symbol,
    },
}

/// What tells the kinds of one place apart: a number, and the backends.
pub type KindKey = (u8, Vec<Symbol>);

impl SiteKind {
    /// Hits of different kinds, and in different backends, are kept apart at one place.
    pub fn key(&self) -> KindKey {
        match self {
            SiteKind::Sink { backends, .. } => (0, backends.clone()),
            SiteKind::Gap(_) => (1, Vec::new()),
            SiteKind::Erasure { backends, .. } => (2, backends.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::trace::Trace;

    fn data(source: u32) -> Val {
        Val::labelled(vec![(Label::Source(source), Trace::default())])
    }

    fn says(value: &Val, source: u32) -> bool {
        value.own_labels().iter().any(|(label, _)| *label == Label::Source(source))
    }

    #[test]
    fn answers_that_alternate_are_one() {
        let before = Summary {
            result: data(0),
            outs: vec![(0, data(0)), (1, data(0))],
            globals: vec![(Root::Heap(8), data(0))],
            ..Summary::default()
        };
        let after = Summary { result: data(1), outs: vec![(0, data(1))], ..Summary::default() };
        let both = after.joined(&before);
        assert!(says(&both.result, 0) && says(&both.result, 1));
        assert_eq!(both.outs.iter().map(|(parameter, _)| *parameter).collect::<Vec<_>>(), [0, 1]);
        assert!(says(&both.outs[0].1, 0) && says(&both.outs[0].1, 1) && !says(&both.outs[1].1, 1));
        assert!(says(&both.globals[0].1, 0));
    }
}
