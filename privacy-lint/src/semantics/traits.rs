//! Which impl is meant: selection, normalisation, instances.

use std::sync::Arc;

use super::Semantics;
use super::defs::DefId;
use super::ty::{Subst, Ty};

impl Semantics<'_> {
    /// Whether `ty` implements `trait_` with these further arguments (bounds of `env`'s parameters count).
    pub fn implements(&self, env: Option<DefId>, ty: &Ty, trait_: DefId, args: &[Ty]) -> bool {
        todo!("{env:?} {ty:?} {trait_:?} {args:?}")
    }

    /// The function that runs when a trait's method is called with these arguments (`Self` first): the
    /// impl's, or the trait's default body, with its own arguments. `None` when the impl cannot be told
    /// (a parameter, `dyn`, unknown) or is derived or built in.
    pub fn resolve_instance(&self, method: DefId, args: &Subst) -> Option<(DefId, Subst)> {
        todo!("{method:?} {args:?}")
    }

    /// The impls of a trait that the program can instantiate: those of the members and of the trait's own
    /// crate, in path order. For calls through `dyn` and parameters.
    pub fn known_impls(&self, trait_: DefId) -> Arc<[DefId]> {
        todo!("{trait_:?}")
    }

    /// What awaiting a value of this type gives.
    pub fn future_output(&self, ty: &Ty) -> Option<Ty> {
        todo!("{ty:?}")
    }

    /// What iterating over a value of this type gives.
    pub fn iterator_item(&self, ty: &Ty) -> Option<Ty> {
        todo!("{ty:?}")
    }
}
