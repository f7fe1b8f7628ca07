//! Method probing, in the order of rustc's `hir_typeck::method::probe`.
//!
//! Autoderef makes steps; at each step the receiver is tried by value, by `&`, by `&mut`; each time inherent
//! candidates (of *any* step's type, so that `self: Arc<Self>` is found) come before traits in scope. An
//! array that is reached last may be seen as a slice.

use super::Infer;
use super::candidates::{Candidate, Source};
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Mutability, Symbol};
use crate::semantics::traits::solver::Outcome;
use crate::semantics::ty::{Adjust, Subst, Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};

/// The method that was picked, and how the receiver gets there.
pub(super) struct Pick {
    pub(super) candidate: Candidate,
    /// The type of the receiver after the steps and before the autoref.
    pub(super) step_ty: Ty,
    pub(super) derefs: Vec<Adjust>,
    pub(super) unsized_: bool,
    pub(super) autoref: Option<Mutability>,
}

impl Infer<'_> {
    /// The method that `receiver.name(…)` calls, or why that cannot be told.
    pub(super) fn probe(&mut self, receiver: &Ty, name: Symbol) -> Result<Pick, String> {
        let (mut tys, derefs) = self.autoderef(receiver);
        let last = tys[tys.len() - 1].clone();
        let steps = tys.len();
        if let TyKind::Array(of, _) = last.kind() {
            tys.push(Ty::new(TyKind::Slice(of.clone())));
        }
        let mut inherent = Vec::new();
        for ty in &tys {
            let ty = self.integer_default(ty, name);
            self.inherent_candidates(&ty, name, &mut inherent);
        }
        inherent.retain(|c| self.is_method(c.item));
        let mut extension = Vec::new();
        self.extension_candidates(name, &mut extension);
        extension.retain(|c| self.is_method(c.item));
        for (i, ty) in tys.iter().enumerate() {
            let ty = self.shallow(ty);
            match ty.kind() {
                TyKind::Unknown => return Err("the type of the receiver is not known".into()),
                TyKind::Infer(var) if self.is_general(*var) => {
                    return Err("the type of the receiver is not known yet".into());
                }
                _ => {}
            }
            for autoref in [None, Some(Mutability::Shared), Some(Mutability::Mut)] {
                let self_ty = autoref.map_or_else(|| ty.clone(), |m| Ty::reference(m, ty.clone()));
                let found = self.pick(&self_ty, &inherent).or_else(|| self.pick(&self_ty, &extension));
                let Some(found) = found else { continue };
                let candidate = found?;
                let derefs = derefs[..i.min(derefs.len())].to_vec();
                return Ok(Pick { candidate, step_ty: ty, derefs, unsized_: i >= steps, autoref });
            }
        }
        if let Some(pick) = self.only_one(&tys, &derefs, steps, &inherent, &extension) {
            return Ok(pick);
        }
        Err(match (inherent.is_empty(), extension.is_empty()) {
            (true, true) => format!("no method `{name}` in scope for `{}`", self.printed(receiver)),
            _ => format!("no method `{name}` fits `{}`", self.printed(receiver)),
        })
    }

    /// The one candidate that takes the receiver if its bounds are left out of account. The program
    /// compiles, so that what fits in no other way must be meant: what is not known are the bounds.
    fn only_one(
        &mut self,
        tys: &[Ty],
        derefs: &[Adjust],
        steps: usize,
        inherent: &[Candidate],
        extension: &[Candidate],
    ) -> Option<Pick> {
        let candidates = if inherent.is_empty() { extension } else { inherent };
        // What this crate declares itself is known well enough to be judged by its bounds.
        let own = self.sem.def(self.owner).krate;
        let candidates: Vec<&Candidate> =
            candidates.iter().filter(|c| self.sem.def(c.item).krate != own).collect();
        for (i, ty) in tys.iter().enumerate() {
            let ty = self.shallow(ty);
            for autoref in [None, Some(Mutability::Shared), Some(Mutability::Mut)] {
                let self_ty = autoref.map_or_else(|| ty.clone(), |m| Ty::reference(m, ty.clone()));
                let mut takes = Vec::new();
                for candidate in &candidates {
                    let start = self.solver.table.snapshot();
                    if self.takes(&self_ty, candidate) {
                        takes.push((*candidate).clone());
                    }
                    self.solver.table.rollback(start);
                }
                let Some(candidate) = self.sole(takes) else { continue };
                let derefs = derefs[..i.min(derefs.len())].to_vec();
                return Some(Pick { candidate, step_ty: ty, derefs, unsized_: i >= steps, autoref });
            }
        }
        None
    }

    /// Whether the receiver's type fits a candidate's first parameter, and some impl of its trait.
    fn takes(&mut self, self_ty: &Ty, candidate: &Candidate) -> bool {
        let sig = self.sem.fn_sig(candidate.item);
        let Some(receiver) = sig.params.first() else { return false };
        if matches!(self_ty.kind(), TyKind::Ref(..)) != matches!(receiver.kind(), TyKind::Ref(..)) {
            return false;
        }
        let args = self.candidate_args(candidate);
        let receiver = self.solver.normalize_into(&receiver.instantiate(&args), &mut Vec::new());
        if !self.solver.table.unify(&receiver, self_ty) {
            return false;
        }
        self.some_impl_may_fit(candidate, &args)
    }

    /// Whether some impl of a candidate's trait fits but for its bounds.
    pub(super) fn some_impl_may_fit(&mut self, candidate: &Candidate, args: &Subst) -> bool {
        let Source::Trait(trait_) = &candidate.source else { return true };
        let count = self.sem.generics_of(*trait_).names.len();
        let goal = TraitRef { trait_: *trait_, args: self.solver.resolve_args(&args[..count].into()) };
        self.solver.some_impl_fits(&goal)
    }

    /// The candidate that is alone; of inherent ones the first, since those of a model come first.
    pub(super) fn sole(&self, fitting: Vec<Candidate>) -> Option<Candidate> {
        let inherent = fitting.first().is_some_and(|c| matches!(c.source, Source::Inherent(_)));
        let modelled = inherent && fitting.iter().any(|c| self.sem.def(c.item).from_model);
        (fitting.len() == 1 || modelled).then(|| fitting.into_iter().next()).flatten()
    }

    fn printed(&self, ty: &Ty) -> String {
        self.sem.display(&self.solver.resolve(ty))
    }

    fn is_general(&self, var: u32) -> bool {
        use crate::semantics::traits::unify::VarKind;
        matches!(self.solver.table.kind(var), VarKind::General | VarKind::Diverging)
    }

    /// `1.pow(2)` and `2.0.sqrt()` ask the default type; a trait's method leaves the literal open.
    fn integer_default(&mut self, ty: &Ty, _name: Symbol) -> Ty {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => {
                crate::semantics::traits::unify::default_of(self.solver.table.kind(*var)).unwrap_or(ty)
            }
            _ => ty,
        }
    }

    pub(super) fn is_method(&self, item: DefId) -> bool {
        matches!(&self.sem.def(item).data, DefData::Fn(data) if data.has_self)
    }

    /// The candidate that takes a receiver of this type, if any does.
    fn pick(&mut self, self_ty: &Ty, candidates: &[Candidate]) -> Option<Result<Candidate, String>> {
        let mut fitting: Vec<(&Candidate, Outcome)> = Vec::new();
        for candidate in candidates {
            match self.consider(self_ty, candidate) {
                Outcome::No => {}
                outcome => fitting.push((candidate, outcome)),
            }
        }
        self.decide(fitting)
    }

    /// One of several candidates that fit: the one that surely does, or one of a subtrait of the others'.
    pub(super) fn decide(
        &mut self,
        mut fitting: Vec<(&Candidate, Outcome)>,
    ) -> Option<Result<Candidate, String>> {
        if fitting.len() > 1 && fitting.iter().any(|(_, o)| *o == Outcome::Yes) {
            fitting.retain(|(_, outcome)| *outcome == Outcome::Yes);
        }
        let first = fitting.first()?.0.clone();
        let same = |c: &Candidate| c.item == first.item;
        if fitting.iter().all(|(c, _)| same(c)) || matches!(first.source, Source::Inherent(_)) {
            return Some(Ok(first));
        }
        for (candidate, _) in &fitting {
            let Some(sub) = self.sem.trait_of_item(candidate.item) else { continue };
            let above = self.supertraits(sub);
            let below_all = fitting
                .iter()
                .all(|(c, _)| self.sem.trait_of_item(c.item).is_some_and(|t| t == sub || above.contains(&t)));
            if below_all {
                return Some(Ok((*candidate).clone()));
            }
        }
        let name = self.sem.def(first.item).name;
        Some(Err(format!("{} traits in scope provide `{name}` here", fitting.len())))
    }

    fn supertraits(&self, trait_: DefId) -> Vec<DefId> {
        let own = Predicate::Trait(TraitRef { trait_, args: self.sem.identity_args(trait_) });
        let all = self.sem.elaborate(vec![own]);
        all.iter().filter_map(|p| if let Predicate::Trait(t) = p { Some(t.trait_) } else { None }).collect()
    }

    /// Whether a candidate takes a receiver of this type; learns nothing.
    fn consider(&mut self, self_ty: &Ty, candidate: &Candidate) -> Outcome {
        let sig = self.sem.fn_sig(candidate.item);
        let Some(receiver) = sig.params.first() else { return Outcome::No };
        // A quick look before anything is instantiated.
        match (receiver.kind(), self_ty.kind()) {
            (TyKind::Ref(m, _), TyKind::Ref(n, _)) if m != n => return Outcome::No,
            (TyKind::Ref(..), TyKind::Ref(..)) => {}
            (TyKind::Ref(..), _) => return Outcome::No,
            _ => {}
        }
        let start = self.solver.table.snapshot();
        let outcome = self.consider_inner(self_ty, candidate, receiver);
        self.solver.table.rollback(start);
        outcome
    }

    fn consider_inner(&mut self, self_ty: &Ty, candidate: &Candidate, receiver: &Ty) -> Outcome {
        let args = self.candidate_args(candidate);
        let mut nested = Vec::new();
        let receiver = self.solver.normalize_into(&receiver.instantiate(&args), &mut nested);
        if !self.solver.table.unify(&receiver, self_ty) {
            return Outcome::No;
        }
        match &candidate.source {
            Source::Inherent(impl_) => {
                // `impl Foo<u8>` and `impl<T> Foo<Vec<T>>`: the receiver need not mention all of `Self`.
                let predicates = self.sem.predicates_of(*impl_);
                let goals = predicates.iter().map(|p| p.instantiate(&args));
                self.all_may_hold(goals.chain(nested).collect())
            }
            Source::Given(_) => Outcome::Yes,
            Source::Trait(trait_) => {
                let count = self.sem.generics_of(*trait_).names.len();
                let goal =
                    TraitRef { trait_: *trait_, args: self.solver.resolve_args(&args[..count].into()) };
                self.solver.evaluate(&Predicate::Trait(goal))
            }
        }
    }

    pub(super) fn all_may_hold(&mut self, goals: Vec<Predicate>) -> Outcome {
        let mut all = Outcome::Yes;
        for goal in goals {
            match self.solver.evaluate(&goal) {
                Outcome::No => return Outcome::No,
                Outcome::Maybe => all = Outcome::Maybe,
                Outcome::Yes => {}
            }
        }
        all
    }

    /// Fresh arguments for a candidate's item: its parents', then its own.
    pub(super) fn candidate_args(&mut self, candidate: &Candidate) -> Subst {
        match &candidate.source {
            Source::Inherent(_) | Source::Trait(_) => self.solver.fresh_args(candidate.item, &[]),
            Source::Given(given) => {
                let given = given.args.clone();
                self.solver.fresh_args(candidate.item, &given)
            }
        }
    }
}
