//! The variables of one function at one point, and what references lead to.

mod locate;
mod reader;

use std::cell::{Cell, RefCell};

use indexmap::IndexMap;
use rustc_hash::FxHashSet;

use super::ir::{Key, Place};
use super::known::Known;
use super::label::{Label, LabelSet, Labels};
use super::location::{Location, Root};
use super::value::Val;
use crate::semantics::ty::Ty;

/// How many references are followed one after another.
const HOPS: usize = 8;

/// After how much work in one function the rest is done coarsely: references are followed once to what is read and
/// not at all to what is written, and a value is written as one.
const EXHAUSTED: usize = 60_000;

/// Values of variables at one point of a body.
#[derive(Clone, Default)]
pub struct Store {
    /// By local.
    pub locals: Vec<Val>,
    /// By parameter: what it points to, or holds.
    pub pointees: Vec<Val>,
    /// Which opt-ins were checked.
    pub known: Known,
}

/// Values that are not bound to a point: shared storage, statics, and what classes of structs hold. They
/// only grow.
#[derive(Default)]
pub struct Shared {
    objects: IndexMap<Root, Object>,
    /// The types of what was put into shared storage.
    pub kinds: IndexMap<u64, Ty>,
    /// Whether what was read grew since [`Shared::begin`].
    pub grown: bool,
    /// How much work was done with it so far.
    pub effort: Cell<usize>,
    complete: bool,
    read: RefCell<FxHashSet<Root>>,
    changed: FxHashSet<Root>,
}

/// What a place holds; in a function's run, what it held before included.
struct Object {
    content: Val,
    /// Whether anything was added since it was first seen.
    written: bool,
}

impl Shared {
    /// Storage of which all is known: a place that was not added to holds nothing.
    pub fn of_everything() -> Self {
        Self { complete: true, ..Self::default() }
    }

    /// Notes some work.
    pub fn takes(&self, work: usize) {
        self.effort.set(self.effort.get().saturating_add(work));
    }

    /// Whether so much work was done that the rest is done coarsely.
    pub fn is_exhausted(&self) -> bool {
        self.effort.get() > EXHAUSTED
    }

    /// Forgets what was read.
    pub fn begin(&mut self) {
        self.grown = false;
        self.read.get_mut().clear();
    }

    /// The places that were read since [`Shared::begin`] or the last such question.
    pub fn take_read(&self) -> FxHashSet<Root> {
        self.read.take()
    }

    /// Says that these were read, by an answer that is used again.
    pub fn note_read(&self, roots: &FxHashSet<Root>) {
        self.read.borrow_mut().extend(roots);
    }

    /// The places that grew since the last such question.
    pub fn take_changed(&mut self) -> FxHashSet<Root> {
        std::mem::take(&mut self.changed)
    }

    /// What a place holds.
    pub fn content(&self, root: Root) -> Val {
        self.read.borrow_mut().insert(root);
        self.objects.get(&root).map_or_else(|| self.initial(root), |o| o.content.clone())
    }

    /// Whether the place was seen.
    pub fn knows(&self, root: Root) -> bool {
        self.objects.contains_key(&root)
    }

    /// Says what a place holds to begin with.
    pub fn begin_with(&mut self, root: Root, content: Val) {
        self.objects.insert(root, Object { content, written: false });
    }

    /// Adds a value to what a place holds.
    pub fn add(&mut self, root: Root, path: &[Key], value: &Val) {
        let content = self.initial(root);
        let object = self.objects.entry(root).or_insert(Object { content, written: false });
        if object.content.join_path(path, value) {
            object.written = true;
            self.grown |= self.read.get_mut().contains(&root);
            self.changed.insert(root);
        }
    }

    /// The places that were added to, in order of arrival.
    pub fn written(&self) -> impl Iterator<Item = (Root, &Val)> {
        self.objects.iter().filter(|(_, o)| o.written).map(|(root, o)| (*root, &o.content))
    }

    fn initial(&self, root: Root) -> Val {
        match root {
            _ if self.complete => Val::default(),
            Root::Class(_) => Val::default(),
            _ => Val::held(root),
        }
    }
}

/// Which fields add instead of overwriting.
pub trait Shape {
    /// Whether the part stands for many values.
    fn is_many(&self, key: Key) -> bool;
    /// Whether clones of a value share the part.
    fn is_shared_key(&self, key: Key) -> bool;
    /// The keys of all fields of the struct or variant that the key is a field of.
    fn siblings(&self, key: Key) -> Vec<Key>;
}

impl Store {
    /// Adds what another way to the same point knows; says whether anything is new.
    pub fn join(&mut self, other: &Store) -> bool {
        let mut changed = false;
        for (ours, theirs) in self.locals.iter_mut().zip(&other.locals) {
            changed |= ours.join(theirs);
        }
        for (ours, theirs) in self.pointees.iter_mut().zip(&other.pointees) {
            changed |= ours.join(theirs);
        }
        changed |= self.known.join(&other.known);
        changed
    }

    /// The value at a place.
    pub fn read(&self, shared: &Shared, shape: &dyn Shape, place: &Place) -> Val {
        let mut value = Val::default();
        let (locations, labels) = self.reached(shared, shape, place);
        for location in locations {
            value.join(&self.at(shared, &location));
        }
        value.add_labels_everywhere(&labels);
        value
    }

