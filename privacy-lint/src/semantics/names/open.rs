//! Questions that are being answered, where imports and globs form cycles.
//!
//! A question that is being asked already is answered with what is known of it so far, at first nothing. The
//! outermost question that was asked so, the head, is asked again until no answer changes; within each of its runs
//! the others are answered once (cf. tabled evaluation in logic programming, and the iteration of Rust's own name
//! resolution). When it is settled, so are they: no answer depends on where the cycle was entered.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Namespace;
use super::resolve::Res;
use crate::semantics::defs::DefId;

/// How often a head is asked; names that go on changing are errors in Rust.
const ROUNDS: usize = 64;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Question {
    /// What an import brings in: by unit and index.
    Import(u32, u32, Namespace),
    /// The module that a glob names, likewise.
    Glob(u32, u32),
    /// Where a module gets names from by globs.
    Closure(DefId),
}

/// What an answer says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    Name(Option<Res>),
    Module(Option<DefId>),
    Modules(Arc<[DefId]>),
}

impl Answer {
    pub(super) fn name(self) -> Option<Res> {
        if let Answer::Name(name) = self { name } else { None }
    }

    pub(super) fn module(self) -> Option<DefId> {
        if let Answer::Module(module) = self { module } else { None }
    }

    pub(super) fn modules(self) -> Arc<[DefId]> {
        if let Answer::Modules(modules) = self { modules } else { Arc::default() }
    }
}

/// What is known of a question that is not settled.
enum State {
    /// It is being answered, at this position; what was known before.
    Open { known: Answer, position: usize, used: bool },
    /// The answer in this run of the head, which is at this position.
    Tentative { answer: Answer, head: usize },
    /// The answer in the head's run before.
    Stale(Answer),
}

/// The questions of one resolver that are not settled.
pub(super) struct Open {
    states: RefCell<FxHashMap<Question, State>>,
    tentative: RefCell<Vec<Question>>,
    depth: Cell<usize>,
    /// The lowest position that the answer under way depends on.
    lowest: Cell<usize>,
    /// Whether an answer that depends on an open question changed.
    changed: Cell<bool>,
}

impl Default for Open {
    fn default() -> Self {
        let (states, tentative) = (RefCell::default(), RefCell::default());
        Self {
            states,
            tentative,
            depth: Cell::new(0),
            lowest: Cell::new(usize::MAX),
            changed: Cell::new(false),
        }
    }
}

impl Open {
    /// Answers a question; `settle` is told all answers that are final now.
    pub(super) fn ask(
        &self,
        question: Question,
        nothing: Answer,
        answer: impl Fn() -> Answer,
        settle: impl Fn(Question, Answer),
    ) -> Answer {
        let mut known = match self.states.borrow_mut().get_mut(&question) {
            Some(State::Open { known, position, used }) => {
                *used = true;
                self.lowest.set(self.lowest.get().min(*position));
                return known.clone();
            }
            Some(State::Tentative { answer, head }) => {
                self.lowest.set(self.lowest.get().min(*head));
                return answer.clone();
            }
            Some(State::Stale(answer)) => answer.clone(),
            None => nothing,
        };
        let position = self.depth.get();
        let (outer_lowest, outer_changed) = (self.lowest.replace(usize::MAX), self.changed.get());
        let first_tentative = self.tentative.borrow().len();
        self.depth.set(position + 1);
        let mut has_changed = false;
        for round in 1.. {
            self.changed.set(false);
            let open = State::Open { known: known.clone(), position, used: false };
            self.states.borrow_mut().insert(question, open);
            let answer = answer();
            let used = matches!(self.states.borrow().get(&question), Some(State::Open { used: true, .. }));
            let is_inner = self.lowest.get() < position;
            let changed = self.changed.get() || ((used || is_inner) && known != answer);
            has_changed |= changed;
            known = answer;
            if is_inner || !changed || round == ROUNDS {
                break;
            }
            self.end_tentative(first_tentative, |question, answer| {
                self.states.borrow_mut().insert(question, State::Stale(answer));
            });
        }
        self.depth.set(position);
        let lowest = self.lowest.get();
        if lowest < position {
            let tentative = State::Tentative { answer: known.clone(), head: lowest };
            self.states.borrow_mut().insert(question, tentative);
            self.tentative.borrow_mut().push(question);
            self.changed.set(outer_changed || has_changed);
        } else {
            self.states.borrow_mut().remove(&question);
            self.end_tentative(first_tentative, &settle);
            settle(question, known.clone());
            self.changed.set(outer_changed);
        }
        self.lowest.set(if lowest < position { outer_lowest.min(lowest) } else { outer_lowest });
        known
    }

    /// Answers that depended on an open question are something else now.
    fn end_tentative(&self, first: usize, end: impl Fn(Question, Answer)) {
        let ended = self.tentative.borrow_mut().split_off(first);
        for question in ended {
            let state = self.states.borrow_mut().remove(&question);
            if let Some(State::Tentative { answer, .. }) = state {
                end(question, answer);
            }
        }
    }

    /// Answers something that is not itself a question; whether the answer depends on no open question.
    pub(super) fn settled<T>(&self, answer: impl FnOnce() -> T) -> (T, bool) {
        let before = self.lowest.replace(usize::MAX);
        let value = answer();
        let lowest = self.lowest.get();
        self.lowest.set(before.min(lowest));
        (value, lowest == usize::MAX)
    }
}
