//! Which places a place names once references are followed.

use rustc_hash::FxHashMap;

use super::reader::Reader;
use super::{HOPS, Shape, Shared, Store};
use crate::flow::ir::{Key, Place, Step};
use crate::flow::label::{Label, Labels, add};
use crate::flow::location::Location;
use crate::flow::value::Val;

/// How many places a reference is followed to, and how many a place may name; further ones are left out.
const PLACES_LIMIT: usize = 64;

/// One question about which places are meant. Each place on the way is looked at once; one that leads back to a
/// place that is being looked at is meant itself.
struct Locator<'s> {
    reader: Reader<'s>,
    shared: &'s Shared,
    shape: &'s dyn Shape,
    /// What a place leads to, and whether what a handle shares is meant.
    known: FxHashMap<(Location, bool), Vec<Location>>,
    open: Vec<(Location, bool)>,
    /// The labels of references that were followed.
    labels: Labels,
}

impl Store {
    /// The locations that a place names.
    pub fn locations(&self, shared: &Shared, shape: &dyn Shape, place: &Place) -> Vec<Location> {
        self.reached(shared, shape, place).0
    }

    /// The locations that a place names, and the labels of the references that lead there.
    pub fn reached(&self, shared: &Shared, shape: &dyn Shape, place: &Place) -> (Vec<Location>, Labels) {
        let mut locator = Locator::new(self, shared, shape);
        let mut at = vec![Location { root: place.base.into(), path: Vec::new() }];
        for step in &place.steps {
            match step {
                Step::Deref => at = locator.targets(at),
                Step::Key(key) => at = locator.enter(at, *key),
            }
        }
        (at, locator.labels)
    }

    /// What the references at these locations point to; a location that holds none stays.
    pub fn targets(&self, shared: &Shared, shape: &dyn Shape, at: Vec<Location>) -> Vec<Location> {
        Locator::new(self, shared, shape).targets(at)
    }

    /// The locations that a location names: references on the way to it are followed.
    pub(super) fn led_to(&self, shared: &Shared, shape: &dyn Shape, location: &Location) -> Vec<Location> {
        let at = vec![Location { root: location.root, path: Vec::new() }];
        match location.path.is_empty() {
            true => at,
            false => Locator::new(self, shared, shape).walk(at, &location.path),
        }
    }
}

impl<'s> Locator<'s> {
    fn new(store: &'s Store, shared: &'s Shared, shape: &'s dyn Shape) -> Self {
        let (reader, known) = (Reader::new(store, shared), FxHashMap::default());
        Self { reader, shared, shape, known, open: Vec::new(), labels: Labels::new() }
    }

    fn follows(&mut self, reference: &Val) {
        let Some(node) = reference.node().filter(|node| !node.refs.is_empty()) else { return };
        let sources = node.labels.iter().filter(|(label, _)| matches!(label, Label::Source(_)));
        sources.for_each(|(label, trace)| {
            add(&mut self.labels, label, trace);
        });
    }

    fn walk(&mut self, at: Vec<Location>, path: &[Key]) -> Vec<Location> {
        path.iter().fold(at, |at, key| self.enter(at, *key))
    }

    /// Steps into a part; a value that is a reference (and has no such part) is followed first. What a handle
    /// that came from outside shares lies outside, wherever the handle itself was put.
    fn enter(&mut self, at: Vec<Location>, key: Key) -> Vec<Location> {
        let outside = self.shape.is_shared_key(key);
        let mut next = Vec::with_capacity(at.len());
        for location in at {
            for mut base in self.bases(location, outside) {
                base.enter(key);
                if next.len() < PLACES_LIMIT && !next.contains(&base) {
                    next.push(base);
                }
            }
        }
        next
    }

    /// The places that are meant by a place that is entered.
    fn bases(&mut self, location: Location, outside: bool) -> Vec<Location> {
        let value = self.reader.value(&location);
        let is_part = |l: &Label| matches!(l, Label::Part { whole: false, .. });
        let leads_on = value
            .node()
            .is_some_and(|n| !n.refs.is_empty() || (outside && n.labels.iter().any(|(l, _)| is_part(l))));
        let question = (location, outside);
        if !leads_on || self.shared.is_exhausted() || self.open.len() >= HOPS || self.open.contains(&question)
        {
            return vec![question.0];
        }
        if let Some(known) = self.known.get(&question) {
            return known.clone();
        }
        self.open.push(question.clone());
        let bases = self.resolved(&value, &question.0);
        self.open.pop();
        self.shared.takes(1 + bases.len());
        self.known.insert(question, bases.clone());
        bases
    }

    /// The places that a value at `location` leads to in the end: references on the way there and references to
    /// references are followed, each once.
    fn resolved(&mut self, value: &Val, location: &Location) -> Vec<Location> {
        self.follows(value);
        let mut open = pointees(value, location);
        let mut all = Vec::new();
        let mut followed = 0;
        while let Some(target) = open.get(followed).cloned() {
            followed += 1;
            if target == *location {
                all.push(target);
                continue;
            }
            let start = vec![Location { root: target.root, path: Vec::new() }];
            for base in self.walk(start, &target.path) {
                let held = self.reader.value(&base);
                self.follows(&held);
                let further = held.node().map(|n| n.refs.as_slice()).unwrap_or_default();
                let is_end = further.is_empty() || open.len() > PLACES_LIMIT;
                if is_end && all.len() < PLACES_LIMIT {
                    all.push(base);
                }
                if !is_end {
                    open.extend(further.iter().filter(|l| !open.contains(l)).cloned().collect::<Vec<_>>());
                }
            }
        }
        if all.is_empty() { vec![location.clone()] } else { all }
    }

    fn targets(&mut self, at: Vec<Location>) -> Vec<Location> {
        let mut next = Vec::with_capacity(at.len());
        for location in at {
            let value = self.reader.value(&location);
            self.follows(&value);
            for target in pointees(&value, &location) {
                if !next.contains(&target) {
                    next.push(target);
                }
            }
        }
        next
    }
}

/// What a value at `location` points to: its references, the outer places that it is a part of, or itself.
fn pointees(value: &Val, location: &Location) -> Vec<Location> {
    let Some(node) = value.node() else {
        return vec![location.clone()];
    };
    let mut targets = node.refs.clone();
    for (label, _) in &node.labels {
        if let Label::Part { root, path, whole: false } = label {
            let target = Location { root: *root, path: path.to_vec() };
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    if targets.is_empty() { vec![location.clone()] } else { targets }
}
