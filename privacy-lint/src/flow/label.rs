//! Where data comes from: the labels on values.
#![allow(missing_docs, reason = "the line of a variant tells its fields")]

mod set;

use std::hash::BuildHasher;
use std::ops::Deref;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;

pub use self::set::LabelSet;
use super::fold::REPEATS;
use super::ir::Key;
use super::location::Root;
use super::trace::Trace;

/// How deep a path into a parameter may go; deeper parts are kept together.
pub const PATH_LIMIT: usize = 16;
/// How many labels a value keeps apart; beyond, parts of one parameter are put together, those next to each other
/// first.
const LABELS_LIMIT: usize = 96;

/// How many comparisons of labels take longer than to hash them.
const MANY: usize = 256;

/// One piece of knowledge about where data comes from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Label {
    /// Annotated data: the index in the table of sources.
    Source(u32),
    /// What a place outside of the function holds at a path: what a parameter brought, or what others left in
    /// shared storage. Without `whole` the value *is* that part, its own parts included; with it, everything
    /// in that part may be in the value.
    Part { root: Root, path: Path, whole: bool },
}

/// Labels and the way of each. Small, in order of arrival.
pub type Labels = Vec<(Label, Trace)>;

/// A path into a place, with what tells most paths apart at a glance: labels are compared more often than anything
/// else is done with them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Path {
    /// A bit for each key; compared first.
    bits: u64,
    /// How many fields of it were met before on the way.
    repeats: usize,
    keys: Arc<[Key]>,
}

impl Path {
    /// The path into a part of its end.
    fn then(&self, key: Key) -> Path {
        let repeats = self.repeats + usize::from(repeats(self, key));
        Path { keys: self.iter().copied().chain([key]).collect(), bits: self.bits | bit(&key), repeats }
    }

    /// Whether it is longer than another, and begins with it.
    fn goes_on_from(&self, other: &Path) -> bool {
        self.len() > other.len() && other.bits & !self.bits == 0 && self.starts_with(other)
    }
}

fn repeats(before: &[Key], key: Key) -> bool {
    matches!(key, Key::Field(..)) && before.contains(&key)
}

/// One of 64 bits, by a key's hash.
fn bit(key: &Key) -> u64 {
    1 << (FxBuildHasher.hash_one(key) >> 58)
}

impl Default for Path {
    fn default() -> Self {
        Path::from([].as_slice())
    }
}

impl From<&[Key]> for Path {
    fn from(keys: &[Key]) -> Self {
        let repeats = (0..keys.len()).filter(|at| repeats(&keys[..*at], keys[*at])).count();
        Path { keys: Arc::from(keys), bits: keys.iter().map(bit).fold(0, std::ops::BitOr::bitor), repeats }
    }
}

impl Deref for Path {
    type Target = [Key];

    fn deref(&self) -> &[Key] {
        &self.keys
    }
}

impl Label {
    /// The label with a path of at most so many keys.
    pub fn cut(&self, depth: usize) -> Label {
        match self {
            Label::Part { root, path, .. } if path.len() > depth => {
                Label::Part { root: *root, path: Path::from(&path[..depth]), whole: true }
            }
            other => other.clone(),
        }
    }

    /// Whether a caller says what it is. What statics and fields hold is the same for all.
    pub fn is_of_caller(&self) -> bool {
        matches!(self, Label::Part { root: Root::Pointee(_) | Root::Heap(_), .. })
    }

    /// The labels of what it is a part of, from the nearest on, the whole place left out.
    fn outer(&self) -> impl Iterator<Item = Label> + '_ {
        let depth = match self {
            Label::Part { path, .. } => path.len(),
            Label::Source(_) => 0,
        };
        (1..depth).rev().map(|depth| self.cut(depth))
    }

    /// The label of a part of a value that carries this one.
    pub fn part(&self, key: Key) -> Label {
        match self {
            Label::Part { root, path, whole: false }
                if path.len() < PATH_LIMIT && path.repeats <= REPEATS =>
            {
                Label::Part { root: *root, path: path.then(key), whole: false }
            }
            Label::Part { whole: false, .. } => self.whole(),
            other => other.clone(),
        }
    }

    /// Whether everything that the other label says is in what this one says. A label that is not of the whole says
    /// more than which data: what the part points to, and which functions it may be.
    fn covers(&self, other: &Label) -> bool {
        match (self, other) {
            (Label::Part { root, path, whole: true }, Label::Part { root: r, path: p, whole: true }) => {
                root == r && p.goes_on_from(path)
            }
            _ => false,
        }
    }

    /// The label of an opaque value that is made of a value that carries this one.
    pub fn whole(&self) -> Label {
        match self {
            Label::Part { root, path, .. } => Label::Part { root: *root, path: path.clone(), whole: true },
            source => source.clone(),
        }
    }
}

/// Labels with each replaced; those that become one keep the shorter way.
pub fn replaced(labels: &Labels, f: &dyn Fn(&Label) -> Label) -> Labels {
    let mut all = Labels::new();
    for (label, trace) in labels {
        add(&mut all, &f(label), trace);
    }
    all
}

/// Adds a label to a set, keeping the shorter way; says whether the label is new. What another label of the set
/// covers is not kept.
pub fn add(labels: &mut Labels, label: &Label, trace: &Trace) -> bool {
    for (known, way) in labels.iter_mut() {
        if known == label {
            shorten(way, trace);
            return false;
        }
        if known.covers(label) {
            return false;
        }
    }
    labels.retain(|(known, _)| !label.covers(known));
    if labels.len() >= LABELS_LIMIT {
        let covers = |wide: &Label| labels.iter().any(|(known, _)| wide.covers(known));
        let wide = label.outer().find(covers).unwrap_or_else(|| label.cut(1));
        if wide != *label {
            return add(labels, &wide, trace);
        }
    }
    labels.push((label.clone(), trace.clone()));
    true
}

/// Adds all of these; says whether one is new.
pub fn add_all<'l>(labels: &mut Labels, more: impl ExactSizeIterator<Item = &'l (Label, Trace)>) -> bool {
    if labels.len() * more.len() < MANY {
        return more.fold(false, |changed, (label, trace)| add(labels, label, trace) | changed);
    }
    let mut set = LabelSet::new(std::mem::take(labels));
    let changed = more.fold(false, |changed, (label, trace)| set.add(label, trace) | changed);
    *labels = set.into_labels();
    changed
}

/// Of two ways the shorter one; of two reads the later one is that which goes on from here.
fn shorten(way: &mut Trace, other: &Trace) {
    let is_later_read = other.len() == way.len() && other.ends_in_read() && way.ends_in_read();
    if other.len() < way.len() || is_later_read {
        *way = other.clone();
    }
}
