//! Parameters, defaults and bounds of items.
//!
//! Supertrait elaboration follows rustc's `rustc_type_ir::elaborate`; bounds of associated types its
//! `explicit_item_bounds` (a trait's `where Self::Item: B` counts as a bound of `Item`).

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{Guard, TypeLowering};
use crate::semantics::Semantics;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Anchor, Generics, ParamKind, Path, TypeRef};
use crate::semantics::ty::{Subst, Ty, TyKind, map_subst};

/// `Args[0]: Trait<Args[1..]>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(in crate::semantics) struct TraitRef {
    /// The trait.
    pub trait_: DefId,
    /// Its arguments, `Self` first.
    pub args: Subst,
}

/// What a where clause demands.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(in crate::semantics) enum Predicate {
    /// A type implements a trait.
    Trait(TraitRef),
    /// `<Args[0] as Trait<Args[1..]>>::Item == Ty`.
    Projection(DefId, Subst, Ty),
}

/// What may be assumed inside an item.
#[derive(Default, Debug)]
pub(in crate::semantics) struct ParamEnv {
    /// The item; `None` when nothing is assumed.
    pub def: Option<DefId>,
    /// Traits that hold, supertraits included.
    pub traits: Vec<TraitRef>,
    /// Associated types that are known.
    pub projections: Vec<(DefId, Subst, Ty)>,
}

/// More predicates than any real item has: a bound for odd input.
const MOST_PREDICATES: usize = 400;

impl Predicate {
    pub(in crate::semantics) fn map(&self, f: &mut dyn FnMut(&Ty) -> Ty) -> Predicate {
        match self {
            Predicate::Trait(t) => {
                Predicate::Trait(TraitRef { trait_: t.trait_, args: map_subst(&t.args, f) })
            }
            Predicate::Projection(item, args, ty) => Predicate::Projection(*item, map_subst(args, f), f(ty)),
        }
    }

    /// With arguments in the place of parameters.
    pub(in crate::semantics) fn instantiate(&self, args: &[Ty]) -> Predicate {
        self.map(&mut |ty| ty.instantiate(args))
    }

    /// The type that the predicate is about.
    pub(in crate::semantics) fn self_ty(&self) -> Option<&Ty> {
        match self {
            Predicate::Trait(t) => t.args.first(),
            Predicate::Projection(_, args, _) => args.first(),
        }
    }
}

