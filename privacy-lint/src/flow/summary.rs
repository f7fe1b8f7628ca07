//! What a function does to data, whoever calls it: in terms of its parameters.

use std::sync::Arc;

use super::checks::{Answer, Entry};
use super::ir::Code;
use super::known::Grants;
use super::value::{Labels, Val};
use crate::semantics::defs::DefId;
use crate::semantics::hir::Symbol;
use crate::source::Span;

/// The effect of one function at one instantiation.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// The result.
    pub result: Val,
    /// What a parameter points to (or holds) afterwards, where that changed.
    pub outs: Vec<(u32, Val)>,
    /// Shared storage that the function made and that its result or a parameter leads to.
    pub heap: Vec<(u64, Val)>,
    /// Data of parameters that reaches a sink.
    pub hits: Vec<Hit>,
    /// Which code this is; `None` when nothing is known of it.
    pub code: Option<Code>,
    /// Ways into functions through this one, of a library: in terms of its parameters.
    pub enters: Vec<(Code, Entry)>,
    /// What was checked whenever the function comes back.
    pub ensures: Grants,
    /// What it means that parts of the result are `true`, `Some` or `Ok`.
    pub answers: Answer,
}

/// Data that reaches a sink (or code that cannot be followed).
#[derive(Clone, Debug)]
pub struct Hit {
    /// The place.
    pub site: Arc<Site>,
    /// What arrives, with the way up to the sink.
    pub data: Labels,
    /// What names the store: a constant, or a parameter's part that holds one.
    pub store: Val,
    /// The SQL text, likewise.
    pub sql: Option<Val>,
    /// The expiry that the call sets, likewise.
    pub expiry: Option<(Symbol, Val)>,
    /// What was checked on the way to the call.
    pub granted: Grants,
}

impl Hit {
    /// Whether a caller can say more of what names the store, of the text or of the age.
    pub fn depends_on_parameters(&self) -> bool {
        let expiry = self.expiry.iter().map(|(_, value)| value);
        std::iter::once(&self.store).chain(&self.sql).chain(expiry).any(|value| {
            let sums = value.node().is_some_and(|n| !n.sums.is_empty());
            sums || !value.own_labels().is_empty()
        })
    }

    /// More data at the same site.
    pub fn join(&mut self, more: Hit) {
        for (label, trace) in &more.data {
            super::value::add(&mut self.data, label, trace);
        }
        self.store.join(&more.store);
        match (&mut self.sql, more.sql) {
            (Some(known), Some(sql)) => {
                known.join(&sql);
            }
            (known, sql) => *known = known.take().or(sql),
        }
        match (&mut self.expiry, more.expiry) {
            (Some((_, known)), Some((_, expiry))) => {
                known.join(&expiry);
            }
            (known, expiry) => *known = known.take().or(expiry),
        }
    }
}

/// A call that stores data, or that could not be followed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// What it is.
    pub kind: SiteKind,
    /// The name of the function that is called, in a member's code where there is one on the way.
    pub span: Span,
    /// The function or closure's owner that holds the call.
    pub function: DefId,
    /// Whether `span` is in a member's code.
    pub in_member: bool,
    /// The called function's path.
    pub callee: String,
}

/// What happens to data at a site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SiteKind {
    /// It is stored, or sent away.
    Sink {
        /// The backend; several when it is decided at run time.
        backends: Vec<Symbol>,
        /// What the call does.
        operation: Option<Symbol>,
    },
    /// It goes where the analyzer cannot follow: why.
    Gap(String),
    /// Nothing is stored: the call makes the store forget, whatever data is there.
    Erasure {
        /// The backend; several when it is decided at run time.
        backends: Vec<Symbol>,
        /// How: `delete`, `expire`, `ttl-index`, …
        operation: Symbol,
    },
}

impl SiteKind {
    /// Hits of different kinds at one place are kept apart.
    pub fn ordinal(&self) -> u8 {
        match self {
            SiteKind::Sink { .. } => 0,
            SiteKind::Gap(_) => 1,
            SiteKind::Erasure { .. } => 2,
        }
    }
}
