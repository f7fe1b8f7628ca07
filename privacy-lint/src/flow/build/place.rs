//! Expressions that name a place, and the adjustments that lead from one place to another.

use super::{Builder, base_place};
use crate::flow::ir::{Base, Call, Key, Operand, OperandKind, Place, Rvalue, Target};
use crate::semantics::defs::DefData;
use crate::semantics::hir::{ExprId, ExprKind};
use crate::semantics::ty::{Adjust, Ty, TyKind, ValueRes};

impl Builder<'_, '_> {
    /// The place that an expression names, before its adjustments; a value is put into a temporary.
    pub(super) fn place(&mut self, expr: ExprId) -> Place {
        let body = self.body;
        match &body.exprs[expr.0 as usize].kind {
            ExprKind::Local(binding) => {
                if let Some(place) = self.bindings.get(binding) {
                    return place.clone();
                }
                let ty =
                    self.inference.bindings.get(binding.0 as usize).cloned().unwrap_or_else(super::unknown);
                let place = Place::local(self.local(Some(body.bindings[binding.0 as usize].name), ty));
                self.bindings.insert(*binding, place.clone());
                place
            }
            ExprKind::Field { base, name, .. } => {
                let key = self.field_key(expr, *name);
                self.adjusted_place(*base).key(key)
            }
            ExprKind::Index { base, index } => self.index(expr, *base, *index),
            ExprKind::Deref(inner) => match self.inference.calls.get(&expr).cloned() {
                Some(callee) => {
                    let place = self.adjusted_place(*inner);
                    self.overloaded_deref(place, callee, expr)
                }
                None => self.adjusted_place(*inner).deref(),
            },
            ExprKind::Path(_) => match self.inference.paths.get(&expr) {
                Some(ValueRes::Def(callee))
                    if matches!(self.sema.def(callee.def).data, DefData::Static(_)) =>
                {
                    base_place(Base::Static(callee.def))
                }
                _ => self.in_temp(expr),
            },
            _ => self.in_temp(expr),
        }
    }

    /// The place after the expression's adjustments.
    pub(super) fn adjusted_place(&mut self, expr: ExprId) -> Place {
        let mut place = self.place(expr);
        let Some(adjustments) = self.inference.adjustments.get(&expr).cloned() else {
            return place;
        };
        for adjustment in adjustments {
            place = match adjustment {
                Adjust::Deref => place.deref(),
                Adjust::OverloadedDeref(callee) => self.overloaded_deref(place, callee, expr),
                Adjust::Borrow(_) => {
                    let reference = self.temp(super::unknown());
                    let span = self.span(expr);
                    self.assign(reference.clone(), Rvalue::Ref(place), span);
                    reference
                }
                Adjust::Coerce(_) => place,
            };
        }
        place
    }

    /// Puts the value of an expression that is no place into a temporary.
    fn in_temp(&mut self, expr: ExprId) -> Place {
        let value = self.value(expr);
        if let OperandKind::Place(place) = value.kind {
            return place;
        }
        let temp = self.temp(value.ty.clone());
        let span = value.span;
        self.assign(temp.clone(), Rvalue::Use(value), span);
        temp
    }

    fn field_key(&self, expr: ExprId, name: crate::semantics::hir::Symbol) -> Key {
        match (self.inference.fields.get(&expr), name.as_str().parse::<u32>()) {
            (Some(field), _) => Key::Field(field.variant, field.index),
            (None, Ok(index)) => Key::Tuple(index),
            (None, Err(_)) => Key::Named(name),
        }
    }

    fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Place {
        let place = self.adjusted_place(base);
        let index_value = self.operand(index);
        match self.inference.calls.get(&expr).cloned() {
            Some(callee) => {
                let span = self.span(expr);
                let reference = self.reference(place, self.expr_ty(base), span);
                let result = self.temp(super::unknown());
                let target = Target::Function(callee);
                let args = vec![reference, index_value];
                self.call(Call { result: result.clone(), ty: super::unknown(), target, args, span });
                result.deref()
            }
            // A range of a slice is the slice again, as far as its elements go.
            None if is_range(&index_value.ty, self) => place,
            None => place.key(Key::Element),
        }
    }

    fn overloaded_deref(
        &mut self,
        place: Place,
        callee: crate::semantics::ty::Callee,
        expr: ExprId,
    ) -> Place {
        let span = self.span(expr);
        let reference = self.reference(place, super::unknown(), span);
        let result = self.temp(super::unknown());
        let target = Target::Function(callee);
        self.call(Call { result: result.clone(), ty: super::unknown(), target, args: vec![reference], span });
        result.deref()
    }

    /// A reference to a place, as an operand.
    pub(super) fn reference(&mut self, place: Place, pointee: Ty, span: crate::source::Span) -> Operand {
        let ty = Ty::new(TyKind::Ref(crate::semantics::hir::Mutability::Mut, pointee));
        let temp = self.temp(ty.clone());
        self.assign(temp.clone(), Rvalue::Ref(place), span);
        Operand { kind: OperandKind::Place(temp), ty, span }
    }
}

fn is_range(ty: &Ty, builder: &Builder<'_, '_>) -> bool {
    matches!(ty.kind(), TyKind::Adt(def, _) if builder.sema.def(*def).name.starts_with("Range"))
}
