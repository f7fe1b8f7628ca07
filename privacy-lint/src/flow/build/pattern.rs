//! Patterns: which part of a place each variable is bound to; and which variables code mentions.

use rustc_hash::FxHashSet;

use super::Builder;
use crate::flow::ir::{Key, Operand, OperandKind, Place, Rvalue};
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{BindingId, Body, ExprId, ExprKind, FormatPiece, Literal, PatId, PatKind, Stmt};
use crate::semantics::ty::{Ty, TyKind};

/// What a pattern says of values by matching, and by not matching.
#[derive(Default)]
pub(super) struct Told {
    matched: Vec<(Place, bool)>,
    /// Whether a value that does not match is the opposite.
    exact: bool,
}

impl Told {
    /// The value there is `true`, `Some` or `Ok`; else it is not.
    pub(super) fn one(place: Place, positive: bool) -> Self {
        Self { matched: vec![(place, positive)], exact: true }
    }

    pub(super) fn matched(&self) -> impl Iterator<Item = (Place, bool)> + '_ {
        self.matched.iter().cloned()
    }

    pub(super) fn missed(&self) -> impl Iterator<Item = (Place, bool)> + '_ {
        let known = self.matched.iter().filter(|_| self.exact && self.matched.len() == 1);
        known.map(|(place, positive)| (place.clone(), !positive))
    }
}

impl Builder<'_, '_> {
    /// What it says of `place` that a pattern matches there.
    pub(super) fn told(&self, pat: PatId, place: &Place) -> Told {
        let mut told = Told { matched: Vec::new(), exact: true };
        self.tell(pat, place, &mut told);
        told
    }

    fn tell(&self, pat: PatId, place: &Place, told: &mut Told) {
        let variant = self.inference.pat_defs.get(&pat).copied();
        let positive = variant.and_then(|v| self.lang.polarity(v));
        match &self.body.pats[pat.0 as usize].kind {
            PatKind::Literal(Literal::Bool(value)) => told.matched.push((place.clone(), *value)),
            PatKind::Path(_) | PatKind::TupleStruct { .. } if positive.is_none() => told.exact = false,
            PatKind::Path(_) => told.matched.extend(positive.map(|p| (place.clone(), p))),
            PatKind::TupleStruct { before, after, .. } => {
                told.matched.extend(positive.map(|p| (place.clone(), p)));
                if let (Some(variant), [inner], []) = (variant, before.as_slice(), after.as_slice()) {
                    self.tell(*inner, &place.clone().key(Key::Field(variant, 0)), told);
                }
            }
            PatKind::Tuple { before, rest: false, .. } => {
                for (i, sub) in before.iter().enumerate() {
                    self.tell(*sub, &place.clone().key(Key::Tuple(i as u32)), told);
                }
            }
            PatKind::Bind { sub: Some(inner), .. } | PatKind::Ref(_, inner) | PatKind::Deref(inner) => {
                self.tell(*inner, place, told);
            }
            PatKind::Wild | PatKind::Bind { .. } => {}
            _ => told.exact = false,
        }
    }