    /// Stores a value at a place: it replaces what was there when the place is one, else it adds.
    pub fn write(&mut self, shared: &mut Shared, shape: &dyn Shape, place: &Place, value: &Val) {
        let at = self.locations(shared, shape, place);
        let strong = at.len() == 1;
        for location in at {
            self.write_at(shared, shape, &location, value, strong);
        }
    }

    /// Stores a value at a location; references on the way to it are followed.
    pub fn write_at(
        &mut self,
        shared: &mut Shared,
        shape: &dyn Shape,
        location: &Location,
        value: &Val,
        strong: bool,
    ) {
        let at = self.led_to(shared, shape, location);
        let strong = strong && at.len() == 1;
        for location in at {
            self.write_here(shared, shape, &location, value, strong);
        }
    }

    fn write_here(
        &mut self,
        shared: &mut Shared,
        shape: &dyn Shape,
        location: &Location,
        value: &Val,
        strong: bool,
    ) {
        let many = location.path.iter().any(|k| *k == Key::Element || shape.is_many(*k));
        let strong = strong && !many;
        let target = match location.root {
            Root::Local(local) => &mut self.locals[local.0 as usize],
            Root::Pointee(index) => match self.pointees.get_mut(index as usize) {
                Some(target) => target,
                None => return,
            },
            Root::Static(_) | Root::Heap(_) | Root::Class(_) => {
                shared.add(location.root, &location.path, value);
                return;
            }
        };
        if strong {
            target.set_path(shape, &location.path, value);
        } else {
            target.join_path(&location.path, value);
        }
    }

    /// Every label in a value, its parts and what it points to, as labels of one opaque value.
    pub fn labels(&self, shared: &Shared, value: &Val) -> Labels {
        let (mut labels, mut seen) = (LabelSet::default(), Vec::new());
        self.collect(shared, value, &mut labels, &mut seen);
        labels.into_labels()
    }

    fn collect(&self, shared: &Shared, value: &Val, into: &mut LabelSet, seen: &mut Vec<Location>) {
        let Some(node) = value.node() else { return };
        for (label, trace) in &node.labels {
            into.add(&label.whole(), trace);
        }
        for (_, part) in &node.parts {
            self.collect(shared, part, into, seen);
        }
        for location in &node.refs {
            if !seen.contains(location) {
                seen.push(location.clone());
                self.collect(shared, &self.at(shared, location), into, seen);
            }
        }
    }
}

impl Val {
    /// Replaces the part at a path.
    pub fn set_path(&mut self, shape: &dyn Shape, path: &[Key], value: &Val) {
        match path {
            [] => *self = value.clone(),
            [key, rest @ ..] => {
                self.unfold(shape, *key);
                let mut part = self.part(*key);
                part.set_path(shape, rest, value);
                self.set_part(*key, part);
            }
        }
    }

    /// A struct that *is* an outer place's part becomes its fields, so that replacing one of them forgets it.
    fn unfold(&mut self, shape: &dyn Shape, key: Key) {
        let is_part = |l: &Label| matches!(l, Label::Part { whole: false, .. });
        if !self.node().is_some_and(|n| n.labels.iter().any(|(l, _)| is_part(l))) {
            return;
        }
        for sibling in shape.siblings(key) {
            if !self.has_part(sibling) {
                let part = self.part(sibling);
                self.node_mut().parts.push((sibling, part));
            }
        }
        if self.has_part(key) {
            self.node_mut().labels.retain(|(l, _)| !is_part(l));
        }
    }

    /// Adds to the part at a path; says whether anything is new.
    pub fn join_path(&mut self, path: &[Key], value: &Val) -> bool {
        match path {
            [] => self.join(value),
            [key, rest @ ..] => {
                let mut part = self.part(*key);
                let changed = part.join_path(rest, value);
                if changed {
                    self.set_part(*key, part);
                }
                changed
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::ir::LocalId;
    use crate::flow::trace::Trace;

    /// Plain structs.
    struct Plain;

    impl Shape for Plain {
        fn is_many(&self, _: Key) -> bool {
            false
        }

        fn is_shared_key(&self, _: Key) -> bool {
            false
        }

        fn siblings(&self, _: Key) -> Vec<Key> {
            Vec::new()
        }
    }

    fn local(index: u32, path: &[Key]) -> Location {
        Location { root: Root::Local(LocalId(index)), path: path.to_vec() }
    }

    /// `let mut a = ..; let b = &mut a; b.0 = data;`: what `a.0` and `b.0` are then said to hold.
    fn written_through(shared: &mut Shared) -> (Labels, Labels) {
        let data = Val::labelled(vec![(Label::Source(0), Trace::default())]);
        let mut store =
            Store { locals: vec![Val::default(), Val::reference(local(0, &[]))], ..Store::default() };
        store.write_at(shared, &Plain, &local(1, &[Key::Element]), &data, false);
        let held = |index| store.at(shared, &local(index, &[Key::Element])).own_labels();
        (held(0), held(1))
    }

    #[test]
    fn what_is_written_through_a_reference_lies_behind_it() {
        let (behind, through) = written_through(&mut Shared::default());
        assert_eq!((behind.len(), through.len()), (1, 1));
    }

    #[test]
    fn what_is_written_when_exhausted_stays_where_it_was_written() {
        let mut shared = Shared::default();
        shared.takes(EXHAUSTED + 1);
        let (behind, through) = written_through(&mut shared);
        assert_eq!((behind.len(), through.len()), (0, 1));
    }
}
