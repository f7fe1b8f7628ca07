//! Models laid over the real crates.
//!
//! Each item of a model is looked up by its path in the real crate. A type, trait or module that is there
//! keeps its identity; a function or macro of the model takes the place of the real one; what is not there
//! is added.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Namespace;
use super::impls::ImplIndex;
use super::resolve::{Res, Resolver};
use super::tables::Unit;
use crate::semantics::Semantics;
use crate::semantics::defs::{AdtData, AdtKind, Def, DefData, DefId, TraitData};
use crate::semantics::hir::Symbol;
use crate::workspace::CrateId;

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
    /// The module of the model in which the fields of a merged type are written.
    homes: FxHashMap<DefId, DefId>,
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

    /// The module in which a merged type is written.
    pub(super) fn home(&self, id: DefId) -> Option<DefId> {
        self.homes.get(&id).copied()
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
        self.names.overlay.get_or_init(|| {
            let mut models: Vec<(CrateId, u32)> = self.names.model_of.iter().map(|(k, u)| (*k, *u)).collect();
            models.sort_unstable();
            let laid: Vec<(DefId, &Unit)> =
                models.par_iter().map(|(krate, unit)| (root_of(self, *krate), self.names.unit(self, *unit))).collect();
            let mut laying = Laying { semantics: self, raw: Resolver::raw(self), overlay: Overlay::default() };
            for (real, model) in laid {
                laying.module(model, model.root(), real);
                laying.overlay.impls.push(ImplIndex::of_model(model));
            }
            laying.overlay
        })
    }

    /// The overlay, when it may say something of an item: what is collected before it is laid has none.
    pub(in crate::semantics) fn overlay_of(&self, _id: DefId) -> Option<&Overlay> {
        Some(self.overlay())
    }
}

fn root_of(semantics: &Semantics<'_>, krate: CrateId) -> DefId {
    semantics.names.unit(semantics, krate.0).root()
}

/// Goes through a model and lays what it finds over the real items of the same paths.
struct Laying<'a, 'w> {
    semantics: &'a Semantics<'w>,
    raw: Resolver<'a, 'w>,
    overlay: Overlay,
}

impl Laying<'_, '_> {
    fn module(&mut self, unit: &Unit, model: DefId, real: DefId) {
        self.overlay.canonical.insert(model, real);
        self.overlay.layers.entry(real).or_default().push(model);
        self.overlay.layers.entry(model).or_default().push(real);
        let Some(names) = unit.modules.get(&model.index) else { return };
        for name in &names.order {
            let Some(declared) = names.items.get(name) else { continue };
            let at = |namespace| match self.raw.in_module(real, *name, namespace) {
                Some(Res::Def(id)) => Some(self.raw.through_alias(id)),
                _ => None,
            };
            let (ty, value, mac) = (at(Namespace::Type), at(Namespace::Value), at(Namespace::Macro));
            if let (Some(model), Some(real)) = (declared.ty, ty.filter(|id| *id != declared.ty.unwrap_or(*id))) {
                self.item(unit, model, real);
            }
            // A tuple struct's constructor is the struct again.
            if let (Some(model), Some(real)) = (declared.value.filter(|v| declared.ty != Some(*v)), value) {
                self.overlay.canonical.insert(real, model);
            }
            if let (Some(model), Some(real)) = (declared.mac, mac) {
                self.overlay.canonical.insert(real, model);
            }
        }
    }

    /// A module, type or trait: the real one stays, with what the model says of it.
    fn item(&mut self, unit: &Unit, model: DefId, real: DefId) {
        let (ours, theirs) = (self.semantics.raw_def(model), self.semantics.raw_def(real));
        match (&ours.data, &theirs.data) {
            (DefData::Module { .. }, DefData::Module { .. }) => return self.module(unit, model, real),
            (DefData::Adt(of_model), DefData::Adt(of_real)) => self.adt(ours, of_model, theirs, of_real),
            (DefData::Trait(of_model), DefData::Trait(of_real)) => self.trait_(of_model, theirs, of_real),
            // An alias, or another kind of item: the model's is found first.
            _ => return,
        }
        self.overlay.canonical.insert(model, real);
        self.overlay.models.insert(real, model);
    }

    /// The model's fields are those that its bodies know; an enum keeps its own variants.
    fn adt(&mut self, ours: &Def, of_model: &AdtData, theirs: &Def, of_real: &AdtData) {
        let by_name = |name: Symbol| of_real.variants.iter().copied().find(|v| self.semantics.raw_def(*v).name == name);
        for variant in of_model.variants.iter().filter(|v| **v != ours.id) {
            if let Some(real) = by_name(self.semantics.raw_def(*variant).name) {
                self.overlay.canonical.insert(*variant, real);
            }
        }
        let has_fields = of_model.fields.as_ref().is_some_and(|f| !f.fields.is_empty());
        if !has_fields || of_real.kind == AdtKind::Enum {
            return;
        }
        let mut data = of_model.clone();
        data.variants = of_real.variants.clone();
        data.derives.extend(of_real.derives.iter().cloned());
        let merged = Def {
            id: theirs.id,
            name: theirs.name,
            parent: theirs.parent,
            krate: theirs.krate,
            span: theirs.span,
            name_span: theirs.name_span,
            attrs: theirs.attrs.clone(),
            visibility: theirs.visibility.clone(),
            from_model: true,
            data: DefData::Adt(data),
        };
        self.overlay.merged.insert(theirs.id, merged);
        if let Some(parent) = ours.parent {
            self.overlay.homes.insert(theirs.id, parent);
        }
    }

    /// The model's methods take the place of the real trait's, and those that it adds are added.
    fn trait_(&mut self, of_model: &TraitData, theirs: &Def, of_real: &TraitData) {
        let mut items = of_real.items.clone();
        for item in &of_model.items {
            let ours = self.semantics.raw_def(*item);
            let position = items.iter().position(|i| self.semantics.raw_def(*i).name == ours.name);
            let DefData::Fn(function) = &ours.data else { continue };
            match position {
                Some(position) => {
                    self.overlay.canonical.insert(items[position], *item);
                    items[position] = *item;
                }
                None => items.push(*item),
            }
            let merged = Def {
                id: ours.id,
                name: ours.name,
                parent: Some(theirs.id),
                krate: theirs.krate,
                span: ours.span,
                name_span: ours.name_span,
                attrs: ours.attrs.clone(),
                visibility: ours.visibility.clone(),
                from_model: true,
                data: DefData::Fn(function.clone()),
            };
            self.overlay.merged.insert(ours.id, merged);
        }
        let data = TraitData {
            generics: of_real.generics.clone(),
            supertraits: of_real.supertraits.clone(),
            items,
            is_auto: of_real.is_auto,
        };
        let merged = Def {
            id: theirs.id,
            name: theirs.name,
            parent: theirs.parent,
            krate: theirs.krate,
            span: theirs.span,
            name_span: theirs.name_span,
            attrs: theirs.attrs.clone(),
            visibility: theirs.visibility.clone(),
            from_model: theirs.from_model,
            data: DefData::Trait(data),
        };
        self.overlay.merged.insert(theirs.id, merged);
    }
}