impl Semantics<'_> {
    /// The item whose parameters an item inherits.
    pub(in crate::semantics) fn generic_parent(&self, def: DefId) -> Option<DefId> {
        let this = self.def(def);
        let parent = this.parent?;
        match (&self.def(parent).data, &this.data) {
            (DefData::Impl(_) | DefData::Trait(_), _) | (DefData::Adt(_), DefData::Variant(_)) => {
                Some(parent)
            }
            _ => None,
        }
    }

    /// The parameters that are written at an item.
    pub(in crate::semantics) fn own_generics(&self, def: DefId) -> Option<&Generics> {
        match &self.def(def).data {
            DefData::Adt(d) => Some(&d.generics),
            DefData::Fn(d) => Some(&d.generics),
            DefData::TypeAlias(d) => Some(&d.generics),
            DefData::Trait(d) => Some(&d.generics),
            DefData::Impl(d) => Some(&d.generics),
            _ => None,
        }
    }

    /// An item's parameters as its arguments.
    pub(in crate::semantics) fn identity_args(&self, def: DefId) -> Subst {
        let generics = self.generics_of(def);
        generics.names.iter().enumerate().map(|(i, name)| Ty::new(TyKind::Param(i as u32, *name))).collect()
    }

    /// The defaults of an item's own parameters (not the parents'), in terms of all of them.
    pub(in crate::semantics) fn param_defaults(&self, def: DefId) -> Arc<[Option<Ty>]> {
        if let Some(known) = self.types.defaults.get(&def) {
            return known;
        }
        let Some(_guard) = Guard::enter("defaults", def) else { return Arc::default() };
        let mut lowering = TypeLowering::signature(self, def);
        let params = self.own_generics(def).map_or(&[][..], |g| &g.params);
        let defaults = params
            .iter()
            .map(|p| match &p.kind {
                ParamKind::Type(default) => default.as_ref().map(|ty| lowering.ty(ty)),
                ParamKind::Const(_) => None,
            })
            .collect();
        self.types.defaults.insert(def, defaults)
    }

    /// The where clauses of an item and of its parents, as written; inside a trait also `Self: Trait`.
    pub(in crate::semantics) fn predicates_of(&self, def: DefId) -> Arc<[Predicate]> {
        if let Some(known) = self.types.predicates.get(&def) {
            return known;
        }
        let Some(_guard) = Guard::enter("predicates", def) else { return Arc::default() };
        let mut all = match self.generic_parent(def) {
            Some(parent) => self.predicates_of(parent).to_vec(),
            None => Vec::new(),
        };
        if matches!(self.def(def).data, DefData::Trait(_)) {
            all.push(Predicate::Trait(TraitRef { trait_: def, args: self.identity_args(def) }));
        }
        if let Some(generics) = self.own_generics(def) {
            let mut lowering = TypeLowering::signature(self, def);
            for predicate in &generics.predicates {
                if predicate.bounds.iter().all(|b| b.maybe) {
                    continue;
                }
                let subject = lowering.ty(&predicate.subject);
                for bound in predicate.bounds.iter().filter(|b| !b.maybe) {
                    lowering.bound(&bound.path, &subject, &mut all);
                }
            }
        }
        self.types.predicates.insert(def, all.into())
    }

    /// What a trait's `Self` must satisfy: its supertraits, with what they bind.
    pub(in crate::semantics) fn super_predicates(&self, trait_: DefId) -> Arc<[Predicate]> {
        if let Some(known) = self.types.supers.get(&trait_) {
            return known;
        }
        let Some(_guard) = Guard::enter("supers", trait_) else { return Arc::default() };
        let mut all = Vec::new();
        let self_ty = Ty::new(TyKind::Param(0, "Self".into()));
        let mut lowering = TypeLowering::signature(self, trait_);
        for path in self.super_bounds(trait_) {
            lowering.bound(path, &self_ty, &mut all);
        }
        self.types.supers.insert(trait_, all.into())
    }

    /// The supertraits as written: at the trait, and in `where Self: …`.
    pub(in crate::semantics) fn super_bounds(&self, trait_: DefId) -> Vec<&Path> {
        let DefData::Trait(data) = &self.def(trait_).data else { return Vec::new() };
        let clauses = data.generics.predicates.iter().filter(|p| is_self(&p.subject)).flat_map(|p| &p.bounds);
        data.supertraits.iter().chain(clauses).filter(|b| !b.maybe).map(|b| &b.path).collect()
    }

    /// Adds what follows from supertraits.
    pub(in crate::semantics) fn elaborate(&self, predicates: Vec<Predicate>) -> Vec<Predicate> {
        let mut seen: FxHashSet<Predicate> = predicates.iter().cloned().collect();
        let mut all = predicates;
        let mut next = 0;
        while let Some(predicate) = all.get(next) {
            next += 1;
            let Predicate::Trait(t) = predicate.clone() else { continue };
            for implied in self.super_predicates(t.trait_).iter() {
                let implied = implied.instantiate(&t.args);
                if all.len() < MOST_PREDICATES && seen.insert(implied.clone()) {
                    all.push(implied);
                }
            }
        }
        all
    }

    /// What may be assumed inside an item.
    pub(in crate::semantics) fn param_env(&self, def: DefId) -> Arc<ParamEnv> {
        if let Some(known) = self.types.envs.get(&def) {
            return known;
        }
        let predicates = self.elaborate(self.predicates_of(def).to_vec());
        let mut env = ParamEnv { def: (!predicates.is_empty()).then_some(def), ..ParamEnv::default() };
        for predicate in predicates {
            match predicate {
                Predicate::Trait(t) => env.traits.push(t),
                Predicate::Projection(item, args, ty) => env.projections.push((item, args, ty)),
            }
        }
        let env = self.normalize_env(env);
        self.types.envs.insert(def, Arc::new(env))
    }

    /// The bounds of an associated type or of an opaque type, elaborated, in terms of its arguments. Empty
    /// for any other type.
    pub(in crate::semantics) fn bounds_of(&self, ty: &Ty) -> Arc<[Predicate]> {
        let (def, index) = match ty.kind() {
            TyKind::Projection(item, _) => (*item, u32::MAX),
            TyKind::Opaque(def, index, _) => (*def, *index),
            _ => return Arc::default(),
        };
        if let Some(known) = self.types.bounds.get(&(def, index)) {
            return known;
        }
        let Some(_guard) = Guard::enter("bounds", def) else { return Arc::default() };
        let direct = match ty.kind() {
            TyKind::Projection(..) => self.item_bounds(def),
            _ => self.signature(def).opaques.get(index as usize).cloned().unwrap_or_default(),
        };
        self.types.bounds.insert((def, index), self.elaborate(direct).into())
    }

    fn item_bounds(&self, item: DefId) -> Vec<Predicate> {
        let DefData::TypeAlias(alias) = &self.def(item).data else { return Vec::new() };
        let mut all = Vec::new();
        let mut lowering = TypeLowering::signature(self, item);
        let this = Ty::new(TyKind::Projection(item, self.identity_args(item)));
        for bound in alias.bounds.iter().filter(|b| !b.maybe) {
            lowering.bound(&bound.path, &this, &mut all);
        }
        if let Some(trait_) = self.def(item).parent {
            let of_trait = self.predicates_of(trait_);
            all.extend(of_trait.iter().filter(|p| p.self_ty() == Some(&this)).cloned());
        }
        all
    }
}

/// Whether a written type is `Self`.
pub(super) fn is_self(ty: &TypeRef) -> bool {
    is_name(ty, "Self")
}

/// Whether a written type is this plain name.
pub(super) fn is_name(ty: &TypeRef, name: &str) -> bool {
    matches!(ty, TypeRef::Path(p) if p.anchor == Anchor::Plain && p.segments.len() == 1 && p.segments[0].name == name)
}