    /// Binds the variables of a pattern to parts of `place`. `by_ref` says that an enclosing pattern peeled
    /// a reference, so that plain bindings borrow.
    pub(super) fn bind(&mut self, pat: PatId, place: Place, by_ref: bool) {
        let body = self.body;
        let mut place = place;
        let peeled = self.inference.pat_derefs.get(&pat).copied().unwrap_or(0);
        for _ in 0..peeled {
            place = place.deref();
        }
        let by_ref = by_ref || peeled > 0;
        match &body.pats[pat.0 as usize].kind {
            PatKind::Wild | PatKind::Path(_) | PatKind::Literal(_) | PatKind::Range => {}
            PatKind::Bind { binding, by_ref: explicit, sub } => {
                self.bind_variable(*binding, pat, place.clone(), by_ref || explicit.is_some());
                if let Some(sub) = sub {
                    self.bind(*sub, place, by_ref);
                }
            }
            PatKind::TupleStruct { before, after, .. } => {
                let variant = self.inference.pat_defs.get(&pat).copied();
                let total = variant.map_or(before.len() + after.len(), |v| self.field_count(v));
                let key = |i: usize| match variant {
                    Some(v) => Key::Field(v, i as u32),
                    None => Key::Tuple(i as u32),
                };
                self.bind_sequence(before, after, total, place, by_ref, key);
            }
            PatKind::Tuple { before, after, .. } => {
                let total = match self.pat_ty(pat).kind() {
                    TyKind::Tuple(parts) => parts.len(),
                    _ => before.len() + after.len(),
                };
                self.bind_sequence(before, after, total, place, by_ref, |i| Key::Tuple(i as u32));
            }
            PatKind::Slice { before, rest, after } => {
                for sub in before.iter().chain(after) {
                    self.bind(*sub, place.clone().key(Key::Element), by_ref);
                }
                if let Some(Some(rest)) = rest {
                    self.bind(*rest, place, by_ref);
                }
            }
            PatKind::Record { fields, .. } => {
                let variant = self.inference.pat_defs.get(&pat).copied();
                for (name, sub) in fields {
                    let index = variant.and_then(|v| self.field_position(v, *name).map(|i| Key::Field(v, i)));
                    self.bind(*sub, place.clone().key(index.unwrap_or(Key::Named(*name))), by_ref);
                }
            }
            PatKind::Ref(_, inner) | PatKind::Deref(inner) => self.bind(*inner, place.deref(), false),
            PatKind::Or(alternatives) => {
                let end = self.block();
                let start = self.current;
                for alternative in alternatives {
                    let entry = self.block();
                    self.current = start;
                    self.goto(entry);
                    self.current = entry;
                    self.bind(*alternative, place.clone(), by_ref);
                    self.goto(end);
                }
                self.current = end;
            }
        }
    }

    fn bind_variable(&mut self, binding: BindingId, pat: PatId, place: Place, by_ref: bool) {
        let span = self.body.pats[pat.0 as usize].span;
        let ty: Ty = self.inference.bindings.get(binding.0 as usize).cloned().unwrap_or_else(super::unknown);
        let target = match self.bindings.get(&binding) {
            Some(target) => target.clone(),
            None => {
                let name = self.body.bindings[binding.0 as usize].name;
                let target = Place::local(self.local(Some(name), ty.clone()));
                self.bindings.insert(binding, target.clone());
                target
            }
        };
        let value = match by_ref {
            true => Rvalue::Ref(place),
            false => Rvalue::Use(Operand { kind: OperandKind::Place(place), ty, span }),
        };
        self.assign(target, value, span);
    }

    fn bind_sequence(
        &mut self,
        before: &[PatId],
        after: &[PatId],
        total: usize,
        place: Place,
        by_ref: bool,
        key: impl Fn(usize) -> Key,
    ) {
        for (i, sub) in before.iter().enumerate() {
            self.bind(*sub, place.clone().key(key(i)), by_ref);
        }
        let first = total.saturating_sub(after.len());
        for (i, sub) in after.iter().enumerate() {
            self.bind(*sub, place.clone().key(key(first + i)), by_ref);
        }
    }

    pub(super) fn field_count(&self, variant: DefId) -> usize {
        match &self.sema.def(variant).data {
            DefData::Adt(adt) => adt.fields.as_ref().map_or(0, |f| f.fields.len()),
            DefData::Variant(data) => data.fields.len(),
            _ => 0,
        }
    }
}

/// Whether code mentions a variable.
pub(super) fn mentioned(body: &Body, code: impl Iterator<Item = ExprId>, binding: BindingId) -> bool {
    let (mut exprs, mut pats, mut used) = (code.collect::<Vec<_>>(), Vec::new(), Vec::new());
    while let Some(expr) = exprs.pop() {
        children(body, expr, &mut exprs, &mut pats, &mut used);
        if used.pop() == Some(binding) {
            return true;
        }
    }
    false
}

/// Collects the variables that a closure binds itself, and those that it mentions.
pub(super) fn walk_closure(
    body: &Body,
    closure: ExprId,
    own: &mut FxHashSet<BindingId>,
    used: &mut Vec<BindingId>,
) {
    let mut exprs = vec![closure];
    let mut pats = Vec::new();
    while let Some(expr) = exprs.pop() {
        children(body, expr, &mut exprs, &mut pats, used);
    }
    bound(body, pats, own);
}

