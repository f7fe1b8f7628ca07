//! Expressions as values.

use super::{Builder, is_never};
use crate::flow::ir::{ArithmeticOp, Call, Code, Key, Operand, OperandKind, Place, Rvalue, Target};
use crate::semantics::defs::{DefData, DefId, FieldId};
use crate::semantics::hir::{
    BinaryOp, ExprId, ExprKind, FormatPiece, Literal, Mutability, RecordField, Symbol, UnaryOp,
};
use crate::semantics::ty::{Adjust, Prim, Ty, TyKind, ValueRes};
use crate::source::Span;

impl Builder<'_, '_> {
    /// The value of an expression after its adjustments.
    pub(super) fn operand(&mut self, expr: ExprId) -> Operand {
        let moves = |a: &Adjust| !matches!(a, Adjust::Coerce(_));
        if self.inference.adjustments.get(&expr).is_some_and(|all| all.iter().any(moves)) {
            let place = self.adjusted_place(expr);
            let ty = self.adjusted_ty(expr);
            return Operand { kind: OperandKind::Place(place), ty, span: self.span(expr) };
        }
        self.value(expr)
    }

    /// The type after adjustments, as far as it matters here: what a chain of derefs and borrows leads to.
    fn adjusted_ty(&self, expr: ExprId) -> Ty {
        let mut ty = self.expr_ty(expr);
        for adjustment in self.inference.adjustments.get(&expr).into_iter().flatten() {
            ty = match adjustment {
                Adjust::Deref => match ty.kind() {
                    TyKind::Ref(_, inner) | TyKind::RawPtr(_, inner) => inner.clone(),
                    TyKind::Adt(_, args) if !args.is_empty() => args[0].clone(),
                    _ => super::unknown(),
                },
                Adjust::OverloadedDeref(callee) => self.deref_target(callee),
                Adjust::Borrow(m) => Ty::new(TyKind::Ref(*m, ty)),
                Adjust::Coerce(to) => match ty.kind() {
                    TyKind::Closure(..) | TyKind::FnDef(..) => ty,
                    _ => to.clone(),
                },
            };
        }
        ty
    }

    fn deref_target(&self, callee: &crate::semantics::ty::Callee) -> Ty {
        let ret = self.sema.subst(&self.sema.fn_sig(callee.def).ret, &callee.subst);
        match ret.kind() {
            TyKind::Ref(_, inner) => inner.clone(),
            _ => super::unknown(),
        }
    }

