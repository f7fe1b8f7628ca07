//! Which opt-ins have been checked on every way to a point, and what a value says of them.
//!
//! It is a must-analysis beside the labels: where two ways meet, only what both know stays known. A value
//! that is `true`, `Some` or `Ok` is called positive here; what its being so means is its [`Outcome`]:
//!
//! ```text
//! let shares = opted_in(user) && user.active;   // positive: opted in
//! if !shares { return }                         // from here on: opted in
//! ```

use super::ir::{Base, Key, LocalId, Place, Step};

/// One thing that is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Atom {
    /// The customer opted in: the index in the table of sinks with an opt-in.
    OptedIn(u32),
    /// A parameter is positive, or is not: callers know what that means.
    Param(u32, bool),
}

/// What is known together; everything where control cannot come.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Grants {
    everything: bool,
    /// Sorted.
    atoms: Vec<Atom>,
}

impl Grants {
    /// What is known where control cannot come.
    pub fn everything() -> Self {
        Self { everything: true, atoms: Vec::new() }
    }

    /// One thing.
    pub fn of(atom: Atom) -> Self {
        Self { everything: false, atoms: vec![atom] }
    }

    /// Whether control cannot come.
    pub fn is_everything(&self) -> bool {
        self.everything
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        !self.everything && self.atoms.is_empty()
    }

    /// Whether the customer opted in to a sink.
    pub fn opted_in(&self, sink: u32) -> bool {
        self.everything || self.atoms.contains(&Atom::OptedIn(sink))
    }

    /// What is known of both together.
    pub fn and(&self, more: &Grants) -> Grants {
        if self.everything || more.everything {
            return Self::everything();
        }
        let mut atoms = self.atoms.clone();
        atoms.extend(more.atoms.iter().filter(|a| !self.atoms.contains(a)));
        atoms.sort_unstable();
        Self { everything: false, atoms }
    }

    /// What either way knows.
    pub fn common(&self, other: &Grants) -> Grants {
        match (self.everything, other.everything) {
            (true, _) => other.clone(),
            (_, true) => self.clone(),
            _ => {
                let atoms = self.atoms.iter().filter(|a| other.atoms.contains(a)).copied().collect();
                Self { everything: false, atoms }
            }
        }
    }

    /// The same in a caller, where each parameter's outcome is known.
    pub fn in_caller(&self, outcomes: &[Outcome]) -> Grants {
        if self.everything {
            return self.clone();
        }
        let mut known = Grants::default();
        for atom in &self.atoms {
            known = match atom {
                Atom::OptedIn(_) => known.and(&Grants::of(*atom)),
                Atom::Param(index, positive) => match outcomes.get(*index as usize) {
                    Some(outcome) => known.and(outcome.when(*positive)),
                    None => known,
                },
            };
        }
        known
    }
}

/// What it means that a value is positive, and that it is not.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Outcome {
    /// Known when it is positive.
    pub positive: Grants,
    /// Known when it is not.
    pub negative: Grants,
}

impl Outcome {
    /// A value that is always positive, or never.
    pub fn constant(positive: bool) -> Self {
        let (known, never) = (Grants::default(), Grants::everything());
        match positive {
            true => Self { positive: known, negative: never },
            false => Self { positive: never, negative: known },
        }
    }

    /// The answer of a check: positive means that the customer opted in.
    pub fn of_check(sink: u32) -> Self {
        Self { positive: Grants::of(Atom::OptedIn(sink)), negative: Grants::default() }
    }

    /// A parameter.
    pub fn of_param(index: u32) -> Self {
        let atom = |positive| Grants::of(Atom::Param(index, positive));
        Self { positive: atom(true), negative: atom(false) }
    }

    /// `!value`.
    pub fn negated(self) -> Self {
        Self { positive: self.negative, negative: self.positive }
    }

    /// What one of the two means.
    pub fn when(&self, positive: bool) -> &Grants {
        if positive { &self.positive } else { &self.negative }
    }

    /// Both at once, of one value.
    pub fn and(&self, more: &Outcome) -> Outcome {
        Self { positive: self.positive.and(&more.positive), negative: self.negative.and(&more.negative) }
    }

    /// The same in a caller.
    pub fn in_caller(&self, outcomes: &[Outcome]) -> Outcome {
        Self { positive: self.positive.in_caller(outcomes), negative: self.negative.in_caller(outcomes) }
    }

    fn says_nothing(&self) -> bool {
        self.positive.is_empty() && self.negative.is_empty()
    }
}

/// A variable and a path into it, references looked through.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slot {
    base: Base,
    path: Vec<Key>,
}

