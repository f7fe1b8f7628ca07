//! The types of a body's expressions, and what its calls call.

use std::sync::Arc;

use super::Semantics;
use super::defs::DefId;
use super::ty::Inference;

impl Semantics<'_> {
    /// What is known of the body of a function, constant or static (nothing, when it has none).
    pub fn infer(&self, owner: DefId) -> Arc<Inference> {
        todo!("{owner:?}")
    }
}
