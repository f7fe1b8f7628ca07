//! Obligations that wait, and what else must wait for a type to be known.

use super::Infer;
use crate::semantics::hir::ExprId;
use crate::semantics::traits::solver::Step;
use crate::semantics::traits::unify::default_of;
use crate::semantics::ty::{Ty, TyKind};
use crate::semantics::types::{Predicate, TraitRef};

/// An obligation that was not decided yet.
pub(super) struct Pending {
    pub(super) predicate: Predicate,
    /// The variables that it waits for, and how often others were linked to them; empty when it was never tried.
    stalled: Vec<(u32, u32)>,
    depth: u32,
}

/// What waits for a type that is not a question about traits.
pub(super) enum Deferred {
    /// `e?` in a body whose result is not known yet: the error's type, and the result's.
    Try { expr: ExprId, error: Ty, ret: Ty },
    /// `e?` of an operand that is not known yet, and what it gives.
    TryOperand { expr: ExprId, operand: Ty, output: Ty, ret: Ty },
}

const MAX_DEPTH: u32 = 40;

impl Infer<'_> {
    /// Something that must hold.
    pub(super) fn register(&mut self, predicate: Predicate) {
        self.pending.push(Pending { predicate, stalled: Vec::new(), depth: 0 });
    }

    /// `ty: Trait<args>`.
    pub(super) fn register_trait(&mut self, trait_: crate::semantics::defs::DefId, args: &[Ty]) {
        self.register(Predicate::Trait(TraitRef { trait_, args: args.into() }));
    }

    /// The type with its projections worked out, as far as they can be now.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        let mut nested = Vec::new();
        let ty = self.solver.normalize(ty, &mut nested);
        nested.into_iter().for_each(|p| self.register(p));
        ty
    }

    /// Works on what waits until nothing moves.
    pub(super) fn select_where_possible(&mut self) {
        loop {
            let mut progress = false;
            let mut index = 0;
            while index < self.pending.len() {
                let stalled = &self.pending[index].stalled;
                if !stalled.is_empty()
                    && stalled.iter().all(|(var, links)| {
                        self.solver.table.is_open(*var) && self.solver.table.links(*var) == *links
                    })
                {
                    index += 1;
                    continue;
                }
                let predicate = self.pending[index].predicate.clone();
                let depth = self.pending[index].depth;
                match self.solver.step(&predicate) {
                    Step::Stuck => {
                        let mut vars = Vec::new();
                        let mut add = |ty: &Ty| self.solver.table.open_vars(ty, &mut vars);
                        match &predicate {
                            Predicate::Trait(t) => t.args.iter().for_each(&mut add),
                            Predicate::Projection(_, args, _) => args.iter().for_each(&mut add),
                        }
                        if vars.is_empty() {
                            self.pending.remove(index);
                        } else {
                            self.pending[index].stalled =
                                vars.into_iter().map(|var| (var, self.solver.table.links(var))).collect();
                            index += 1;
                        }
                    }
                    Step::Done(nested) => {
                        progress = true;
                        self.pending.remove(index);
                        if depth < MAX_DEPTH {
                            let nested = nested.into_iter().map(|predicate| Pending {
                                predicate,
                                stalled: Vec::new(),
                                depth: depth + 1,
                            });
                            self.pending.splice(index..index, nested);
                        }
                    }
                    Step::Unknowable | Step::Fail => {
                        self.pending.remove(index);
                    }
                }
            }
            if !self.retry_deferred() && !progress {
                break;
            }
        }
    }

    fn retry_deferred(&mut self) -> bool {
        let mut progress = false;
        let mut kept = Vec::new();
        for deferred in std::mem::take(&mut self.deferred) {
            let waits_for = match &deferred {
                Deferred::Try { ret, .. } => ret,
                Deferred::TryOperand { operand, .. } => operand,
            };
            if matches!(self.shallow(waits_for).kind(), TyKind::Infer(_)) {
                kept.push(deferred);
                continue;
            }
            progress = true;
            match deferred {
                Deferred::Try { expr, error, ret } => self.convert_error(expr, &error, &ret),
                Deferred::TryOperand { expr, operand, output, ret } => {
                    let found = self.try_output(expr, &operand, &ret);
                    self.unify(&found, &output);
                }
            }
        }
        kept.append(&mut self.deferred);
        self.deferred = kept;
        progress
    }

    /// The waiting obligations about a variable.
    pub(super) fn obligations_about(&mut self, var: u32) -> Vec<Predicate> {
        let root = self.solver.table.root(var);
        let about = |p: &&Pending| {
            let Some(ty) = p.predicate.self_ty() else { return false };
            matches!(self.shallow(ty).kind(), TyKind::Infer(v) if *v == root)
        };
        self.pending.iter().filter(about).map(|p| p.predicate.clone()).collect()
    }

    /// Literals become `i32` and `f64`, unreachable values `()`, where nothing else is known.
    pub(super) fn fall_back(&mut self) {
        self.select_where_possible();
        for var in 0..self.solver.table.len() {
            if !self.solver.table.is_open(var) {
                continue;
            }
            let kind = self.solver.table.kind(var);
            if let Some(default) = default_of(kind) {
                let var = Ty::new(TyKind::Infer(var));
                self.unify(&var, &default);
            }
        }
        self.select_where_possible();
    }
}
