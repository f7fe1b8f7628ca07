//! Every kind of expression.

use super::{Expect, Infer};
use crate::semantics::hir::{ExprId, ExprKind, Literal, Mutability, PatKind, TypeRef};
use crate::semantics::traits::unify::VarKind;
use crate::semantics::ty::{Prim, Ty, TyKind};

impl Infer<'_> {
    /// The type of an expression that is then coerced to `expected`; gives `expected`.
    pub(super) fn check_coerce(&mut self, expr: ExprId, expected: &Ty) -> Ty {
        let ty = self.check(expr, &Expect::Has(expected.clone()));
        self.coerce(Some(expr), &ty, expected);
        expected.clone()
    }

    /// The type of an expression of which nothing is expected.
    pub(super) fn check_plain(&mut self, expr: ExprId) -> Ty {
        self.check(expr, &Expect::Nothing)
    }

    /// The type of an expression, before adjustments.
    pub(super) fn check(&mut self, expr: ExprId, expect: &Expect) -> Ty {
        let before = std::mem::replace(&mut self.diverges, false);
        let ty = self.check_kind(expr, expect);
        if self.shallow(&ty).is_never() {
            self.diverges = true;
        }
        self.diverges |= before;
        self.out.exprs[expr.0 as usize] = ty.clone();
        ty
    }

    fn check_kind(&mut self, expr: ExprId, expect: &Expect) -> Ty {
        let hir = self.hir;
        match &hir.exprs[expr.0 as usize].kind {
            ExprKind::Local(binding) => self.out.bindings[binding.0 as usize].clone(),
            ExprKind::Path(path) => self.check_path(expr, path, expect),
            ExprKind::Literal(literal) => self.literal(literal, expect),
            ExprKind::Call { callee, args } => self.check_call(expr, *callee, args, expect),
            ExprKind::MethodCall { receiver, name, generic_args, args, .. } => {
                self.check_method_call(expr, *receiver, *name, generic_args.as_deref(), args, expect)
            }
            ExprKind::Field { base, name, .. } => self.check_field(expr, *base, *name),
            ExprKind::Index { base, index } => self.check_index(expr, *base, *index),
            ExprKind::Ref(mutability, inner) => self.check_ref(*mutability, *inner, expect),
            ExprKind::Deref(inner) => self.check_deref(expr, *inner, expect),
            ExprKind::Unary(op, inner) => self.check_unary(expr, *op, *inner, expect),
            ExprKind::Binary(op, left, right) => self.check_binary(expr, *op, *left, *right, expect),
            ExprKind::Assign { place, value } => {
                let to = self.check_plain(*place);
                self.check_coerce(*value, &to);
                self.make_mutable(*place);
                Ty::unit()
            }
            ExprKind::AssignOp { op, place, value } => self.check_assign_op(expr, *op, *place, *value),
            ExprKind::Block(block) => self.check_block(block, expect),
            ExprKind::AsyncBlock { body } => self.check_async_block(expr, *body, expect),
            ExprKind::If { cond, then, else_ } => self.check_if(*cond, *then, *else_, expect),
            ExprKind::Let { pat, value } => {
                self.check_let(*pat, *value);
                Ty::bool()
            }
            ExprKind::Match { scrutinee, arms } => self.check_match(*scrutinee, arms, expect),
            ExprKind::Loop { body, label } => self.check_loop(*body, *label, expect),
            ExprKind::While { cond, body, label } => self.check_while(*cond, *body, *label),
            ExprKind::For { pat, iter, body, label } => self.check_for(expr, *pat, *iter, *body, *label),
            ExprKind::Break { target, value } => self.check_break(*target, *value),
            ExprKind::Continue { .. } => Ty::never(),
            ExprKind::Return(value) => {
                let ret = self.ret.clone();
                match value {
                    Some(value) => drop(self.check_coerce(*value, &ret)),
                    None => drop(self.coerce(None, &Ty::unit(), &ret)),
                }
                Ty::never()
            }
            ExprKind::Try(inner) => self.check_try(expr, *inner, expect),
            ExprKind::Await(inner) => self.check_await(*inner),
            ExprKind::Closure { params, ret, body, is_async, .. } => {
                self.check_closure(expr, params, ret.as_ref(), *body, *is_async, expect)
            }
            ExprKind::Tuple(parts) => self.check_tuple(parts, expect),
            ExprKind::Array(parts) => self.check_array(parts, expect),
            ExprKind::Repeat { element, len } => self.check_repeat(*element, *len, expect),
            ExprKind::Record { path, fields, base } => self.check_record(expr, path, fields, *base, expect),
            ExprKind::Cast { value, ty } => self.check_cast(*value, ty),
            ExprKind::Range { start, end, inclusive } => self.check_range(*start, *end, *inclusive, expect),
            ExprKind::Format(pieces) => self.check_format(pieces),
            ExprKind::Macro(call) => self.check_macro(call),
            ExprKind::Missing(parts) => {
                parts.iter().for_each(|part| drop(self.check_plain(*part)));
                // Whatever the macro was, it is not known to leave the function.
                self.diverges = false;
                Ty::unknown()
            }
        }
    }

    pub(super) fn literal(&mut self, literal: &Literal, expect: &Expect) -> Ty {
        let str_ref = |ty: Ty| Ty::reference(Mutability::Shared, ty);
        match literal {
            Literal::Str(_) => str_ref(Ty::prim(Prim::Str)),
            Literal::ByteStr(bytes) => {
                let byte = Ty::prim(Prim::U8);
                let as_slice = expect.hint().is_some_and(|ty| match self.shallow(ty).kind() {
                    TyKind::Ref(_, to) => matches!(self.shallow(to).kind(), TyKind::Slice(_)),
                    _ => false,
                });
                let len = Ty::new(TyKind::Const(Some(bytes.len() as i128)));
                str_ref(Ty::new(if as_slice { TyKind::Slice(byte) } else { TyKind::Array(byte, len) }))
            }
            Literal::CStr(_) => match self.sem.lang().c_str {
                Some(def) => str_ref(Ty::new(TyKind::Adt(def, [].into()))),
                None => Ty::unknown(),
            },
            Literal::Char(_) => Ty::prim(Prim::Char),
            Literal::Byte(_) => Ty::prim(Prim::U8),
            Literal::Bool(_) => Ty::bool(),
            Literal::Int(_, Some(suffix)) | Literal::Float(Some(suffix)) => {
                Prim::from_name(suffix).map_or_else(Ty::unknown, Ty::prim)
            }
            Literal::Int(_, None) => match expect.hint().map(|ty| self.shallow(ty)) {
                Some(ty) if matches!(ty.kind(), TyKind::Prim(p) if p.is_int()) => ty,
                Some(ty) if matches!(ty.kind(), TyKind::Prim(Prim::Char)) => Ty::prim(Prim::U8),
                _ => self.fresh_of(VarKind::Int),
            },
            Literal::Float(None) => match expect.hint().map(|ty| self.shallow(ty)) {
                Some(ty) if matches!(ty.kind(), TyKind::Prim(p) if p.is_float()) => ty,
                _ => self.fresh_of(VarKind::Float),
            },
        }
    }

    fn check_ref(&mut self, mutability: Mutability, inner: ExprId, expect: &Expect) -> Ty {
        let expect = match expect.hint().map(|ty| self.shallow(ty)) {
            Some(ty) => match ty.kind() {
                // A place keeps its type: `&x` where `&[T]` is expected does not make `x` a slice.
                TyKind::Ref(_, to) | TyKind::RawPtr(_, to) if self.is_place(inner) => {
                    Expect::Hint(to.clone())
                }
                TyKind::Ref(_, to) | TyKind::RawPtr(_, to) => self.rvalue_hint(to),
                _ => Expect::Nothing,
            },
            None => Expect::Nothing,
        };
        let ty = self.check(inner, &expect);
        if mutability == Mutability::Mut {
            self.make_mutable(inner);
        }
        Ty::reference(mutability, ty)
    }

    /// What is expected of a value where its unsized form may stand.
    pub(super) fn rvalue_hint(&mut self, ty: &Ty) -> Expect {
        match self.shallow(ty).kind() {
            TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Prim(Prim::Str) => Expect::Hint(ty.clone()),
            _ => Expect::Has(ty.clone()),
        }
    }

    fn is_place(&self, expr: ExprId) -> bool {
        matches!(
            self.hir.exprs[expr.0 as usize].kind,
            ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_)
        )
    }

    fn check_tuple(&mut self, parts: &[ExprId], expect: &Expect) -> Ty {
        if parts.is_empty() {
            return Ty::unit();
        }
        let expected = expect.has().map(|ty| self.known(ty));
        let wanted = match expected.as_ref().map(Ty::kind) {
            Some(TyKind::Tuple(wanted)) if wanted.len() == parts.len() => Some(wanted),
            _ => None,
        };
        let tys = parts.iter().enumerate().map(|(i, part)| match wanted {
            Some(wanted) => {
                let ty = self.check(*part, &Expect::Has(wanted[i].clone()));
                if self.coerce(Some(*part), &ty, &wanted[i]) { wanted[i].clone() } else { ty }
            }
            None => self.check_plain(*part),
        });
        Ty::new(TyKind::Tuple(tys.collect()))
    }

    fn element_hint(&mut self, expect: &Expect) -> Option<Ty> {
        let ty = self.known(expect.hint()?);
        match ty.kind() {
            TyKind::Array(of, _) | TyKind::Slice(of) => Some(of.clone()),
            _ => None,
        }
    }

    fn check_array(&mut self, parts: &[ExprId], expect: &Expect) -> Ty {
        let hint = self.element_hint(expect);
        let mut merge = super::control::Merge::new(hint);
        for part in parts {
            let expect = merge.expectation();
            let ty = self.check(*part, &expect);
            self.merge(&mut merge, Some(*part), &ty);
        }
        let element = if parts.is_empty() {
            merge.target().unwrap_or_else(|| self.fresh())
        } else {
            self.merged(merge)
        };
        let len = Ty::new(TyKind::Const(Some(parts.len() as i128)));
        Ty::new(TyKind::Array(element, len))
    }

    fn check_repeat(&mut self, element: ExprId, len: ExprId, expect: &Expect) -> Ty {
        let element = match self.element_hint(expect) {
            Some(hint) => self.check_coerce(element, &hint),
            None => self.check_plain(element),
        };
        self.check(len, &Expect::Has(Ty::usize()));
        let count = match &self.hir.exprs[len.0 as usize].kind {
            ExprKind::Literal(Literal::Int(value, _)) => Ty::new(TyKind::Const(*value)),
            ExprKind::Path(path) if path.segments.len() == 1 => {
                let name = path.segments[0].name;
                self.with_lowering(|l| l.param(name)).unwrap_or_else(|| Ty::new(TyKind::Const(None)))
            }
            _ => Ty::new(TyKind::Const(None)),
        };
        Ty::new(TyKind::Array(element, count))
    }

    fn check_cast(&mut self, value: ExprId, written: &TypeRef) -> Ty {
        let to = self.lower_ty(written);
        let from = self.check(value, &Expect::Hint(to.clone()));
        let from = self.known(&from);
        // A cast is a coercion where it can be one: functions to pointers, unsizing, `as _`.
        let primitive = |ty: &Ty| matches!(ty.kind(), TyKind::Prim(_));
        let numeric = matches!(from.kind(), TyKind::Infer(_)) && primitive(&self.shallow(&to));
        let both = primitive(&from) && primitive(&self.shallow(&to));
        let converts = numeric || both;
        if !converts {
            self.coerce(Some(value), &from, &to);
        }
        to
    }

    /// Whether a pattern binds by reference, so that the matched place keeps its type.
    pub(super) fn binds_by_ref(&self, pat: crate::semantics::hir::PatId) -> bool {
        match &self.hir.pats[pat.0 as usize].kind {
            PatKind::Bind { by_ref, .. } => by_ref.is_some(),
            PatKind::Tuple { before, after, .. } => before.iter().chain(after).any(|p| self.binds_by_ref(*p)),
            _ => false,
        }
    }
}