impl Slot {
    /// The slot of a place.
    pub fn of(place: &Place) -> Self {
        let key = |step: &Step| match step {
            Step::Key(key) => Some(*key),
            Step::Deref => None,
        };
        Self { base: place.base, path: place.steps.iter().filter_map(key).collect() }
    }

    /// A variable's.
    pub fn local(local: LocalId) -> Self {
        Self { base: Base::Local(local), path: Vec::new() }
    }

    /// A part of it.
    pub fn part(&self, path: &[Key]) -> Self {
        Self { base: self.base, path: self.path.iter().chain(path).copied().collect() }
    }

    fn is_within(&self, outer: &Slot) -> bool {
        self.base == outer.base && self.path.starts_with(&outer.path)
    }
}

/// Everything that is known at a point.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Known {
    /// What holds here.
    pub granted: Grants,
    outcomes: Vec<(Slot, Outcome)>,
}

impl Known {
    /// Leaves what another way to the same point knows too; says whether that is less.
    ///
    /// What a value means on one way together with what holds on that way is what it means there; so
    /// `let ok = if check() { true } else { false }` is as good as `check()`.
    pub fn join(&mut self, other: &Known) -> bool {
        if self == other {
            return false;
        }
        let granted = self.granted.common(&other.granted);
        let mut outcomes = Vec::new();
        let slots = self.outcomes.iter().chain(&other.outcomes).map(|(slot, _)| slot);
        for slot in slots {
            if outcomes.iter().any(|(known, _)| known == slot) {
                continue;
            }
            let meant = |known: &Known, positive: bool| match known.outcome(slot) {
                Some(outcome) => outcome.when(positive).and(&known.granted),
                None => known.granted.clone(),
            };
            let common = |positive: bool| meant(self, positive).common(&meant(other, positive));
            let outcome = Outcome { positive: common(true), negative: common(false) };
            if outcome.positive != granted || outcome.negative != granted {
                outcomes.push((slot.clone(), outcome));
            }
        }
        let joined = Known { granted, outcomes };
        let changed = *self != joined;
        *self = joined;
        changed
    }

    /// What a value means.
    pub fn outcome(&self, slot: &Slot) -> Option<&Outcome> {
        self.outcomes.iter().find(|(known, _)| known == slot).map(|(_, outcome)| outcome)
    }

    /// What the parts of a value mean, by their paths in it.
    pub fn outcomes_in(&self, slot: &Slot) -> Vec<(Vec<Key>, Outcome)> {
        let inside = self.outcomes.iter().filter(|(known, _)| known.is_within(slot));
        inside.map(|(known, outcome)| (known.path[slot.path.len()..].to_vec(), outcome.clone())).collect()
    }

    /// The value there is a new one, of which nothing is known.
    pub fn forget(&mut self, slot: &Slot) {
        self.outcomes.retain(|(known, _)| !known.is_within(slot) && !slot.is_within(known));
    }

    /// What the value there means.
    pub fn learn(&mut self, slot: Slot, outcome: Outcome) {
        if outcome.says_nothing() {
            return;
        }
        match self.outcomes.iter_mut().find(|(known, _)| *known == slot) {
            Some((_, known)) => *known = outcome,
            None => self.outcomes.push((slot, outcome)),
        }
    }

    /// This holds as well.
    pub fn grant(&mut self, more: &Grants) {
        self.granted = self.granted.and(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRTC: u32 = 0;

    fn slot() -> Slot {
        Slot::local(LocalId(3))
    }

    #[test]
    fn only_what_both_ways_know_stays() {
        let mut checked = Known::default();
        checked.grant(&Grants::of(Atom::OptedIn(TRTC)));
        assert!(checked.granted.opted_in(TRTC));
        assert!(checked.join(&Known::default()));
        assert!(checked.granted.is_empty());
    }

    #[test]
    fn a_constant_of_each_branch_remembers_its_branch() {
        let (mut yes, mut no) = (Known::default(), Known::default());
        yes.grant(&Grants::of(Atom::OptedIn(TRTC)));
        yes.learn(slot(), Outcome::constant(true));
        no.learn(slot(), Outcome::constant(false));
        yes.join(&no);
        let outcome = yes.outcome(&slot()).expect("the branches differ");
        assert!(outcome.positive.opted_in(TRTC) && !outcome.negative.opted_in(TRTC));
        assert!(outcome.clone().negated().negative.opted_in(TRTC));
    }

    #[test]
    fn a_parameter_means_what_the_caller_knows() {
        let inside = Grants::of(Atom::Param(1, true));
        let outcomes = [Outcome::default(), Outcome::of_check(TRTC)];
        assert!(inside.in_caller(&outcomes).opted_in(TRTC));
        assert!(!inside.in_caller(&[]).opted_in(TRTC));
    }
}
