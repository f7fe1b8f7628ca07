//! Associated items: by name, through supertraits, and the shorthand `T::Item`.
//!
//! The shorthand looks only at bounds whose subject is written as `T`, and resolves the names of traits
//! before their arguments: rustc's `type_param_predicates` does the same, since the arguments may use the
//! shorthand themselves.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::generics::{TraitRef, is_name, is_self};
use super::lower::TypeLowering;
use super::{AssocItems, Guard};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Path, Symbol};
use crate::semantics::ty::{Subst, Ty, TyKind};

impl Semantics<'_> {
    /// The items that a trait or an impl declares.
    pub(in crate::semantics) fn assoc_items(&self, of: DefId) -> Arc<AssocItems> {
        if let Some(known) = self.types.items.get(&of) {
            return known;
        }
        let list = match &self.def(of).data {
            DefData::Trait(data) => &data.items[..],
            DefData::Impl(data) => &data.items[..],
            _ => &[],
        };
        let mut all = AssocItems::default();
        for item in list {
            let def = self.def(*item);
            match def.data {
                DefData::TypeAlias(_) => all.types.insert(def.name, *item),
                DefData::Fn(_) | DefData::Const(_) => all.values.insert(def.name, *item),
                _ => None,
            };
        }
        self.types.items.insert(of, Arc::new(all))
    }

    /// The associated type `name` of a trait or of its supertraits, with the arguments of that trait.
    pub(in crate::semantics) fn assoc_type(&self, of: &TraitRef, name: Symbol) -> Option<(DefId, Subst)> {
        if let Some(item) = self.assoc_items(of.trait_).types.get(&name) {
            return Some((*item, of.args.clone()));
        }
        let _guard = Guard::enter("assoc_type", of.trait_)?;
        let mut lowering = TypeLowering::signature(self, of.trait_);
        for path in self.super_bounds(of.trait_) {
            let declares = lowering.trait_def(path).is_some_and(|t| self.declares(t, name));
            if !declares {
                continue;
            }
            let above = lowering.trait_ref(path, Ty::new(TyKind::Param(0, "Self".into())))?;
            let args = above.args.iter().map(|ty| ty.instantiate(&of.args)).collect();
            return self.assoc_type(&TraitRef { trait_: above.trait_, args }, name);
        }
        None
    }

    /// Whether a trait or one of its supertraits has an associated type of this name.
    fn declares(&self, trait_: DefId, name: Symbol) -> bool {
        let mut seen = FxHashSet::default();
        let mut todo = vec![trait_];
        while let Some(trait_) = todo.pop() {
            if !seen.insert(trait_) {
                continue;
            }
            if self.assoc_items(trait_).types.contains_key(&name) {
                return true;
            }
            let lowering = TypeLowering::signature(self, trait_);
            todo.extend(self.super_bounds(trait_).into_iter().filter_map(|path| lowering.trait_def(path)));
        }
        false
    }

    /// The trait that an item stands in, or whose impl it stands in.
    pub(in crate::semantics) fn trait_around(&self, item: DefId) -> Option<DefId> {
        let parent = self.def(item).parent?;
        match &self.def(parent).data {
            DefData::Trait(_) => Some(parent),
            DefData::Impl(_) => self.trait_of_impl(parent),
            _ => None,
        }
    }

    /// The trait whose item this is.
    pub(in crate::semantics) fn trait_of_item(&self, item: DefId) -> Option<DefId> {
        let parent = self.def(item).parent?;
        matches!(self.def(parent).data, DefData::Trait(_)).then_some(parent)
    }
}

impl TypeLowering<'_> {
    /// What `base::name` means: an item of a trait or of the impl at hand, with its parents' arguments.
    /// In `impl<I: Iterator> IntoIterator for I`, `Self::Item` is the impl's and `I::Item` the iterator's.
    pub(super) fn shorthand(&mut self, base: &Ty, name: Symbol, is_self: bool) -> Option<(DefId, Subst)> {
        if is_self && let Some(found) = self.shorthand_in_owner(base, name) {
            return Some(found);
        }
        match base.kind() {
            TyKind::Param(_, param) => self.shorthand_in_bounds(base, *param, name),
            TyKind::Projection(..) | TyKind::Opaque(..) => {
                let bounds = self.sem.bounds_of(base);
                let (TyKind::Projection(_, args) | TyKind::Opaque(_, _, args)) = base.kind() else {
                    return None;
                };
                bounds.iter().find_map(|p| match p.instantiate(args) {
                    super::Predicate::Trait(t) if t.args.first() == Some(base) => {
                        self.sem.assoc_type(&t, name)
                    }
                    _ => None,
                })
            }
            _ => None,
        }
    }

    /// `Self::Item` in an impl or a trait.
    fn shorthand_in_owner(&mut self, base: &Ty, name: Symbol) -> Option<(DefId, Subst)> {
        let sem = self.sem;
        let mut at = Some(self.owner);
        while let Some(def) = at {
            match &sem.def(def).data {
                DefData::Impl(data) if *base == sem.type_of(def) => {
                    if let Some(item) = sem.assoc_items(def).types.get(&name) {
                        return Some((*item, sem.identity_args(def)));
                    }
                    let _guard = Guard::enter("impl shorthand", def)?;
                    let of =
                        TypeLowering::signature(sem, def).trait_ref(data.trait_.as_ref()?, base.clone())?;
                    return sem.assoc_type(&of, name);
                }
                DefData::Trait(_) if matches!(base.kind(), TyKind::Param(0, _)) => {
                    return sem.assoc_type(&TraitRef { trait_: def, args: sem.identity_args(def) }, name);
                }
                _ => at = sem.generic_parent(def),
            }
        }
        None
    }

    /// `T::Item` through the bounds that are written for `T`.
    fn shorthand_in_bounds(&mut self, base: &Ty, param: Symbol, name: Symbol) -> Option<(DefId, Subst)> {
        let sem = self.sem;
        let mut at = Some(self.owner);
        while let Some(def) = at {
            let clauses = sem.own_generics(def).map_or(&[][..], |g| &g.predicates);
            let about = clauses
                .iter()
                .filter(|p| is_name(&p.subject, &param) || (param == "Self" && is_self(&p.subject)));
            let paths: Vec<&Path> =
                about.flat_map(|p| &p.bounds).filter(|b| !b.maybe).map(|b| &b.path).collect();
            for path in paths {
                if self.trait_def(path).is_some_and(|t| sem.declares(t, name)) {
                    let mut lowering = TypeLowering::signature(sem, def);
                    let of = lowering.trait_ref(path, base.clone())?;
                    return sem.assoc_type(&of, name);
                }
            }
            at = sem.generic_parent(def);
        }
        None
    }
}

impl TypeLowering<'_> {
    /// `base::Segment` as a type; unknown when there is none.
    pub(in crate::semantics) fn assoc_ty(
        &mut self,
        base: &Ty,
        segment: &crate::semantics::hir::Segment,
    ) -> Ty {
        match self.shorthand(base, segment.name, true) {
            Some((item, args)) => self.projection(item, args, segment),
            None => Ty::unknown(),
        }
    }
}
