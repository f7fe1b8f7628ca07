//! Models laid over the real crates.
//!
//! Each item of a model is looked up by its path in the real crate. A type, trait or module that is there
//! keeps its identity; a function or macro of the model takes the place of the real one; what is not there
//! is added.

use rustc_hash::FxHashMap;

use super::Namespace;
use super::impls::ImplIndex;
use super::resolve::{Res, Resolver, root};
use super::tables::{ByNamespace, Unit};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::Symbol;
use crate::workspace::CrateId;

/// How the models of a workspace are laid over its crates.
#[derive(Default)]
pub(in crate::semantics) struct Overlay {
    /// From the model's item to the real one, and from a real function or macro to the model's.
    canonical: FxHashMap<DefId, DefId>,
    /// From a real item to the model's.
    pub(super) models: FxHashMap<DefId, DefId>,
    /// The other modules with the contents of a module: the model's of a real one, and the reverse.
    layers: FxHashMap<DefId, Vec<DefId>>,
    /// Real items with what the model says of them.
    pub(super) merged: FxHashMap<DefId, Def>,
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
            let layers = self.layers(module);
            let seen = layers.iter().find_map(|layer| {
                // What a model imports for itself is not in the real module.
                let from = if *layer == module { seen_from } else { Some(seen_from.unwrap_or(module)) };
                resolver.declared(*layer, name, namespace, from)
            });
            // What a model declares for itself is: the types of its fields are written from the root.
            let of_model = |layer: &&DefId| seen_from.is_none() && self.canonical.contains_key(layer);
            let own =
                |layer: &DefId| resolver.unit(layer.unit).modules.get(&layer.index)?.item(name, namespace);
            seen.or_else(|| layers.iter().filter(of_model).find_map(own).map(Res::Def))
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
    ///
    /// That is decided for all models of the crates that members depend on before the first question is
    /// answered: a model reaches into the crates that its own crate re-exports, and what is known of those
    /// must not depend on who was asked first. Their sources are read for it, side by side.
    pub(in crate::semantics) fn overlay(&self) -> &Overlay {
        self.names.overlay.get_or_init(|| {
            let crates = self.modelled_crates();
            self.read_crates(&crates);
            let mut build = Build { resolver: &Resolver::raw(self), overlay: Overlay::default() };
            for krate in crates {
                if let Some(model) = self.names.model_of.get(&krate) {
                    let unit = self.names.unit(self, *model);
                    build.module(unit, unit.root(), Some(root(krate)));
                    build.overlay.impls.push(ImplIndex::of_model(unit));
                }
            }
            let mut overlay = build.overlay;
            self.merge(&mut overlay);
            overlay
        })
    }

    /// The crates with a model that members depend on, or that such a model names.
    fn modelled_crates(&self) -> Vec<CrateId> {
        let of_members =
            self.workspace.members().flat_map(|info| info.dependencies.iter().map(|(_, id)| *id));
        let mut crates: Vec<CrateId> = of_members.collect();
        crates.sort_unstable();
        crates.dedup();
        crates.retain(|krate| self.names.model_of.contains_key(krate));
        self.add_named_by_models(&mut crates);
        crates
    }

    /// Reads the members and what models describe, side by side, which the first question would do otherwise one
    /// after the other.
    pub fn read_sources(&self) {
        let mut crates = self.members();
        crates.extend(self.modelled_crates().into_iter().filter(|krate| !self.is_member(*krate)));
        self.read_crates(&crates);
    }

    /// Lays the models over what they describe, which the first question would do otherwise.
    pub fn lay_models_over(&self) {
        self.overlay();
    }

    /// Adds the modelled crates that the models of these crates name: what `reqwest` re-exports of `http` and
    /// `url` is used by members that do not depend on those themselves.
    fn add_named_by_models(&self, crates: &mut Vec<CrateId>) {
        let models = &self.names.models.models;
        let mut next = 0;
        while let Some(krate) = crates.get(next).copied() {
            next += 1;
            let info = self.workspace.krate(krate);
            for (name, dependency) in &info.dependencies {
                let named = || models.of(info).iter().any(|path| models.names(path, name));
                if !crates.contains(dependency) && self.names.model_of.contains_key(dependency) && named() {
                    crates.push(*dependency);
                }
            }
        }
        crates.sort_unstable();
    }

    /// The items of a crate's model, and whether the real crate has them.
    pub(in crate::semantics) fn model_defs(&self, krate: CrateId) -> Vec<(DefId, bool)> {
        let Some(model) = self.names.model_of.get(&krate) else { return Vec::new() };
        let overlay = self.overlay();
        let defs = self.names.unit(self, *model).defs.iter();
        defs.map(|def| (def.id, overlay.canonical(def.id) != def.id)).collect()
    }

