//! Storage that functions share without calling each other: a task that receives what a handler sends, a
//! worker that empties a queue in the application's state, statics.
//!
//! Each member's function tells, when it is summed up, what it leaves in such storage and what it read there
//! that reaches a sink. Here both are put together, once all functions are known: no order of functions or
//! tasks matters. A place that only a parameter leads to is looked for by the struct that holds it: a
//! handler's `state.queue` is the `queue` of every shared value of that struct.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};

use super::engine::Engine;
use super::ir::{Code, Key};
use super::known::Grants;
use super::label::{Label, Labels, add, add_all};
use super::location::{Location, Root};
use super::store::{Shared, Store};
use super::summary::{Hit, SiteKey};
use super::trace::Trace;
use super::value::{Node, Val};
use crate::semantics::defs::DefId;
use crate::semantics::ty::Ty;

/// How often what storage holds is put together again; each time carries data one storage further.
const ROUNDS: usize = 64;

/// What a function tells.
pub enum Fact {
    /// A place holds this, besides whatever else.
    Holds(Location, Val),
    /// Shared storage for values of a type was made.
    Made(u64, Ty),
    /// What places hold arrives at a site.
    Arrives(Code, Hit),
}

/// All that was told.
#[derive(Default)]
pub struct Global {
    holds: IndexMap<Location, Val>,
    made: IndexMap<u64, Ty>,
    arrives: IndexMap<(Code, SiteKey, Grants), Hit>,
}

impl Global {
    /// Adds a fact.
    pub fn learn(&mut self, fact: Fact) {
        match fact {
            Fact::Holds(location, value) => {
                if !value.is_clean() && !value.is_held(location.root) {
                    self.holds.entry(location).or_default().join(&value);
                }
            }
            Fact::Made(site, ty) => {
                self.made.entry(site).or_insert(ty);
            }
            Fact::Arrives(code, hit) => match self.arrives.entry((code, hit.key(), hit.granted.clone())) {
                indexmap::map::Entry::Vacant(entry) => {
                    entry.insert(hit);
                }
                indexmap::map::Entry::Occupied(mut entry) => entry.get_mut().join(hit),
            },
        }
    }

    /// Annotated data that arrives at sites through shared storage: the source, the way, who reads it there, and the site.
    pub fn solve(&self, engine: &Engine<'_, '_>) -> Vec<(u32, Trace, Code, &Hit)> {
        if self.holds.is_empty() || self.arrives.is_empty() {
            return Vec::new();
        }
        let mut solver = Solver {
            engine,
            store: Store::default(),
            shared: Shared::of_everything(),
            instances: FxHashMap::default(),
            known: FxHashMap::default(),
        };
        for (site, ty) in &self.made {
            for (adt, path) in engine.facts.structs_in(ty).iter() {
                let at = Location { root: Root::Heap(*site), path: path.clone() };
                solver.instances.entry(*adt).or_default().push(at);
            }
        }
        solver.hold_all(&self.holds);
        let mut found = Vec::new();
        for ((code, ..), hit) in &self.arrives {
            for (label, rest) in &hit.data {
                let Label::Part { root, path, .. } = label else { continue };
                for (label, before) in &solver.content(*root, path).labels {
                    if let Label::Source(source) = label {
                        found.push((*source, before.and(rest), *code, hit));
                    }
                }
            }
        }
        found
    }
}

/// What all storage holds, while it is put together.
struct Solver<'e, 'a, 'w> {
    engine: &'e Engine<'a, 'w>,
    store: Store,
    shared: Shared,
    /// Where shared values of each member's struct are.
    instances: FxHashMap<DefId, Vec<Location>>,
    /// What was asked for already. What places were given since is found in the next round, and the last one gives
    /// them nothing.
    known: FxHashMap<Location, Rc<Content>>,
}

/// What the places behind a name hold, and which places tell it.
struct Content {
    value: Val,
    labels: Labels,
    read: FxHashSet<Root>,
}

