//! The end of inference: fallback, and tables without variables.

use std::sync::Arc;

use super::{Infer, Inferred};
use crate::semantics::traits::no_variables;
use crate::semantics::traits::solver::Solver;
use crate::semantics::ty::{Adjust, Callee, Ty, ValueRes};

impl Infer<'_> {
    #[allow(clippy::iter_over_hash_type, reason = "each entry is settled on its own")]
    pub(super) fn finish(mut self) -> Inferred {
        self.fall_back();
        let Infer { mut out, mut solver, hidden, ret, .. } = self;
        for ty in out.exprs.iter_mut().chain(&mut out.pats).chain(&mut out.bindings) {
            *ty = settle(&solver, ty);
        }
        for res in out.paths.values_mut() {
            match res {
                ValueRes::Def(callee) => instance(&mut solver, callee),
                ValueRes::Ctor(_, args) => *args = args.iter().map(|ty| settle(&solver, ty)).collect(),
                ValueRes::Unresolved(_) => {}
            }
        }
        out.calls
            .values_mut()
            .chain(out.for_next.values_mut())
            .for_each(|callee| instance(&mut solver, callee));
        for step in out.adjustments.values_mut().flatten() {
            match step {
                Adjust::OverloadedDeref(callee) => instance(&mut solver, callee),
                Adjust::Coerce(ty) => *ty = settle(&solver, ty),
                Adjust::Deref | Adjust::Borrow(_) => {}
            }
        }
        let hidden = hidden.iter().map(|ty| settle(&solver, ty)).collect();
        let mut closures = std::mem::take(&mut solver.closures);
        for sig in closures.values_mut() {
            sig.params.iter_mut().for_each(|ty| *ty = settle(&solver, ty));
            sig.ret = settle(&solver, &sig.ret);
        }
        let ret = Some(settle(&solver, &ret));
        Inferred { inference: Arc::new(out), hidden, closures, ret }
    }
}

fn settle(solver: &Solver<'_>, ty: &Ty) -> Ty {
    no_variables(&solver.resolve(ty))
}

/// A call with its arguments settled, of the impl's method when the impl is known.
fn instance(solver: &mut Solver<'_>, callee: &mut Callee) {
    let args = callee.subst.iter().map(|ty| settle(solver, ty)).collect();
    callee.subst = args;
    if callee.trait_method.is_none() {
        return;
    }
    callee.trait_method = Some((callee.def, callee.subst.clone()));
    if let Some((def, args)) = solver.resolve_instance(callee.def, &callee.subst) {
        callee.def = def;
        callee.subst = args;
    }
}
