//! What makes stores forget, and for how long they keep: what the engine notes besides the flows of labels.

use std::sync::Arc;

use indexmap::IndexMap;

use super::Engine;
use super::found::merge;
use crate::flow::ir::Key;
use crate::flow::label::Label;
use crate::flow::number::Sum;
use crate::flow::summary::{Hit, Site};
use crate::flow::value::{Text, Val};
use crate::semantics::hir::Symbol;
use crate::source::Span;

/// By site, operation and what names the store, in order of finding.
pub(super) type All = IndexMap<(Span, Symbol, Vec<Text>), Erased>;

/// How long a store keeps something, as the code says.
#[derive(Clone, Debug)]
pub struct Expiry {
    pub(super) unit: Symbol,
    pub(super) value: Val,
}

/// A call that makes a store forget.
#[derive(Clone, Debug)]
pub struct Erased {
    /// The place.
    pub site: Arc<Site>,
    /// What names the store.
    pub store: Val,
    /// SQL texts.
    pub sql: Option<Vec<Text>>,
    /// How old data gets.
    pub age: Option<Expiry>,
}

impl Engine<'_, '_> {
    pub(super) fn note_erasure(&self, operation: Symbol, hit: &Hit) {
        let erased = Erased {
            site: hit.site.clone(),
            store: hit.store.clone(),
            sql: hit.sql.as_ref().map(Val::texts),
            age: hit.expiry.as_ref().map(|(unit, value)| Expiry { unit: *unit, value: value.clone() }),
        };
        match self.erased.borrow_mut().entry((hit.site.span, operation, hit.named())) {
            indexmap::map::Entry::Vacant(entry) => {
                entry.insert(erased);
            }
            indexmap::map::Entry::Occupied(mut entry) => {
                let known = entry.get_mut();
                known.store.join(&erased.store);
                join_expiry(&mut known.age, erased.age);
                if let (Some(known), Some(erased)) = (&mut known.sql, erased.sql) {
                    merge(known, erased);
                }
            }
        }
    }

    /// The calls that make stores forget, in order of finding.
    pub fn erasures(&self) -> Vec<Erased> {
        self.erased.borrow().values().cloned().collect()
    }

    /// Notes what a member's code puts into a field of a member's type. What it puts into some `Option` says nothing
    /// of another.
    pub fn note_default(&self, key: Key, value: &Val) {
        let is_members = matches!(key, Key::Field(variant, _) if self.facts.is_members(variant));
        if is_members && value.is_constant() {
            self.defaults.borrow_mut().entry(key).or_default().join(value);
        }
    }

    /// What the code puts into the last field on the way that it names: what a parameter holds there, unless a caller
    /// says otherwise.
    fn default_at(&self, path: &[Key]) -> Val {
        let defaults = self.defaults.borrow();
        let last = (0..path.len()).rev().find_map(|at| Some((at, defaults.get(&path[at])?)));
        let Some((at, value)) = last else { return Val::default() };
        path[at + 1..].iter().fold(value.clone(), |value, key| value.part(*key))
    }

    /// The texts that name a store.
    pub fn store_names(&self, store: &Val) -> Vec<Text> {
        let mut names = store.texts();
        for (label, _) in store.node().map(|n| n.labels.as_slice()).unwrap_or_default() {
            if let Label::Part { path, whole: false, .. } = label {
                merge(&mut names, self.default_at(path).texts());
            }
        }
        names
    }

    /// The seconds that an expiry may be; where a parameter's field is asked for, what the code puts there.
    pub fn seconds(&self, expiry: &Expiry) -> Vec<u64> {
        let held = |_: u32, path: &[Key]| self.default_at(path).numbers();
        let numbers = expiry.value.numbers().into_iter().flat_map(|sum| sum.with(&held));
        let known = numbers.filter_map(|sum| match sum {
            Sum::Number(number) => in_seconds(u64::try_from(number).ok()?, &expiry.unit),
            _ => None,
        });
        let mut seconds: Vec<u64> = known.collect();
        seconds.sort_unstable();
        seconds.dedup();
        seconds
    }
}

/// What another way to the same call sets.
pub(super) fn join_expiry(known: &mut Option<Expiry>, more: Option<Expiry>) {
    match (known, more) {
        (Some(known), Some(more)) => {
            known.value.join(&more.value);
        }
        (known, more) => *known = known.take().or(more),
    }
}

/// Time of a unit in whole seconds, rounded up.
fn in_seconds(count: u64, unit: &str) -> Option<u64> {
    match unit {
        "milliseconds" => Some(count.div_ceil(1_000)),
        "seconds" => Some(count),
        "minutes" => count.checked_mul(60),
        "hours" => count.checked_mul(3_600),
        "days" => count.checked_mul(86_400),
        _ => None,
    }
}
