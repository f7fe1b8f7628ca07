//! Calls, method calls and constructors.

use super::Builder;
use crate::flow::ir::{Call, Key, Operand, OperandKind, Stmt, Target};
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{ExprId, ExprKind, Symbol};
use crate::semantics::ty::{Ty, TyKind, ValueRes};
use crate::source::Span;

impl Builder<'_, '_> {
    pub(super) fn call(&mut self, call: Call) {
        self.push(Stmt::Call(Box::new(call)));
    }

    pub(super) fn call_expr(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Operand {
        let (ty, span) = (self.expr_ty(expr), self.span(expr));
        let name_span = self.callee_span(callee);
        if let ExprKind::Path(path) = &self.body.exprs[callee.0 as usize].kind {
            match self.inference.paths.get(&callee).cloned() {
                Some(ValueRes::Ctor(variant, _)) => {
                    let parts = self.constructor_parts(variant, args);
                    return self.aggregate(parts, None, Some(variant), ty, span);
                }
                Some(ValueRes::Def(target)) if matches!(self.sema.def(target.def).data, DefData::Fn(_)) => {
                    let args = args.iter().map(|a| self.operand(*a)).collect();
                    return self.call_value(Target::Function(target), args, ty, name_span);
                }
                Some(ValueRes::Def(_)) => {}
                Some(ValueRes::Unresolved(reason)) => {
                    let name = path.segments.last().map(|s| s.name).unwrap_or_default();
                    return self.unresolved(name, reason, args, ty, name_span);
                }
                None => {
                    let name = path.segments.last().map(|s| s.name).unwrap_or_default();
                    return self.unresolved(name, "its path was not resolved".into(), args, ty, name_span);
                }
            }
        }
        let function = self.operand(callee);
        let args = std::iter::once(function)
            .chain(args.iter().map(|a| self.operand(*a)).collect::<Vec<_>>())
            .collect();
        self.call_value(Target::Value, args, ty, name_span)
    }

    fn unresolved(&mut self, name: Symbol, reason: String, args: &[ExprId], ty: Ty, span: Span) -> Operand {
        let args = args.iter().map(|a| self.operand(*a)).collect();
        self.call_value(Target::Unresolved(name, reason), args, ty, span)
    }

    fn constructor_parts(&mut self, variant: DefId, args: &[ExprId]) -> Vec<(Key, Operand)> {
        args.iter().enumerate().map(|(i, a)| (Key::Field(variant, i as u32), self.operand(*a))).collect()
    }

    /// The last name of a path: what a reader calls the callee.
    fn callee_span(&self, callee: ExprId) -> Span {
        match &self.body.exprs[callee.0 as usize].kind {
            ExprKind::Path(path) => path.segments.last().map_or(path.span, |s| s.span),
            _ => self.span(callee),
        }
    }

    pub(super) fn method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        name: Symbol,
        name_span: Span,
        args: &[ExprId],
    ) -> Operand {
        let ty = self.expr_ty(expr);
        let Some(callee) = self.inference.calls.get(&expr).cloned() else {
            let value = self.operand(receiver);
            let value = self.borrow_of(value);
            let args = std::iter::once(value)
                .chain(args.iter().map(|a| self.operand(*a)).collect::<Vec<_>>())
                .collect();
            let reason = self.inference.unresolved.get(&expr).cloned();
            let reason = reason.unwrap_or_else(|| "the type of its receiver is not known".into());
            return self.call_value(Target::Unresolved(name, reason), args, ty, name_span);
        };
        let value = self.operand(receiver);
        let value = self.receiver(value, callee.def);
        let args =
            std::iter::once(value).chain(args.iter().map(|a| self.operand(*a)).collect::<Vec<_>>()).collect();
        self.call_value(Target::Function(callee), args, ty, name_span)
    }

    /// The receiver as the method takes it: borrowed when the signature says so and inference did not.
    fn receiver(&mut self, value: Operand, method: DefId) -> Operand {
        let takes_reference = match &self.sema.def(method).data {
            DefData::Fn(_) => {
                let sig = self.sema.fn_sig(method);
                sig.params.first().is_some_and(|p| matches!(p.kind(), TyKind::Ref(..)))
            }
            _ => false,
        };
        let is_place = matches!(value.kind, OperandKind::Place(_));
        if takes_reference && is_place { self.borrow_of(value) } else { value }
    }
}
