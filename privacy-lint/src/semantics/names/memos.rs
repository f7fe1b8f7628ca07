//! Answers about names that are remembered.

use std::sync::Arc;

use super::Namespace;
use super::resolve::Res;
use crate::semantics::defs::DefId;
use crate::semantics::hir::Symbol;
use crate::semantics::memo::Memo;

/// Remembered answers: one of these with the models, one without.
#[derive(Default)]
pub(in crate::semantics) struct Memos {
    /// Names in modules.
    pub lookups: Memo<(DefId, Symbol, Namespace), Option<Res>>,
    /// Targets of imports, by unit and index.
    pub imports: Memo<(u32, u32, Namespace), Option<Res>>,
    /// Targets of globs, by unit and index.
    pub globs: Memo<(u32, u32), Option<DefId>>,
    /// Where a module gets names from by globs.
    pub closures: Memo<DefId, Arc<[DefId]>>,
}
