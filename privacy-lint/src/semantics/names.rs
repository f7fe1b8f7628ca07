//! Items and names: which items there are, and what a path means.
//!
//! ```text
//! tables   what collection leaves behind
//! store    units, read when a question enters them; macro scopes
//! resolve  paths, modules, imports, globs, preludes
//! open     questions that are being answered, where imports form cycles
//! anchor   paths that mean the same in every module
//! overlay  models laid over the real crates: which item is which
//! merge    real items with what a model says of them
//! modelled what a model declares, by public paths
//! impls    impl blocks by trait and by type
//! derives  what `#[derive(…)]` implements
//! paths    canonical paths, and items at them
//! scope    what lowering asks for, and the bodies it makes
//! type_macros  macros in the types of items
//! ```

use std::sync::Arc;

use rayon::prelude::*;

use super::Semantics;
use super::defs::{Attr, Def, DefData, DefId};
use super::hir::{Path, Symbol};
use super::ty::Prim;
use crate::workspace::CrateId;
use resolve::{Found, Res, Resolver};

mod anchor;
mod coverage;
mod derived_text;
mod derives;
mod impls;
mod memos;
mod merge;
mod modelled;
mod open;
mod overlay;
mod paths;
mod proc_macros;
pub(in crate::semantics) mod resolve;
mod scope;
mod store;
pub(in crate::semantics) mod tables;
#[cfg(test)]
mod tests;
mod type_macros;

pub use super::collect::catalogue::{Models, PackageModel};
pub use modelled::{Modelled, ModelledKind};
pub(in crate::semantics) use store::Lowered;
pub use store::Names;
pub use tables::Problem;

/// The name spaces of Rust.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Namespace {
    /// Modules, crates, types, traits.
    Type,
    /// Functions, constants, statics, constructors.
    Value,
    /// Macros.
    Macro,
}

/// What a path means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// The whole path names this item.
    Def(DefId),
    /// The whole path names a primitive type.
    Prim(Prim),
    /// The first `used` segments name a type or trait, or a primitive; what follows is associated items.
    Partial {
        /// The type, trait or alias.
        base: Result<DefId, Prim>,
        /// How many segments were used.
        used: usize,
    },
    /// Nothing: the segment (by index) that was not found.
    Unresolved(usize),
}

impl Semantics<'_> {
    /// The item; with what a model lays over it.
    pub fn def(&self, id: DefId) -> &Def {
        match self.overlay_of(id).and_then(|overlay| overlay.merged(id)) {
            Some(merged) => merged,
            None => self.raw_def(id),
        }
    }

    /// The root module of a crate; reads the crate if it was not.
    pub fn crate_root(&self, krate: CrateId) -> DefId {
        self.names.unit(self, krate.0).root()
    }

    /// The crate that stands for `core`, `alloc` and `std`. It is not in [`crate::workspace::Workspace::crates`].
    pub fn std_crate(&self) -> CrateId {
        self.names.std
    }

    /// Every item of a crate in source order, those inside bodies included for members.
    pub fn crate_defs(&self, krate: CrateId) -> Vec<DefId> {
        let mut defs = Vec::new();
        self.unit_defs(krate.0, self.is_member(krate), &mut defs);
        defs
    }

    /// Lowers the bodies of the members side by side, which [`Self::crate_defs`] would do one after the other.
    pub fn lower_bodies(&self) {
        for krate in self.members() {
            self.names.unit(self, krate.0).defs.par_iter().for_each(|def| drop(self.block_units(def.id)));
        }
    }

    fn unit_defs(&self, unit: u32, bodies: bool, defs: &mut Vec<DefId>) {
        for def in &self.names.unit(self, unit).defs {
            defs.push(def.id);
            if bodies {
                for block in self.block_units(def.id) {
                    self.unit_defs(block, true, defs);
                }
            }
        }
    }

    /// Whether a crate was selected to be checked.
    pub fn is_member(&self, krate: CrateId) -> bool {
        self.workspace.crates.get(krate.0 as usize).is_some_and(|info| info.member)
    }

    /// The members that are checked, in order.
    pub fn members(&self) -> Vec<CrateId> {
        self.workspace.members().map(|info| info.id).collect()
    }

    /// The crates that were read so far, `std` included.
    pub fn crates_read(&self) -> Vec<CrateId> {
        (0..=self.names.std.0).map(CrateId).filter(|krate| self.names.is_read(*krate)).collect()
    }

    /// What could not be read of a crate: files, macros in the place of items.
    pub fn problems(&self, krate: CrateId) -> &[Problem] {
        &self.names.unit(self, krate.0).problems
    }

    /// How many `macro_rules!` invocations in the place of items were expanded, and how many were not.
    pub fn item_expansions(&self, krate: CrateId) -> (u32, u32) {
        self.names.unit(self, krate.0).expansions
    }

    /// The module (or block module) in which an item's names are looked up; itself for a module.
    pub fn module_of(&self, def: DefId) -> DefId {
        Resolver::raw(self).module_of(def)
    }

    /// What `path` means in `module`. `Self` and generic parameters are not known here: the caller looks
    /// for them first. A `Qualified` anchor is the caller's as well.
    pub fn resolve_path(&self, module: DefId, path: &Path, namespace: Namespace) -> Resolution {
        match Resolver::new(self).path(module, path, namespace) {
            Found::All(Res::Def(id)) => Resolution::Def(id),
            Found::All(Res::Prim(prim)) => Resolution::Prim(prim),
            Found::Part(Res::Def(id), used) => Resolution::Partial { base: Ok(id), used },
            Found::Part(Res::Prim(prim), used) => Resolution::Partial { base: Err(prim), used },
            Found::Nothing(at) => Resolution::Unresolved(at),
        }
    }

    /// The traits whose methods may be called in `module`: declared, imported (also `as _`), from globs,
    /// the prelude, and enclosing blocks.
    pub fn traits_in_scope(&self, module: DefId) -> Arc<[DefId]> {
        self.names.traits.get_or(module, || Resolver::new(self).traits_in_scope(module).into())
    }

    /// The attributes of the model of an item (`#[sink]`, `#[clean]`, `#[shared]` …): of the model's own
    /// item, or of the one that was laid over a real item.
    pub fn model_attrs(&self, id: DefId) -> &[Attr] {
        let def = self.raw_def(id);
        if def.from_model {
            return &def.attrs;
        }
        match self.overlay_of(id).and_then(|overlay| overlay.model(id)) {
            Some(model) => &self.raw_def(model).attrs,
            None => &[],
        }
    }

    /// Whether the item is a module or a block.
    pub fn is_module(&self, id: DefId) -> bool {
        matches!(self.raw_def(id).data, DefData::Module { .. })
    }

    /// The rules of a macro, parsed once.
    pub(in crate::semantics) fn macro_rules(
        &self,
        def: &Def,
    ) -> Result<Arc<crate::workspace::macros::MacroRules>, String> {
        use crate::workspace::{Edition, macros, tokens};
        let DefData::Macro(data) = &def.data else { return Err("not a macro".into()) };
        let Some(body) = data.body else { return Err("a procedural macro without a model".into()) };
        self.names.rules.get_or(def.id, || {
            let tokens = tokens::lex(&self.workspace.files, body.file, body.lo..body.hi);
            let tokens = tokens.map_err(|error| error.message.to_owned())?;
            let edition =
                self.workspace.crates.get(def.krate.0 as usize).map_or(Edition::E2024, |info| info.edition);
            let rules = macros::parse_macro_rules(&tokens, def.krate, edition);
            rules.map(Arc::new).map_err(|error| error.message)
        })
    }

    /// The name of a crate.
    pub(in crate::semantics) fn crate_name(&self, krate: CrateId) -> Symbol {
        self.workspace.crates.get(krate.0 as usize).map_or(Symbol::from("std"), |info| info.name)
    }
}

