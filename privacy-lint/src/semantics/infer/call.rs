//! Calls: of functions, constructors, closures and other values; and arguments.

use super::{Expect, Infer};
use crate::semantics::hir::{ExprId, ExprKind, GenericArgs, Symbol};
use crate::semantics::traits::solver::{ClosureSig, Outcome};
use crate::semantics::ty::{Adjust, Ty, TyKind};
use crate::semantics::types::TraitRef;

impl Infer<'_> {
    pub(super) fn check_call(
        &mut self,
        _expr: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expect: &Expect,
    ) -> Ty {
        let callee_ty = self.check_plain(callee);
        let callee_ty = self.known(&callee_ty);
        let Some(sig) = self.callee_signature(callee, &callee_ty, args.len()) else {
            args.iter().for_each(|arg| drop(self.check_plain(*arg)));
            return Ty::unknown();
        };
        let expected = self.expected_inputs(expect, &sig.ret, &sig.params);
        self.check_arguments(args, &sig.params, expected.as_deref());
        sig.ret
    }

    /// What a value takes and gives when it is called. Steps to what is callable are recorded.
    fn callee_signature(&mut self, callee: ExprId, ty: &Ty, arity: usize) -> Option<ClosureSig> {
        let mut at = ty.clone();
        let mut steps = Vec::new();
        while steps.len() < 16 {
            let mut nested = Vec::new();
            let found = match at.kind() {
                TyKind::FnDef(..) | TyKind::FnPtr(..) | TyKind::Closure(..) => {
                    self.solver.callable(&at, &mut nested)
                }
                TyKind::Infer(_) | TyKind::Unknown => None,
                _ => self.call_through_trait(&at, arity),
            };
            nested.into_iter().for_each(|p| self.register(p));
            if let Some(sig) = found {
                self.adjust(callee, steps);
                return Some(sig);
            }
            let next = self.deref_once(&at)?;
            steps.push(next.how);
            at = next.ty;
        }
        None
    }

    /// `F: FnOnce(A, B) -> C` of a parameter, `dyn`, or anything else that implements the `Fn` traits.
    fn call_through_trait(&mut self, ty: &Ty, arity: usize) -> Option<ClosureSig> {
        let lang = self.sem.lang();
        let (fn_once, output) = (lang.fn_once?, lang.fn_once_output?);
        let params: Vec<Ty> = (0..arity).map(|_| self.fresh()).collect();
        let goal_args: crate::semantics::ty::Subst =
            [ty.clone(), Ty::new(TyKind::Tuple(params.clone()))].into();
        let goal = TraitRef { trait_: fn_once, args: goal_args.clone() };
        if self.solver.evaluate_trait(&goal) != Outcome::No {
            let ret = self.normalize(&Ty::new(TyKind::Projection(output, goal_args)));
            return Some(ClosureSig { params, ret });
        }
        let async_once = lang.async_fn_once?;
        let goal = TraitRef { trait_: async_once, args: goal.args };
        if self.solver.evaluate_trait(&goal) == Outcome::No {
            return None;
        }
        // The future itself has no name: an async block of no body, with the output.
        let output = *self.sem.assoc_items(async_once).types.get(&"Output".into())?;
        let output = self.normalize(&Ty::new(TyKind::Projection(output, goal.args)));
        let ret = Ty::new(TyKind::AsyncBlock(self.owner, ExprId(u32::MAX), self.identity.clone(), output));
        Some(ClosureSig { params, ret })
    }

    /// What the arguments should be, if the call's value is to be what is expected; learns nothing (rustc's
    /// `expected_inputs_for_expected_output`).
    pub(super) fn expected_inputs(&mut self, expect: &Expect, ret: &Ty, params: &[Ty]) -> Option<Vec<Ty>> {
        let expected = self.known(expect.has()?);
        let ret = self.shallow(ret);
        if matches!(expected.kind(), TyKind::Infer(_) | TyKind::Unknown) {
            return None;
        }
        let vars = self.solver.table.len();
        let start = self.solver.table.snapshot();
        let inputs = self
            .solver
            .table
            .unify(&ret, &expected)
            .then(|| params.iter().map(|p| self.solver.resolve(p)).collect());
        self.solver.table.rollback(start);
        debug_assert_eq!(vars, self.solver.table.len(), "unification makes no variables");
        inputs
    }

    /// Checks arguments against parameters. Closures come last, when the others have told what they take.
    pub(super) fn check_arguments(&mut self, args: &[ExprId], formal: &[Ty], expected: Option<&[Ty]>) {
        for closures in [false, true] {
            if closures {
                self.select_where_possible();
            }
            for (i, arg) in args.iter().enumerate() {
                if self.waits_for_others(*arg) != closures {
                    continue;
                }
                let Some(formal) = formal.get(i) else {
                    self.check_plain(*arg);
                    continue;
                };
                let wanted = expected.and_then(|e| e.get(i)).unwrap_or(formal).clone();
                let hint = self.rvalue_hint(&wanted);
                let ty = self.check(*arg, &hint);
                let target = hint.has().unwrap_or(formal).clone();
                if !self.coerce(Some(*arg), &ty, &target) && target != *formal {
                    self.coerce(Some(*arg), &ty, formal);
                } else {
                    self.unify(formal, &target);
                }
            }
        }
    }

    fn waits_for_others(&self, arg: ExprId) -> bool {
        matches!(self.hir.exprs[arg.0 as usize].kind, ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. })
    }

    pub(super) fn check_method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        name: Symbol,
        generic_args: Option<&GenericArgs>,
        args: &[ExprId],
        expect: &Expect,
    ) -> Ty {
        let receiver_ty = self.check_plain(receiver);
        let receiver_ty = self.known(&receiver_ty);
        match self.probe(&receiver_ty, name) {
            Ok(pick) => {
                let confirmed = self.confirm_pick(expr, receiver, pick, generic_args);
                let inputs = confirmed.params.get(1..).unwrap_or(&[]);
                let expected = self.expected_inputs(expect, &confirmed.ret, inputs);
                self.check_arguments(args, inputs, expected.as_deref());
                confirmed.ret
            }
            // A field that holds a closure is not called like this: the method was not found.
            Err(reason) => {
                self.out.unresolved.insert(expr, reason);
                args.iter().for_each(|arg| drop(self.check_plain(*arg)));
                Ty::unknown()
            }
        }
    }

    /// Adds the adjustment of an autoref.
    pub(super) fn borrowed(steps: &mut Vec<Adjust>, autoref: Option<crate::semantics::hir::Mutability>) {
        if let Some(mutability) = autoref {
            steps.push(Adjust::Borrow(mutability));
        }
    }
}
