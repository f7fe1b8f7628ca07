//! What places hold once references are followed.

use rustc_hash::FxHashMap;

use super::{HOPS, Shared, Store};
use crate::flow::ir::Key;
use crate::flow::location::{Location, Root};
use crate::flow::value::{Node, Val};

/// How often a question about places that lead to each other is asked again with the answers so far.
const ROUNDS: usize = 3;

/// One question about a store. The way to a place may lead through references to other places, which may lead
/// back: each place is read once in a round, and one that is being read answers with what the round before said
/// of it (iteration to a fixed point from below, cut after a few rounds).
struct Reader<'s> {
    store: &'s Store,
    shared: &'s Shared,
    before: FxHashMap<Location, Val>,
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
        let mut reader = Reader {
            store: self,
            shared,
            before: FxHashMap::default(),
            known: FxHashMap::default(),
            open: Vec::new(),
            asked: false,
        };
        let mut answer = ask(&mut reader);
        for _ in 1..ROUNDS {
            if !std::mem::take(&mut reader.asked) {
                break;
            }
            reader.before = std::mem::take(&mut reader.known);
            let again = ask(&mut reader);
            if !answer.join(&again) {
                break;
            }
        }
        answer
    }
}

impl Reader<'_> {
    fn at(&mut self, location: &Location) -> Val {
        let start = || self.store.root(self.shared, location.root);
        if location.path.is_empty() {
            return start();
        }
        if let Some(known) = self.known.get(location) {
            return known.clone();
        }
        if self.open.len() >= HOPS || self.open.contains(location) {
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

    fn walk(&mut self, value: Val, path: &[Key]) -> Val {
        path.iter().fold(value, |value, key| self.pointed(&value).part(*key))
    }

    /// Follows references, and those that are found there, each once.
    fn pointed(&mut self, value: &Val) -> Val {
        let mut value = value.clone();
        let mut followed: Vec<Location> = Vec::new();
        for _ in 0..HOPS {
            if !refers(&value) {
                return value;
            }
            followed.extend(value.node().map(|node| node.refs.clone()).unwrap_or_default());
            value = self.pointed_once(&value);
            if let Some(node) = value.node().filter(|node| !node.refs.is_empty()) {
                let refs =
                    node.refs.iter().filter(|location| !followed.contains(location)).cloned().collect();
                value = Val::from_node(Node { refs, ..node.clone() });
            }
        }
        value
    }

    fn pointed_once(&mut self, value: &Val) -> Val {
        let Some(node) = value.node().filter(|n| !n.refs.is_empty()) else { return value.clone() };
        let mut target = Val::from_node(Node { refs: Vec::new(), ..node.clone() });
        for location in &node.refs {
            let held = self.at(location);
            self.shared.takes(1 + held.node().map_or(0, |node| node.labels.len() + node.parts.len()));
            target.join(&held);
        }
        target
    }
}

fn refers(value: &Val) -> bool {
    value.node().is_some_and(|node| !node.refs.is_empty())
}
