//! Which places a place names once references are followed.

use super::{HOPS, Shape, Shared, Store};
use crate::flow::ir::{Key, Place, Step};
use crate::flow::value::{Label, Location, Val};

/// How many places a reference is followed to.
const RESOLVED_LIMIT: usize = 64;

impl Store {
    /// The locations that a place names.
    pub fn locations(&self, shared: &Shared, shape: &dyn Shape, place: &Place) -> Vec<Location> {
        let mut at = vec![Location { root: place.base.into(), path: Vec::new() }];
        for step in &place.steps {
            match step {
                Step::Deref => at = self.targets(shared, at),
                Step::Key(key) => {
                    at = self.enter(shared, shape, at, *key, HOPS);
                }
            }
        }
        at
    }

    /// Steps into a part; a value that is a reference (and has no such part) is followed first. What a handle
    /// that came from outside shares lies outside, wherever the handle itself was put.
    pub(super) fn enter(
        &self,
        shared: &Shared,
        shape: &dyn Shape,
        at: Vec<Location>,
        key: Key,
        hops: usize,
    ) -> Vec<Location> {
        let mut next = Vec::with_capacity(at.len());
        for location in at {
            let value = self.at(shared, &location);
            let is_part = |l: &Label| matches!(l, Label::Part { whole: false, .. });
            let outside = shape.is_shared_key(key);
            let follow = value
                .node()
                .is_some_and(|n| !n.refs.is_empty() || (outside && n.labels.iter().any(|(l, _)| is_part(l))));
            let bases = match follow {
                true => self.resolved(shared, shape, &value, location, hops),
                false => vec![location],
            };
            for mut base in bases {
                base.enter(key);
                if !next.contains(&base) {
                    next.push(base);
                }
            }
        }
        next
    }

    /// The places that a value at `location` leads to in the end: references on the way there and references to
    /// references are followed, each once.
    pub(super) fn resolved(
        &self,
        shared: &Shared,
        shape: &dyn Shape,
        value: &Val,
        location: Location,
        hops: usize,
    ) -> Vec<Location> {
        let mut open = pointees(value, &location);
        let mut all = Vec::new();
        let mut followed = 0;
        while let Some(target) = open.get(followed).cloned() {
            followed += 1;
            if target == location || hops == 0 {
                all.push(target);
                continue;
            }
            let mut at = vec![Location { root: target.root, path: Vec::new() }];
            for key in &target.path {
                at = self.enter(shared, shape, at, *key, hops - 1);
            }
            for base in at {
                let held = self.at(shared, &base);
                let further = held.node().map(|n| n.refs.as_slice()).unwrap_or_default();
                if further.is_empty() || open.len() > RESOLVED_LIMIT {
                    all.push(base);
                }
                open.extend(further.iter().filter(|l| !open.contains(l)).cloned().collect::<Vec<_>>());
            }
        }
        if all.is_empty() { vec![location] } else { all }
    }

    /// What the references at these locations point to; a location that holds none stays.
    pub fn targets(&self, shared: &Shared, at: Vec<Location>) -> Vec<Location> {
        let mut next = Vec::with_capacity(at.len());
        for location in at {
            let value = self.at(shared, &location);
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
