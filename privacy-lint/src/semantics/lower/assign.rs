//! Assignments, also to several places at once.
//!
//! ```text
//! (a, self.b[i], _) = f();    →    { let (lhs, lhs, _) = f(); a = lhs; self.b[i] = lhs; }
//! ```

use syn::Expr as SynExpr;

use super::body::BodyLowering;
use super::pattern::member;
use crate::semantics::hir::{BindingId, Block, ExprId, ExprKind, PatId, PatKind, Stmt};

/// The places that a destructuring assignment writes, with the variable that holds each new value.
type Writes<'e> = Vec<(&'e SynExpr, BindingId)>;

impl BodyLowering<'_> {
    pub(super) fn assign(&mut self, assign: &syn::ExprAssign) -> ExprId {
        let start = self.start(&assign.left);
        if !destructures(&assign.left) {
            let place = self.expr(&assign.left);
            let value = self.expr(&assign.right);
            let span = start.to(self.end_of(value, start));
            return self.push(ExprKind::Assign { place, value }, span);
        }
        let value = self.expr(&assign.right);
        let span = start.to(self.end_of(value, start));
        let mut writes = Writes::new();
        let pat = self.assignee(&assign.left, &mut writes);
        let mut stmts = vec![Stmt::Let { pat, ty: None, init: Some(value), else_: None }];
        for (place, binding) in writes {
            let place = self.expr(place);
            let at = self.span_of(place);
            let value = self.push(ExprKind::Local(binding), at);
            stmts.push(Stmt::Expr(self.push(ExprKind::Assign { place, value }, at)));
        }
        self.push(ExprKind::Block(Block { stmts, tail: None, label: None, module: None }), span)
    }

    /// The pattern that takes the value apart.
    fn assignee<'e>(&mut self, value: &'e SynExpr, writes: &mut Writes<'e>) -> PatId {
        match value {
            SynExpr::Paren(inner) => self.assignee(&inner.expr, writes),
            SynExpr::Group(inner) => self.assignee(&inner.expr, writes),
            SynExpr::Infer(underscore) => {
                let span = self.span(underscore.underscore_token.spans[0]);
                self.push_pat(PatKind::Wild, span)
            }
            SynExpr::Tuple(tuple) => {
                let span = self.lowering().delimited(&tuple.paren_token.span);
                let (before, rest, after) = self.assignees(&tuple.elems, writes);
                self.push_pat(PatKind::Tuple { before, rest, after }, span)
            }
            SynExpr::Array(array) => {
                let span = self.lowering().delimited(&array.bracket_token.span);
                let (before, rest, after) = self.assignees(&array.elems, writes);
                self.push_pat(PatKind::Slice { before, rest: rest.then_some(None), after }, span)
            }
            SynExpr::Struct(record) => {
                let path = self.lowering().path(&record.path, record.qself.as_ref());
                let mut fields = Vec::with_capacity(record.fields.len());
                for field in &record.fields {
                    fields.push((member(&field.member), self.assignee(&field.expr, writes)));
                }
                let span = path.span.to(self.span(record.brace_token.span.close()));
                self.push_pat(PatKind::Record { path, fields }, span)
            }
            SynExpr::Call(call) => match constructor(&call.func) {
                Some(path) => {
                    let path = self.lowering().path(&path.path, path.qself.as_ref());
                    let (before, rest, after) = self.assignees(&call.args, writes);
                    let span = path.span.to(self.span(call.paren_token.span.close()));
                    self.push_pat(PatKind::TupleStruct { path, before, rest, after }, span)
                }
                None => self.write(value, writes),
            },
            place => self.write(place, writes),
        }
    }

    fn write<'e>(&mut self, place: &'e SynExpr, writes: &mut Writes<'e>) -> PatId {
        let span = self.start(place);
        let (binding, pat) = self.fresh("lhs", span);
        writes.push((place, binding));
        pat
    }

    fn assignees<'e>(
        &mut self,
        values: impl IntoIterator<Item = &'e SynExpr>,
        writes: &mut Writes<'e>,
    ) -> (Vec<PatId>, bool, Vec<PatId>) {
        let (mut before, mut rest, mut after) = (Vec::new(), false, Vec::new());
        for value in values {
            match value {
                SynExpr::Range(syn::ExprRange { start: None, end: None, .. }) => rest = true,
                value if rest => after.push(self.assignee(value, writes)),
                value => before.push(self.assignee(value, writes)),
            }
        }
        (before, rest, after)
    }
}

fn destructures(place: &SynExpr) -> bool {
    match place {
        SynExpr::Infer(_) | SynExpr::Tuple(_) | SynExpr::Array(_) | SynExpr::Struct(_) => true,
        SynExpr::Call(call) => constructor(&call.func).is_some(),
        SynExpr::Paren(inner) => destructures(&inner.expr),
        SynExpr::Group(inner) => destructures(&inner.expr),
        _ => false,
    }
}

fn constructor(function: &SynExpr) -> Option<&syn::ExprPath> {
    match function {
        SynExpr::Path(path) => Some(path),
        _ => None,
    }
}
