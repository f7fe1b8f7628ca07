//! Traits that the language implements: `Fn*` for callables, `Clone`/`Copy` for closures, function items and
//! tuples, `Future` for `async` blocks; and derived impls.

use super::solver::{ClosureSig, Solver};
use crate::semantics::defs::{DefData, DefId, Shape};
use crate::semantics::ty::{Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};

/// An impl that the language provides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Builtin {
    /// Nothing more to check.
    Holds,
    /// Each part implements the trait.
    Parts,
    /// `Fn(A) -> B` of a closure, function item or function pointer.
    Callable,
    /// `Future` of an `async` block.
    Future,
}

impl Solver<'_> {
    pub(super) fn builtin(&mut self, goal: &TraitRef, self_ty: &Ty) -> Option<Builtin> {
        let lang = self.sem.lang();
        let is = |item: Option<DefId>| item == Some(goal.trait_);
        let callable = matches!(self_ty.kind(), TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(..));
        if is(lang.clone) || is(lang.copy) {
            return match self_ty.kind() {
                TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) => Some(Builtin::Holds),
                TyKind::Tuple(_) => Some(Builtin::Parts),
                _ => None,
            };
        }
        let of_fn = is(lang.fn_) || is(lang.fn_mut) || is(lang.fn_once);
        let of_async_fn = is(lang.async_fn) || is(lang.async_fn_mut) || is(lang.async_fn_once);
        if callable && (of_fn || of_async_fn) {
            return Some(Builtin::Callable);
        }
        if is(lang.future) && matches!(self_ty.kind(), TyKind::AsyncBlock(..)) {
            return Some(Builtin::Future);
        }
        (is(lang.tuple_trait) && matches!(self_ty.kind(), TyKind::Tuple(_))).then_some(Builtin::Holds)
    }

    pub(super) fn confirm_builtin(&mut self, goal: &TraitRef, builtin: Builtin) -> Option<Vec<Predicate>> {
        let self_ty = self.shallow(goal.args.first()?);
        match builtin {
            Builtin::Holds | Builtin::Future => Some(Vec::new()),
            Builtin::Parts => {
                let TyKind::Tuple(parts) = self_ty.kind() else { return None };
                let part =
                    |ty: &Ty| Predicate::Trait(TraitRef { trait_: goal.trait_, args: [ty.clone()].into() });
                Some(parts.iter().map(part).collect())
            }
            Builtin::Callable => {
                let mut nested = Vec::new();
                if let (Some(sig), Some(args)) = (self.callable(&self_ty, &mut nested), goal.args.get(1)) {
                    let params = Ty::new(TyKind::Tuple(sig.params));
                    if !self.table.unify(&params, args) {
                        return None;
                    }
                }
                Some(nested)
            }
        }
    }

    /// The parameters and the result of a closure, function item or function pointer.
    pub(in crate::semantics) fn callable(
        &mut self,
        ty: &Ty,
        nested: &mut Vec<Predicate>,
    ) -> Option<ClosureSig> {
        match ty.kind() {
            TyKind::Closure(owner, expr, _) if self.body == Some(*owner) => self.closures.get(expr).cloned(),
            TyKind::Closure(owner, expr, args) => {
                let sig = self.sem.closure_signature(*owner, *expr)?;
                let params = sig.params.iter().map(|ty| ty.instantiate(args)).collect();
                Some(ClosureSig { params, ret: sig.ret.instantiate(args) })
            }
            TyKind::FnDef(def, args) => {
                let sig = self.sem.fn_sig(*def);
                let params =
                    sig.params.iter().map(|ty| self.normalize_into(&ty.instantiate(args), nested)).collect();
                Some(ClosureSig { params, ret: self.normalize_into(&sig.ret.instantiate(args), nested) })
            }
            TyKind::FnPtr(params, ret) => Some(ClosureSig { params: params.clone(), ret: ret.clone() }),
            _ => None,
        }
    }

    /// Whether `#[derive(Trait)]` provides the goal: `PartialEq` does for the type itself only.
    pub(super) fn derived_fits(&mut self, goal: &TraitRef) -> bool {
        let defaults = self.sem.param_defaults(goal.trait_);
        let (Some(self_ty), rest) = (goal.args.first(), goal.args.get(1..).unwrap_or(&[])) else {
            return false;
        };
        let self_ty = self_ty.clone();
        rest.iter().zip(defaults.iter()).all(|(arg, default)| match default {
            Some(default) if matches!(default.kind(), TyKind::Param(0, _)) => self.can_unify(arg, &self_ty),
            _ => true,
        })
    }

    pub(super) fn confirm_derived(&mut self, goal: &TraitRef) -> Vec<Predicate> {
        let Some(self_ty) = goal.args.first().map(|ty| self.shallow(ty)) else { return Vec::new() };
        let defaults = self.sem.param_defaults(goal.trait_);
        for (arg, default) in goal.args.iter().skip(1).zip(defaults.iter()) {
            if default.as_ref().is_some_and(|d| matches!(d.kind(), TyKind::Param(0, _))) {
                self.table.unify(arg, &self_ty);
            }
        }
        let TyKind::Adt(adt, args) = self_ty.kind() else { return Vec::new() };
        // A derive demands the trait of each type parameter. A trait with parameters of its own is not
        // std's, and its derive may demand anything: nothing is checked.
        let plain = self.sem.generics_of(goal.trait_).names.len() == 1 + defaults.iter().flatten().count();
        let generics = self.sem.generics_of(*adt);
        if !plain || self.is_marker_struct(*adt) {
            return Vec::new();
        }
        let typed = args.iter().zip(&generics.consts).filter(|(_, is_const)| !**is_const);
        let demand = |(ty, _): (&Ty, &bool)| {
            let mut all = vec![ty.clone()];
            all.extend(defaults.iter().flatten().map(|d| d.instantiate(&all)).collect::<Vec<_>>());
            Predicate::Trait(TraitRef { trait_: goal.trait_, args: all.into() })
        };
        typed.map(demand).collect()
    }

    /// `PhantomData` implements everything for any argument.
    fn is_marker_struct(&self, adt: DefId) -> bool {
        let empty = matches!(&self.sem.def(adt).data, DefData::Adt(data) if data.fields.as_ref().is_some_and(|f| f.shape == Shape::Unit));
        empty || self.sem.lang().phantom_data == Some(adt)
    }
}
