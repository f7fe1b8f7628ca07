//! What follows from a picked method: adjustments, generic arguments, obligations, the signature.

use super::Infer;
use super::candidates::{Candidate, Source};
use super::method::Pick;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, GenericArgs, Mutability};
use crate::semantics::ty::{Adjust, Callee, Subst, Ty};

/// A method's parameters (the receiver first) and result at a call.
pub(super) struct Confirmed {
    pub(super) params: Vec<Ty>,
    pub(super) ret: Ty,
}

impl Infer<'_> {
    pub(super) fn confirm_pick(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        pick: Pick,
        generic_args: Option<&GenericArgs>,
    ) -> Confirmed {
        let item = pick.candidate.item;
        let args = self.instantiate_item(&pick.candidate, generic_args);
        let sig = self.sem.fn_sig(item);
        let params: Vec<Ty> = sig.params.iter().map(|ty| self.normalize(&ty.instantiate(&args))).collect();
        let self_ty =
            pick.autoref.map_or_else(|| pick.step_ty.clone(), |m| Ty::reference(m, pick.step_ty.clone()));
        if let Some(expected) = params.first() {
            self.unify(&self_ty, expected);
        }
        let mut steps = pick.derefs;
        let slice = pick.step_ty.clone();
        if pick.autoref.is_some() || !steps.is_empty() {
            Self::borrowed(&mut steps, pick.autoref);
        }
        if pick.unsized_ {
            steps.push(Adjust::Coerce(
                pick.autoref.map_or_else(|| slice.clone(), |m| Ty::reference(m, slice.clone())),
            ));
        }
        self.adjust(receiver, steps);
        if pick.autoref == Some(Mutability::Mut) {
            self.make_mutable(receiver);
        }
        self.add_obligations(item, &args);
        let ret = self.normalize(&sig.ret.instantiate(&args));
        self.record_call(expr, item, args);
        Confirmed { params, ret }
    }

    /// The arguments of an item that was found by name: its parents' from where it was found, its own as
    /// written.
    pub(super) fn instantiate_item(
        &mut self,
        candidate: &Candidate,
        generic_args: Option<&GenericArgs>,
    ) -> Subst {
        let inherited = self.sem.generics_of(candidate.item).inherited;
        let parents: Vec<Ty> = match &candidate.source {
            Source::Given(given) => given.args.to_vec(),
            Source::Inherent(_) | Source::Trait(_) => (0..inherited).map(|_| self.fresh()).collect(),
        };
        let args =
            self.with_lowering(|lowering| lowering.args_for(candidate.item, parents, generic_args, true));
        args.iter().map(|ty| self.normalize(ty)).collect()
    }

    /// The where clauses of an item, for these arguments.
    pub(super) fn add_obligations(&mut self, item: DefId, args: &Subst) {
        for predicate in self.sem.predicates_of(item).iter() {
            self.register(predicate.instantiate(args));
        }
    }

    pub(super) fn record_call(&mut self, expr: ExprId, item: DefId, args: Subst) {
        let trait_method = self.sem.trait_of_item(item).map(|_| (item, args.clone()));
        self.out.calls.insert(expr, Callee { def: item, subst: args, trait_method });
    }
}