    /// The value of an expression before its adjustments.
    pub(super) fn value(&mut self, expr: ExprId) -> Operand {
        let body = self.body;
        let (ty, span) = (self.expr_ty(expr), self.span(expr));
        let kind = match &body.exprs[expr.0 as usize].kind {
            ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => {
                OperandKind::Place(self.place(expr))
            }
            ExprKind::Path(_) => return self.path(expr, ty, span),
            ExprKind::Literal(literal) => literal_operand(literal),
            ExprKind::Call { callee, args } => return self.call_expr(expr, *callee, args),
            ExprKind::MethodCall { receiver, name, name_span, args, .. } => {
                return self.method_call(expr, *receiver, *name, *name_span, args);
            }
            ExprKind::Ref(_, inner) => {
                let place = self.adjusted_place(*inner);
                return self.result(ty, span, |b, result| b.assign(result, Rvalue::Ref(place), span));
            }
            ExprKind::Unary(op, inner) => {
                let value = self.operand(*inner);
                match self.inference.calls.get(&expr).cloned() {
                    Some(callee) => {
                        return self.call_value(Target::Function(callee), vec![value], ty, span);
                    }
                    None if *op == UnaryOp::Not && is_bool(&ty) => {
                        return self.result(ty, span, |b, place| b.assign(place, Rvalue::Not(value), span));
                    }
                    None => return self.combine(vec![value], ty, span),
                }
            }
            ExprKind::Binary(op, left, right) => return self.binary(expr, *op, *left, *right),
            ExprKind::Assign { place, value } => {
                let value = self.operand(*value);
                let value = self.kept(value, &self.expr_ty(*place));
                let place = self.adjusted_place(*place);
                self.assign(place, Rvalue::Use(value), span);
                OperandKind::Clean
            }
            ExprKind::AssignOp { place, value, .. } => {
                let value = self.operand(*value);
                let place = self.adjusted_place(*place);
                match self.inference.calls.get(&expr).cloned() {
                    Some(callee) => {
                        let target = self.reference(place, super::unknown(), span);
                        self.call_value(Target::Function(callee), vec![target, value], ty.clone(), span);
                    }
                    None => {
                        let old =
                            Operand { kind: OperandKind::Place(place.clone()), ty: value.ty.clone(), span };
                        self.assign(place, Rvalue::Combine(vec![old, value]), span);
                    }
                }
                OperandKind::Clean
            }
            ExprKind::Block(block) => return self.block_expr(block, ty, span),
            ExprKind::AsyncBlock { body } => return self.async_block(*body, ty, span),
            ExprKind::If { cond, then, else_ } => {
                return self.if_expr(*cond, *then, *else_, ty, span);
            }
            ExprKind::Let { .. } => return self.flag(expr, ty, span),
            ExprKind::Match { scrutinee, arms } => {
                return self.match_expr(*scrutinee, arms, ty, span);
            }
            ExprKind::Loop { body, label } => return self.loop_expr(*body, *label, ty, span),
            ExprKind::While { cond, body, label } => {
                return self.while_expr(*cond, *body, *label, ty, span);
            }
            ExprKind::For { pat, iter, body, label } => {
                return self.for_expr(expr, *pat, *iter, *body, *label, ty, span);
            }
            ExprKind::Break { target, value } => {
                self.break_expr(*target, *value);
                OperandKind::Clean
            }
            ExprKind::Continue { target } => {
                self.continue_expr(*target);
                OperandKind::Clean
            }
            ExprKind::Return(value) => {
                self.return_expr(*value, span);
                OperandKind::Clean
            }
            ExprKind::Try(inner) => return self.try_expr(expr, *inner, ty, span),
            ExprKind::Await(inner) => {
                let future = self.operand(*inner);
                return self.call_value(Target::Await, vec![future], ty, span);
            }
            ExprKind::Closure { .. } => return self.closure_value(expr, ty, span),
            ExprKind::Tuple(parts) => {
                let parts = self.numbered(parts, Key::Tuple);
                return self.aggregate(parts, None, None, ty, span);
            }
            ExprKind::Array(parts) => {
                let parts = self.numbered(parts, |_| Key::Element);
                return self.aggregate(parts, None, None, ty, span);
            }
            ExprKind::Repeat { element, .. } => {
                let parts = vec![(Key::Element, self.operand(*element))];
                return self.aggregate(parts, None, None, ty, span);
            }
            ExprKind::Record { fields, base, .. } => {
                return self.record(expr, fields, *base, ty, span);
            }
            ExprKind::Cast { value, .. } => {
                let value = self.operand(*value);
                return Operand { ty, ..value };
            }
            ExprKind::Range { start, end, .. } => {
                let parts: Vec<Operand> =
                    [*start, *end].into_iter().flatten().map(|e| self.operand(e)).collect();
                return self.combine(parts, ty, span);
            }
            ExprKind::Format(pieces) => return self.format(pieces, ty, span),
            ExprKind::Macro(call) => {
                let args = call.args.iter().map(|a| self.operand(*a)).collect::<Vec<_>>();
                let text = call.text.map(|t| self.operand(t));
                let args = text.into_iter().chain(args).collect();
                return self.call_value(Target::Macro(call.macro_), args, ty, call.name_span);
            }
            ExprKind::Missing(parts) => {
                let parts = parts.iter().map(|p| self.operand(*p)).collect();
                return self.combine(parts, ty, span);
            }
        };
        Operand { kind, ty, span }
    }

    /// A temporary of type `ty` that `fill` assigns, as an operand.
    pub(super) fn result(&mut self, ty: Ty, span: Span, fill: impl FnOnce(&mut Self, Place)) -> Operand {
        let place = self.temp(ty.clone());
        fill(self, place.clone());
        Operand { kind: OperandKind::Place(place), ty, span }
    }

    pub(super) fn combine(&mut self, parts: Vec<Operand>, ty: Ty, span: Span) -> Operand {
        self.result(ty, span, |b, place| b.assign(place, Rvalue::Combine(parts), span))
    }

