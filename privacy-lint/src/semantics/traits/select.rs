//! Selection: which candidate provides a trait for a type.
//!
//! The order of preference is rustc's: bounds in scope win over impls, then one impl must be left after
//! those whose where clauses cannot hold are winnowed out.

use super::builtin::Builtin;
use super::impls::Head;
use super::solver::{Outcome, Solver};
use super::unify::VarKind;
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::ty::{Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};
use crate::workspace::CrateId;

/// What provides a trait.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Candidate {
    /// An impl block.
    Impl(DefId),
    /// A bound of the item at hand, by index.
    Env(usize),
    /// A bound of an opaque or associated type, or a trait of a `dyn`.
    Given(TraitRef),
    /// `#[derive(…)]` on the type.
    Derived,
    /// The language.
    Builtin(Builtin),
}

/// What selection found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Selection {
    /// Exactly this.
    One(Candidate),
    /// Nothing can provide it.
    None,
    /// More than one may, or too little is known.
    Ambiguous,
}

impl Solver<'_> {
    /// The candidate for a goal; learns nothing.
    pub(in crate::semantics) fn select(&mut self, goal: &TraitRef) -> Selection {
        let Some(self_ty) = goal.args.first() else { return Selection::Ambiguous };
        let self_ty = self.shallow(self_ty);
        if self.sem.lang().sized == Some(goal.trait_) || self.is_auto(goal.trait_) {
            return self.select_marker(goal, &self_ty);
        }
        match self_ty.kind() {
            TyKind::Unknown => return Selection::Ambiguous,
            TyKind::Infer(var) if matches!(self.table.kind(*var), VarKind::General | VarKind::Diverging) => {
                return Selection::Ambiguous;
            }
            _ => {}
        }
        let (question, memoise) = self.question(goal);
        if memoise && let Some(known) = self.sem.types.traits.selections.get(&question) {
            return match known {
                // What is given mentions the variables of whoever asked first: look it up again.
                Selection::One(Candidate::Given(_)) => {
                    self.select_given(goal, &self_ty).unwrap_or(Selection::Ambiguous)
                }
                known => known,
            };
        }
        if !self.spend(1) || self.too_large(&goal.args) {
            return Selection::Ambiguous;
        }
        let selection = self.assemble(goal, &self_ty);
        // An answer that ran out of fuel is not one to remember.
        if memoise && !self.overflow {
            self.sem.types.traits.selections.insert(question, selection.clone());
        }
        selection
    }

    fn is_auto(&self, trait_: DefId) -> bool {
        matches!(&self.sem.def(trait_).data, DefData::Trait(data) if data.is_auto)
    }

    fn select_marker(&self, goal: &TraitRef, self_ty: &Ty) -> Selection {
        let unsized_ = matches!(
            self_ty.kind(),
            TyKind::Prim(crate::semantics::ty::Prim::Str) | TyKind::Slice(_) | TyKind::Dyn(_)
        );
        if unsized_ && self.sem.lang().sized == Some(goal.trait_) {
            return Selection::None;
        }
        Selection::One(Candidate::Builtin(Builtin::Holds))
    }

    fn assemble(&mut self, goal: &TraitRef, self_ty: &Ty) -> Selection {
        if let Some(selection) = self.select_env(goal) {
            return selection;
        }
        if let Some(selection) = self.select_given(goal, self_ty) {
            return selection;
        }
        if let Some(builtin) = self.builtin(goal, self_ty) {
            return Selection::One(Candidate::Builtin(builtin));
        }
        if let TyKind::Adt(adt, _) = self_ty.kind()
            && self.sem.derived_traits(*adt).contains(&goal.trait_)
            && self.derived_fits(goal)
        {
            return Selection::One(Candidate::Derived);
        }
        self.select_impl(goal, self_ty)
    }

    fn select_env(&mut self, goal: &TraitRef) -> Option<Selection> {
        let env = self.env.clone();
        let mut found: Option<usize> = None;
        for (index, given) in env.traits.iter().enumerate() {
            if given.trait_ != goal.trait_ || !self.can_unify_all(given, goal) {
                continue;
            }
            match found {
                None => found = Some(index),
                Some(first) if env.traits[first] == *given => {}
                // Two bounds fit: the first when nothing is open, else neither.
                Some(_) if goal.args.iter().any(|ty| self.resolve(ty).has_infer()) => {
                    return Some(Selection::Ambiguous);
                }
                Some(_) => break,
            }
        }
        found.map(|index| Selection::One(Candidate::Env(index)))
    }

    fn select_given(&mut self, goal: &TraitRef, self_ty: &Ty) -> Option<Selection> {
        let given = self.given(self_ty);
        let mut found: Option<TraitRef> = None;
        for predicate in given {
            let Predicate::Trait(t) = predicate else { continue };
            if t.trait_ != goal.trait_ || !self.can_unify_all(&t, goal) {
                continue;
            }
            if found.as_ref().is_some_and(|f| *f != t) {
                return Some(Selection::Ambiguous);
            }
            found = Some(t);
        }
        found.map(|t| Selection::One(Candidate::Given(t)))
    }

    /// What the bounds of an opaque, associated or `dyn` type say about it.
    pub(in crate::semantics) fn given(&mut self, ty: &Ty) -> Vec<Predicate> {
        match ty.kind() {
            TyKind::Opaque(_, _, args) | TyKind::Projection(_, args) => {
                let bounds = self.sem.bounds_of(ty);
                let mut nested = Vec::new();

                bounds.iter().map(|p| self.normalize_bound(&p.instantiate(args), ty, &mut nested)).collect()
            }
            TyKind::Dyn(bounds) => {
                let mut direct = Vec::new();
                for bound in bounds {
                    let args = std::iter::once(ty).chain(bound.args.iter()).cloned().collect();
                    direct.push(Predicate::Trait(TraitRef { trait_: bound.trait_, args }));
                    for (item, bound_ty) in &bound.bindings {
                        let args = self.binding_args(ty, bound.trait_, &bound.args, *item);
                        direct.push(Predicate::Projection(*item, args, bound_ty.clone()));
                    }
                }
                self.sem.elaborate(direct)
            }
            _ => Vec::new(),
        }
    }

    /// The arguments of the trait that declares `item`, when a `dyn` of a subtrait binds it.
    fn binding_args(&self, ty: &Ty, trait_: DefId, args: &[Ty], item: DefId) -> crate::semantics::ty::Subst {
        let args: crate::semantics::ty::Subst = std::iter::once(ty).chain(args).cloned().collect();
        let of = TraitRef { trait_, args: args.clone() };
        self.sem.assoc_type(&of, self.sem.def(item).name).map_or(args, |(_, args)| args)
    }

    fn can_unify_all(&mut self, given: &TraitRef, goal: &TraitRef) -> bool {
        let start = self.table.snapshot();
        let ok = self.table.unify_all(&given.args, &goal.args);
        self.table.rollback(start);
        ok
    }

    fn select_impl(&mut self, goal: &TraitRef, self_ty: &Ty) -> Selection {
        let heads: Vec<Option<Head>> = goal.args.iter().map(|ty| Head::of(&self.shallow(ty))).collect();
        let resolved: Vec<Ty> = goal.args.iter().map(|ty| self.resolve(ty)).collect();
        let mut fitting = Vec::new();
        for krate in self.sem.crates_of(goal.trait_, &resolved, self.near) {
            let index = self.sem.impls_of(krate, goal.trait_);
            let head = Head::of(self_ty);
            for impl_ in index.candidates(head) {
                let Some(header) = self.sem.impl_header(impl_) else { continue };
                let rejected = header
                    .heads
                    .iter()
                    .zip(&heads)
                    .any(|(fixed, wanted)| matches!((fixed, wanted), (Some(f), Some(w)) if f != w));
                if rejected {
                    continue;
                }
                if !self.spend(1) {
                    return Selection::Ambiguous;
                }
                let start = self.table.snapshot();
                let fits = self.match_impl(impl_, goal).is_some();
                self.table.rollback(start);
                if fits {
                    fitting.push(impl_);
                }
            }
        }
        if fitting.len() > 1 {
            self.winnow(goal, &mut fitting);
        }
        if fitting.len() > 1 {
            self.prefer_models(&mut fitting);
        }
        match fitting[..] {
            [] => Selection::None,
            [only] => Selection::One(Candidate::Impl(only)),
            _ => Selection::Ambiguous,
        }
    }

    /// A model's impl takes the place of what the crate itself writes and overlaps with it, blanket impls
    /// included.
    fn prefer_models(&self, fitting: &mut Vec<DefId>) {
        let modelled: Vec<CrateId> = fitting
            .iter()
            .map(|impl_| self.sem.def(*impl_))
            .filter(|d| d.from_model)
            .map(|d| d.krate)
            .collect();
        fitting.retain(|impl_| {
            let def = self.sem.def(*impl_);
            def.from_model || !modelled.contains(&def.krate)
        });
    }

    /// Whether an impl fits when its where clauses are left out of account.
    pub(in crate::semantics) fn some_impl_fits(&mut self, goal: &TraitRef) -> bool {
        let resolved: Vec<Ty> = goal.args.iter().map(|ty| self.resolve(ty)).collect();
        let head = resolved.first().and_then(Head::of);
        for krate in self.sem.crates_of(goal.trait_, &resolved, self.near) {
            let index = self.sem.impls_of(krate, goal.trait_);
            for impl_ in index.candidates(head) {
                let start = self.table.snapshot();
                let fits = self.match_impl(impl_, goal).is_some();
                self.table.rollback(start);
                if fits {
                    return true;
                }
            }
        }
        false
    }

    /// Leaves out impls whose where clauses cannot hold; then, when nothing about the goal is open, prefers
    /// the one that is known to hold.
    fn winnow(&mut self, goal: &TraitRef, fitting: &mut Vec<DefId>) {
        let mut outcomes = Vec::new();
        fitting.retain(|impl_| {
            let start = self.table.snapshot();
            self.depth += 1;
            let outcome = match self.match_impl(*impl_, goal) {
                Some((_, nested)) => self.fulfill(nested),
                None => Outcome::No,
            };
            self.depth -= 1;
            self.table.rollback(start);
            if outcome != Outcome::No {
                outcomes.push(outcome);
            }
            outcome != Outcome::No
        });
        let sure = outcomes.iter().filter(|o| **o == Outcome::Yes).count();
        let ground = !goal.args.iter().any(|ty| self.resolve(ty).has_infer());
        // Overlapping impls are specialisations: the one for this very type is meant.
        let specific = |impl_: &DefId| {
            self.sem
                .impl_header(*impl_)
                .is_some_and(|header| header.heads.first().is_some_and(Option::is_some))
        };
        let special: Vec<DefId> = fitting.iter().copied().filter(specific).collect();
        if let ([only], true) = (special.as_slice(), ground) {
            *fitting = vec![*only];
            return;
        }
        if sure == 1 && ground && fitting.len() > 1 {
            let at = outcomes.iter().position(|o| *o == Outcome::Yes).unwrap_or(0);
            fitting.swap(0, at);
            fitting.truncate(1);
        }
    }
}
