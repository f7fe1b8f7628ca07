//! Expressions, but for control flow and macros.

use syn::{Expr as SynExpr, ExprMethodCall};

use super::body::BodyLowering;
use super::pattern::member;
use super::spans::symbol;
use super::types::mutability;
use crate::semantics::hir::{
    Anchor, BinaryOp, Expr, ExprId, ExprKind, Literal, RecordField, TypeRef, UnaryOp,
};
use crate::source::Span;

impl BodyLowering<'_> {
    /// An expression.
    ///
    /// Chains (`a.b().c()?`, `a + b + c`) lean to the left and are as long as their writer likes: they are
    /// walked in a loop.
    pub(super) fn expr(&mut self, value: &SynExpr) -> ExprId {
        if self.too_deep(|this| this.start(value)) {
            let span = self.start(value);
            return self.push(ExprKind::Missing(Vec::new()), span);
        }
        self.level += 1;
        let mut chain = Vec::new();
        let mut first = value;
        while let Some(left) = left_of(first) {
            chain.push(first);
            first = left;
        }
        let mut id = self.start_of_chain(first);
        while let Some(link) = chain.pop() {
            id = self.link(link, id);
        }
        self.level -= 1;
        id
    }

    /// `self.expr` for each that its `cfg` leaves in.
    pub(super) fn exprs<'e>(&mut self, values: impl IntoIterator<Item = &'e SynExpr>) -> Vec<ExprId> {
        let mut ids = Vec::new();
        for value in values {
            let attrs = super::attribute::expr_attrs(value);
            if attrs.is_empty() || self.scope.cfg_active(attrs) {
                ids.push(self.expr(value));
            }
        }
        ids
    }

    fn optional(&mut self, value: Option<&SynExpr>) -> Option<ExprId> {
        value.map(|value| self.expr(value))
    }

    /// What has an operand on its left, which is `left` already.
    fn link(&mut self, value: &SynExpr, left: ExprId) -> ExprId {
        let start = self.start_from(value, left);
        match value {
            SynExpr::MethodCall(call) => self.method_call(call, left, start),
            SynExpr::Call(call) => {
                let args = self.exprs(&call.args);
                let end = self.span(call.paren_token.span.close());
                self.push(ExprKind::Call { callee: left, args }, start.to(end))
            }
            SynExpr::Field(field) => {
                let name_span = match &field.member {
                    syn::Member::Named(ident) => self.span(ident.span()),
                    syn::Member::Unnamed(index) => self.span(index.span),
                };
                let kind = ExprKind::Field { base: left, name: member(&field.member), name_span };
                self.push(kind, start.to(name_span))
            }
            SynExpr::Index(index) => {
                let subscript = self.expr(&index.index);
                let end = self.span(index.bracket_token.span.close());
                self.push(ExprKind::Index { base: left, index: subscript }, start.to(end))
            }
            SynExpr::Try(value) => {
                let end = self.span(value.question_token.spans[0]);
                let left = self.tried(left);
                self.push(ExprKind::Try(left), start.to(end))
            }
            SynExpr::Await(value) => {
                let end = self.span(value.await_token.span);
                self.push(ExprKind::Await(left), start.to(end))
            }
            SynExpr::Cast(cast) => {
                let ty = self.lowering().type_ref(&cast.ty);
                let end = self.lowering().node(&cast.ty);
                self.push(ExprKind::Cast { value: left, ty }, start.to(end))
            }
            SynExpr::Binary(binary) => {
                let right = self.expr(&binary.right);
                let span = start.to(self.end_of(right, start));
                self.push(ExprKind::Binary(binary_op(&binary.op).0, left, right), span)
            }
            _ => left,
        }
    }

    fn method_call(&mut self, call: &ExprMethodCall, receiver: ExprId, start: Span) -> ExprId {
        let generic_args = call.turbofish.as_ref().map(|args| Box::new(self.lowering().generic_args(args)));
        let args = self.exprs(&call.args);
        let name_span = self.span(call.method.span());
        let end = self.span(call.paren_token.span.close());
        let name = symbol(&call.method);
        self.push(ExprKind::MethodCall { receiver, name, name_span, generic_args, args }, start.to(end))
    }

    fn start_of_chain(&mut self, value: &SynExpr) -> ExprId {
        match value {
            SynExpr::Path(path) => self.path_expr(path),
            SynExpr::Lit(literal) => {
                let span = self.span(literal.lit.span());
                self.push(ExprKind::Literal(super::literal::literal(&literal.lit)), span)
            }
            SynExpr::Macro(mac) => self.expr_macro(&mac.mac),
            SynExpr::Paren(inner) => self.expr(&inner.expr),
            SynExpr::Group(inner) => self.expr(&inner.expr),
            SynExpr::Reference(reference) => {
                let inner = self.expr(&reference.expr);
                let start = self.span(reference.and_token.spans[0]);
                let span = start.to(self.end_of(inner, start));
                self.push(ExprKind::Ref(mutability(reference.mutability.is_some()), inner), span)
            }
            SynExpr::RawAddr(raw) => self.raw_ref(raw),
            SynExpr::Unary(unary) => self.unary(unary),
            SynExpr::Tuple(tuple) => {
                let elements = self.exprs(&tuple.elems);
                let span = self.lowering().delimited(&tuple.paren_token.span);
                self.push(ExprKind::Tuple(elements), span)
            }
            SynExpr::Array(array) => {
                let elements = self.exprs(&array.elems);
                let span = self.lowering().delimited(&array.bracket_token.span);
                self.push(ExprKind::Array(elements), span)
            }
            SynExpr::Repeat(repeat) => {
                let (element, len) = (self.expr(&repeat.expr), self.expr(&repeat.len));
                let span = self.lowering().delimited(&repeat.bracket_token.span);
                self.push(ExprKind::Repeat { element, len }, span)
            }
            SynExpr::Struct(record) => self.record(record),
            SynExpr::Range(range) => self.range(range),
            SynExpr::Binary(binary) => {
                let place = self.expr(&binary.left);
                let value = self.expr(&binary.right);
                let start = self.start(&binary.left);
                let span = start.to(self.end_of(value, start));
                self.push(ExprKind::AssignOp { op: binary_op(&binary.op).0, place, value }, span)
            }
            SynExpr::Assign(assign) => self.assign(assign),
            other => self.control(other),
        }
    }

    fn path_expr(&mut self, path: &syn::ExprPath) -> ExprId {
        if let (None, Some(ident)) = (&path.qself, path.path.get_ident()) {
            let span = self.span(ident.span());
            let name = symbol(ident);
            if let Some(binding) = self.local(name, span) {
                return self.push(ExprKind::Local(binding), span);
            }
        }
        let path = self.lowering().path(&path.path, path.qself.as_ref());
        let span = path.span;
        self.push(ExprKind::Path(path), span)
    }

    /// `&raw const e` is `&e as *const _`.
    fn raw_ref(&mut self, raw: &syn::ExprRawAddr) -> ExprId {
        let mutability = mutability(matches!(raw.mutability, syn::PointerMutability::Mut(_)));
        let inner = self.expr(&raw.expr);
        let start = self.span(raw.and_token.spans[0]);
        let span = start.to(self.end_of(inner, start));
        let value = self.push(ExprKind::Ref(mutability, inner), span);
        let ty = TypeRef::RawPtr(mutability, Box::new(TypeRef::Infer));
        self.push(ExprKind::Cast { value, ty }, span)
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> ExprId {
        let inner = self.expr(&unary.expr);
        let (kind, token) = match &unary.op {
            syn::UnOp::Deref(token) => (ExprKind::Deref(inner), token.spans[0]),
            syn::UnOp::Not(token) => (ExprKind::Unary(UnaryOp::Not, inner), token.spans[0]),
            syn::UnOp::Neg(token) => (ExprKind::Unary(UnaryOp::Neg, inner), token.spans[0]),
            _ => return inner,
        };
        let start = self.span(token);
        let span = start.to(self.end_of(inner, start));
        self.push(kind, span)
    }

    fn record(&mut self, record: &syn::ExprStruct) -> ExprId {
        let path = self.lowering().path(&record.path, record.qself.as_ref());
        let mut fields = Vec::with_capacity(record.fields.len());
        for field in &record.fields {
            if !field.attrs.is_empty() && !self.scope.cfg_active(&field.attrs) {
                continue;
            }
            let name_span = match &field.member {
                syn::Member::Named(ident) => self.span(ident.span()),
                syn::Member::Unnamed(index) => self.span(index.span),
            };
            let value = self.expr(&field.expr);
            fields.push(RecordField { name: member(&field.member), name_span, value });
        }
        let base = self.optional(record.rest.as_deref());
        let span = path.span.to(self.span(record.brace_token.span.close()));
        self.push(ExprKind::Record { path, fields, base }, span)
    }

    fn range(&mut self, range: &syn::ExprRange) -> ExprId {
        let start = self.optional(range.start.as_deref());
        let end = self.optional(range.end.as_deref());
        let (dots, inclusive) = match &range.limits {
            syn::RangeLimits::HalfOpen(token) => {
                (self.span(token.spans[0]).to(self.span(token.spans[1])), false)
            }
            syn::RangeLimits::Closed(token) => {
                (self.span(token.spans[0]).to(self.span(token.spans[2])), true)
            }
        };
        let first = range.start.as_deref().map_or(dots, |start| self.start(start));
        let span = first.to(end.map_or(dots, |end| self.end_of(end, dots)));
        self.push(ExprKind::Range { start, end, inclusive }, span)
    }

    /// The first token of an expression whose left operand is `left`.
    fn start_from(&self, value: &SynExpr, left: ExprId) -> Span {
        let span = self.span_of(left);
        if span.file == self.text.file { span } else { self.start(value) }
    }

    /// Where an expression of the text at hand starts, also when that is a macro's name.
    pub(super) fn start(&self, value: &SynExpr) -> Span {
        let mut value = value;
        while let Some(left) = left_of(value).or(other_left(value)) {
            value = left;
        }
        match value {
            SynExpr::Macro(mac) => super::statement::macro_span(self, &mac.mac),
            SynExpr::Paren(inner) => self.lowering().delimited(&inner.paren_token.span),
            value => {
                let first = quote::ToTokens::to_token_stream(value).into_iter().next();
                first.map_or(Span::new(self.text.file, self.text.base, self.text.base), |token| {
                    let span = self.span(token.span());
                    Span::new(span.file, span.lo, span.lo)
                })
            }
        }
    }

    /// The span of `id` if it ends in the text at hand, else `otherwise`.
    pub(super) fn end_of(&self, id: ExprId, otherwise: Span) -> Span {
        let span = self.span_of(id);
        if span.file == otherwise.file { span } else { otherwise }
    }

    /// The value of an unknown condition or expression.
    pub(super) fn unknown(&mut self, span: Span) -> ExprId {
        self.push(ExprKind::Missing(Vec::new()), span)
    }

    pub(super) fn string(&mut self, text: &str, span: Span) -> ExprId {
        self.push(ExprKind::Literal(Literal::Str(crate::semantics::hir::Symbol::from(text))), span)
    }

    /// Whether an expression is so small that it may be evaluated twice.
    pub(super) fn is_trivial(&self, id: ExprId) -> Option<Expr> {
        let expr = &self.body.exprs[id.0 as usize];
        match &expr.kind {
            ExprKind::Local(_) | ExprKind::Literal(_) => Some(expr.clone()),
            ExprKind::Path(path) if !matches!(path.anchor, Anchor::Qualified { .. }) => Some(expr.clone()),
            _ => None,
        }
    }
}