    pub(super) fn aggregate(
        &mut self,
        parts: Vec<(Key, Operand)>,
        base: Option<Operand>,
        variant: Option<DefId>,
        ty: Ty,
        span: Span,
    ) -> Operand {
        self.result(ty, span, |b, place| b.assign(place, Rvalue::Aggregate { parts, base, variant }, span))
    }

    fn numbered(&mut self, parts: &[ExprId], key: impl Fn(u32) -> Key) -> Vec<(Key, Operand)> {
        parts.iter().enumerate().map(|(i, p)| (key(i as u32), self.operand(*p))).collect()
    }

    fn path(&mut self, expr: ExprId, ty: Ty, span: Span) -> Operand {
        let resolved = self.inference.paths.get(&expr).cloned();
        let kind = match resolved {
            Some(ValueRes::Def(callee)) => match &self.sema.def(callee.def).data {
                DefData::Fn(_) => OperandKind::Function,
                DefData::Const(_) => {
                    return self.call_value(Target::Function(callee), Vec::new(), ty, span);
                }
                DefData::Static(_) => {
                    OperandKind::Place(super::base_place(crate::flow::ir::Base::Static(callee.def)))
                }
                _ => OperandKind::Clean,
            },
            Some(ValueRes::Ctor(variant, _)) => match ty.kind() {
                TyKind::FnDef(..) => OperandKind::Function,
                _ => return self.aggregate(Vec::new(), None, Some(variant), ty, span),
            },
            _ => OperandKind::Clean,
        };
        Operand { kind, ty, span }
    }

