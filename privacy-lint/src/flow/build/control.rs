//! Blocks, branches, loops, `?`, and what leaves them.

use super::pattern::Told;
use super::{Builder, Frame, Scope};
use crate::flow::ir::{BlockId, Call, Key, Operand, OperandKind, Place, Rvalue, Target};
use crate::semantics::hir::{Arm, BinaryOp, Block, ExprId, ExprKind, LabelId, PatId, Stmt as HirStmt};
use crate::semantics::ty::{Ty, TyKind};
use crate::source::Span;

impl Builder<'_, '_> {
    pub(super) fn block_expr(&mut self, block: &Block, ty: Ty, span: Span) -> Operand {
        let result = self.temp(ty.clone());
        let labelled = block.label.map(|label| {
            let end = self.block();
            self.scopes.push(Scope {
                label: Some(label),
                is_loop: false,
                continue_to: end,
                break_to: end,
                result: result.clone(),
            });
            end
        });
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        if let Some(tail) = block.tail {
            let value = self.operand(tail);
            self.assign(result.clone(), Rvalue::Use(value), span);
        }
        if let Some(end) = labelled {
            self.scopes.pop();
            self.goto(end);
            self.current = end;
        }
        Operand { kind: OperandKind::Place(result), ty, span }
    }

    fn stmt(&mut self, stmt: &HirStmt) {
        match stmt {
            HirStmt::Expr(expr) => {
                self.operand(*expr);
            }
            HirStmt::Let { init: None, .. } => {}
            HirStmt::Let { pat, init: Some(init), else_, .. } => {
                // `let r = &mut x.f` and `let x = f()` alike: the pattern takes the value apart.
                let value = self.operand(*init);
                let place = self.materialise(value);
                match else_ {
                    Some(diverging) => {
                        let (matched, missed) = (self.block(), self.block());
                        let told = self.told(*pat, &place);
                        self.goto_when(matched, told.matched());
                        self.goto_when(missed, told.missed());
                        self.current = missed;
                        self.operand(*diverging);
                        self.current = matched;
                        self.bind(*pat, place, false);
                    }
                    None => self.bind(*pat, place, false),
                }
            }
        }
    }

    /// The value in a place of its own.
    pub(super) fn materialise(&mut self, value: Operand) -> Place {
        let temp = self.temp(value.ty.clone());
        let span = value.span;
        self.assign(temp.clone(), Rvalue::Use(value), span);
        temp
    }

    /// The place that a `match` or `if let` looks at: the scrutinee itself, not a copy, so that bindings by
    /// reference reach it.
    fn scrutinee(&mut self, expr: ExprId) -> Place {
        self.adjusted_place(expr)
    }

    pub(super) fn if_expr(
        &mut self,
        cond: ExprId,
        then: ExprId,
        else_: Option<ExprId>,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let result = self.temp(ty.clone());
        let (otherwise, end) = (self.block(), self.block());
        self.branch(cond, otherwise);
        let value = self.operand(then);
        self.assign(result.clone(), Rvalue::Use(value), span);
        self.goto(end);
        self.current = otherwise;
        if let Some(else_) = else_ {
            let value = self.operand(else_);
            self.assign(result.clone(), Rvalue::Use(value), span);
        }
        self.goto(end);
        self.current = end;
        Operand { kind: OperandKind::Place(result), ty, span }
    }

    /// A condition as a value.
    pub(super) fn flag(&mut self, cond: ExprId, ty: Ty, span: Span) -> Operand {
        let result = self.temp(ty.clone());
        let (otherwise, end) = (self.block(), self.block());
        self.branch(cond, otherwise);
        for (holds, next) in [(true, otherwise), (false, end)] {
            let constant = Operand { kind: OperandKind::Bool(holds), ty: ty.clone(), span };
            self.assign(result.clone(), Rvalue::Use(constant), span);
            self.goto(end);
            self.current = next;
        }
        Operand { kind: OperandKind::Place(result), ty, span }
    }

