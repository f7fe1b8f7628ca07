//! What the language writes for one: `?`, `.await`, `for`, ranges, `format_args!`, modelled macros.

use super::obligations::Deferred;
use super::{Expect, Infer};
use crate::semantics::defs::DefId;
use crate::semantics::hir::{ExprId, FormatPiece, LabelId, MacroCall, PatId};
use crate::semantics::ty::{Callee, Subst, Ty, TyKind};

impl Infer<'_> {
    /// `e?`: the value inside; the error is converted by `From` into that of the body's result.
    pub(super) fn check_try(&mut self, expr: ExprId, inner: ExprId, expect: &Expect) -> Ty {
        let _ = expect;
        let operand = self.check_plain(inner);
        let operand = self.known(&operand);
        let ret = self.ret.clone();
        if matches!(operand.kind(), TyKind::Infer(_)) {
            let output = self.fresh();
            self.deferred.push(Deferred::TryOperand { expr, operand, output: output.clone(), ret });
            return output;
        }
        self.try_output(expr, &operand, &ret)
    }

    /// What `?` gives for an operand of this type, in a body with this result.
    pub(super) fn try_output(&mut self, expr: ExprId, operand: &Ty, ret: &Ty) -> Ty {
        let lang = self.sem.lang();
        let TyKind::Adt(def, args) = operand.kind() else { return self.try_through_trait(operand) };
        let def = Some(*def);
        match &args[..] {
            [value] if def == lang.option => value.clone(),
            [value, error] if def == lang.result => {
                self.convert_error_or_wait(expr, error, ret);
                value.clone()
            }
            [_, value] if def == lang.control_flow => value.clone(),
            [ready] if def == lang.poll => {
                // `Poll<Result<T, E>>` gives `Poll<T>`, `Poll<Option<Result<T, E>>>` gives `Poll<Option<T>>`.
                let ready = self.known(ready);
                let value = self.poll_value(expr, &ready, ret).unwrap_or_else(Ty::unknown);
                match def {
                    Some(poll) => Ty::new(TyKind::Adt(poll, [value].into())),
                    None => Ty::unknown(),
                }
            }
            _ => self.try_through_trait(operand),
        }
    }

    fn poll_value(&mut self, expr: ExprId, ready: &Ty, ret: &Ty) -> Option<Ty> {
        let TyKind::Adt(def, args) = ready.kind() else { return None };
        let lang = self.sem.lang();
        if Some(*def) == lang.result {
            self.convert_error_or_wait(expr, args.get(1)?, ret);
            return args.first().cloned();
        }
        let inner = self.known(args.first()?);
        let value = self.poll_value(expr, &inner, ret)?;
        Some(Ty::new(TyKind::Adt(*def, [value].into())))
    }

    fn try_through_trait(&mut self, operand: &Ty) -> Ty {
        let Some(trait_) = self.sem.lang().try_ else { return Ty::unknown() };
        match self.sem.assoc_items(trait_).types.get(&"Output".into()) {
            Some(output) => self.normalize(&Ty::new(TyKind::Projection(*output, [operand.clone()].into()))),
            None => Ty::unknown(),
        }
    }

    fn convert_error_or_wait(&mut self, expr: ExprId, error: &Ty, ret: &Ty) {
        if matches!(self.known(ret).kind(), TyKind::Infer(_)) {
            self.deferred.push(Deferred::Try { expr, error: error.clone(), ret: ret.clone() });
        } else {
            self.convert_error(expr, error, ret);
        }
    }

    /// `From::from(error)` into the error of `ret`.
    pub(super) fn convert_error(&mut self, expr: ExprId, error: &Ty, ret: &Ty) {
        let lang = self.sem.lang();
        let (Some(from), Some(target)) = (lang.from, self.error_of(ret)) else { return };
        let Some(method) = self.sem.assoc_items(from).values.get(&"from".into()).copied() else { return };
        let args: Subst = [target, error.clone()].into();
        self.register_trait(from, &args);
        self.out
            .calls
            .insert(expr, Callee { def: method, subst: args.clone(), trait_method: Some((method, args)) });
    }

    fn error_of(&mut self, ret: &Ty) -> Option<Ty> {
        let lang = self.sem.lang();
        let ret = self.known(ret);
        let TyKind::Adt(def, args) = ret.kind() else { return None };
        if Some(*def) == lang.result {
            return args.get(1).cloned();
        }
        // `Poll<Result<…>>`, `Poll<Option<Result<…>>>`.
        let wraps = Some(*def) == lang.poll || Some(*def) == lang.option;
        let inner = args.first().filter(|_| wraps)?.clone();
        self.error_of(&inner)
    }

    pub(super) fn check_await(&mut self, inner: ExprId) -> Ty {
        let ty = self.check_plain(inner);
        let ty = self.known(&ty);
        if let TyKind::AsyncBlock(_, _, _, output) = ty.kind() {
            return output.clone();
        }
        let Some(trait_) = self.sem.lang().into_future else { return Ty::unknown() };
        match self.sem.assoc_items(trait_).types.get(&"Output".into()) {
            Some(output) => self.normalize(&Ty::new(TyKind::Projection(*output, [ty].into()))),
            None => Ty::unknown(),
        }
    }

    pub(super) fn check_for(
        &mut self,
        expr: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<LabelId>,
    ) -> Ty {
        let ty = self.check_plain(iter);
        let ty = self.known(&ty);
        let item = self.iterate(expr, &ty);
        self.check_pat(pat, &item);
        self.enter_loop(label);
        let before = self.diverges;
        self.check(body, &Expect::Nothing);
        self.diverges = before;
        self.leave_loop(label);
        Ty::unit()
    }

    /// What iterating over `ty` gives; records `into_iter` and `next`.
    fn iterate(&mut self, expr: ExprId, ty: &Ty) -> Ty {
        let lang = self.sem.lang();
        let (Some(into_iterator), Some(iterator)) = (lang.into_iterator, lang.iterator) else {
            return Ty::unknown();
        };
        let items = self.sem.assoc_items(into_iterator);
        let args: Subst = [ty.clone()].into();
        self.register_trait(into_iterator, &args);
        if let Some(into_iter) = items.values.get(&"into_iter".into()) {
            self.record_call(expr, *into_iter, args.clone());
        }
        let (Some(item), Some(iter)) = (items.types.get(&"Item".into()), items.types.get(&"IntoIter".into()))
        else {
            return Ty::unknown();
        };
        let iter = self.normalize(&Ty::new(TyKind::Projection(*iter, args.clone())));
        if let Some(next) = self.sem.assoc_items(iterator).values.get(&"next".into()) {
            let args: Subst = [iter].into();
            self.out
                .for_next
                .insert(expr, Callee { def: *next, subst: args.clone(), trait_method: Some((*next, args)) });
        }
        self.normalize(&Ty::new(TyKind::Projection(*item, args)))
    }

    pub(super) fn check_range(
        &mut self,
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
        expect: &Expect,
    ) -> Ty {
        let lang = self.sem.lang();
        let def: Option<DefId> = match (start, end, inclusive) {
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (None, None, _) => lang.range_full,
        };
        let expected = expect.has().map(|ty| self.known(ty));
        let hint = match expected.as_ref().map(Ty::kind) {
            Some(TyKind::Adt(of, args)) if Some(*of) == def => args.first().cloned(),
            _ => None,
        };
        let mut index = hint;
        for bound in [start, end].into_iter().flatten() {
            match &index {
                Some(ty) => {
                    let ty = ty.clone();
                    let found = self.check(bound, &Expect::Has(ty.clone()));
                    // `0..x.len()`: the literal takes the type of the other end.
                    if !self.coerce(Some(bound), &found, &ty) {
                        index = Some(found);
                    }
                }
                None => index = Some(self.check_plain(bound)),
            }
        }
        match def {
            Some(def) => Ty::new(TyKind::Adt(def, index.into_iter().collect())),
            None => Ty::unknown(),
        }
    }

    pub(super) fn check_format(&mut self, pieces: &[FormatPiece]) -> Ty {
        for piece in pieces {
            if let FormatPiece::Arg { value, .. } = piece {
                self.check_plain(*value);
            }
        }
        match self.sem.lang().format_arguments {
            Some(def) => Ty::new(TyKind::Adt(def, [].into())),
            None => Ty::unknown(),
        }
    }

    /// A modelled macro: what its model says that it returns, else `()`.
    pub(super) fn check_macro(&mut self, call: &MacroCall) -> Ty {
        for arg in call.args.iter().chain(call.text.iter()) {
            self.check_plain(*arg);
        }
        self.diverges = false;
        match &call.returns {
            Some(written) => self.lower_ty(written),
            None => Ty::unit(),
        }
    }
}
