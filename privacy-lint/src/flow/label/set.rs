//! Sets of labels that many are added to: a hash tells which are known.

use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::{LABELS_LIMIT, Label, Labels, add, shorten};
use crate::flow::trace::Trace;

/// How many labels are looked through one by one.
const FEW: usize = 16;

/// Labels under way: adding does the same as [`add`], in a time that does not depend on how many there are.
#[derive(Default)]
pub struct LabelSet {
    labels: Labels,
    /// Where in `labels` one with this hash is; empty while there are few, and when places have changed.
    index: FxHashMap<u64, usize>,
    /// The hashes of labels that would cover one of `labels`, likewise.
    covering: FxHashSet<u64>,
}

impl LabelSet {
    /// One that begins with these.
    pub fn new(labels: Labels) -> Self {
        Self { labels, ..Self::default() }
    }

    /// The labels, in order of arrival.
    pub fn into_labels(self) -> Labels {
        self.labels
    }

    /// Whether a label is there, with a way that is no longer than this.
    pub fn has(&mut self, label: &Label, len: u32) -> bool {
        self.position(label).is_some_and(|at| self.labels[at].1.len() <= len)
    }

    /// See [`add`].
    pub fn add(&mut self, label: &Label, trace: &Trace) -> bool {
        if self.labels.len() < FEW {
            return add(&mut self.labels, label, trace);
        }
        if let Some(known) = self.position(label) {
            shorten(&mut self.labels[known].1, trace);
            return false;
        }
        if covering(label)
            .any(|hash| self.index.get(&hash).is_some_and(|at| self.labels[*at].0.covers(label)))
        {
            return false;
        }
        if self.covering.contains(&hash(label)) {
            self.labels.retain(|(known, _)| !label.covers(known));
            self.index.clear();
        }
        if self.labels.len() >= LABELS_LIMIT {
            let covers = |wide: &Label| self.covering.contains(&hash(wide));
            let wide = label.outer().find(covers).unwrap_or_else(|| label.cut(1));
            if wide != *label {
                return self.add(&wide, trace);
            }
        }
        if !self.index.is_empty() {
            self.index.insert(hash(label), self.labels.len());
            self.covering.extend(covering(label));
        }
        self.labels.push((label.clone(), trace.clone()));
        true
    }

    fn position(&mut self, label: &Label) -> Option<usize> {
        if self.labels.len() < FEW {
            return self.labels.iter().position(|(known, _)| known == label);
        }
        if self.index.is_empty() {
            self.index = self.labels.iter().enumerate().map(|(at, (label, _))| (hash(label), at)).collect();
            self.covering = self.labels.iter().flat_map(|(label, _)| covering(label)).collect();
        }
        let at = *self.index.get(&hash(label))?;
        match self.labels[at].0 == *label {
            true => Some(at),
            false => self.labels.iter().position(|(known, _)| known == label),
        }
    }
}

/// The hashes of the labels that cover this one.
fn covering(label: &Label) -> impl Iterator<Item = u64> + '_ {
    let parts = match label {
        Label::Part { root, path, whole: true } => Some((root, path)),
        _ => None,
    };
    parts.into_iter().flat_map(|(root, path)| {
        let mut state = FxHasher::default();
        (root, true).hash(&mut state);
        path.iter().map(move |key| {
            let before = state.finish();
            key.hash(&mut state);
            before
        })
    })
}

fn hash(label: &Label) -> u64 {
    let mut state = FxHasher::default();
    match label {
        Label::Source(source) => source.hash(&mut state),
        Label::Part { root, path, whole } => {
            (root, *whole).hash(&mut state);
            path.iter().for_each(|key| key.hash(&mut state));
        }
    }
    state.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::ir::Key;
    use crate::flow::location::Root;

    fn part(path: &[u32], whole: bool) -> Label {
        let keys: Vec<Key> = path.iter().map(|index| Key::Tuple(*index)).collect();
        Label::Part { root: Root::Pointee(0), path: keys.as_slice().into(), whole }
    }

    #[test]
    fn a_set_is_what_adding_one_by_one_makes() {
        let mut all = vec![Label::Source(3)];
        for at in 0..90_u32 {
            all.extend([
                part(&[at % 40, at, 1], true),
                part(&[at % 7, at], false),
                part(&[at % 30, at % 4], true),
            ]);
        }
        all.extend([part(&[5], true), part(&[5, 1], true), Label::Source(3), part(&[], false)]);
        let (mut one_by_one, mut set) = (Labels::new(), LabelSet::default());
        for label in &all {
            add(&mut one_by_one, label, &Trace::default());
            set.add(label, &Trace::default());
        }
        let labels = |all: Labels| all.into_iter().map(|(label, _)| label).collect::<Vec<_>>();
        assert!(set.has(&Label::Source(3), 0) && !set.has(&Label::Source(4), 0));
        assert_eq!(labels(set.into_labels()), labels(one_by_one));
    }
}
