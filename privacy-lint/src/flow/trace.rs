//! How a label came to where it is: a chain of places in the members' code, shared by its continuations.

use std::sync::Arc;

use crate::semantics::hir::Symbol;
use crate::source::Span;

/// The longest chain that is kept; what is beyond is left out in the middle.
const LIMIT: u32 = 24;

/// A step of the way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waypoint {
    /// Where.
    pub span: Span,
    /// What happens there.
    pub event: Event,
}

/// What happens to the data at a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// It is declared here.
    Declared,
    /// It is read.
    Read,
    /// It is what a call to this source function returns.
    Returned(Symbol),
    /// It is handed to this function.
    Passed(Symbol),
    /// It comes back from this function.
    Through(Symbol),
    /// It is formatted or serialised into text.
    Written,
    /// It is handed to the sink.
    Stored,
}

/// A chain of steps, newest last; cheap to clone, to extend and to put behind another.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Arc<Link>>);

#[derive(Debug)]
struct Link {
    before: Trace,
    more: More,
    first: Span,
    last: Waypoint,
    len: u32,
}

/// What a link adds to what is before it.
#[derive(Debug)]
enum More {
    Step(Waypoint),
    Steps(Trace),
}

impl Trace {
    /// How many steps there are.
    pub fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |l| l.len)
    }

    /// Whether there is no step.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// One step more. A step at the place of the last one replaces nothing and is left out.
    pub fn then(&self, step: Waypoint) -> Trace {
        if self.0.as_ref().is_some_and(|l| l.last.span == step.span) {
            return self.clone();
        }
        // Of a chain that is full the end makes room: it begins where the data does, and ends where it arrives.
        let before = match &self.0 {
            Some(full) if full.len >= LIMIT => &full.before,
            _ => self,
        };
        let (first, len) = (before.0.as_ref().map_or(step.span, |l| l.first), before.len() + 1);
        Trace(Some(Arc::new(Link { before: before.clone(), more: More::Step(step), first, last: step, len })))
    }

    /// The steps of `rest` after those of `self`.
    pub fn and(&self, rest: &Trace) -> Trace {
        let (Some(ours), Some(theirs)) = (&self.0, &rest.0) else {
            return if self.is_empty() { rest.clone() } else { self.clone() };
        };
        if ours.len >= LIMIT {
            return self.then(theirs.last);
        }
        let is_shared = ours.last.span == theirs.first;
        let len = (ours.len + theirs.len - u32::from(is_shared)).min(LIMIT);
        let (before, more) = (self.clone(), More::Steps(rest.clone()));
        Trace(Some(Arc::new(Link { before, more, first: ours.first, last: theirs.last, len })))
    }

    /// Whether it ends where the data was read.
    pub fn ends_in_read(&self) -> bool {
        self.0.as_ref().is_some_and(|l| l.last.event == Event::Read)
    }

    /// All steps, oldest first.
    pub fn steps(&self) -> Vec<Waypoint> {
        let mut steps = Vec::with_capacity(self.len() as usize);
        self.collect(&mut steps);
        steps.dedup_by_key(|step| step.span);
        if let [.., last] = *steps
            && steps.len() > LIMIT as usize
        {
            steps.truncate(LIMIT as usize - 1);
            steps.push(last);
        }
        steps
    }

    fn collect(&self, steps: &mut Vec<Waypoint>) {
        let Some(link) = &self.0 else { return };
        link.before.collect(steps);
        match &link.more {
            More::Step(step) => steps.push(*step),
            More::Steps(rest) => rest.collect(steps),
        }
    }
}
