//! How opt-in checks become known on the way through a body: assignments, branches and calls.

use rustc_hash::FxHashMap;

use super::build::LangItems;
use super::call::Invocation;
use super::interpret::Frame;
use super::ir::{
    BlockId, Call, Code, Key, LocalId, Operand, OperandKind, Place, RESULT, Rvalue, Step, Target,
};
use super::known::{Grants, Known, Outcome, Slot};
use super::store::Store;
use super::summary::{KindKey, Summary};
use crate::semantics::defs::{DefData, DefId, FieldId};
use crate::source::Span;

/// What the parts of a call's result mean.
pub type Answer = Vec<(Vec<Key>, Outcome)>;

impl Frame<'_, '_, '_> {
    /// What is known where a function begins: its parameters mean what the caller knows.
    pub(super) fn known_at_start(&self) -> Known {
        let mut known = Known::default();
        if self.engine.checks_opt_ins() {
            for index in 0..self.function.params as u32 {
                known.learn(Slot::local(LocalId(index + 1)), Outcome::of_param(index));
            }
        }
        known
    }

    /// What is known after an assignment, from what it assigns.
    pub(super) fn learn(&self, known: &mut Known, place: &Place, value: &Rvalue) {
        if !self.engine.checks_opt_ins() {
            return;
        }
        let slot = Slot::of(place);
        let mut learned: Answer = Vec::new();
        match value {
            Rvalue::Use(operand) | Rvalue::Narrow(operand, _) => learned = self.meaning(known, operand),
            Rvalue::Ref(of) => learned = self.meaning_of_place(known, of),
            Rvalue::Not(operand) => {
                let whole = self.meaning(known, operand).into_iter().filter(|(path, _)| path.is_empty());
                learned.extend(whole.map(|(path, outcome)| (path, outcome.negated())));
            }
            Rvalue::Aggregate { parts, variant, .. } => {
                let positive = variant.and_then(|v| self.engine.lang.polarity(v));
                learned.extend(positive.map(|p| (Vec::new(), Outcome::constant(p))));
                for (key, part) in parts {
                    let inside = self.meaning(known, part).into_iter();
                    learned.extend(inside.map(|(path, o)| (std::iter::once(*key).chain(path).collect(), o)));
                }
            }
            Rvalue::Closure { .. } | Rvalue::Combine(_) | Rvalue::Arithmetic(..) => {}
        }
        known.forget(&slot);
        for (path, outcome) in learned {
            known.learn(slot.part(&path), outcome);
        }
    }

    /// What is known after a call, from what its callee says of its result.
    pub(super) fn learn_call(&mut self, known: &mut Known, call: &Call) {
        let answer = std::mem::take(&mut self.answer);
        if !self.engine.checks_opt_ins() {
            return;
        }
        let slot = Slot::of(&call.result);
        let answer = match (&call.target, call.args.first()) {
            (Target::Await, Some(future)) => {
                let inside = self.meaning(known, future).into_iter();
                inside
                    .filter_map(|(path, o)| Some((path.strip_prefix(&[Key::Output])?.to_vec(), o)))
                    .collect()
            }
            _ => answer,
        };
        known.forget(&slot);
        for (path, outcome) in answer {
            known.learn(slot.part(&path), outcome);
        }
    }

    /// What is known on the edge from a block to another one.
    pub(super) fn on_edge(&self, store: &mut Store, when: &[(BlockId, Place, bool)], to: BlockId) {
        if !self.engine.checks_opt_ins() {
            return;
        }
        for (_, place, positive) in when.iter().filter(|(target, ..)| *target == to) {
            for (path, outcome) in self.meaning_of_place(&store.known, place) {
                if path.is_empty() {
                    store.known.grant(outcome.when(*positive));
                }
            }
        }
    }

    /// What each argument of a call means.
    pub(super) fn argument_outcomes(&self, known: &Known, args: &[Operand]) -> Vec<Outcome> {
        if !self.engine.checks_opt_ins() {
            return Vec::new();
        }
        let whole =
            |all: Answer| all.into_iter().find(|(path, _)| path.is_empty()).map(|(_, outcome)| outcome);
        args.iter().map(|arg| whole(self.meaning(known, arg)).unwrap_or_default()).collect()
    }

    /// A callee's summary was applied: what its result means here, and what holds once it is back.
    pub(super) fn answered(&mut self, store: &mut Store, summary: &Summary, call: &Invocation<'_>) {
        if !self.engine.checks_opt_ins() {
            return;
        }
        self.answer.clear();
        if call.weak {
            return;
        }
        store.known.grant(&summary.ensures.in_caller(call.outcomes));
        let answers = summary.answers.iter();
        self.answer.extend(answers.map(|(path, o)| (path.clone(), o.in_caller(call.outcomes))));
    }

    /// Notes a way into a function. What a library's function calls is entered by whoever calls that.
    pub(super) fn entered(&mut self, summary: &Summary, call: &Invocation<'_>, made: bool) {
        let (true, Some(code)) = (self.engine.checks_opt_ins(), summary.code) else { return };
        let caller = self.function.code;
        let granted = self.granted.clone();
        let direct = Entry { caller, granted, outcomes: call.outcomes.to_vec(), made };
        let through = summary.enters.iter().map(|(code, inner)| {
            let outcomes = inner.outcomes.iter().map(|o| o.in_caller(call.outcomes)).collect();
            let granted = self.granted.and(&inner.granted.in_caller(call.outcomes));
            (*code, Entry { caller, granted, outcomes, made: made || inner.made })
        });
        let entries: Vec<(Code, Entry)> = std::iter::once((code, direct)).chain(through).collect();
        for entry in entries {
            if self.in_member {
                self.engine.enter(entry.0, entry.1);
            } else if !self.enters.contains(&entry) {
                self.enters.push(entry);
            }
        }
    }

    /// A function whose answer is the opt-in itself.
    pub(super) fn answer_of_check(&mut self, function: DefId) {
        let Some(sink) = self.engine.facts.opt_in(function) else { return };
        let is_async = matches!(&self.engine.sema.def(function).data, DefData::Fn(data) if data.is_async);
        let path = if is_async { vec![Key::Output] } else { Vec::new() };
        self.answer = vec![(path, Outcome::of_check(sink))];
    }

    /// A closure that is made and called here does what it does where it is called, not where it is made.
    pub(super) fn settle_made(&mut self) {
        if !self.engine.checks_opt_ins() {
            return;
        }
        let mut called: FxHashMap<(Span, KindKey), Grants> = FxHashMap::default();
        for hit in self.hits.iter().filter(|hit| !hit.made) {
            let known = called.entry((hit.site.span, hit.site.kind.key()));
            known.and_modify(|g| *g = g.common(&hit.granted)).or_insert_with(|| hit.granted.clone());
        }
        for hit in self.hits.iter_mut().filter(|hit| hit.made) {
            if let Some(granted) = called.get(&(hit.site.span, hit.site.kind.key())) {
                hit.granted = hit.granted.and(granted);
            }
        }
    }

    /// What the summary of this function says: what its result means, and what holds at its end.
    pub(super) fn sum_up_checks(&self, end: &Known) -> (Grants, Answer) {
        (end.granted.clone(), end.outcomes_in(&Slot::local(RESULT)))
    }

    fn meaning(&self, known: &Known, operand: &Operand) -> Answer {
        match &operand.kind {
            OperandKind::Place(place) => self.meaning_of_place(known, place),
            OperandKind::Bool(value) => vec![(Vec::new(), Outcome::constant(*value))],
            _ => Answer::new(),
        }
    }

    fn meaning_of_place(&self, known: &Known, place: &Place) -> Answer {
        let mut answer = known.outcomes_in(&Slot::of(place));
        let last = place.steps.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Deref => None,
        });
        let Some(Key::Field(variant, index)) = last else { return answer };
        if let Some(sink) = self.engine.facts.opt_in_field(FieldId { variant, index }) {
            let check = Outcome::of_check(sink);
            match answer.iter_mut().find(|(path, _)| path.is_empty()) {
                Some((_, outcome)) => *outcome = outcome.and(&check),
                None => answer.push((Vec::new(), check)),
            }
        }
        answer
    }
}

/// A way to a function: what holds at the call, and what its arguments mean.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Entry {
    /// Who calls.
    pub caller: Code,
    /// What holds there.
    pub granted: Grants,
    /// What the arguments mean.
    pub outcomes: Vec<Outcome>,
    /// The closure was only made there, whoever calls it.
    pub made: bool,
}

impl Entry {
    /// What a callee that knows `inside` knows when it is entered this way.
    pub(super) fn known(&self, inside: &Grants) -> Grants {
        self.granted.and(&inside.in_caller(&self.outcomes))
    }
}

impl LangItems {
    /// Whether a value of this variant is positive: `Some` and `Ok` are, `None` and `Err` are not.
    pub fn polarity(&self, variant: DefId) -> Option<bool> {
        let is = |known: [Option<DefId>; 2]| known.contains(&Some(variant));
        match (is([self.ok, self.some]), is([self.err, self.none])) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
    }
}
