//! In an arm of a `match` the matched variable is of the arm's variants: what the others hold is not in it.
//!
//! The arm's uses of the variable see a copy that has the fields of those variants only (cf. occurrence typing,
//! Tobin-Hochstadt and Felleisen 2008). It is made where an arm mentions the variable, and only of one that nobody
//! can write to.

use super::Builder;
use super::pattern::mentioned;
use crate::flow::ir::{Key, Operand, OperandKind, Place, Rvalue};
use crate::semantics::defs::{DefData, DefId};
use crate::semantics::hir::{Arm, BindingId, ExprId, ExprKind, Mutability, PatId, PatKind};
use crate::semantics::ty::{Ty, TyKind};

/// A variable that a `match` looks at, and the variants that no arm before took.
pub(super) struct Matched {
    binding: BindingId,
    /// Whether the variable itself is matched, not what it leads to.
    direct: bool,
    ty: Ty,
    remaining: Vec<DefId>,
}

/// What the variable was before an arm.
pub(super) struct Outer(BindingId, Place);

impl Builder<'_, '_> {
    /// The variable that is matched, when its arms can tell what is in it.
    pub(super) fn matched_variable(&self, scrutinee: ExprId) -> Option<Matched> {
        let (mut expr, mut direct) = (scrutinee, !self.inference.adjustments.contains_key(&scrutinee));
        let binding = loop {
            match &self.body.exprs[expr.0 as usize].kind {
                ExprKind::Local(binding) => break *binding,
                ExprKind::Ref(Mutability::Shared, inner) => expr = *inner,
                ExprKind::Deref(inner) if !self.inference.calls.contains_key(&expr) => expr = *inner,
                _ => return None,
            }
            direct = false;
        };
        let ty = self.inference.bindings.get(binding.0 as usize)?.clone();
        if self.body.bindings[binding.0 as usize].mutable || is_written_through(&ty) {
            return None;
        }
        let TyKind::Adt(adt, _) = peeled(&ty).kind() else { return None };
        let DefData::Adt(data) = &self.sema.def(*adt).data else { return None };
        let remaining = data.variants.clone();
        (remaining.len() > 1).then_some(Matched { binding, direct, ty, remaining })
    }

    /// Begins an arm, whose pattern's variables are to be bound to parts of the place that is returned.
    pub(super) fn narrow(
        &mut self,
        matched: &mut Matched,
        arm: &Arm,
        place: &Place,
    ) -> (Place, Option<Outer>) {
        let named = self.variants(arm.pat);
        let variants = named.clone().unwrap_or_else(|| matched.remaining.clone());
        let is_whole = named.is_none();
        let takes = is_whole && matched.direct && self.is_named(arm.pat);
        let is_used = takes || mentioned(self.body, arm.guard.into_iter().chain([arm.body]), matched.binding);
        let is_less = variants.len() < self.sibling_count(&variants);
        if let (Some(named), None) = (&named, arm.guard)
            && self.takes_all(arm.pat)
        {
            matched.remaining.retain(|variant| !named.contains(variant));
        }
        let outer = self.bindings.get(&matched.binding).cloned();
        let (Some(outer), true, true) = (outer, is_used, is_less) else { return (place.clone(), None) };
        let narrowed = self.narrowed(&outer, &variants, &matched.ty, arm);
        self.bindings.insert(matched.binding, narrowed.clone());
        let bound = if takes { narrowed } else { place.clone() };
        (bound, Some(Outer(matched.binding, outer)))
    }

    /// Ends it.
    pub(super) fn widen(&mut self, outer: Option<Outer>) {
        if let Some(Outer(binding, place)) = outer {
            self.bindings.insert(binding, place);
        }
    }

    /// A copy of the variable with the fields of these variants.
    fn narrowed(&mut self, variable: &Place, variants: &[DefId], ty: &Ty, arm: &Arm) -> Place {
        let span = self.span(arm.body);
        let fields = |variant: &DefId| {
            let variant = *variant;
            (0..self.field_count(variant)).map(move |i| Key::Field(variant, i as u32)).collect::<Vec<_>>()
        };
        let keys = variants.iter().flat_map(fields).collect();
        let operand = Operand { kind: OperandKind::Place(variable.clone()), ty: ty.clone(), span };
        let mut narrowed = self.temp(peeled(ty).clone());
        self.assign(narrowed.clone(), Rvalue::Narrow(operand, keys), span);
        let mut outer = ty;
        while let TyKind::Ref(_, inner) = outer.kind() {
            let reference = self.temp(ty.clone());
            self.assign(reference.clone(), Rvalue::Ref(narrowed), span);
            (narrowed, outer) = (reference, inner);
        }
        narrowed
    }

    /// The variants that a pattern names, if it names any.
    fn variants(&self, pat: PatId) -> Option<Vec<DefId>> {
        match &self.body.pats[pat.0 as usize].kind {
            PatKind::Path(_) | PatKind::TupleStruct { .. } | PatKind::Record { .. } => {
                let variant = self.inference.pat_defs.get(&pat).copied()?;
                matches!(self.sema.def(variant).data, DefData::Variant(_)).then(|| vec![variant])
            }
            PatKind::Or(all) => {
                let each: Option<Vec<Vec<DefId>>> = all.iter().map(|pat| self.variants(*pat)).collect();
                each.map(|each| each.concat())
            }
            PatKind::Bind { sub: Some(inner), .. } | PatKind::Ref(_, inner) | PatKind::Deref(inner) => {
                self.variants(*inner)
            }
            _ => None,
        }
    }

    /// Whether a pattern of a variant takes every value of it.
    fn takes_all(&self, pat: PatId) -> bool {
        let is_open = |pat: &PatId| {
            matches!(self.body.pats[pat.0 as usize].kind, PatKind::Wild | PatKind::Bind { sub: None, .. })
        };
        match &self.body.pats[pat.0 as usize].kind {
            PatKind::Path(_) => true,
            PatKind::TupleStruct { before, after, .. } => before.iter().chain(after).all(is_open),
            PatKind::Record { fields, .. } => fields.iter().all(|(_, pat)| is_open(pat)),
            PatKind::Or(all) => all.iter().all(|pat| self.takes_all(*pat)),
            PatKind::Bind { sub: Some(inner), .. } | PatKind::Ref(_, inner) | PatKind::Deref(inner) => {
                self.takes_all(*inner)
            }
            _ => false,
        }
    }

    /// Whether a pattern is a variable that nobody can write to, for the value as it is.
    fn is_named(&self, pat: PatId) -> bool {
        let PatKind::Bind { binding, by_ref: None, sub: None } = &self.body.pats[pat.0 as usize].kind else {
            return false;
        };
        !self.body.bindings[binding.0 as usize].mutable && !self.inference.pat_derefs.contains_key(&pat)
    }

    fn sibling_count(&self, variants: &[DefId]) -> usize {
        let parent = variants.first().and_then(|variant| self.sema.def(*variant).parent);
        match parent.map(|parent| &self.sema.def(parent).data) {
            Some(DefData::Adt(data)) => data.variants.len(),
            _ => 0,
        }
    }
}

fn peeled(ty: &Ty) -> &Ty {
    match ty.kind() {
        TyKind::Ref(_, inner) => peeled(inner),
        _ => ty,
    }
}

fn is_written_through(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Ref(mutability, inner) if *mutability == Mutability::Mut || is_written_through(inner))
}
