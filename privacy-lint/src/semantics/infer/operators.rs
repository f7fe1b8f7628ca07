//! Operators, indexing and `*`: built in for primitives, else through the language's traits.

use super::{Expect, Infer};
use crate::semantics::defs::DefId;
use crate::semantics::hir::{BinaryOp, ExprId, ExprKind, UnaryOp};
use crate::semantics::traits::solver::Outcome;
use crate::semantics::traits::unify::VarKind;
use crate::semantics::ty::{Adjust, Callee, Prim, Subst, Ty, TyKind};
use crate::semantics::types::TraitRef;

impl Infer<'_> {
    /// Numbers, `bool` and `char`: what operators are built in for.
    fn is_scalar(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(prim) => *prim != Prim::Str,
            TyKind::Infer(var) => matches!(self.solver.table.kind(*var), VarKind::Int | VarKind::Float),
            _ => false,
        }
    }

    pub(super) fn check_unary(&mut self, expr: ExprId, op: UnaryOp, inner: ExprId, expect: &Expect) -> Ty {
        let ty = self.check(inner, expect);
        let ty = self.known(&ty);
        if self.is_scalar(&ty) || ty.is_never() {
            return ty;
        }
        let lang = self.sem.lang();
        let (trait_, name) = match op {
            UnaryOp::Neg => (lang.neg, "neg"),
            UnaryOp::Not => (lang.not, "not"),
        };
        match trait_ {
            Some(trait_) => self.overloaded(expr, trait_, name, [ty].into()),
            None => Ty::unknown(),
        }
    }

    /// Registers a call of an operator's method; its `Output`, where the trait has one.
    fn overloaded(&mut self, expr: ExprId, trait_: DefId, name: &str, args: Subst) -> Ty {
        self.register_trait(trait_, &args);
        let items = self.sem.assoc_items(trait_);
        if let Some(method) = items.values.get(&name.into()) {
            self.record_call(expr, *method, args.clone());
        }
        match items.types.get(&"Output".into()) {
            Some(output) => self.normalize(&Ty::new(TyKind::Projection(*output, args))),
            None => Ty::unit(),
        }
    }

    pub(super) fn check_binary(
        &mut self,
        expr: ExprId,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        expect: &Expect,
    ) -> Ty {
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.check_coerce(left, &Ty::bool());
            let before = self.diverges;
            self.check_coerce(right, &Ty::bool());
            self.diverges = before;
            return Ty::bool();
        }
        let compares = matches!(
            op,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        );
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        // A literal takes the expected type; anything else is not told (rustc tells nothing).
        let is_literal = matches!(
            self.hir.exprs[left.0 as usize].kind,
            ExprKind::Literal(_) | ExprKind::Unary(UnaryOp::Neg, _)
        );
        let hint = if is_literal && !compares { expect.clone() } else { Expect::Nothing };
        let left_ty = self.check(left, &hint);
        let left_ty = self.known(&left_ty);
        let Some((trait_, name)) = self.sem.lang().binary(op) else {
            self.check_plain(right);
            return if compares { Ty::bool() } else { left_ty };
        };
        let right_ty = if self.is_scalar(&left_ty) {
            let hint = if shifts { Expect::Nothing } else { Expect::Hint(left_ty.clone()) };
            let right_ty = self.check(right, &hint);
            let right_ty = self.known(&right_ty);
            if self.is_scalar(&right_ty) || right_ty.is_never() {
                if !shifts {
                    self.unify(&left_ty, &right_ty);
                }
                return if compares { Ty::bool() } else { left_ty };
            }
            right_ty
        } else {
            // `String: Add<?R>` has one impl: it says that `&String` is to become `&str`.
            let right_ty = self.fresh();
            self.register_trait(trait_, &[left_ty.clone(), right_ty.clone()]);
            self.select_where_possible();
            self.check_coerce(right, &right_ty)
        };
        let left_ty = self.known(&left_ty);
        let right_ty = self.known(&right_ty);
        if left_ty.is_unknown() {
            return if compares { Ty::bool() } else { Ty::unknown() };
        }
        let output = self.overloaded(expr, trait_, name, [left_ty, right_ty].into());
        if compares { Ty::bool() } else { output }
    }

    pub(super) fn check_assign_op(&mut self, expr: ExprId, op: BinaryOp, place: ExprId, value: ExprId) -> Ty {
        let left = self.check_plain(place);
        let left = self.known(&left);
        let builtin = self.is_scalar(&left);
        let hint = if builtin && !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            Expect::Hint(left.clone())
        } else {
            Expect::Nothing
        };
        if let (false, Some((trait_, _))) = (builtin, self.sem.lang().assign(op)) {
            let right = self.fresh();
            self.register_trait(trait_, &[left.clone(), right.clone()]);
            self.select_where_possible();
            self.check_coerce(value, &right);
            self.make_mutable(place);
            let left = self.known(&left);
            self.assign_call(expr, op, left, right);
            return Ty::unit();
        }
        let right = self.check(value, &hint);
        let right = self.known(&right);
        self.make_mutable(place);
        if self.is_scalar(&right) {
            if !matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
                self.unify(&left, &right);
            }
        } else {
            self.assign_call(expr, op, left, right);
        }
        Ty::unit()
    }

    fn assign_call(&mut self, expr: ExprId, op: BinaryOp, left: Ty, right: Ty) {
        if let Some((trait_, name)) = self.sem.lang().assign(op) {
            self.overloaded(expr, trait_, name, [left, right].into());
        }
    }

    pub(super) fn check_deref(&mut self, expr: ExprId, inner: ExprId, expect: &Expect) -> Ty {
        let _ = expect;
        let ty = self.check_plain(inner);
        let ty = self.known(&ty);
        if let TyKind::RawPtr(_, to) = ty.kind() {
            return to.clone();
        }
        match self.deref_once(&ty) {
            Some(next) => {
                if let Adjust::OverloadedDeref(callee) = next.how {
                    self.out.calls.insert(expr, callee);
                }
                next.ty
            }
            None => Ty::unknown(),
        }
    }

    pub(super) fn check_index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.check_plain(base);
        let index_ty = self.check_plain(index);
        let index_ty = self.known(&index_ty);
        let (tys, derefs) = self.autoderef(&base_ty);
        for (i, ty) in tys.iter().enumerate() {
            let builtin = match index_ty.kind() {
                TyKind::Prim(Prim::Usize) => true,
                TyKind::Infer(var) => self.solver.table.kind(*var) == VarKind::Int,
                _ => false,
            };
            let found = match ty.kind() {
                TyKind::Unknown | TyKind::Infer(_) => return Ty::unknown(),
                TyKind::Array(of, _) | TyKind::Slice(of) if builtin => {
                    self.unify(&index_ty, &Ty::usize());
                    Some(of.clone())
                }
                // An array is indexed as the slice that it is, but for its own impls: they agree.
                TyKind::Array(of, _) => {
                    self.overloaded_index(expr, &Ty::new(TyKind::Slice(of.clone())), &index_ty, index)
                }
                _ => self.overloaded_index(expr, ty, &index_ty, index),
            };
            if let Some(found) = found {
                self.adjust(base, derefs[..i].to_vec());
                return found;
            }
        }
        Ty::unknown()
    }

    fn overloaded_index(&mut self, expr: ExprId, ty: &Ty, index_ty: &Ty, index: ExprId) -> Option<Ty> {
        let trait_ = self.sem.lang().index?;
        let mut wanted = index_ty.clone();
        let mut goal = TraitRef { trait_, args: [ty.clone(), wanted.clone()].into() };
        if self.solver.evaluate_trait(&goal) == Outcome::No {
            // One impl for another index: `map[&string]` where `&str` is meant is a coercion.
            wanted = self.fresh();
            goal = TraitRef { trait_, args: [ty.clone(), wanted.clone()].into() };
            if self.solver.evaluate_trait(&goal) == Outcome::No {
                return None;
            }
        }
        let output = self.overloaded(expr, trait_, "index", goal.args);
        self.select_where_possible();
        if !wanted.same(index_ty) {
            self.coerce(Some(index), index_ty, &wanted);
        }
        Some(self.known(&output))
    }

    /// The place is written to, or borrowed by `&mut`: `Index` becomes `IndexMut`, `Deref` `DerefMut`.
    pub(super) fn make_mutable(&mut self, place: ExprId) {
        let lang = self.sem.lang();
        let (index_mut, deref_mut) = (lang.index_mut, lang.deref_mut);
        let mut at = place;
        loop {
            if let Some(steps) = self.out.adjustments.get_mut(&at) {
                for step in steps {
                    if let Adjust::OverloadedDeref(callee) = step {
                        to_mutable(self.sem, callee, deref_mut, "deref_mut");
                    }
                }
            }
            let hir = self.hir;
            let (next, trait_, name) = match &hir.exprs[at.0 as usize].kind {
                ExprKind::Field { base, .. } => (*base, None, ""),
                ExprKind::Index { base, .. } => (*base, index_mut, "index_mut"),
                ExprKind::Deref(inner) => (*inner, deref_mut, "deref_mut"),
                _ => return,
            };
            if let Some(callee) = self.out.calls.get_mut(&at) {
                to_mutable(self.sem, callee, trait_, name);
            }
            at = next;
        }
    }
}

fn to_mutable(sem: &crate::semantics::Semantics<'_>, callee: &mut Callee, trait_: Option<DefId>, name: &str) {
    if let Some(method) = trait_.and_then(|t| sem.assoc_items(t).values.get(&name.into()).copied()) {
        callee.def = method;
        callee.trait_method = Some((method, callee.subst.clone()));
    }
}
