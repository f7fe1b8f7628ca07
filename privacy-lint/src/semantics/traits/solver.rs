//! Solving obligations: a worklist over selection, with fuel.
//!
//! The shape is rustc's old solver (`rustc_trait_selection::traits::{fulfill, select, project}`): an
//! obligation is selected when exactly one candidate is left, confirmed by unification, and replaced by what
//! that candidate demands; what is ambiguous waits. Questions are made canonical and remembered. Depth and
//! fuel are bounded, and what runs out is *maybe*, never an answer.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::select::{Candidate, Selection};
use super::unify::{Table, VarKind};
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;
use crate::semantics::hir::ExprId;
use crate::semantics::ty::{Subst, Ty, TyKind, map_subst};
use crate::semantics::types::{ParamEnv, Predicate, TraitRef};
use crate::workspace::CrateId;

/// Whether something holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::semantics) enum Outcome {
    /// It does.
    Yes,
    /// Not enough is known.
    Maybe,
    /// It does not.
    No,
}

/// What became of an obligation.
pub(in crate::semantics) enum Step {
    /// Replaced by these.
    Done(Vec<Predicate>),
    /// Too little is known yet.
    Stuck,
    /// Too little is known, and more will not come.
    Unknowable,
    /// It does not hold.
    Fail,
}

/// The signature of a closure of the body at hand.
#[derive(Clone, Debug)]
pub(in crate::semantics) struct ClosureSig {
    /// Its parameters.
    pub params: Vec<Ty>,
    /// What calling it gives.
    pub ret: Ty,
}

/// A question in canonical form: the item whose bounds may be used, the crate that asks (where it matters),
/// the trait, its arguments.
pub(super) type Question = (Option<DefId>, Option<CrateId>, DefId, Subst);

/// Deeper chains of where clauses than any sensible program has.
const MAX_DEPTH: u32 = 40;
/// Steps for one question of a body.
const FUEL: u32 = 3_000;
/// Types larger than this are not looked into.
const MAX_SIZE: u32 = 600;

/// Solves obligations over one set of inference variables.
pub(in crate::semantics) struct Solver<'s> {
    /// Everything known of the program.
    pub sem: &'s Semantics<'s>,
    /// What may be assumed.
    pub env: Arc<ParamEnv>,
    /// The variables.
    pub table: Table,
    /// The crate of the code at hand.
    pub near: CrateId,
    /// The body at hand, whose closures' signatures are in `closures`.
    pub body: Option<DefId>,
    /// By closure expression.
    pub closures: FxHashMap<ExprId, ClosureSig>,
    pub(super) depth: u32,
    pub(super) fuel: u32,
    stack: Vec<Question>,
    /// How far down the stack the answer at hand depends on; questions above that are not remembered.
    reached: usize,
    pub(super) overflow: bool,
    /// Whether answers may be remembered for everybody.
    pub(super) memoise: bool,
}

