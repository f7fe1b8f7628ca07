//! Normalisation: what an associated type is.

use super::builtin::Builtin;
use super::select::{Candidate, Selection};
use super::solver::{Solver, Step};
use super::unify::VarKind;
use crate::semantics::defs::DefId;
use crate::semantics::ty::{Subst, Ty, TyKind, map_subst};
use crate::semantics::types::{Predicate, TraitRef};

/// What is known of a projection.
enum Projected {
    /// This type, if these hold.
    Ty(Ty, Vec<Predicate>),
    /// Nothing more will be known: it stands for itself.
    Rigid,
    /// Not enough is known yet.
    Ambiguous,
    /// It cannot be known.
    Unknown,
}

/// How often a normalised type may lead to another projection.
const MAX_UNFOLDING: u32 = 40;

impl Solver<'_> {
    /// Normalises a type of a body, with a fresh tank.
    pub(in crate::semantics) fn normalize(&mut self, ty: &Ty, nested: &mut Vec<Predicate>) -> Ty {
        self.refuel();
        self.normalize_into(ty, nested)
    }

    /// Normalises a type. What is not known yet becomes a variable, with an obligation in `nested`.
    pub(in crate::semantics) fn normalize_into(&mut self, ty: &Ty, nested: &mut Vec<Predicate>) -> Ty {
        if !ty.has_projection() {
            return ty.clone();
        }
        self.normalize_rec(ty, nested)
    }

    fn normalize_rec(&mut self, ty: &Ty, nested: &mut Vec<Predicate>) -> Ty {
        let TyKind::Projection(item, args) = ty.kind() else {
            if !ty.has_projection() {
                return ty.clone();
            }
            return ty.map_children(&mut |child| self.normalize_rec(child, nested));
        };
        let args = map_subst(args, &mut |arg| self.normalize_rec(arg, nested));
        self.project_into(*item, &args, nested)
    }

    /// The associated type, normalised.
    pub(in crate::semantics) fn project_into(
        &mut self,
        item: DefId,
        args: &Subst,
        nested: &mut Vec<Predicate>,
    ) -> Ty {
        let args = self.resolve_args(args);
        let ground = self.memoise && !args.iter().any(Ty::has_infer) && !self.has_local_closure(&args);
        let open = args.iter().any(Ty::has_unknown);
        let key = ground.then(|| {
            (
                self.env.def.filter(|_| args.iter().any(Ty::has_param)),
                open.then_some(self.near),
                item,
                args.clone(),
            )
        });
        if let Some(key) = &key
            && let Some(known) = self.sem.types.traits.projections.get(key)
        {
            return known;
        }
        if self.depth >= MAX_UNFOLDING || !self.spend(1) {
            self.overflow = true;
            return Ty::unknown();
        }
        self.depth += 1;
        let mut fresh = Vec::new();
        let ty = match self.project(item, &args) {
            Projected::Ty(ty, more) => {
                fresh = more;
                let ty = self.normalize_into(&ty, &mut fresh);
                let mut maybe = false;
                // Where clauses may decide what the type is: `F: FnMut(A) -> B` of `Map`'s `Item = B`.
                fresh = self.solve(std::mem::take(&mut fresh), &mut maybe).unwrap_or_default();
                self.resolve(&ty)
            }
            Projected::Rigid => Ty::new(TyKind::Projection(item, args)),
            Projected::Unknown => Ty::unknown(),
            Projected::Ambiguous => {
                let var = self.fresh();
                nested.push(Predicate::Projection(item, args, var.clone()));
                var
            }
        };
        self.depth -= 1;
        let settled = !ty.has_infer();
        nested.extend(fresh);
        if let Some(key) = key.filter(|_| settled && !self.overflow) {
            self.sem.types.traits.projections.insert(key, ty.clone());
        }
        ty
    }

    pub(super) fn step_projection(&mut self, item: DefId, args: &Subst, ty: &Ty) -> Step {
        let mut nested = Vec::new();
        let args = map_subst(args, &mut |arg| self.normalize_into(arg, &mut nested));
        let args = self.resolve_args(&args);
        let expected = self.normalize_into(ty, &mut nested);
        let projected = match self.project(item, &args) {
            Projected::Ty(ty, more) => {
                nested.extend(more);
                self.normalize_into(&ty, &mut nested)
            }
            Projected::Rigid => Ty::new(TyKind::Projection(item, args)),
            Projected::Unknown => return Step::Unknowable,
            Projected::Ambiguous if nested.is_empty() => return Step::Stuck,
            Projected::Ambiguous => {
                nested.push(Predicate::Projection(item, args, expected));
                return Step::Done(nested);
            }
        };
        if self.table.unify(&projected, &expected) { Step::Done(nested) } else { Step::Fail }
    }

    fn project(&mut self, item: DefId, args: &Subst) -> Projected {
        let Some(trait_) = self.sem.trait_of_item(item) else { return Projected::Unknown };
        let Some(self_ty) = args.first().map(|ty| self.shallow(ty)) else { return Projected::Unknown };
        match self_ty.kind() {
            TyKind::Unknown => return Projected::Unknown,
            TyKind::Infer(var) if matches!(self.table.kind(*var), VarKind::General | VarKind::Diverging) => {
                return Projected::Ambiguous;
            }
            _ => {}
        }
        if let Some(found) = self.project_given(item, args, &self_ty) {
            return found;
        }
        let count = self.sem.generics_of(trait_).names.len();
        let goal = TraitRef { trait_, args: args.get(..count).unwrap_or(args).into() };
        match self.select(&goal) {
            Selection::One(Candidate::Impl(impl_)) => self.project_impl(impl_, item, &goal, args),
            Selection::One(candidate @ (Candidate::Env(_) | Candidate::Given(_))) => {
                self.confirm(&goal, &candidate);
                Projected::Rigid
            }
            Selection::One(Candidate::Builtin(builtin)) => self.project_builtin(builtin, &self_ty, &goal),
            Selection::One(Candidate::Derived) | Selection::None => Projected::Unknown,
            Selection::Ambiguous if args.iter().any(Ty::has_infer) => Projected::Ambiguous,
            Selection::Ambiguous => Projected::Unknown,
        }
    }

    /// `T: Iterator<Item = X>` in scope, or bounds of an opaque, associated or `dyn` type.
    fn project_given(&mut self, item: DefId, args: &Subst, self_ty: &Ty) -> Option<Projected> {
        let env = self.env.clone();
        for (given, given_args, ty) in &env.projections {
            if *given == item && self.fits(given_args, args) {
                return Some(Projected::Ty(ty.clone(), Vec::new()));
            }
        }
        for predicate in self.given(self_ty) {
            let Predicate::Projection(given, given_args, ty) = predicate else { continue };
            if given == item && self.fits(&given_args, args) {
                return Some(Projected::Ty(ty, Vec::new()));
            }
        }
        None
    }

    fn fits(&mut self, given: &Subst, wanted: &Subst) -> bool {
        let start = self.table.snapshot();
        if self.table.unify_all(given, wanted) {
            self.table.commit(start);
            true
        } else {
            self.table.rollback(start);
            false
        }
    }

    fn project_impl(&mut self, impl_: DefId, item: DefId, goal: &TraitRef, args: &Subst) -> Projected {
        let Some((impl_args, nested)) = self.match_impl(impl_, goal) else { return Projected::Unknown };
        let name = self.sem.def(item).name;
        let own = args.get(goal.args.len()..).unwrap_or(&[]);
        match self.sem.assoc_items(impl_).types.get(&name) {
            Some(provided) => {
                let args: Subst = impl_args.iter().chain(own).cloned().collect();
                Projected::Ty(self.sem.type_of(*provided).instantiate(&args), nested)
            }
            None => {
                let default = self.sem.type_of(item);
                if default.is_unknown() {
                    Projected::Unknown
                } else {
                    Projected::Ty(default.instantiate(args), nested)
                }
            }
        }
    }

    fn project_builtin(&mut self, builtin: Builtin, self_ty: &Ty, goal: &TraitRef) -> Projected {
        match (builtin, self_ty.kind()) {
            (Builtin::Future, TyKind::AsyncBlock(_, _, _, output)) => {
                Projected::Ty(output.clone(), Vec::new())
            }
            (Builtin::Callable, _) => {
                let mut nested = Vec::new();
                let Some(sig) = self.callable(self_ty, &mut nested) else { return Projected::Unknown };
                if let Some(args) = goal.args.get(1)
                    && !self.table.unify(&Ty::new(TyKind::Tuple(sig.params)), args)
                {
                    return Projected::Unknown;
                }
                let lang = self.sem.lang();
                let is_async =
                    [lang.async_fn, lang.async_fn_mut, lang.async_fn_once].contains(&Some(goal.trait_));
                match (is_async, lang.future_output) {
                    (false, _) => Projected::Ty(sig.ret, nested),
                    (true, Some(output)) => {
                        Projected::Ty(Ty::new(TyKind::Projection(output, [sig.ret].into())), nested)
                    }
                    (true, None) => Projected::Unknown,
                }
            }
            _ => Projected::Unknown,
        }
    }

    /// A bound of `this`, with everything but `this` itself normalised.
    pub(super) fn normalize_bound(
        &mut self,
        bound: &Predicate,
        this: &Ty,
        nested: &mut Vec<Predicate>,
    ) -> Predicate {
        bound.map(&mut |ty| if ty == this { ty.clone() } else { self.normalize_except(ty, this, nested) })
    }

    fn normalize_except(&mut self, ty: &Ty, this: &Ty, nested: &mut Vec<Predicate>) -> Ty {
        if ty == this {
            return ty.clone();
        }
        match ty.kind() {
            TyKind::Projection(..) if ty.any_child(&mut |child| child.any(&mut |t| t == this)) => ty.clone(),
            TyKind::Projection(..) => self.normalize_into(ty, nested),
            _ => ty.map_children(&mut |child| self.normalize_except(child, this, nested)),
        }
    }
}
