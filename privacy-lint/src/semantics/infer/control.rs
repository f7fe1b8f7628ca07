//! Blocks, branches, loops, and where their values meet.

use super::{Expect, Infer};
use crate::semantics::hir::{Arm, Block, ExprId, LabelId, PatId, Stmt};
use crate::semantics::ty::{Ty, TyKind};

/// A type that several values must have: branches, arms, elements, `break`s (rustc's `CoerceMany`).
pub(super) struct Merge {
    expected: Option<Ty>,
    merged: Option<Ty>,
}

impl Merge {
    pub(super) fn new(expected: Option<Ty>) -> Merge {
        Merge { expected, merged: None }
    }

    /// What is expected of the next value.
    pub(super) fn expectation(&self) -> Expect {
        match self.expected.as_ref().or(self.merged.as_ref()) {
            Some(ty) => Expect::Has(ty.clone()),
            None => Expect::Nothing,
        }
    }

    /// The type so far.
    pub(super) fn target(&self) -> Option<Ty> {
        self.merged.clone().or_else(|| self.expected.clone())
    }
}

/// What a `break` leaves.
pub(super) struct Target {
    merge: Merge,
    broken: bool,
}

impl Infer<'_> {
    /// Adds a value.
    pub(super) fn merge(&mut self, merge: &mut Merge, expr: Option<ExprId>, ty: &Ty) {
        if self.shallow(ty).is_never() {
            return;
        }
        match (&merge.merged, &merge.expected) {
            (None, Some(expected)) => {
                let expected = expected.clone();
                let fits = self.coerce(expr, ty, &expected);
                merge.merged = Some(if fits { expected } else { ty.clone() });
            }
            (None, None) => merge.merged = Some(ty.clone()),
            (Some(merged), _) => {
                let merged = merged.clone();
                let resolved = self.shallow(&merged);
                if resolved.is_unknown() {
                    merge.merged = Some(ty.clone());
                } else if let Some(both) = self.differing_callables(&merged, ty) {
                    merge.merged = Some(both);
                } else if !self.coerce(expr, ty, &merged) && self.coerce(None, &merged, ty) {
                    merge.merged = Some(ty.clone());
                }
            }
        }
    }

    fn differing_callables(&mut self, a: &Ty, b: &Ty) -> Option<Ty> {
        let (a, b) = (self.shallow(a), self.shallow(b));
        let callable = |ty: &Ty| matches!(ty.kind(), TyKind::FnDef(..) | TyKind::Closure(..));
        if !callable(&a) || !callable(&b) || self.solver.can_unify(&a, &b) {
            return None;
        }
        self.least_upper_bound(&a, &b)
    }

    /// The common type; `!` when no value arrives.
    pub(super) fn merged(&mut self, merge: Merge) -> Ty {
        merge.merged.unwrap_or_else(Ty::never)
    }

    /// What branches are expected to be: a type that is known, or nothing (rustc's `adjust_for_branches`).
    fn branch_expectation(&mut self, expect: &Expect) -> Option<Ty> {
        let ty = self.known(expect.has()?);
        (!matches!(ty.kind(), TyKind::Infer(_) | TyKind::Unknown)).then_some(ty)
    }

    pub(super) fn check_block(&mut self, block: &Block, expect: &Expect) -> Ty {
        let inner = block.module.unwrap_or(self.module);
        let outer = std::mem::replace(&mut self.module, inner);
        if let Some(label) = block.label {
            let expected = self.branch_expectation(expect);
            self.labels.insert(label, Target { merge: Merge::new(expected), broken: false });
        }
        for stmt in &block.stmts {
            self.check_stmt(stmt);
        }
        let ty = match block.tail {
            Some(tail) => {
                let ty = self.check(tail, expect);
                match expect.has().cloned() {
                    Some(expected)
                        if !self.shallow(&ty).is_never()
                            && !matches!(self.shallow(&expected).kind(), TyKind::Unknown) =>
                    {
                        if self.coerce(Some(tail), &ty, &expected) { expected } else { ty }
                    }
                    _ => ty,
                }
            }
            None if self.diverges => Ty::never(),
            None => Ty::unit(),
        };
        self.module = outer;
        match block.label.and_then(|label| self.labels.remove(&label)) {
            Some(mut target) if target.broken => {
                self.merge(&mut target.merge, block.tail, &ty);
                self.diverges = false;
                self.merged(target.merge)
            }
            _ => ty,
        }
    }

    fn check_stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { pat, ty, init, else_ } => {
                let declared = match ty {
                    Some(written) => self.lower_ty(written),
                    None => self.fresh(),
                };
                if let Some(init) = init {
                    // `let ref x = place` must not coerce the place.
                    if ty.is_none() || self.binds_by_ref(*pat) {
                        let found = self.check(*init, &Expect::Has(declared.clone()));
                        if !self.shallow(&found).is_never() {
                            self.coerce(Some(*init), &found, &declared);
                        } else {
                            let var = self.fresh_of(crate::semantics::traits::unify::VarKind::Diverging);
                            self.unify(&declared, &var);
                        }
                    } else {
                        self.check_coerce(*init, &declared);
                    }
                }
                self.check_pat(*pat, &declared);
                if let Some(else_) = else_ {
                    let before = self.diverges;
                    self.check_plain(*else_);
                    self.diverges = before;
                }
            }
            Stmt::Expr(expr) => {
                self.check_plain(*expr);
            }
        }
    }

    pub(super) fn check_let(&mut self, pat: PatId, value: ExprId) {
        let ty = self.check_plain(value);
        self.check_pat(pat, &ty);
    }

    pub(super) fn check_if(
        &mut self,
        cond: ExprId,
        then: ExprId,
        else_: Option<ExprId>,
        expect: &Expect,
    ) -> Ty {
        self.check(cond, &Expect::Has(Ty::bool()));
        let after_cond = std::mem::replace(&mut self.diverges, false);
        let Some(else_) = else_ else {
            self.check(then, &Expect::Nothing);
            self.diverges = after_cond;
            return Ty::unit();
        };
        let mut merge = Merge::new(self.branch_expectation(expect));
        let wanted = self.arm_expectation(&merge, expect);
        let ty = self.check(then, &wanted);
        self.merge(&mut merge, Some(then), &ty);
        let then_diverges = std::mem::replace(&mut self.diverges, false);
        let ty = self.check(else_, &wanted);
        self.merge(&mut merge, Some(else_), &ty);
        self.diverges = after_cond || (then_diverges && self.diverges);
        self.merged(merge)
    }

    /// Branches hear of the expected type; a variable, and what the first branch is, are no expectation.
    fn arm_expectation(&self, merge: &Merge, expect: &Expect) -> Expect {
        match (&merge.expected, expect) {
            (Some(ty), _) => Expect::Has(ty.clone()),
            (None, Expect::Hint(ty)) => Expect::Hint(ty.clone()),
            _ => Expect::Nothing,
        }
    }

    pub(super) fn check_match(&mut self, scrutinee: ExprId, arms: &[Arm], expect: &Expect) -> Ty {
        let matched = self.check_plain(scrutinee);
        let after_scrutinee = std::mem::replace(&mut self.diverges, false);
        for arm in arms {
            self.check_pat(arm.pat, &matched);
        }
        let mut merge = Merge::new(self.branch_expectation(expect));
        let wanted = self.arm_expectation(&merge, expect);
        let mut all_diverge = true;
        for arm in arms {
            self.diverges = false;
            if let Some(guard) = arm.guard {
                self.check(guard, &Expect::Has(Ty::bool()));
            }
            self.diverges = false;
            let ty = self.check(arm.body, &wanted);
            self.merge(&mut merge, Some(arm.body), &ty);
            all_diverge &= self.diverges;
        }
        self.diverges = after_scrutinee || all_diverge;
        self.merged(merge)
    }

    pub(super) fn check_loop(&mut self, body: ExprId, label: Option<LabelId>, expect: &Expect) -> Ty {
        let expected = self.branch_expectation(expect);
        if let Some(label) = label {
            self.labels.insert(label, Target { merge: Merge::new(expected), broken: false });
        }
        self.check(body, &Expect::Nothing);
        match label.and_then(|label| self.labels.remove(&label)) {
            Some(target) if target.broken => {
                self.diverges = false;
                let ty = self.merged(target.merge);
                if ty.is_never() { Ty::unit() } else { ty }
            }
            _ => {
                self.diverges = true;
                Ty::never()
            }
        }
    }

    pub(super) fn check_while(&mut self, cond: ExprId, body: ExprId, label: Option<LabelId>) -> Ty {
        self.enter_loop(label);
        self.check(cond, &Expect::Has(Ty::bool()));
        let before = self.diverges;
        self.check(body, &Expect::Nothing);
        self.diverges = before;
        self.leave_loop(label);
        Ty::unit()
    }

    pub(super) fn enter_loop(&mut self, label: Option<LabelId>) {
        if let Some(label) = label {
            self.labels.insert(label, Target { merge: Merge::new(Some(Ty::unit())), broken: false });
        }
    }

    pub(super) fn leave_loop(&mut self, label: Option<LabelId>) {
        if let Some(label) = label {
            self.labels.remove(&label);
        }
    }

    pub(super) fn check_break(&mut self, label: Option<LabelId>, value: Option<ExprId>) -> Ty {
        let expect =
            label.and_then(|l| self.labels.get(&l)).map_or(Expect::Nothing, |t| t.merge.expectation());
        let ty = match value {
            Some(value) => self.check(value, &expect),
            None => Ty::unit(),
        };
        if let Some((label, mut target)) = label.and_then(|l| self.labels.remove(&l).map(|t| (l, t))) {
            target.broken = true;
            self.merge(&mut target.merge, value, &ty);
            self.labels.insert(label, target);
        }
        Ty::never()
    }
}
