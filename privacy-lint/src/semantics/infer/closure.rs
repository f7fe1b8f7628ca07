//! Closures and `async` blocks: their types, and what the context says of their signatures.
//!
//! As in rustc's `hir_typeck::closure`, the signature is deduced from the expected type: a function pointer,
//! a `dyn Fn` or `impl Fn`, or a variable about which obligations wait.

use super::{Expect, Infer};
use crate::semantics::hir::{ExprId, PatId, TypeRef};
use crate::semantics::traits::solver::ClosureSig;
use crate::semantics::ty::{Ty, TyKind};
use crate::semantics::types::Predicate;

/// What the context says of a closure.
struct Deduced {
    params: Option<Vec<Ty>>,
    ret: Option<Ty>,
    /// The result of what an `async` closure gives, once awaited.
    output: Option<Ty>,
}

impl Infer<'_> {
    pub(super) fn check_closure(
        &mut self,
        expr: ExprId,
        params: &[(PatId, Option<TypeRef>)],
        ret: Option<&TypeRef>,
        body: ExprId,
        is_async: bool,
        expect: &Expect,
    ) -> Ty {
        let deduced = self.deduce_closure(expect);
        let wanted = deduced.params.filter(|p| p.len() == params.len());
        let mut tys = Vec::with_capacity(params.len());
        for (i, (_, written)) in params.iter().enumerate() {
            let expected = wanted.as_ref().map(|w| w[i].clone());
            let ty = match (written, expected) {
                (Some(written), expected) => {
                    let ty = self.lower_ty(written);
                    if let Some(expected) = expected {
                        self.unify(&ty, &expected);
                    }
                    ty
                }
                (None, Some(expected)) => expected,
                (None, None) => self.fresh(),
            };
            tys.push(ty);
        }
        let result = ret.map(|written| self.lower_ty(written));
        let (value, closure_ret) = if is_async {
            let awaited = match deduced
                .output
                .or_else(|| deduced.ret.as_ref().and_then(|fut| self.expected_output(fut)))
            {
                Some(output) => output,
                None => self.fresh(),
            };
            let value = result.unwrap_or(awaited);
            let future = Ty::new(TyKind::AsyncBlock(self.owner, expr, self.identity.clone(), value.clone()));
            if let Some(expected) = &deduced.ret {
                self.unify(&future, expected);
            }
            (value, future)
        } else {
            let value = match (result, deduced.ret) {
                (Some(written), Some(expected)) => {
                    self.unify(&written, &expected);
                    written
                }
                (Some(ty), None) | (None, Some(ty)) => ty,
                (None, None) => self.fresh(),
            };
            (value.clone(), value)
        };
        self.solver.closures.insert(expr, ClosureSig { params: tys.clone(), ret: closure_ret });
        self.in_own_body(&value, |this| {
            for ((pat, _), ty) in params.iter().zip(&tys) {
                let ty = this.normalize(ty);
                this.check_pat(*pat, &ty);
            }
            this.check_coerce(body, &value);
        });
        Ty::new(TyKind::Closure(self.owner, expr, self.identity.clone()))
    }

    pub(super) fn check_async_block(&mut self, expr: ExprId, body: ExprId, expect: &Expect) -> Ty {
        let expected = expect.hint().cloned().and_then(|ty| self.expected_output(&ty));
        let output = expected.unwrap_or_else(|| self.fresh());
        self.in_own_body(&output, |this| {
            this.check_coerce(body, &output);
        });
        Ty::new(TyKind::AsyncBlock(self.owner, expr, self.identity.clone(), output))
    }

    /// Checks code that `return` and `?` leave with `ret`.
    fn in_own_body(&mut self, ret: &Ty, check: impl FnOnce(&mut Self)) {
        let outer_ret = std::mem::replace(&mut self.ret, ret.clone());
        let outer_diverges = std::mem::replace(&mut self.diverges, false);
        check(self);
        // A body that never gives a value has whatever type is wanted of it, at last `()`.
        let resolved = self.shallow(ret);
        if self.diverges && matches!(resolved.kind(), TyKind::Infer(_)) {
            let unreached = self.fresh_of(crate::semantics::traits::unify::VarKind::Diverging);
            self.unify(&resolved, &unreached);
        }
        self.ret = outer_ret;
        self.diverges = outer_diverges;
    }

    /// What is known of a type by bounds, given or waiting.
    fn predicates_about(&mut self, ty: &Ty) -> Vec<Predicate> {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => {
                let waiting = self.obligations_about(*var);
                self.sem.elaborate(waiting)
            }
            TyKind::Param(..) => {
                let env = self.solver.env.clone();
                let traits = env.traits.iter().cloned().map(Predicate::Trait);
                let projections = env
                    .projections
                    .iter()
                    .map(|(item, args, ty)| Predicate::Projection(*item, args.clone(), ty.clone()));
                traits.chain(projections).filter(|p| p.self_ty() == Some(&ty)).collect()
            }
            _ => self.solver.given(&ty),
        }
    }

    fn deduce_closure(&mut self, expect: &Expect) -> Deduced {
        let mut deduced = Deduced { params: None, ret: None, output: None };
        let Some(expected) = expect.hint().map(|ty| self.known(ty)) else { return deduced };
        if let TyKind::FnPtr(params, ret) = expected.kind() {
            return Deduced { params: Some(params.clone()), ret: Some(ret.clone()), output: None };
        }
        let lang = self.sem.lang();
        let fns = [lang.fn_, lang.fn_mut, lang.fn_once, lang.async_fn, lang.async_fn_mut, lang.async_fn_once];
        for predicate in self.predicates_about(&expected) {
            let args = match &predicate {
                Predicate::Trait(t) if fns.contains(&Some(t.trait_)) => t.args.clone(),
                Predicate::Projection(item, args, ty) if Some(*item) == lang.fn_once_output => {
                    deduced.ret.get_or_insert_with(|| ty.clone());
                    args.clone()
                }
                Predicate::Projection(item, args, ty)
                    if self.sem.trait_of_item(*item).is_some_and(|t| Some(t) == lang.async_fn_once) =>
                {
                    deduced.output.get_or_insert_with(|| ty.clone());
                    args.clone()
                }
                _ => continue,
            };
            if deduced.params.is_none()
                && let Some(tuple) = args.get(1)
            {
                let tuple = self.normalize(tuple);
                if let TyKind::Tuple(params) = self.shallow(&tuple).kind() {
                    deduced.params = Some(params.iter().map(|ty| self.normalize(ty)).collect());
                }
            }
        }
        deduced.ret = deduced.ret.map(|ty| self.normalize(&ty));
        deduced.output = deduced.output.map(|ty| self.normalize(&ty));
        deduced
    }

    /// `Future<Output = X>` of a type that a future is expected to have.
    fn expected_output(&mut self, expected: &Ty) -> Option<Ty> {
        let output = self.sem.lang().future_output?;
        let expected = self.shallow(expected);
        if let TyKind::AsyncBlock(_, _, _, output) = expected.kind() {
            return Some(output.clone());
        }
        let found = self.predicates_about(&expected).into_iter().find_map(|p| match p {
            Predicate::Projection(item, _, ty) if item == output => Some(ty),
            _ => None,
        })?;
        Some(self.normalize(&found))
    }
}
