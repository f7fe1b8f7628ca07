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

/// A chain of steps, newest last; cheap to clone and to extend.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Arc<Link>>);

#[derive(Debug)]
struct Link {
    step: Waypoint,
    before: Trace,
    len: u32,
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
        if self.len() >= LIMIT || self.0.as_ref().is_some_and(|l| l.step.span == step.span) {
            return self.clone();
        }
        Trace(Some(Arc::new(Link { step, before: self.clone(), len: self.len() + 1 })))
    }

    /// The steps of `rest` after those of `self`.
    pub fn and(&self, rest: &Trace) -> Trace {
        match (self.len(), rest.len()) {
            (0, _) => rest.clone(),
            (LIMIT.., _) | (_, 0) => self.clone(),
            _ => rest.steps().into_iter().fold(self.clone(), |trace, step| trace.then(step)),
        }
    }

    /// All steps, oldest first.
    pub fn steps(&self) -> Vec<Waypoint> {
        let mut steps = Vec::with_capacity(self.len() as usize);
        let mut at = self;
        while let Some(link) = &at.0 {
            steps.push(link.step);
            at = &link.before;
        }
        steps.reverse();
        steps
    }
}
