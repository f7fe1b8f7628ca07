//! Control flow: conditions, loops, closures, blocks of all kinds.

use syn::{Expr as SynExpr, Pat as SynPat};

use super::body::{BodyLowering, Label};
use super::spans::symbol;
use crate::semantics::hir::{Arm, ExprId, ExprKind, LabelId};
use crate::source::Span;

impl BodyLowering<'_> {
    /// What is neither an operand nor an operator.
    pub(super) fn control(&mut self, value: &SynExpr) -> ExprId {
        match value {
            SynExpr::Block(block) => {
                let id = self.enter_label(block.label.as_ref(), false);
                let span = self.braces(&block.block);
                let value = self.block(&block.block.stmts, span, id);
                self.leave_label(id);
                value
            }
            SynExpr::Unsafe(block) => {
                let span = self.braces(&block.block);
                self.block(&block.block.stmts, span, None)
            }
            SynExpr::Const(block) => self.boundary(|this| {
                let span = this.braces(&block.block);
                this.block(&block.block.stmts, span, None)
            }),
            SynExpr::Async(block) => self.boundary(|this| {
                let inside = this.braces(&block.block);
                let body = this.block(&block.block.stmts, inside, None);
                let span = this.span(block.async_token.span).to(inside);
                this.push(ExprKind::AsyncBlock { body }, span)
            }),
            SynExpr::If(branch) => self.if_(branch),
            SynExpr::Let(condition) => {
                let value = self.expr(&condition.expr);
                let pat = self.pattern(&condition.pat);
                let start = self.span(condition.let_token.span);
                let span = start.to(self.end_of(value, start));
                self.push(ExprKind::Let { pat, value }, span)
            }
            SynExpr::Match(value) => self.match_(value),
            SynExpr::Loop(value) => {
                let label = self.enter_label(value.label.as_ref(), true);
                let inside = self.braces(&value.body);
                let body = self.block(&value.body.stmts, inside, None);
                self.leave_label(label);
                let span = self.span(value.loop_token.span).to(inside);
                self.push(ExprKind::Loop { body, label }, span)
            }
            SynExpr::While(value) => {
                let entered = self.locals.enter();
                let label = self.enter_label(value.label.as_ref(), true);
                let cond = self.expr(&value.cond);
                let inside = self.braces(&value.body);
                let body = self.block(&value.body.stmts, inside, None);
                self.leave_label(label);
                self.locals.leave(entered);
                let span = self.span(value.while_token.span).to(inside);
                self.push(ExprKind::While { cond, body, label }, span)
            }
            SynExpr::ForLoop(value) => {
                let iter = self.expr(&value.expr);
                let entered = self.locals.enter();
                let pat = self.pattern(&value.pat);
                let label = self.enter_label(value.label.as_ref(), true);
                let inside = self.braces(&value.body);
                let body = self.block(&value.body.stmts, inside, None);
                self.leave_label(label);
                self.locals.leave(entered);
                let span = self.span(value.for_token.span).to(inside);
                self.push(ExprKind::For { pat, iter, body, label }, span)
            }
            SynExpr::Closure(closure) => self.closure(closure),
            SynExpr::Break(value) => {
                let target = self.target(value.label.as_ref());
                let start = self.span(value.break_token.span);
                let (value, span) = self.jump_value(value.expr.as_deref(), start);
                self.push(ExprKind::Break { target, value }, span)
            }
            SynExpr::Continue(value) => {
                let target = self.target(value.label.as_ref());
                let span = self.span(value.continue_token.span);
                self.push(ExprKind::Continue { target }, span)
            }
            SynExpr::Return(value) => {
                let start = self.span(value.return_token.span);
                let (value, span) = self.jump_value(value.expr.as_deref(), start);
                let value = value.map(|value| self.returned(value));
                self.push(ExprKind::Return(value), span)
            }
            SynExpr::Yield(value) => {
                let start = self.span(value.yield_token.span);
                let (value, span) = self.jump_value(value.expr.as_deref(), start);
                self.gap(span, "yield", "generators are not followed");
                self.push(ExprKind::Missing(value.into_iter().collect()), span)
            }
            SynExpr::TryBlock(block) => {
                let span = self.braces(&block.block);
                let inner = self.block(&block.block.stmts, span, None);
                self.gap(span, "try block", "not stable Rust");
                self.push(ExprKind::Missing(vec![inner]), span)
            }
            other => {
                let span = self.lowering().node(other);
                let what = if matches!(other, SynExpr::Infer(_)) { "_" } else { "syntax" };
                self.gap(span, what, "not an expression that is understood");
                self.unknown(span)
            }
        }
    }

    fn if_(&mut self, branch: &syn::ExprIf) -> ExprId {
        let entered = self.locals.enter();
        let cond = self.expr(&branch.cond);
        let inside = self.braces(&branch.then_branch);
        let then = self.block(&branch.then_branch.stmts, inside, None);
        self.locals.leave(entered);
        let else_ = branch.else_branch.as_ref().map(|(_, value)| self.expr(value));
        let start = self.span(branch.if_token.span);
        let span = start.to(else_.map_or(inside, |value| self.end_of(value, inside)));
        self.push(ExprKind::If { cond, then, else_ }, span)
    }

    fn match_(&mut self, value: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&value.expr);
        let mut arms = Vec::with_capacity(value.arms.len());
        for arm in &value.arms {
            if !arm.attrs.is_empty() && !self.scope.cfg_active(&arm.attrs) {
                continue;
            }
            let entered = self.locals.enter();
            let pat = self.pattern(&arm.pat);
            let guard = arm.guard.as_ref().map(|(_, guard)| self.expr(guard));
            let body = self.expr(&arm.body);
            self.locals.leave(entered);
            arms.push(Arm { pat, guard, body });
        }
        let span = self.span(value.match_token.span).to(self.span(value.brace_token.span.close()));
        self.push(ExprKind::Match { scrutinee, arms }, span)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> ExprId {
        let entered = self.locals.enter();
        let params = closure.inputs.iter().map(|pat: &SynPat| self.typed_pattern(pat)).collect();
        let ret = match &closure.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.lowering().type_ref(ty)),
        };
        let body = self.boundary(|this| this.expr(&closure.body));
        self.locals.leave(entered);
        let first = match (&closure.asyncness, &closure.capture) {
            (Some(token), _) => token.span,
            (None, Some(token)) => token.span,
            (None, None) => closure.or1_token.spans[0],
        };
        let start = self.span(first).to(self.span(closure.or2_token.spans[0]));
        let span = start.to(self.end_of(body, start));
        let (is_async, is_move) = (closure.asyncness.is_some(), closure.capture.is_some());
        self.push(ExprKind::Closure { params, ret, body, is_async, is_move }, span)
    }

    fn jump_value(&mut self, value: Option<&SynExpr>, start: Span) -> (Option<ExprId>, Span) {
        match value {
            None => (None, start),
            Some(value) => {
                let value = self.expr(value);
                (Some(value), start.to(self.end_of(value, start)))
            }
        }
    }

    /// The braces of a block.
    pub(super) fn braces(&self, block: &syn::Block) -> Span {
        self.lowering().delimited(&block.brace_token.span)
    }

    /// Lowers code that `break` and `return` do not leave.
    pub(super) fn boundary<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::take(&mut self.labels);
        self.enclosed += 1;
        let value = lower(self);
        self.enclosed -= 1;
        self.labels = outer;
        value
    }

    /// Enters a loop, or a block with a label.
    fn enter_label(&mut self, label: Option<&syn::Label>, is_loop: bool) -> Option<LabelId> {
        if label.is_none() && !is_loop {
            return None;
        }
        let id = self.new_label();
        let name = label.map(|label| symbol(&label.name.ident));
        self.labels.push(Label { name, id, is_loop });
        Some(id)
    }

    fn leave_label(&mut self, id: Option<LabelId>) {
        if id.is_some() {
            self.labels.pop();
        }
    }

    fn target(&self, label: Option<&syn::Lifetime>) -> Option<LabelId> {
        let name = label.map(|label| symbol(&label.ident));
        let found = self.labels.iter().rev().find(|label| match name {
            Some(name) => label.name == Some(name),
            None => label.is_loop,
        });
        found.map(|label| label.id)
    }
}
