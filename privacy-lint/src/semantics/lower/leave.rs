//! What attributes of a function write when it ends: `#[instrument(ret, err)]`.
//!
//! ```text
//! return e       →    return { let returned = e; write(returned); returned }
//! e?             →    { let returned = e; if let Err(error) = &returned { write(error); } returned }?
//! ```
//!
//! Closures and `async` blocks inside the function return to it, not from it.

use super::body::BodyLowering;
use crate::semantics::defs::DefId;
use crate::semantics::hir::{
    Anchor, BindingId, Block, ExprId, ExprKind, FormatTrait, MacroCall, Mutability, PatKind, Path, Segment,
    Stmt, Symbol, TypeRef,
};
use crate::source::Span;

/// One thing that is written.
#[derive(Clone)]
pub(super) struct Exit {
    /// The attribute macro, whose model says where to.
    pub(super) macro_: DefId,
    /// Its name at the function.
    pub(super) name_span: Span,
    pub(super) returns: Option<TypeRef>,
    pub(super) written: Written,
}

#[derive(Clone, Copy)]
pub(super) enum Written {
    /// The value that is returned.
    All(FormatTrait),
    /// What is in its `Ok`.
    Ok(FormatTrait),
    /// What is in its `Err`.
    Err(FormatTrait),
}

impl BodyLowering<'_> {
    /// `value`, which the function returns.
    pub(super) fn returned(&mut self, value: ExprId) -> ExprId {
        let exits = if self.enclosed == 0 { self.exits.clone() } else { Vec::new() };
        self.leaving(value, &exits)
    }

    /// `value`, whose error the function returns.
    pub(super) fn tried(&mut self, value: ExprId) -> ExprId {
        let mut exits = if self.enclosed == 0 { self.exits.clone() } else { Vec::new() };
        exits.retain(|exit| matches!(exit.written, Written::Err(_)));
        self.leaving(value, &exits)
    }

    fn leaving(&mut self, value: ExprId, exits: &[Exit]) -> ExprId {
        if exits.is_empty() {
            return value;
        }
        let span = self.span_of(value);
        let (binding, pat) = self.fresh("returned", span);
        let mut stmts = vec![Stmt::Let { pat, ty: None, init: Some(value), else_: None }];
        for exit in exits {
            let written = match exit.written {
                Written::All(how) => {
                    let value = self.push(ExprKind::Local(binding), span);
                    self.exit(exit, value, how, span)
                }
                Written::Ok(how) => self.exit_part(exit, binding, "Ok", how, span),
                Written::Err(how) => self.exit_part(exit, binding, "Err", how, span),
            };
            stmts.push(Stmt::Expr(written));
        }
        let tail = Some(self.push(ExprKind::Local(binding), span));
        self.push(ExprKind::Block(Block { stmts, tail, label: None, module: None }), span)
    }

    /// `if let Err(part) = &returned { write(part); }`
    fn exit_part(
        &mut self,
        exit: &Exit,
        result: BindingId,
        variant: &str,
        how: FormatTrait,
        span: Span,
    ) -> ExprId {
        let (part, sub) = self.fresh("part", span);
        let names = ["std", "result", "Result", variant];
        let segments = names.map(|name| Segment { name: Symbol::from(name), args: None, span }).to_vec();
        let path = Path { anchor: Anchor::Global, segments, span };
        let kind = PatKind::TupleStruct { path, before: vec![sub], rest: false, after: Vec::new() };
        let pat = self.push_pat(kind, span);
        let result = self.push(ExprKind::Local(result), span);
        let result = self.push(ExprKind::Ref(Mutability::Shared, result), span);
        let cond = self.push(ExprKind::Let { pat, value: result }, span);
        let value = self.push(ExprKind::Local(part), span);
        let written = self.exit(exit, value, how, span);
        let stmts = vec![Stmt::Expr(written)];
        let then = self.push(ExprKind::Block(Block { stmts, tail: None, label: None, module: None }), span);
        self.push(ExprKind::If { cond, then, else_: None }, span)
    }

    fn exit(&mut self, exit: &Exit, value: ExprId, how: FormatTrait, span: Span) -> ExprId {
        let args = vec![self.formatted(value, how)];
        let Exit { macro_, name_span, ref returns, .. } = *exit;
        let call = MacroCall { macro_, name_span, args, text: None, returns: returns.clone() };
        self.push(ExprKind::Macro(call), span)
    }
}