/// Collects the variables that patterns bind.
pub(in crate::flow) fn bound(body: &Body, mut pats: Vec<PatId>, own: &mut FxHashSet<BindingId>) {
    while let Some(pat) = pats.pop() {
        match &body.pats[pat.0 as usize].kind {
            PatKind::Bind { binding, sub, .. } => {
                own.insert(*binding);
                pats.extend(sub);
            }
            PatKind::TupleStruct { before, after, .. } | PatKind::Tuple { before, after, .. } => {
                pats.extend(before.iter().chain(after));
            }
            PatKind::Slice { before, rest, after } => {
                pats.extend(before.iter().chain(after).chain(rest.iter().flatten()));
            }
            PatKind::Record { fields, .. } => pats.extend(fields.iter().map(|(_, p)| *p)),
            PatKind::Ref(_, inner) | PatKind::Deref(inner) => pats.push(*inner),
            PatKind::Or(all) => pats.extend(all),
            PatKind::Wild | PatKind::Path(_) | PatKind::Literal(_) | PatKind::Range => {}
        }
    }
}

/// Collects what an expression consists of: expressions, patterns, and the variable that it is.
pub(in crate::flow) fn children(
    body: &Body,
    expr: ExprId,
    exprs: &mut Vec<ExprId>,
    pats: &mut Vec<PatId>,
    used: &mut Vec<BindingId>,
) {
    match &body.exprs[expr.0 as usize].kind {
        ExprKind::Local(binding) => used.push(*binding),
        ExprKind::Path(_) | ExprKind::Literal(_) | ExprKind::Continue { .. } => {}
        ExprKind::Call { callee, args } => {
            exprs.push(*callee);
            exprs.extend(args);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            exprs.push(*receiver);
            exprs.extend(args);
        }
        ExprKind::Field { base, .. } => exprs.push(*base),
        ExprKind::Index { base, index } => exprs.extend([*base, *index]),
        ExprKind::Ref(_, e)
        | ExprKind::Deref(e)
        | ExprKind::Unary(_, e)
        | ExprKind::AsyncBlock { body: e }
        | ExprKind::Loop { body: e, .. }
        | ExprKind::Try(e)
        | ExprKind::Await(e)
        | ExprKind::Cast { value: e, .. } => exprs.push(*e),
        ExprKind::Binary(_, a, b) => exprs.extend([*a, *b]),
        ExprKind::Assign { place, value } | ExprKind::AssignOp { place, value, .. } => {
            exprs.extend([*place, *value])
        }
        ExprKind::Block(block) => {
            for stmt in &block.stmts {
                match stmt {
                    Stmt::Let { pat, init, else_, .. } => {
                        pats.push(*pat);
                        exprs.extend(init.iter().chain(else_));
                    }
                    Stmt::Expr(e) => exprs.push(*e),
                }
            }
            exprs.extend(block.tail);
        }
        ExprKind::If { cond, then, else_ } => {
            exprs.extend([*cond, *then]);
            exprs.extend(else_);
        }
        ExprKind::Let { pat, value } => {
            pats.push(*pat);
            exprs.push(*value);
        }
        ExprKind::Match { scrutinee, arms } => {
            exprs.push(*scrutinee);
            for arm in arms {
                pats.push(arm.pat);
                exprs.extend(arm.guard);
                exprs.push(arm.body);
            }
        }
        ExprKind::While { cond, body, .. } => exprs.extend([*cond, *body]),
        ExprKind::For { pat, iter, body, .. } => {
            pats.push(*pat);
            exprs.extend([*iter, *body]);
        }
        ExprKind::Break { value, .. } | ExprKind::Return(value) => exprs.extend(value),
        ExprKind::Closure { params, body, .. } => {
            pats.extend(params.iter().map(|(p, _)| *p));
            exprs.push(*body);
        }
        ExprKind::Tuple(all) | ExprKind::Array(all) | ExprKind::Missing(all) => exprs.extend(all),
        ExprKind::Repeat { element, len } => exprs.extend([*element, *len]),
        ExprKind::Record { fields, base, .. } => {
            exprs.extend(fields.iter().map(|f| f.value));
            exprs.extend(base);
        }
        ExprKind::Range { start, end, .. } => exprs.extend(start.iter().chain(end)),
        ExprKind::Format(pieces) => exprs.extend(pieces.iter().filter_map(|p| match p {
            FormatPiece::Arg { value, .. } => Some(*value),
            FormatPiece::Text(_) => None,
        })),
        ExprKind::Macro(call) => {
            exprs.extend(&call.args);
            exprs.extend(call.text);
        }
    }
}
