//! What the code means: items, names, bodies, types, traits.
//!
//! `syn` stops here. A file is read item by item, each function body when somebody asks for it, and what
//! later layers see is [`hir`] (our own tree with byte spans), [`defs`] (the items), [`ty`] (types) and the
//! answers of [`Semantics`]. All of it is shared between threads; every answer is a pure function of the
//! input, so that the order of questions never changes one.
//!
//! Reading order: [`defs`] and [`hir`] (the data), [`lower`] (`syn` → `hir`), [`names`] (items, modules,
//! imports, macros), [`types`] (from written types to [`ty::Ty`]), [`traits`] (impl selection,
//! normalisation), [`infer`] (bodies).

pub mod annotations;
pub(in crate::semantics) mod collect;
pub mod defs;
pub mod hir;
pub mod infer;
pub mod lower;
pub mod marks;
pub mod memo;
pub mod names;
pub mod notation;
pub mod traits;
pub mod ty;
pub mod types;

use crate::workspace::Workspace;

/// Everything that can be asked about the code of one workspace.
pub struct Semantics<'w> {
    /// The crate graph and the files.
    pub workspace: &'w Workspace,
    /// Items and scopes: see [`names`].
    pub(in crate::semantics) names: names::Names,
    /// Lowered bodies: see [`lower`].
    pub(in crate::semantics) bodies: memo::Memo<defs::DefId, names::Lowered>,
    /// Signatures, impls, inferred bodies: see [`types`].
    pub(in crate::semantics) types: types::Tables,
}

impl<'w> Semantics<'w> {
    /// Nothing is read yet.
    pub fn new(workspace: &'w Workspace, models: names::Models) -> Self {
        let names = names::Names::new(workspace, models);
        Self { workspace, names, bodies: memo::Memo::default(), types: types::Tables::default() }
    }
}