impl Solver<'_, '_, '_> {
    /// Puts everything where it is held, until no place grows any more. What depends on no place that has grown is
    /// not put there again (cf. semi-naive evaluation, Bancilhon 1986).
    fn hold_all(&mut self, holds: &IndexMap<Location, Val>) {
        let mut read: Vec<FxHashSet<Root>> = vec![FxHashSet::default(); holds.len()];
        let mut changed: Option<FxHashSet<Root>> = None;
        for _ in 0..ROUNDS {
            self.shared.begin();
            if let Some(changed) = &changed {
                self.known.retain(|_, content| content.read.is_disjoint(changed));
            }
            for ((location, value), read) in holds.iter().zip(&mut read) {
                if changed.as_ref().is_none_or(|changed| !read.is_disjoint(changed)) {
                    self.hold(location, value);
                    *read = self.shared.take_read();
                }
            }
            let now = self.shared.take_changed();
            if now.is_empty() {
                break;
            }
            changed = Some(now);
        }
    }

    fn hold(&mut self, location: &Location, value: &Val) {
        let value = self.resolved(value);
        if value.is_clean() {
            return;
        }
        for place in self.places(location.root, &location.path) {
            self.put(&place, &value);
        }
    }

    /// Adds a value to a place part by part: a part may lie behind a handle that somebody else put there.
    fn put(&mut self, at: &Location, value: &Val) {
        let Some(node) = value.node() else { return };
        // Labels are on all parts that are not listed, so these go together.
        if !node.labels.is_empty() || node.parts.is_empty() {
            self.store.write_at(&mut self.shared, &self.engine.facts, at, value, false);
            return;
        }
        let own = Val::from_node(Node { parts: Vec::new(), ..node.clone() });
        self.store.write_at(&mut self.shared, &self.engine.facts, at, &own, false);
        for (key, part) in &node.parts {
            let mut inner = at.clone();
            inner.enter(*key);
            self.put(&inner, part);
        }
    }

    /// A value with what its places hold instead of their names.
    fn resolved(&mut self, value: &Val) -> Val {
        let Some(node) = value.node() else { return Val::default() };
        let mut result = Val::default();
        let mut own = Labels::new();
        for (label, rest) in &node.labels {
            match label {
                Label::Source(_) => {
                    add(&mut own, label, rest);
                }
                Label::Part { root, path, whole: true } => {
                    for (label, before) in &self.content(*root, path).labels {
                        add(&mut own, label, &before.and(rest));
                    }
                }
                Label::Part { root, path, whole: false } => {
                    result.join(&self.content(*root, path).value.map_traces(&|before| before.and(rest)));
                }
            }
        }
        result.add_labels_everywhere(&own);
        for (key, part) in &node.parts {
            result.set_part(*key, self.resolved(part));
        }
        for location in &node.refs {
            for place in self.places(location.root, &location.path) {
                result.join(&Val::from_node(Node { refs: vec![place], ..Node::default() }));
            }
        }
        result
    }

    fn content(&mut self, root: Root, path: &[Key]) -> Rc<Content> {
        let name = Location { root, path: path.to_vec() };
        if let Some(known) = self.known.get(&name) {
            self.shared.note_read(&known.read);
            return known.clone();
        }
        let before = self.shared.take_read();
        let (mut value, mut labels) = (Val::default(), Labels::new());
        for place in self.places(root, path) {
            let held = self.store.at(&self.shared, &place);
            add_all(&mut labels, self.store.labels(&self.shared, &held).iter());
            value.join(&held);
        }
        let read = self.shared.take_read();
        self.shared.note_read(&before);
        self.shared.note_read(&read);
        self.known.entry(name).or_insert(Rc::new(Content { value, labels, read })).clone()
    }

    /// The places that are meant; for a parameter of a function that nobody calls, those of its structs.
    fn places(&self, root: Root, path: &[Key]) -> Vec<Location> {
        match root {
            Root::Static(_) | Root::Heap(_) | Root::Class(_) => vec![Location { root, path: path.to_vec() }],
            Root::Local(_) => Vec::new(),
            Root::Pointee(_) => self.places_by_struct(path),
        }
    }

    fn places_by_struct(&self, path: &[Key]) -> Vec<Location> {
        let facts = &self.engine.facts;
        let mut places = Vec::new();
        for (at, key) in path.iter().enumerate() {
            let Key::Field(variant, _) = *key else { continue };
            let rest = &path[at..];
            if !facts.is_members(variant) || !facts.is_shared_path(rest) {
                continue;
            }
            let root = Root::Class(variant);
            places.push(Location { root, path: rest.to_vec() });
            let instances = self.instances.get(&facts.adt_of(variant)).map_or(&[][..], Vec::as_slice);
            for instance in instances {
                let path = instance.path.iter().chain(rest).copied().collect();
                places.push(Location { root: instance.root, path });
            }
            let known = self.shared.content(root).has_part(*key);
            if known || !instances.is_empty() {
                break;
            }
        }
        places
    }
}
