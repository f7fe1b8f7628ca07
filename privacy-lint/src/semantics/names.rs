//! Items and names: which items there are, and what a path means.

use std::sync::Arc;

use super::Semantics;
use super::defs::{Def, DefId};
use super::hir::{Path, Symbol};
use super::ty::Prim;
use crate::workspace::CrateId;

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

/// The tables behind the answers below.
#[derive(Default)]
pub struct Names {}

impl Semantics<'_> {
    /// The item.
    pub fn def(&self, id: DefId) -> &Def {
        todo!("{id:?}")
    }

    /// The root module of a crate; reads the crate if it was not.
    pub fn crate_root(&self, krate: CrateId) -> DefId {
        todo!("{krate:?}")
    }

    /// Every item of a crate in source order, those inside bodies included for members.
    pub fn crate_defs(&self, krate: CrateId) -> Vec<DefId> {
        todo!("{krate:?}")
    }

    /// The module (or block module) that encloses an item; itself for a module.
    pub fn module_of(&self, def: DefId) -> DefId {
        todo!("{def:?}")
    }

    /// What `path` means in `module`. `Self` and generic parameters are not known here: the caller looks
    /// for them first. A `Qualified` anchor is the caller's as well.
    pub fn resolve_path(&self, module: DefId, path: &Path, namespace: Namespace) -> Resolution {
        todo!("{module:?} {path:?} {namespace:?}")
    }

    /// The traits whose methods may be called in `module`: declared, imported (also `as _`), from globs,
    /// the prelude, and enclosing blocks.
    pub fn traits_in_scope(&self, module: DefId) -> Arc<[DefId]> {
        todo!("{module:?}")
    }

    /// The item that std's models mark with `#[lang = "name"]`.
    pub fn lang_item(&self, name: &str) -> Option<DefId> {
        todo!("{name}")
    }

    /// The item at a canonical or public path from a crate's name, `sqlx::query::Query` (also `std::…`),
    /// seen from any member: for models, configuration, and tests.
    pub fn item_at(&self, path: &str) -> Option<DefId> {
        todo!("{path}")
    }

    /// The impls of `trait_` that are written in `krate`, in source order.
    pub fn trait_impls_in(&self, krate: CrateId, trait_: DefId) -> Arc<[DefId]> {
        todo!("{krate:?} {trait_:?}")
    }

    /// The inherent impls written in `krate` whose self type has this last name (`Vec`, `str`, `[]` for
    /// slices and arrays, `&`, `()` …).
    pub fn inherent_impls_in(&self, krate: CrateId, self_name: Symbol) -> Arc<[DefId]> {
        todo!("{krate:?} {self_name}")
    }

    /// The traits that the type's derives implement.
    pub fn derived_traits(&self, adt: DefId) -> Arc<[DefId]> {
        todo!("{adt:?}")
    }

    /// The attributes that a model gives an item (its own, when the item itself is a model's).
    pub fn model_attrs(&self, def: DefId) -> &[super::defs::Attr] {
        todo!("{def:?}")
    }

    /// Whether the crate is one of the members that are checked.
    pub fn is_member(&self, krate: CrateId) -> bool {
        todo!("{krate:?}")
    }

    /// The members that are checked, in order.
    pub fn members(&self) -> Vec<CrateId> {
        todo!()
    }

    /// The path of an item as rustc prints it: `crate::module::Type`, `<impl …>` parts left to callers.
    pub fn def_path(&self, def: DefId) -> String {
        todo!("{def:?}")
    }
}
