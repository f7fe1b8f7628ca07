//! What places hold once references are followed.

use rustc_hash::FxHashMap;

use super::{HOPS, Shared, Store};
use crate::flow::ir::Key;
use crate::flow::location::{Location, Root};
use crate::flow::value::{Node, Val};

/// How often a question about places that lead to each other is asked again with the answers so far.
const ROUNDS: usize = 3;
/// How many values are kept apart on the way to a part of them.
const APART: usize = 32;

/// Questions about a store as it is at one point. The way to a place may lead through references to other places,
/// which may lead back: each place is read once in a round, and one that is being read answers with what the round
/// before said of it (iteration to a fixed point from below, cut after a few rounds).
pub(super) struct Reader<'s> {
    store: &'s Store,
    shared: &'s Shared,
    /// The answers of the questions before.
    settled: FxHashMap<Location, Val>,
    /// Those of the round before.
    before: FxHashMap<Location, Val>,
    /// Those of this round.
    known: FxHashMap<Location, Val>,
    open: Vec<Location>,
    /// Whether an answer of the round before was asked for.
    asked: bool,
}

impl Store {
    /// The value at a location; references on the way are followed.
    pub fn at(&self, shared: &Shared, location: &Location) -> Val {
        match location.path.is_empty() {
            true => self.root(shared, location.root),
            false => self.question(shared, |reader| reader.at(location)),
        }
    }

    /// The part of a value at a path; references on the way are followed.
    pub fn walk(&self, shared: &Shared, value: Val, path: &[Key]) -> Val {
        self.question(shared, |reader| reader.walk(value.clone(), path))
    }

    /// What a reference leads to, and a reference there: the value itself when it is none.
    pub fn pointed(&self, shared: &Shared, value: &Val) -> Val {
        match refers(value) {
            true => self.question(shared, |reader| reader.pointed(value)),
            false => value.clone(),
        }
    }

    /// What a reference leads to: the value itself when it is none.
    pub fn pointed_once(&self, shared: &Shared, value: &Val) -> Val {
        match refers(value) {
            true => self.question(shared, |reader| reader.pointed_once(value)),
            false => value.clone(),
        }
    }

    /// The value with what its parts lead to in their place, down to a depth.
    pub fn opened(&self, shared: &Shared, value: &Val, depth: usize) -> Val {
        let mut opened = self.pointed(shared, value);
        let parts = opened.node().map(|node| node.parts.clone()).unwrap_or_default();
        for (key, part) in parts.iter().filter(|_| depth > 0) {
            opened.set_part(*key, self.opened(shared, part, depth - 1));
        }
        opened
    }

    fn root(&self, shared: &Shared, root: Root) -> Val {
        match root {
            Root::Local(local) => self.locals.get(local.0 as usize).cloned().unwrap_or_default(),
            Root::Pointee(index) => self.pointees.get(index as usize).cloned().unwrap_or_default(),
            Root::Static(_) | Root::Heap(_) | Root::Class(_) => shared.content(root),
        }
    }

    fn question(&self, shared: &Shared, ask: impl Fn(&mut Reader<'_>) -> Val) -> Val {
        Reader::new(self, shared).question(ask)
    }
}

impl<'s> Reader<'s> {
    /// Of a store about which nothing was asked yet.
    pub(super) fn new(store: &'s Store, shared: &'s Shared) -> Self {
        let (settled, before, known) = (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        Self { store, shared, settled, before, known, open: Vec::new(), asked: false }
    }

    /// The value at a location; references on the way are followed.
    pub(super) fn value(&mut self, location: &Location) -> Val {
        match self.settled.get(location) {
            Some(settled) => settled.clone(),
            None => self.question(|reader| reader.at(location)),
        }
    }

    fn question(&mut self, ask: impl Fn(&mut Self) -> Val) -> Val {
        let mut answer = ask(self);
        for _ in 1..ROUNDS {
            if !std::mem::take(&mut self.asked) {
                break;
            }
            self.before = std::mem::take(&mut self.known);
            let again = ask(self);
            if !answer.join(&again) {
                break;
            }
        }
        self.before.clear();
        self.settled.extend(self.known.drain());
        answer
    }

    fn at(&mut self, location: &Location) -> Val {
        let start = || self.store.root(self.shared, location.root);
        if location.path.is_empty() {
            return start();
        }
        if let Some(known) = self.settled.get(location).or_else(|| self.known.get(location)) {
            return known.clone();
        }
        let hops = if self.shared.is_exhausted() { 1 } else { HOPS };
        if self.open.len() >= hops || self.open.contains(location) {
            self.asked = true;
            return self.before.get(location).cloned().unwrap_or_default();
        }
        let start = start();
        self.open.push(location.clone());
        let value = self.walk(start, &location.path);
        self.open.pop();
        self.known.insert(location.clone(), value.clone());
        value
    }

    /// The part at a path of everything that a value may lead to. The values on the way are kept apart: to join them
    /// whole, for one part of each, would be most of the work.
    fn walk(&mut self, value: Val, path: &[Key]) -> Val {
        let mut all = vec![value];
        for key in path {
            let mut parts: Vec<Val> = Vec::new();
            for held in all.iter().flat_map(|value| self.alternatives(value)) {
                let part = held.part(*key);
                if !part.is_clean() && !parts.iter().any(|known| known.is_same(&part)) {
                    parts.push(part);
                }
            }
            all = if parts.len() > APART { vec![joined(parts)] } else { parts };
        }
        joined(all)
    }

    /// Follows references, and those that are found there, each once.
    fn pointed(&mut self, value: &Val) -> Val {
        if refers(value) { joined(self.alternatives(value)) } else { value.clone() }
    }

    /// What a value may be once references are followed, likewise.
    fn alternatives(&mut self, value: &Val) -> Vec<Val> {
        let mut found = Vec::new();
        let mut followed: Vec<Location> = Vec::new();
        let mut open = vec![value.clone()];
        for _ in 0..HOPS {
            if !open.iter().any(refers) {
                break;
            }
            let mut next = Vec::new();
            for value in open {
                let Some(node) = value.node().filter(|node| !node.refs.is_empty()) else {
                    found.push(value);
                    continue;
                };
                found.push(Val::from_node(Node { refs: Vec::new(), ..node.clone() }));
                for location in &node.refs {
                    if !followed.contains(location) {
                        followed.push(location.clone());
                        next.push(self.held(location));
                    }
                }
            }
            open = next;
        }
        found.extend(open);
        found
    }

    fn held(&mut self, location: &Location) -> Val {
        let held = self.at(location);
        self.shared.takes(1 + held.node().map_or(0, |node| node.labels.len() + node.parts.len()));
        held
    }

    fn pointed_once(&mut self, value: &Val) -> Val {
        let Some(node) = value.node().filter(|n| !n.refs.is_empty()) else { return value.clone() };
        let mut target = Val::from_node(Node { refs: Vec::new(), ..node.clone() });
        for location in &node.refs {
            target.join(&self.held(location));
        }
        target
    }
}

fn refers(value: &Val) -> bool {
    value.node().is_some_and(|node| !node.refs.is_empty())
}

fn joined(values: Vec<Val>) -> Val {
    let mut values = values.into_iter();
    let mut all = values.next().unwrap_or_default();
    values.for_each(|value| {
        all.join(&value);
    });
    all
}