    fn binary(&mut self, expr: ExprId, op: BinaryOp, left: ExprId, right: ExprId) -> Operand {
        let (ty, span) = (self.expr_ty(expr), self.span(expr));
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            return self.flag(expr, ty, span);
        }
        let args = vec![self.operand(left), self.operand(right)];
        let compares = matches!(
            op,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        );
        if compares {
            return self.clean(ty, span);
        }
        match self.inference.calls.get(&expr).cloned() {
            Some(callee) => self.call_value(Target::Function(callee), args, ty, span),
            None => match (arithmetic(op), <[Operand; 2]>::try_from(args)) {
                (Some(op), Ok([left, right])) if is_integer(&ty) => {
                    let value = Rvalue::Arithmetic(op, left, right);
                    self.result(ty, span, |b, place| b.assign(place, value, span))
                }
                (_, Ok(args)) => self.combine(args.into(), ty, span),
                (_, Err(args)) => self.combine(args, ty, span),
            },
        }
    }

    fn record(
        &mut self,
        expr: ExprId,
        fields: &[RecordField],
        base: Option<ExprId>,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let variant = self.inference.records.get(&expr).copied();
        let parts = fields
            .iter()
            .map(|field| {
                let value = self.operand(field.value);
                let position = variant.and_then(|v| self.field_position(v, field.name).map(|i| (v, i)));
                match position {
                    Some((variant, index)) => {
                        let held = self.sema.field_ty(FieldId { variant, index });
                        (Key::Field(variant, index), self.kept(value, &held))
                    }
                    None => (Key::Named(field.name), value),
                }
            })
            .collect();
        let base = base.map(|b| self.operand(b));
        self.aggregate(parts, base, variant, ty, span)
    }

    /// The value as a place of type `held` keeps it. A model may say `self.text = value` of a `value: impl ToText`:
    /// it keeps the text also where a caller gives a reference to one.
    fn kept(&self, mut value: Operand, held: &Ty) -> Operand {
        if self.is_owned(held)
            && matches!(value.ty.kind(), TyKind::Param(..))
            && let OperandKind::Place(place) = value.kind
        {
            value.kind = OperandKind::Place(place.deref());
        }
        value
    }

    /// Whether a value of the type is no reference, whatever its parameters are.
    fn is_owned(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) => true,
            TyKind::Adt(adt, args) => {
                !self.sema.is_transparent(*adt) || args.iter().all(|arg| self.is_owned(arg))
            }
            _ => false,
        }
    }

    pub(super) fn field_position(&self, variant: DefId, name: Symbol) -> Option<u32> {
        let fields = match &self.sema.def(variant).data {
            DefData::Adt(adt) => &adt.fields.as_ref()?.fields,
            DefData::Variant(data) => &data.fields,
            _ => return None,
        };
        fields.iter().position(|f| f.name == name).map(|i| i as u32)
    }

    fn closure_value(&mut self, expr: ExprId, ty: Ty, span: Span) -> Operand {
        let ExprKind::Closure { is_move, .. } = &self.body.exprs[expr.0 as usize].kind else {
            return self.clean(ty, span);
        };
        let by_value = *is_move;
        let mut parts = Vec::new();
        for binding in super::captures(self.body, expr) {
            let Some(place) = self.bindings.get(&binding).cloned() else {
                continue;
            };
            let binding_ty =
                self.inference.bindings.get(binding.0 as usize).cloned().unwrap_or_else(super::unknown);
            let operand = if by_value {
                Operand { kind: OperandKind::Place(place), ty: binding_ty, span }
            } else {
                self.reference(place, binding_ty, span)
            };
            parts.push((Key::Capture(binding.0), operand));
        }
        let (code, subst) = match ty.kind() {
            TyKind::Closure(owner, at, subst) => (Code::Closure(*owner, *at), subst.clone()),
            _ => (Code::Closure(self.code.owner(), expr), std::sync::Arc::from([])),
        };
        self.result(ty, span, |b, place| {
            b.assign(place, Rvalue::Closure { code, subst, captures: parts }, span);
        })
    }

    fn format(&mut self, pieces: &[FormatPiece], ty: Ty, span: Span) -> Operand {
        let args = pieces
            .iter()
            .map(|piece| match piece {
                FormatPiece::Text(text) => {
                    Operand { kind: OperandKind::Text(*text), ty: super::unknown(), span }
                }
                FormatPiece::Arg { value, trait_ } => {
                    let at = self.span(*value);
                    let place = self.adjusted_place(*value);
                    let value_ty = self.expr_ty(*value);
                    let shown = self.reference(place, value_ty, at);
                    self.call_value(Target::Format(*trait_), vec![shown], super::unknown(), at)
                }
            })
            .collect();
        self.call_value(Target::Concat, args, ty, span)
    }

    pub(super) fn call_value(&mut self, target: Target, args: Vec<Operand>, ty: Ty, span: Span) -> Operand {
        let diverges = is_never(&ty);
        let call_ty = ty.clone();
        let result =
            self.result(ty, span, |b, result| b.call(Call { result, ty: call_ty, target, args, span }));
        if diverges {
            self.blocks[self.current.0 as usize].diverges = true;
            self.current = self.block();
        }
        result
    }

    /// `&mut place` for a borrow that the language adds.
    pub(super) fn borrow_of(&mut self, operand: Operand) -> Operand {
        let OperandKind::Place(place) = operand.kind.clone() else {
            return operand;
        };
        if matches!(operand.ty.kind(), TyKind::Ref(..)) {
            return operand;
        }
        let reference = self.reference(place, operand.ty.clone(), operand.span);
        Operand { ty: Ty::new(TyKind::Ref(Mutability::Mut, operand.ty)), ..reference }
    }
}

fn literal_operand(literal: &Literal) -> OperandKind {
    match literal {
        Literal::Str(text) | Literal::CStr(text) => OperandKind::Text(*text),
        Literal::Int(Some(value), _) => OperandKind::Int(*value),
        Literal::Bool(value) => OperandKind::Bool(*value),
        _ => OperandKind::Clean,
    }
}

fn arithmetic(op: BinaryOp) -> Option<ArithmeticOp> {
    Some(match op {
        BinaryOp::Add => ArithmeticOp::Add,
        BinaryOp::Sub => ArithmeticOp::Sub,
        BinaryOp::Mul => ArithmeticOp::Mul,
        BinaryOp::Div => ArithmeticOp::Div,
        BinaryOp::Rem => ArithmeticOp::Rem,
        _ => return None,
    })
}

fn is_bool(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Prim(Prim::Bool))
}

fn is_integer(ty: &Ty) -> bool {
    let other = [Prim::Bool, Prim::Char, Prim::Str, Prim::F32, Prim::F64];
    matches!(ty.kind(), TyKind::Prim(prim) if !other.contains(prim))
}
