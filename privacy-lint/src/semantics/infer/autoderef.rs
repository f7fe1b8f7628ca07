//! `*`, as often as it can be applied.

use super::Infer;
use crate::semantics::traits::solver::Outcome;
use crate::semantics::ty::{Adjust, Callee, Ty, TyKind};
use crate::semantics::types::TraitRef;

/// One `*`: where it leads, and how.
#[derive(Clone)]
pub(super) struct Deref {
    pub(super) ty: Ty,
    pub(super) how: Adjust,
}

/// Longer chains do not occur; `Deref` cycles do.
const MAX_STEPS: usize = 16;

impl Infer<'_> {
    /// `*ty`, as autoderef does it: not of raw pointers.
    pub(super) fn deref_once(&mut self, ty: &Ty) -> Option<Deref> {
        let ty = self.known(ty);
        match ty.kind() {
            TyKind::Ref(_, to) => Some(Deref { ty: self.known(to), how: Adjust::Deref }),
            TyKind::Adt(def, args) if Some(*def) == self.sem.lang().boxed => {
                let to = args.first()?;
                Some(Deref { ty: self.known(to), how: Adjust::Deref })
            }
            TyKind::Adt(..)
            | TyKind::Param(..)
            | TyKind::Opaque(..)
            | TyKind::Projection(..)
            | TyKind::Dyn(_) => self.overloaded_deref(&ty),
            _ => None,
        }
    }

    /// `*Deref::deref(&ty)`.
    fn overloaded_deref(&mut self, ty: &Ty) -> Option<Deref> {
        let lang = self.sem.lang();
        let trait_ = lang.deref?;
        let goal = TraitRef { trait_, args: [ty.clone()].into() };
        if self.solver.evaluate_trait(&goal) == Outcome::No {
            return None;
        }
        let items = self.sem.assoc_items(trait_);
        let (target, method) = (*items.types.get(&"Target".into())?, *items.values.get(&"deref".into())?);
        let to = self.normalize(&Ty::new(TyKind::Projection(target, goal.args.clone())));
        let to = self.known(&to);
        if to.is_unknown() {
            return None;
        }
        let callee =
            Callee { def: method, subst: goal.args.clone(), trait_method: Some((method, goal.args)) };
        Some(Deref { ty: to, how: Adjust::OverloadedDeref(callee) })
    }

    /// The type, then what each further `*` leads to.
    pub(super) fn autoderef(&mut self, ty: &Ty) -> (Vec<Ty>, Vec<Adjust>) {
        let mut tys = vec![self.known(ty)];
        let mut hows = Vec::new();
        while tys.len() < MAX_STEPS {
            let Some(last) = tys.last().cloned() else { break };
            let Some(next) = self.deref_once(&last) else { break };
            if tys.contains(&next.ty) {
                break;
            }
            tys.push(next.ty);
            hows.push(next.how);
        }
        (tys, hows)
    }

    /// Records steps between an expression and its use.
    pub(super) fn adjust(&mut self, expr: crate::semantics::hir::ExprId, steps: Vec<Adjust>) {
        if !steps.is_empty() {
            self.out.adjustments.entry(expr).or_default().extend(steps);
        }
    }
}