impl Resolver<'_, '_> {
    fn traits_in_scope(&self, module: DefId) -> Vec<DefId> {
        let mut traits = Vec::new();
        let mut scope = Some(module);
        while let Some(module) = scope {
            self.traits_of(module, &mut traits);
            let def = self.def(module);
            scope = match def.data {
                DefData::Module { block: true } => def.parent.map(|parent| self.module_of(parent)),
                _ => None,
            };
        }
        if let Some(prelude) = self.prelude_module(self.unit(module.unit).krate) {
            self.traits_of(prelude, &mut traits);
        }
        let mut seen = rustc_hash::FxHashSet::default();
        traits.retain(|id| seen.insert(*id));
        traits
    }

    /// The traits that a module declares or imports.
    fn traits_of(&self, module: DefId, traits: &mut Vec<DefId>) {
        self.explicit_traits(module, None, traits);
        for from in self.closure(module).iter() {
            self.explicit_traits(*from, Some(module), traits);
        }
    }

    fn explicit_traits(&self, module: DefId, seen_from: Option<DefId>, traits: &mut Vec<DefId>) {
        let layers = self.overlay.map_or_else(|| vec![module], |overlay| overlay.layers(module));
        for layer in layers {
            let unit = self.unit(layer.unit);
            let Some(names) = unit.modules.get(&layer.index) else { continue };
            // What a model imports for itself is not in scope in the real module.
            let from = if layer == module { seen_from } else { Some(seen_from.unwrap_or(module)) };
            let seen = |visibility| from.is_none_or(|from| self.visible(visibility, layer, from));
            // Not what a glob would bring in under a name that the module itself gives to something.
            let shadowed = |name| {
                seen_from.is_some_and(|module| self.explicit(module, name, Namespace::Type, None).is_some())
            };
            let declared = names.traits.iter().copied().filter(|id| seen(&self.def(*id).visibility));
            let declared = declared.filter(|id| !shadowed(self.def(*id).name));
            traits.extend(declared.map(|id| self.canonical(id)));
            let named = names.order.iter().filter_map(|name| names.named.get_key_value(name));
            let named = named.flat_map(|(name, imports)| imports.iter().map(|index| (Some(*name), *index)));
            for (name, index) in named.chain(names.anonymous.iter().map(|index| (None, *index))) {
                let import = &unit.imports[index as usize];
                if seen(&import.visibility)
                    && let Some(Res::Def(id)) = self.import(layer.unit, index, Namespace::Type)
                    && matches!(self.def(id).data, DefData::Trait(_))
                    && !name.is_some_and(shadowed)
                {
                    traits.push(self.canonical(id));
                }
            }
        }
    }

    fn canonical(&self, id: DefId) -> DefId {
        self.overlay.map_or(id, |overlay| overlay.canonical(id))
    }
}