    /// Evaluates a condition: control goes on here when it holds, with its bindings, and to `otherwise`
    /// when it does not.
    fn branch(&mut self, cond: ExprId, otherwise: BlockId) {
        match &self.body.exprs[cond.0 as usize].kind {
            ExprKind::Binary(BinaryOp::And, left, right) => {
                self.branch(*left, otherwise);
                self.branch(*right, otherwise);
            }
            ExprKind::Let { pat, value } => {
                let place = self.scrutinee(*value);
                let told = self.told(*pat, &place);
                self.goto_when(otherwise, told.missed());
                let matched = self.block();
                self.goto_when(matched, told.matched());
                self.current = matched;
                self.bind(*pat, place, false);
            }
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let (left, right) = (*left, *right);
                let (holds, second) = (self.block(), self.block());
                self.branch(left, second);
                self.goto(holds);
                self.current = second;
                self.branch(right, otherwise);
                self.goto(holds);
                self.current = holds;
            }
            _ => {
                let value = self.operand(cond);
                let told = match value.kind {
                    OperandKind::Place(place) => Told::one(place, true),
                    _ => Told::default(),
                };
                self.goto_when(otherwise, told.missed());
                let holds = self.block();
                self.goto_when(holds, told.matched());
                self.current = holds;
            }
        }
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], ty: Ty, span: Span) -> Operand {
        let place = self.scrutinee(scrutinee);
        let mut matched = self.matched_variable(scrutinee);
        let result = self.temp(ty.clone());
        let (mut start, end) = (self.current, self.block());
        let mut missed: Vec<(Place, bool)> = Vec::new();
        for arm in arms {
            let entry = self.block();
            let told = self.told(arm.pat, &place);
            self.current = start;
            self.goto_when(entry, missed.iter().cloned().chain(told.matched()));
            self.current = entry;
            let (place, outer) = match &mut matched {
                Some(matched) => self.narrow(matched, arm, &place),
                None => (place.clone(), None),
            };
            self.bind(arm.pat, place, false);
            match arm.guard {
                Some(guard) => {
                    let refused = self.block();
                    self.branch(guard, refused);
                    start = self.meet(start, refused);
                }
                None => missed.extend(told.missed()),
            }
            let value = self.operand(arm.body);
            self.assign(result.clone(), Rvalue::Use(value), span);
            self.goto(end);
            self.widen(outer);
        }
        self.current = end;
        Operand { kind: OperandKind::Place(result), ty, span }
    }

    /// A block that two others lead to. Building goes on where it was.
    fn meet(&mut self, one: BlockId, other: BlockId) -> BlockId {
        let (here, meeting) = (self.current, self.block());
        for from in [one, other] {
            self.current = from;
            self.goto(meeting);
        }
        self.current = here;
        meeting
    }

    pub(super) fn loop_expr(&mut self, body: ExprId, label: Option<LabelId>, ty: Ty, span: Span) -> Operand {
        let result = self.temp(ty.clone());
        let (head, end) = (self.block(), self.block());
        self.goto(head);
        self.current = head;
        self.in_loop(label, head, end, result.clone(), |b| {
            b.operand(body);
        });
        self.goto(head);
        self.current = end;
        Operand { kind: OperandKind::Place(result), ty, span }
    }

    pub(super) fn while_expr(
        &mut self,
        cond: ExprId,
        body: ExprId,
        label: Option<LabelId>,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let result = self.temp(ty.clone());
        let (head, end) = (self.block(), self.block());
        self.goto(head);
        self.current = head;
        self.branch(cond, end);
        self.in_loop(label, head, end, result, |b| {
            b.operand(body);
        });
        self.goto(head);
        self.current = end;
        self.clean(ty, span)
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a `for` loop")]
    pub(super) fn for_expr(
        &mut self,
        expr: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<LabelId>,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let iterable = self.operand(iter);
        let at = iterable.span;
        let iterator = match self.inference.calls.get(&expr).cloned() {
            Some(callee) => self.call_value(Target::Function(callee), vec![iterable], super::unknown(), at),
            None => iterable,
        };
        let iterator = self.materialise(iterator);
        let (head, run, end) = (self.block(), self.block(), self.block());
        self.goto(head);
        self.current = head;
        let item = match self.inference.for_next.get(&expr).cloned() {
            Some(callee) => {
                let state = self.reference(iterator, super::unknown(), at);
                let next = self.call_value(Target::Function(callee), vec![state], super::unknown(), at);
                let next = self.materialise(next);
                match self.lang.some {
                    Some(some) => next.key(Key::Field(some, 0)),
                    None => next,
                }
            }
            None => iterator.key(Key::Element),
        };
        self.goto(end);
        self.goto(run);
        self.current = run;
        self.bind(pat, item, false);
        let result = self.temp(ty.clone());
        self.in_loop(label, head, end, result, |b| {
            b.operand(body);
        });
        self.goto(head);
        self.current = end;
        self.clean(ty, span)
    }

    fn in_loop(
        &mut self,
        label: Option<LabelId>,
        continue_to: BlockId,
        break_to: BlockId,
        result: Place,
        run: impl FnOnce(&mut Self),
    ) {
        self.scopes.push(Scope { label, is_loop: true, continue_to, break_to, result });
        run(self);
        self.scopes.pop();
    }

    fn scope(&self, target: Option<LabelId>) -> Option<usize> {
        match target {
            Some(label) => self.scopes.iter().rposition(|s| s.label == Some(label)),
            None => self.scopes.iter().rposition(|s| s.is_loop),
        }
    }

    pub(super) fn break_expr(&mut self, target: Option<LabelId>, value: Option<ExprId>) {
        let value = value.map(|v| self.operand(v));
        let Some(scope) = self.scope(target) else {
            return;
        };
        if let Some(value) = value {
            let (place, span) = (self.scopes[scope].result.clone(), value.span);
            self.assign(place, Rvalue::Use(value), span);
        }
        self.leave(self.scopes[scope].break_to);
    }

    pub(super) fn continue_expr(&mut self, target: Option<LabelId>) {
        if let Some(scope) = self.scope(target) {
            self.leave(self.scopes[scope].continue_to);
        }
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>, span: Span) {
        let value = value.map(|v| self.operand(v));
        let Some((place, exit)) = self.frames.last().map(|f| (f.result.clone(), f.exit)) else {
            return;
        };
        if let Some(value) = value {
            self.assign(place, Rvalue::Use(value), span);
        }
        self.leave(exit);
    }

    /// `e?`: the success part goes on; the rest leaves through the frame's result.
    pub(super) fn try_expr(&mut self, expr: ExprId, inner: ExprId, ty: Ty, span: Span) -> Operand {
        let value = self.operand(inner);
        let adt = match value.ty.kind() {
            TyKind::Adt(def, _) => Some(*def),
            _ => None,
        };
        let place = self.materialise(value);
        let frame = self.frames.last().map(|f| (f.result.clone(), f.exit));
        let success = if adt.is_some() && adt == self.lang.option {
            self.lang.some
        } else if adt.is_some() && adt == self.lang.result {
            self.lang.ok
        } else {
            return Operand { kind: OperandKind::Place(place), ty, span };
        };
        let (good, bad) = (self.block(), self.block());
        let told = Told::one(place.clone(), true);
        self.goto_when(good, told.matched());
        self.goto_when(bad, told.missed());
        self.current = bad;
        if let Some((result, exit)) = frame {
            if let (true, Some(err)) = (adt == self.lang.result, self.lang.err) {
                let error_place = place.clone().key(Key::Field(err, 0));
                let mut error = Operand { kind: OperandKind::Place(error_place), ty: super::unknown(), span };
                if let Some(from) = self.inference.calls.get(&expr).cloned() {
                    let converted = self.temp(super::unknown());
                    let target = Target::Function(from);
                    let call_ty = super::unknown();
                    self.call(Call {
                        result: converted.clone(),
                        ty: call_ty,
                        target,
                        args: vec![error],
                        span,
                    });
                    error = Operand { kind: OperandKind::Place(converted), ty: super::unknown(), span };
                }
                let parts = vec![(Key::Field(err, 0), error)];
                self.assign(result, Rvalue::Aggregate { parts, base: None, variant: Some(err) }, span);
            } else if let Some(none) = self.lang.none {
                let (parts, variant) = (Vec::new(), Some(none));
                self.assign(result, Rvalue::Aggregate { parts, base: None, variant }, span);
            }
            self.goto(exit);
        }
        self.current = good;
        match success {
            Some(variant) => {
                Operand { kind: OperandKind::Place(place.key(Key::Field(variant, 0))), ty, span }
            }
            None => Operand { kind: OperandKind::Place(place), ty, span },
        }
    }

    /// An `async` block runs where it stands: its captures are what they are there, and awaiting it gives
    /// its value.
    pub(super) fn async_block(&mut self, body: ExprId, ty: Ty, span: Span) -> Operand {
        let output = self.temp(self.expr_ty(body));
        let exit = self.block();
        self.frames.push(Frame { exit, result: output.clone() });
        let scopes = std::mem::take(&mut self.scopes);
        let value = self.operand(body);
        self.scopes = scopes;
        self.frames.pop();
        self.assign(output.clone(), Rvalue::Use(value), span);
        self.goto(exit);
        self.current = exit;
        let output = Operand { kind: OperandKind::Place(output), ty: self.expr_ty(body), span };
        self.aggregate(vec![(Key::Output, output)], None, None, ty, span)
    }
}