impl<'s> Solver<'s> {
    /// For questions under the bounds of `env`, asked from the crate `near`.
    pub(in crate::semantics) fn new(sem: &'s Semantics<'_>, env: Arc<ParamEnv>, near: CrateId) -> Solver<'s> {
        Solver {
            sem,
            env,
            table: Table::default(),
            near,
            body: None,
            closures: FxHashMap::default(),
            depth: 0,
            fuel: FUEL,
            stack: Vec::new(),
            reached: usize::MAX,
            overflow: false,
            memoise: true,
        }
    }

    /// Spends fuel; false when there is none left.
    pub(super) fn spend(&mut self, amount: u32) -> bool {
        if self.fuel < amount {
            self.overflow = true;
            return false;
        }
        self.fuel -= amount;
        true
    }

    /// A fresh tank, at the start of a question of the body.
    pub(super) fn refuel(&mut self) {
        if self.depth == 0 {
            self.fuel = FUEL;
            self.overflow = false;
        }
    }

    pub(in crate::semantics) fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    pub(in crate::semantics) fn shallow(&self, ty: &Ty) -> Ty {
        self.table.shallow(ty)
    }

    pub(in crate::semantics) fn resolve(&self, ty: &Ty) -> Ty {
        self.table.resolve(ty)
    }

    pub(in crate::semantics) fn resolve_args(&self, args: &Subst) -> Subst {
        map_subst(args, &mut |ty| self.table.resolve(ty))
    }

    /// New variables for the parameters of an item, those of its parents given.
    pub(in crate::semantics) fn fresh_args(&mut self, def: DefId, given: &[Ty]) -> Subst {
        let total = self.sem.generics_of(def).names.len();
        let mut args: Vec<Ty> = given.iter().take(total).cloned().collect();
        while args.len() < total {
            args.push(self.fresh());
        }
        args.into()
    }

    /// Whether two types could be equal; learns nothing.
    pub(in crate::semantics) fn can_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let start = self.table.snapshot();
        let ok = self.table.unify(a, b);
        self.table.rollback(start);
        ok
    }

    /// Makes two types equal, or changes nothing.
    pub(in crate::semantics) fn try_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let start = self.table.snapshot();
        if self.table.unify(a, b) {
            self.table.commit(start);
            true
        } else {
            self.table.rollback(start);
            false
        }
    }

    /// Whether a predicate may hold; learns nothing.
    pub(in crate::semantics) fn evaluate(&mut self, predicate: &Predicate) -> Outcome {
        self.refuel();
        match predicate {
            // What an associated type stands for is found first.
            Predicate::Trait(t) if !t.args.iter().any(Ty::has_projection) => self.evaluate_trait(t),
            Predicate::Trait(_) | Predicate::Projection(..) => {
                let start = self.table.snapshot();
                let outcome = self.fulfill(vec![predicate.clone()]);
                self.table.rollback(start);
                outcome
            }
        }
    }

    /// Whether a type implements a trait; learns nothing.
    pub(in crate::semantics) fn evaluate_trait(&mut self, goal: &TraitRef) -> Outcome {
        self.refuel();
        let (question, memoise) = self.question(goal);
        if memoise && let Some(known) = self.sem.types.traits.evaluations.get(&question) {
            return known;
        }
        if let Some(at) = self.stack.iter().position(|q| *q == question) {
            self.reached = self.reached.min(at);
            return Outcome::No;
        }
        if self.depth >= MAX_DEPTH {
            self.overflow = true;
            return Outcome::Maybe;
        }
        let outer = std::mem::replace(&mut self.reached, usize::MAX);
        let outer_overflow = std::mem::take(&mut self.overflow);
        self.stack.push(question.clone());
        self.depth += 1;
        let start = self.table.snapshot();
        let outcome = match self.select(goal) {
            Selection::None => Outcome::No,
            Selection::Ambiguous => Outcome::Maybe,
            Selection::One(candidate) => match self.confirm(goal, &candidate) {
                Some(nested) => self.fulfill(nested),
                None => Outcome::No,
            },
        };
        self.table.rollback(start);
        self.depth -= 1;
        self.stack.pop();
        let independent = self.reached >= self.stack.len();
        if memoise && independent && !self.overflow {
            self.sem.types.traits.evaluations.insert(question, outcome);
        }
        self.reached = if independent { outer } else { outer.min(self.reached) };
        self.overflow |= outer_overflow;
        outcome
    }

    /// The canonical form of a question, and whether its answer may be remembered.
    pub(super) fn question(&self, goal: &TraitRef) -> (Question, bool) {
        let (args, vars) = self.table.canonical(&goal.args);
        let params = vars > 0 || args.iter().any(Ty::has_param);
        let open = vars > 0 || args.iter().any(Ty::has_unknown);
        let local = self.has_local_closure(&args);
        let env = if params { self.env.def } else { None };
        let near = open.then_some(self.near);
        ((env, near, goal.trait_, args), !local && self.memoise)
    }

    /// Works on obligations until nothing moves; learns what they imply.
    pub(super) fn fulfill(&mut self, predicates: Vec<Predicate>) -> Outcome {
        let mut maybe = false;
        match self.solve(predicates, &mut maybe) {
            None => Outcome::No,
            Some(rest) if rest.is_empty() && !maybe => Outcome::Yes,
            Some(_) => Outcome::Maybe,
        }
    }

    /// Works on obligations until nothing moves; what is left, or `None` when one does not hold.
    pub(super) fn solve(&mut self, predicates: Vec<Predicate>, maybe: &mut bool) -> Option<Vec<Predicate>> {
        self.depth += 1;
        let rest = self.solve_list(predicates, maybe);
        self.depth -= 1;
        rest
    }

    fn solve_list(&mut self, predicates: Vec<Predicate>, maybe: &mut bool) -> Option<Vec<Predicate>> {
        let mut pending: Vec<(Predicate, u32)> = predicates.into_iter().map(|p| (p, 0)).collect();
        let mut progress = true;
        while progress && !pending.is_empty() {
            progress = false;
            let mut next = Vec::new();
            for (predicate, depth) in pending {
                if depth > MAX_DEPTH || !self.spend(1) {
                    self.overflow = true;
                    *maybe = true;
                    continue;
                }
                match self.step(&predicate) {
                    Step::Done(nested) => {
                        progress = true;
                        next.extend(nested.into_iter().map(|p| (p, depth + 1)));
                    }
                    Step::Stuck => next.push((predicate, depth)),
                    Step::Unknowable => *maybe = true,
                    Step::Fail => return None,
                }
            }
            pending = next;
        }
        Some(pending.into_iter().map(|(p, _)| p).collect())
    }

    /// One step on an obligation; what is learned stays.
    pub(in crate::semantics) fn step(&mut self, predicate: &Predicate) -> Step {
        self.refuel();
        let mut nested = Vec::new();
        match predicate {
            Predicate::Trait(t) => {
                let goal = TraitRef {
                    trait_: t.trait_,
                    args: map_subst(&t.args, &mut |ty| self.normalize_into(ty, &mut nested)),
                };
                let goal = TraitRef { trait_: goal.trait_, args: self.resolve_args(&goal.args) };
                if !goal.args.iter().any(Ty::has_infer) && !self.has_local_closure(&goal.args) {
                    return match self.evaluate_trait(&goal) {
                        Outcome::Yes => Step::Done(nested),
                        Outcome::Maybe => Step::Unknowable,
                        Outcome::No => Step::Fail,
                    };
                }
                match self.select(&goal) {
                    Selection::None => Step::Fail,
                    Selection::Ambiguous if nested.is_empty() => Step::Stuck,
                    Selection::Ambiguous => {
                        nested.push(Predicate::Trait(goal));
                        Step::Done(nested)
                    }
                    Selection::One(candidate) => match self.confirm(&goal, &candidate) {
                        Some(more) => {
                            nested.extend(more);
                            Step::Done(nested)
                        }
                        None => Step::Fail,
                    },
                }
            }
            Predicate::Projection(item, args, ty) => self.step_projection(*item, args, ty),
        }
    }

    pub(super) fn has_local_closure(&self, args: &[Ty]) -> bool {
        args.iter().filter(|ty| ty.has_closure()).any(|ty| {
            ty.any(&mut |part| matches!(part.kind(), TyKind::Closure(owner, ..) if self.body == Some(*owner)))
        })
    }

    /// Whether a type is too large to look into.
    pub(super) fn too_large(&self, args: &[Ty]) -> bool {
        args.iter().any(|ty| ty.size() >= MAX_SIZE)
    }

    /// What a candidate demands, after making the goal equal to what it provides. `None` when it does not
    /// fit after all.
    pub(in crate::semantics) fn confirm(
        &mut self,
        goal: &TraitRef,
        candidate: &Candidate,
    ) -> Option<Vec<Predicate>> {
        match candidate {
            Candidate::Impl(impl_) => self.match_impl(*impl_, goal).map(|(_, nested)| nested),
            Candidate::Given(given) => self.table.unify_all(&given.args, &goal.args).then(Vec::new),
            Candidate::Env(index) => {
                let given = self.env.traits.get(*index)?.clone();
                self.table.unify_all(&given.args, &goal.args).then(Vec::new)
            }
            Candidate::Derived => Some(self.confirm_derived(goal)),
            Candidate::Builtin(builtin) => self.confirm_builtin(goal, *builtin),
        }
    }

    /// The impl's arguments for which it provides the goal, and its where clauses for them.
    pub(in crate::semantics) fn match_impl(
        &mut self,
        impl_: DefId,
        goal: &TraitRef,
    ) -> Option<(Subst, Vec<Predicate>)> {
        let header = self.sem.impl_header(impl_)?;
        let args: Subst = (0..header.params).map(|_| self.fresh()).collect();
        let mut nested = Vec::new();
        for (provided, wanted) in header.trait_ref.args.iter().zip(goal.args.iter()) {
            let provided = self.normalize_into(&provided.instantiate(&args), &mut nested);
            if !self.table.unify(&provided, wanted) {
                return None;
            }
        }
        nested.extend(self.sem.predicates_of(impl_).iter().map(|p| p.instantiate(&args)));
        Some((args, nested))
    }
}