/// The operand on the left of what [`BodyLowering::link`] lowers.
fn left_of(value: &SynExpr) -> Option<&SynExpr> {
    match value {
        SynExpr::MethodCall(call) => Some(&call.receiver),
        SynExpr::Call(call) => Some(&call.func),
        SynExpr::Field(field) => Some(&field.base),
        SynExpr::Index(index) => Some(&index.expr),
        SynExpr::Try(value) => Some(&value.expr),
        SynExpr::Await(value) => Some(&value.base),
        SynExpr::Cast(cast) => Some(&cast.expr),
        SynExpr::Binary(binary) if !binary_op(&binary.op).1 => Some(&binary.left),
        _ => None,
    }
}

fn other_left(value: &SynExpr) -> Option<&SynExpr> {
    match value {
        SynExpr::Assign(assign) => Some(&assign.left),
        SynExpr::Binary(binary) => Some(&binary.left),
        SynExpr::Range(range) => range.start.as_deref(),
        SynExpr::Group(inner) => Some(&inner.expr),
        _ => None,
    }
}

/// The operator, and whether it assigns.
fn binary_op(op: &syn::BinOp) -> (BinaryOp, bool) {
    use syn::BinOp as Op;
    match op {
        Op::Add(_) => (BinaryOp::Add, false),
        Op::Sub(_) => (BinaryOp::Sub, false),
        Op::Mul(_) => (BinaryOp::Mul, false),
        Op::Div(_) => (BinaryOp::Div, false),
        Op::Rem(_) => (BinaryOp::Rem, false),
        Op::And(_) => (BinaryOp::And, false),
        Op::Or(_) => (BinaryOp::Or, false),
        Op::BitXor(_) => (BinaryOp::BitXor, false),
        Op::BitAnd(_) => (BinaryOp::BitAnd, false),
        Op::BitOr(_) => (BinaryOp::BitOr, false),
        Op::Shl(_) => (BinaryOp::Shl, false),
        Op::Shr(_) => (BinaryOp::Shr, false),
        Op::Eq(_) => (BinaryOp::Eq, false),
        Op::Lt(_) => (BinaryOp::Lt, false),
        Op::Le(_) => (BinaryOp::Le, false),
        Op::Ne(_) => (BinaryOp::Ne, false),
        Op::Ge(_) => (BinaryOp::Ge, false),
        Op::Gt(_) => (BinaryOp::Gt, false),
        Op::AddAssign(_) => (BinaryOp::Add, true),
        Op::SubAssign(_) => (BinaryOp::Sub, true),
        Op::MulAssign(_) => (BinaryOp::Mul, true),
        Op::DivAssign(_) => (BinaryOp::Div, true),
        Op::RemAssign(_) => (BinaryOp::Rem, true),
        Op::BitXorAssign(_) => (BinaryOp::BitXor, true),
        Op::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        Op::BitOrAssign(_) => (BinaryOp::BitOr, true),
        Op::ShlAssign(_) => (BinaryOp::Shl, true),
        Op::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => (BinaryOp::Add, false),
    }
}