    /// The overlay, when it may say something of an item.
    pub(in crate::semantics) fn overlay_of(&self, id: DefId) -> Option<&Overlay> {
        let is_std = id.unit == self.names.std.0;
        let is_member = self.workspace.crates.get(id.unit as usize).is_some_and(|info| info.member);
        (!is_std && !is_member && !self.names.model_of.is_empty()).then(|| self.overlay())
    }
}

/// Finds the real item of each item of a model.
struct Build<'a, 'w> {
    resolver: &'a Resolver<'a, 'w>,
    overlay: Overlay,
}

impl Build<'_, '_> {
    fn module(&mut self, unit: &Unit, model: DefId, real: Option<DefId>) {
        if let Some(real) = real {
            self.same(model, real);
            self.overlay.layers.entry(real).or_default().push(model);
            self.overlay.layers.insert(model, vec![real]);
        }
        let Some(names) = unit.modules.get(&model.index) else { return };
        let mut seen = rustc_hash::FxHashSet::default();
        for name in names.order.iter().filter(|name| seen.insert(**name)) {
            let Some(ByNamespace { ty, value, mac }) = names.items.get(name).copied() else { continue };
            let find = |namespace| match real.and_then(|real| self.resolver.in_module(real, *name, namespace))
            {
                Some(Res::Def(id)) => Some(id),
                _ => None,
            };
            if let Some(id) = ty {
                self.ty(unit, id, find(Namespace::Type));
            }
            if let (Some(id), Some(real)) = (value, find(Namespace::Value)) {
                let is_value = |data: &DefData| matches!(data, DefData::Const(_) | DefData::Static(_));
                let (ours, theirs) = (&unit.defs[id.index as usize], self.resolver.def(real));
                let both_fn = is_fn_def(ours) && is_fn_def(theirs);
                let same_kind = both_fn || (is_value(&ours.data) && is_value(&theirs.data));
                if same_kind {
                    self.replaces(id, real);
                }
            }
            if let (Some(id), Some(real)) = (mac, find(Namespace::Macro)) {
                self.replaces(id, real);
            }
        }
    }

    fn ty(&mut self, unit: &Unit, model: DefId, real: Option<DefId>) {
        let data = &unit.defs[model.index as usize].data;
        let target = real.map(|real| self.resolver.through_alias(real));
        match (data, target, target.map(|target| &self.resolver.def(target).data)) {
            (DefData::Module { .. }, Some(real), Some(DefData::Module { .. })) => {
                self.module(unit, model, Some(real))
            }
            (DefData::Module { .. }, _, _) => self.module(unit, model, None),
            (DefData::Adt(_), Some(real), Some(DefData::Adt(_))) => {
                self.same(model, real);
                self.variants(model, real);
            }
            (DefData::Trait(_), Some(real), Some(DefData::Trait(_))) => {
                self.same(model, real);
                self.trait_items(model, real);
            }
            (DefData::TypeAlias(_), _, _) => {
                if let Some(real) = real {
                    self.same(model, real);
                }
            }
            _ => {}
        }
    }

    fn variants(&mut self, model: DefId, real: DefId) {
        let variants = |id: DefId| match &self.resolver.def(id).data {
            DefData::Adt(data) if data.fields.is_none() => data.variants.clone(),
            _ => Vec::new(),
        };
        for model in variants(model) {
            let name = self.resolver.def(model).name;
            if let Some(real) = variants(real).into_iter().find(|real| self.resolver.def(*real).name == name)
            {
                self.same(model, real);
            }
        }
    }

    fn trait_items(&mut self, model: DefId, real: DefId) {
        let items = |id: DefId| match &self.resolver.def(id).data {
            DefData::Trait(data) => data.items.clone(),
            _ => Vec::new(),
        };
        for id in items(model) {
            let (name, is_fn) = (self.resolver.def(id).name, is_fn_def(self.resolver.def(id)));
            let same = |real: &DefId| {
                let real = self.resolver.def(*real);
                real.name == name && is_fn_def(real) == is_fn
            };
            match items(real).into_iter().find(same) {
                Some(real) if is_fn => self.replaces(id, real),
                Some(real) => self.same(id, real),
                None => {}
            }
        }
    }

    /// The model's item is the real one.
    fn same(&mut self, model: DefId, real: DefId) {
        self.overlay.canonical.insert(model, real);
        self.overlay.models.entry(real).or_insert(model);
    }

    /// The model's item stands for the real one.
    fn replaces(&mut self, model: DefId, real: DefId) {
        self.overlay.canonical.entry(real).or_insert(model);
        self.overlay.models.entry(real).or_insert(model);
    }
}

fn is_fn_def(def: &Def) -> bool {
    matches!(def.data, DefData::Fn(_))
}
