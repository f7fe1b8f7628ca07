//! Coercions, as in rustc's `hir_typeck::coercion`: never to anything, unsizing, reborrowing with autoderef,
//! functions and closures to function pointers, else equality.

use super::Infer;
use crate::semantics::hir::{ExprId, Mutability};
use crate::semantics::traits::solver::Outcome;
use crate::semantics::ty::{Adjust, TraitBound, Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};

impl Infer<'_> {
    /// Makes a value of type `actual` one of type `expected`, if it can be. Of an expression, the steps are
    /// recorded.
    pub(super) fn coerce(&mut self, expr: Option<ExprId>, actual: &Ty, expected: &Ty) -> bool {
        let from = self.known(actual);
        let to = self.shallow(expected);
        if from.same(&to) {
            return true;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Never, TyKind::Never) => return true,
            (TyKind::Never, _) => {
                self.record(expr, vec![Adjust::Coerce(to)]);
                return true;
            }
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => return true,
            (TyKind::Infer(_), _) | (_, TyKind::Infer(_)) => return self.unify(&from, &to),
            _ => {}
        }
        if self.coerce_unsized(&from, &to) {
            self.record(expr, vec![Adjust::Coerce(to)]);
            return true;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Ref(m, _), TyKind::Ref(n, target))
                if *m == Mutability::Mut || *n == Mutability::Shared =>
            {
                self.reborrow(expr, &from, *n, target)
            }
            (TyKind::Ref(m, inner), TyKind::RawPtr(n, target))
            | (TyKind::RawPtr(m, inner), TyKind::RawPtr(n, target))
                if *m == Mutability::Mut || *n == Mutability::Shared =>
            {
                let ok = self.unify(inner, target);
                if ok {
                    self.record(expr, vec![Adjust::Coerce(to.clone())]);
                }
                ok
            }
            (TyKind::FnDef(..) | TyKind::Closure(..), TyKind::FnPtr(params, ret)) => {
                let mut nested = Vec::new();
                let Some(sig) = self.solver.callable(&from, &mut nested) else { return false };
                nested.into_iter().for_each(|p| self.register(p));
                let (a, b) = (
                    Ty::new(TyKind::FnPtr(sig.params, sig.ret)),
                    Ty::new(TyKind::FnPtr(params.clone(), ret.clone())),
                );
                self.record(expr, vec![Adjust::Coerce(to.clone())]);
                self.unify(&a, &b)
            }
            _ => self.unify(&from, &to),
        }
    }

    fn record(&mut self, expr: Option<ExprId>, steps: Vec<Adjust>) {
        if let Some(expr) = expr {
            self.adjust(expr, steps);
        }
    }

    /// `&mut T` to `&T`, `&String` to `&str`: the first type behind the reference that fits.
    fn reborrow(&mut self, expr: Option<ExprId>, from: &Ty, mutability: Mutability, target: &Ty) -> bool {
        let mut steps = Vec::new();
        let mut at = from.clone();
        while steps.len() < 16 {
            let Some(next) = self.deref_once(&at) else { return false };
            steps.push(next.how);
            if self.unify(&next.ty, target) {
                if steps.len() > 1 || !matches!(from.kind(), TyKind::Ref(m, _) if *m == mutability) {
                    steps.push(Adjust::Borrow(mutability));
                    self.record(expr, steps);
                }
                return true;
            }
            at = next.ty;
        }
        false
    }

    /// `&[T; N]` to `&[T]`, `&T` to `&dyn Trait`, `Box<T>` to `Box<dyn Trait>`, `Pin<Box<T>>` likewise.
    fn coerce_unsized(&mut self, from: &Ty, to: &Ty) -> bool {
        match (from.kind(), to.kind()) {
            (TyKind::Ref(m, a), TyKind::Ref(n, b)) if *m == Mutability::Mut || *n == Mutability::Shared => {
                self.unsize(a, b)
            }
            (TyKind::Ref(_, a), TyKind::RawPtr(_, b)) | (TyKind::RawPtr(_, a), TyKind::RawPtr(_, b)) => {
                self.unsize(a, b)
            }
            (TyKind::Adt(d, a), TyKind::Adt(e, b)) if d == e => {
                let (Some(a), Some(b)) = (a.first(), b.first()) else { return false };
                let (a, b) = (self.shallow(a), self.shallow(b));
                self.unsize(&a, &b) || (matches!(b.kind(), TyKind::Adt(..)) && self.coerce_unsized(&a, &b))
            }
            _ => false,
        }
    }

    /// Whether a value of type `from` behind a pointer can be seen as the unsized `to`.
    fn unsize(&mut self, from: &Ty, to: &Ty) -> bool {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (from.kind(), to.kind()) {
            (TyKind::Array(a, _), TyKind::Slice(b)) => self.unify(a, b),
            (TyKind::Dyn(_), TyKind::Dyn(bounds)) => {
                !self.solver.can_unify(&from, &to) && self.upcasts(&from, bounds)
            }
            (TyKind::Unknown, TyKind::Dyn(_)) => true,
            (TyKind::Slice(_) | TyKind::Prim(crate::semantics::ty::Prim::Str), TyKind::Dyn(_)) => false,
            (_, TyKind::Dyn(bounds)) => self.implements_all(&from, bounds),
            (TyKind::Adt(d, a), TyKind::Adt(e, b)) if d == e && !a.is_empty() => {
                // `Mutex<T>` to `Mutex<dyn Trait>`: only the last argument, and only where it matters.
                let last = a.len() - 1;
                let unsized_ = matches!(self.shallow(&b[last]).kind(), TyKind::Dyn(_) | TyKind::Slice(_));
                unsized_ && self.unsize(&a[last], &b[last])
            }
            _ => false,
        }
    }

    fn implements_all(&mut self, ty: &Ty, bounds: &[TraitBound]) -> bool {
        let goals = object_obligations(self.sem, ty, bounds);
        let open = matches!(ty.kind(), TyKind::Infer(_));
        for goal in &goals {
            if !open && matches!(goal, Predicate::Trait(_)) && self.solver.evaluate(goal) == Outcome::No {
                return false;
            }
        }
        goals.into_iter().for_each(|goal| self.register(goal));
        true
    }

    fn upcasts(&mut self, from: &Ty, bounds: &[TraitBound]) -> bool {
        let goals = object_obligations(self.sem, from, bounds);
        goals
            .iter()
            .all(|goal| !matches!(goal, Predicate::Trait(_)) || self.solver.evaluate(goal) != Outcome::No)
    }

    /// The common type of two values that meet, as `if` and `match` need it.
    pub(super) fn least_upper_bound(&mut self, a: &Ty, b: &Ty) -> Option<Ty> {
        let (a, b) = (self.shallow(a), self.shallow(b));
        let callable = |ty: &Ty| matches!(ty.kind(), TyKind::FnDef(..) | TyKind::Closure(..));
        if callable(&a) && callable(&b) {
            let mut nested = Vec::new();
            let (x, y) = (self.solver.callable(&a, &mut nested)?, self.solver.callable(&b, &mut nested)?);
            nested.into_iter().for_each(|p| self.register(p));
            let pointer = Ty::new(TyKind::FnPtr(x.params, x.ret));
            self.unify(&pointer, &Ty::new(TyKind::FnPtr(y.params, y.ret)));
            return Some(pointer);
        }
        None
    }
}

/// What `ty` must satisfy to become `dyn bounds`.
fn object_obligations(
    sem: &crate::semantics::Semantics<'_>,
    ty: &Ty,
    bounds: &[TraitBound],
) -> Vec<Predicate> {
    let mut all = Vec::new();
    for bound in bounds {
        let args: crate::semantics::ty::Subst =
            std::iter::once(ty).chain(bound.args.iter()).cloned().collect();
        let of = TraitRef { trait_: bound.trait_, args };
        for (item, bound_ty) in &bound.bindings {
            if let Some((item, args)) = sem.assoc_type(&of, sem.def(*item).name) {
                all.push(Predicate::Projection(item, args, bound_ty.clone()));
            }
        }
        all.push(Predicate::Trait(of));
    }
    all
}
