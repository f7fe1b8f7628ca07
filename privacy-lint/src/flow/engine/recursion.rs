//! Functions that call themselves, and each other.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{Engine, Instance};
use crate::flow::known::Grants;
use crate::flow::label::Label;
use crate::flow::summary::{Hit, Summary};
use crate::source::Span;

/// How deep calls are followed; beyond, a call is treated as one without a body.
const DEPTH: usize = 120;
/// How often a recursive function is run again.
const ITERATIONS: usize = 16;
/// How many of its answers are taken as they are. Most recursion has ended by then; what still grows is widened
/// (cf. Cousot and Cousot 1977), so that it ends soon and stays small.
const EXACT: usize = 3;

/// What is known of an instance's summary.
pub(super) enum State {
    /// On the stack.
    Running { partial: Arc<Summary>, depth: usize, used: bool },
    /// The answer in this run of the head, which is at this depth.
    Tentative { answer: Arc<Summary>, head: usize, round: usize },
    /// The answer in the head's run before.
    Stale { answer: Arc<Summary>, round: usize },
    /// The answer.
    Done(Arc<Summary>),
}

impl Engine<'_, '_> {
    /// What an instance does; `None` when it has no body, or calls are too deep.
    ///
    /// Recursion: a function that is running answers with what it knows so far. The outermost function that was
    /// asked so, the head, runs again until neither its answer nor one that was computed meanwhile grows. Those are
    /// computed once in each of its runs, each from its answer in the run before: functions that all call each
    /// other would else be iterated within each other (cf. weak topological orders, Bourdoncle 1993, and tabled
    /// evaluation in logic programming).
    pub fn summary(&self, instance: &Instance) -> Option<Arc<Summary>> {
        let depth = self.depth.get();
        let known = match self.summaries.borrow_mut().get_mut(instance) {
            Some(State::Done(summary)) => return Some(summary.clone()),
            Some(State::Tentative { answer, head, .. }) => {
                self.lowest.set(self.lowest.get().min(*head));
                return Some(answer.clone());
            }
            Some(State::Running { partial, depth, used }) => {
                *used = true;
                self.lowest.set(self.lowest.get().min(*depth));
                return Some(partial.clone());
            }
            Some(State::Stale { answer, round }) => Some((answer.clone(), *round + 1)),
            None => None,
        };
        if depth >= DEPTH {
            return None;
        }
        let function = self.function(instance.code)?;
        let (outer_lowest, outer_grown) = (self.lowest.replace(usize::MAX), self.grown.get());
        let first_tentative = self.tentative.borrow().len();
        self.depth.set(depth + 1);
        let nothing = || Arc::new(Summary { code: Some(instance.code), ..Summary::default() });
        let (mut partial, mut round) = known.unwrap_or_else(|| (nothing(), 0));
        let (last, mut grown) = (round + ITERATIONS, false);
        loop {
            self.grown.set(false);
            let running = State::Running { partial: partial.clone(), depth, used: false };
            self.summaries.borrow_mut().insert(instance.clone(), running);
            let mut summary = self.run(instance, &function);
            if round >= EXACT {
                summary = summary.widened(&partial).joined(&partial);
            }
            let summary = Arc::new(summary);
            let used =
                matches!(self.summaries.borrow().get(instance), Some(State::Running { used: true, .. }));
            let is_inner = self.lowest.get() < depth;
            let grew = self.grown.get() || ((used || is_inner) && grew(&partial, &summary));
            grown |= grew;
            partial = summary;
            if is_inner || !used || !grew || round == last {
                break;
            }
            round += 1;
            self.end_tentative(first_tentative, |answer, round| State::Stale { answer, round });
        }
        self.depth.set(depth);
        let lowest = self.lowest.get();
        if lowest < depth {
            let tentative = State::Tentative { answer: partial.clone(), head: lowest, round };
            self.summaries.borrow_mut().insert(instance.clone(), tentative);
            self.tentative.borrow_mut().push(instance.clone());
            self.lowest.set(outer_lowest.min(lowest));
            self.grown.set(outer_grown || grown);
        } else {
            self.summaries.borrow_mut().insert(instance.clone(), State::Done(partial.clone()));
            self.end_tentative(first_tentative, |answer, _| State::Done(answer));
            self.lowest.set(outer_lowest);
            self.grown.set(outer_grown);
        }
        Some(partial)
    }

    /// Answers that depended on a function that was running are something else now.
    fn end_tentative(&self, first: usize, state: fn(Arc<Summary>, usize) -> State) {
        let mut summaries = self.summaries.borrow_mut();
        for instance in self.tentative.borrow_mut().drain(first..) {
            if let Some(known) = summaries.get_mut(&instance)
                && let State::Tentative { answer, round, .. } = known
            {
                *known = state(answer.clone(), *round);
            }
        }
    }
}

/// Whether the second summary says more than the first.
fn grew(before: &Summary, after: &Summary) -> bool {
    let mut result = before.result.clone();
    if result.join(&after.result) || before.outs.len() != after.outs.len() {
        return true;
    }
    let outs = before.outs.iter().zip(&after.outs);
    if outs.into_iter().any(|((_, a), (_, b))| a.clone().join(b)) {
        return true;
    }
    let globals = before.globals.iter().zip(&after.globals);
    if before.globals.len() != after.globals.len()
        || globals.into_iter().any(|((_, a), (_, b))| a.clone().join(b))
    {
        return true;
    }
    let made = before.made.iter().zip(&after.made);
    if before.made.len() != after.made.len()
        || made.into_iter().any(|(a, b)| a.content.clone().join(&b.content))
    {
        return true;
    }
    let labels = |s: &Summary| -> FxHashSet<(Span, Grants, Label)> {
        let of_hit = |h: &Hit| {
            let (span, granted) = (h.site.span, h.granted.clone());
            h.data.iter().map(|(l, _)| (span, granted.clone(), l.clone())).collect::<Vec<_>>()
        };
        s.hits.iter().flat_map(of_hit).collect()
    };
    labels(before) != labels(after)
}
